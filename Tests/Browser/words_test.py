"""Words that stand only in the bodies of articles: pieces of the dictionary come as queries need them."""
import os, pathlib, random, shutil, subprocess, tempfile
from browser import BrowserTest, serve


class Words(BrowserTest):
    def setUp(self):
        self.work = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.work)
        letters = random.Random(1)
        # More words a text than one that is searched from the start may send, none of them beginning like another.
        invented = ["".join(letters.choice("bcdfghjklmnprstvz") + letters.choice("aeiou") for _ in range(4)) for _ in range(900)]
        for number in range(3):
            body = " ".join(invented[number * 300:number * 300 + 300])
            file = self.work / f"book/KnowledgeBase/delivery/text-{number}.en.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"---\ntitle: Parcel number {number}\n---\n{body}\n", encoding="utf-8")
        (self.work / "book/.replybook.yml").write_text("shop_name: Shop\n", encoding="utf-8")
        subprocess.run([os.environ["REPLYBOOK"], "site", "--book", self.work / "book", "--output", self.work / "site", "--quiet"], check=True)
        self.words = {word: number // 300 for number, word in enumerate(invented)}

    def found(self, page, base, query):
        page.goto(f"{base}/en/search.html?q={query}")
        self.until(page, "document.querySelector('[data-list]').children.length > 0 || !document.querySelector('[data-empty]').hidden")
        return page.locator("[data-list] h2").all_inner_texts()

    def test_every_word_of_a_body_finds_its_article(self):
        base = serve(self.work / "site")
        page = self.page()
        for word in random.Random(2).sample(sorted(self.words), 40):
            self.assertEqual(self.found(page, base, word)[:1], [f"Parcel number {self.words[word]}"], word)
        self.assertEqual(page.errors, [])

    def test_they_are_found_on_disk_too(self):
        page = self.page()
        for word in random.Random(3).sample(sorted(self.words), 6):
            self.assertEqual(self.found(page, (self.work / "site").as_uri(), word)[:1], [f"Parcel number {self.words[word]}"], word)
        self.assertEqual(page.errors, [])

    def test_a_query_loads_few_pieces_and_none_twice(self):
        page = self.page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{serve(self.work / 'site')}/en/index.html")
        box = page.locator("[data-search] input").first
        rare = sorted(self.words)[0]
        for query in (rare, rare + " parcel", rare):
            box.fill(query)
            self.until(page, f"document.querySelector('[role=option] b')?.textContent === 'Parcel number {self.words[rare]}'")
        pieces = [url for url in asked if "/words-" in url]
        self.assertEqual(len(pieces), len(set(pieces)))
        self.assertLessEqual(len(pieces), 6)


class Passages(BrowserTest):
    TEXT = "A parcel takes two days.\n\n## When it is late\n\nAsk the courier. Somebody saw ostriches near the depot. Then wait.\n\n## Codes\n\nThe depot prints a code.\n"

    def setUp(self):
        self.work = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.work)
        for name, title, text in (("parcel", "Parcel", self.TEXT), ("other", "Other", "Nothing of interest stands here. Courgettes.")):
            file = self.work / f"book/KnowledgeBase/delivery/{name}.en.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"---\ntitle: {title}\n---\n{text}", encoding="utf-8")
        (self.work / "book/.replybook.yml").write_text("shop_name: Shop\nsupport: {email: help@shop.example}\n", encoding="utf-8")
        subprocess.run([os.environ["REPLYBOOK"], "site", "--book", self.work / "book", "--output", self.work / "site", "--quiet"], check=True)

    def opened(self, query, base=None):
        page = self.page()
        page.goto(f"{base or serve(self.work / 'site')}/en/search.html?q={query}")
        self.until(page, "document.querySelector('[data-list]').children.length > 0 || !document.querySelector('[data-empty]').hidden")
        return page

    def test_the_passage_is_shown_with_its_words_marked_and_a_link_to_its_section(self):
        for base in (None, (self.work / "site").as_uri()):
            page = self.opened("ostriches", base)
            self.assertEqual(page.inner_text("[data-list] li:first-child h2"), "Parcel")
            self.assertEqual(page.inner_text("[data-list] .section a"), "When it is late")
            self.assertTrue(page.get_attribute("[data-list] .section a", "href").endswith("parcel.html#when-it-is-late"))
            self.assertEqual(page.locator("[data-list] mark").all_inner_texts(), ["ostriches"])
            self.assertEqual(page.errors, [])

    def test_a_slip_in_a_word_of_a_body_is_read_right_and_can_be_taken_back(self):
        page = self.opened("osrtiches")
        self.assertIn("ostriches", page.inner_text("[data-correction]"))
        page.click("[data-correction] button")
        self.until(page, "!document.querySelector('[data-empty]').hidden")
        self.assertFalse(page.is_visible("[data-correction]"))

    def test_sections_of_one_article_are_one_result(self):
        page = self.opened("depot")
        self.assertEqual(page.locator("[data-list] > li").count(), 1)
        self.assertEqual(page.locator("[data-list] .sections a, [data-list] .section a").count(), 2)

    def test_suggestions_show_the_passage_and_lead_to_the_section(self):
        page = self.page()
        page.goto(f"{serve(self.work / 'site')}/en/index.html")
        page.fill("#q", "ostriches")
        page.wait_for_selector("[role=option] mark")
        self.assertTrue(page.get_attribute("[role=option]", "href").endswith("parcel.html#when-it-is-late"))

    def test_nothing_found_offers_popular_questions(self):
        page = self.page()
        page.goto(f"{serve(self.work / 'site')}/en/index.html")
        page.fill("#q", "xyzzyq")
        self.until(page, "document.querySelector('.listbox')?.textContent.includes('Nothing found')")
        self.assertEqual(page.errors, [])
