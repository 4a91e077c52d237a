"""Words that stand only in the bodies of articles: their files come when a query has such a word, and only then."""
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

    def test_their_file_comes_once_and_only_for_such_a_word(self):
        page = self.page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{serve(self.work / 'site')}/en/index.html")
        box = page.locator("[data-search] input").first
        box.fill("parcel number 2")
        page.locator("[role=option]").first.wait_for()
        self.assertFalse([url for url in asked if "/words-" in url])
        rare = sorted(word for word in self.words if not list((self.work / "site/assets").glob("search-en.*"))[0].read_text().count(word))[0]
        for query in (rare, rare + " parcel", rare):
            box.fill(query)
            self.until(page, f"document.querySelector('[role=option] b')?.textContent === 'Parcel number {self.words[rare]}'")
        self.assertLessEqual(len([url for url in asked if "/words-" in url]), 1)
