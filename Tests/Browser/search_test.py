"""The search as a visitor meets it: by the same vectors as the Swift tests, from disk, without script."""
import re, json, pathlib
from browser import BrowserTest, LANGUAGES, SITE

VECTORS = json.loads((pathlib.Path(__file__).parent.parent / "SiteTests/Vectors/search.json").read_text(encoding="utf-8"))


class Search(BrowserTest):
    def results(self, page, query):
        page.fill("#q", query + " ")
        self.until(page, "document.querySelector('[data-count]').textContent && !document.querySelector('[data-list][aria-busy]')")
        return page.eval_on_selector_all("[data-list] h2 a", "links => links.map(a => new URL(a.href).pathname.slice(1))")

    def test_the_browser_ranks_as_the_terminal_does(self):
        for language in LANGUAGES:
            page = self.page()
            for vector in (v for v in VECTORS if v["language"] == language):
                with self.subTest(query=vector["query"]):
                    page.goto(f"{self.base}/{language}/search.html")
                    self.assertEqual(self.results(page, vector["query"])[:3], vector["paths"])

    def test_nothing_is_loaded_before_somebody_turns_to_the_search(self):
        page = self.page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{self.base}/en/index.html")
        page.wait_for_timeout(300)
        self.assertFalse([url for url in asked if "/search" in url], asked)
        self.assertFalse([url for url in asked if not url.startswith(self.base)])

    def test_the_site_works_from_disk(self):
        page = self.page()
        page.goto((SITE / "ru/index.html").as_uri())
        page.fill("#q", "где посылка")
        page.wait_for_selector("[role=option]")
        page.click("[role=option]")
        page.wait_for_url(re.compile(r"/ru/delivery/tracking\.html(#.*)?$"))
        self.assertEqual(page.errors, [])
        self.assertEqual(page.evaluate("window.__csp || []"), [])

    def test_a_wrong_keyboard_layout_and_a_typo_are_read_and_said(self):
        page = self.page()
        page.goto(f"{self.base}/ru/search.html?q=ult gjcskrf")
        page.wait_for_selector("[data-list] > li")
        self.assertIn("где посылка", page.inner_text("[data-correction]"))
        page.goto(f"{self.base}/en/search.html?q=refnud")
        page.wait_for_selector("[data-list] > li")
        self.assertIn("refund", page.inner_text("[data-correction]"))

    def test_another_ending_is_found_and_not_called_a_mistake(self):
        page = self.page()
        page.goto(f"{self.base}/pl/search.html?q=paczkami")
        page.wait_for_selector("[data-list] > li")
        self.assertFalse(page.is_visible("[data-correction]"))

    def test_a_corrected_word_is_shown_as_the_articles_spell_it(self):
        page = self.page()
        page.goto(f"{self.base}/pl/search.html?q=pieniadzze za zwrot")
        page.wait_for_selector("[data-list] > li")
        self.assertIn("pieniądze za zwrot", page.inner_text("[data-correction]"))

    def found(self, page):
        page.wait_for_selector("[data-list] > li")
        return page.eval_on_selector_all("[data-list] h2 a", "links => links.map(a => new URL(a.href).pathname)")

    def test_what_was_suggested_while_typing_is_found_afterwards(self):
        for language, words in (("en", ["ref", "my ref", "wher", "pay", "refnud"]), ("ru", ["пос", "где пос", "возв"]), ("pl", ["zwr", "gdzie pacz"])):
            page = self.page()
            for query in words:
                with self.subTest(query=query):
                    page.goto(f"{self.base}/{language}/index.html")
                    page.fill("#q", query)
                    page.wait_for_selector("[role=option].all")
                    suggested = page.eval_on_selector_all("[role=option]:not(.all)", "links => links.map(a => new URL(a.href).pathname)")
                    page.press("#q", "Enter")
                    page.wait_for_url("**/search.html?q=*")
                    self.assertLessEqual(set(suggested), set(self.found(page)))
                    page.goto(page.url)
                    self.assertLessEqual(set(suggested), set(self.found(page)))

    def test_a_letter_is_not_repeated_and_its_short_words_are_no_mistakes(self):
        page = self.page()
        letter = "Здравствуйте! Я купила у вас куртку на прошлой неделе, и она мне не подошла по размеру. Хочу вернуть посылкку и получить деньги обратно на карту. "
        page.goto(f"{self.base}/ru/index.html")
        page.fill("#q", letter * 12)
        self.assertEqual(page.input_value("#q"), letter * 12)
        page.press("#q", "Enter")
        page.wait_for_url("**/ru/search.html#q=*")
        self.found(page)
        self.assertEqual(page.input_value("#q"), (letter * 12).strip())
        self.assertEqual(page.inner_text("[data-correction] b"), "посылку")

    def test_a_typo_on_the_wrong_keyboard_layout_is_shown_as_it_was_read(self):
        page = self.page()
        page.goto(f"{self.base}/en/search.html?q=зфкысуд")
        self.found(page)
        self.assertEqual(page.inner_text("[data-correction] b"), "parcel")

    def test_a_correction_is_spoken_and_stands_on_one_line(self):
        page = self.page()
        page.goto(f"{self.base}/en/index.html")
        page.fill("#q", "refnud late ")
        page.wait_for_selector("[role=option].all")
        self.assertIn("refund late", page.inner_text("[data-search] [role=status]"))
        self.assertEqual(page.evaluate("getComputedStyle(document.querySelector('.hint b')).display"), "inline")
        page.press("#q", "Enter")
        self.found(page)
        self.assertIn("refund late", page.inner_text("[role=status]:has([data-count])"))

    def test_an_empty_box_offers_what_most_visitors_want(self):
        page = self.page()
        page.goto(f"{self.base}/pl/delivery/tracking.html")
        page.focus("#search")
        page.wait_for_selector("[role=option]")
        self.assertGreaterEqual(page.locator("[role=option]").count(), 3)
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "tracking" not in url and "/pl/" in url)

    def test_the_examples_on_the_first_page_are_found(self):
        for language in LANGUAGES:
            page = self.page()
            page.goto(f"{self.base}/{language}/index.html")
            for link in page.eval_on_selector_all(".examples a", "links => links.map(a => a.href)"):
                page.goto(link)
                self.found(page)

    def test_back_leads_to_the_query_before_and_another_language_keeps_it(self):
        page = self.page()
        page.goto(f"{self.base}/en/search.html?q=refund")
        first = self.found(page)
        page.fill("#q", "")
        page.type("#q", "late parcel")
        page.press("#q", "Enter")
        page.wait_for_url("**q=late%20parcel")
        self.until(page, f"document.querySelector('[data-list] h2 a').pathname !== {first[0]!r}")
        self.assertTrue(page.get_attribute(".languages a[lang=ru]", "href").endswith("?q=late%20parcel"))
        page.go_back()
        self.until(page, f"document.querySelector('#q').value === 'refund' && document.querySelector('[data-list] h2 a').pathname === {first[0]!r}")
        page.go_forward()
        self.until(page, "document.querySelector('#q').value === 'late parcel'")

    def test_suggestions_end_with_a_way_to_all_results(self):
        page = self.page()
        page.goto(f"{self.base}/en/index.html")
        page.fill("#q", "where is my parcel")
        page.wait_for_selector("[role=option]")
        self.assertLessEqual(page.locator("[role=option]").count(), 6)
        page.press("#q", "ArrowUp")
        self.assertEqual(page.get_attribute("#q", "aria-activedescendant"), page.get_attribute("[role=option]:last-child", "id"))
        page.press("#q", "Enter")
        page.wait_for_url("**/en/search.html?q=where%20is%20my%20parcel")

    def test_the_search_comes_back_with_the_network(self):
        page = self.page()
        page.goto(f"{self.base}/en/index.html")
        page.context.set_offline(True)
        page.fill("#q", "refun")
        self.until(page, "document.querySelector('[role=listbox]').textContent.includes('could not be loaded')")
        self.assertTrue(page.get_attribute("[role=option]", "href").endswith("/en/search.html"))
        page.context.set_offline(False)
        page.fill("#q", "refund")
        page.wait_for_selector("[role=option]")

    def test_counts_have_the_right_plural_and_a_topic_narrows_the_list(self):
        page = self.page()
        page.goto(f"{self.base}/ru/search.html?q=заказ")
        page.wait_for_selector("[data-list] > li")
        count = page.eval_on_selector_all("[data-list] > li", "rows => rows.length")
        few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
        word = "результата" if few else "результат" if count % 10 == 1 and count % 100 != 11 else "результатов"
        self.assertEqual(page.inner_text("[data-count]"), f"{count} {word}")
        page.check("[name=category][value=money]", force=True)
        self.until(page, "[...document.querySelectorAll('[data-list] h2 a')].every(a => a.pathname.includes('/money/'))")
        self.assertIn("category=money", page.url)

    def test_topics_count_and_narrow_the_one_ranked_list(self):
        page = self.page()
        page.goto(f"{self.base}/ru/search.html?q=возврат")
        everything = self.found(page)
        counts = page.eval_on_selector_all("[name=category]", "radios => radios.map(r => [r.value, r.nextElementSibling.dataset.number])")
        self.assertEqual(sum(int(number) for topic, number in counts if topic), len(everything))
        for topic, number in counts[1:]:
            page.check(f"[name=category][value={topic}]", force=True)
            page.wait_for_url(f"**category={topic}")
            self.assertEqual(page.eval_on_selector_all("[data-list] h2 a", "links => links.map(a => new URL(a.href).pathname)"), [path for path in everything if f"/{topic}/" in path])
            self.assertEqual(page.locator("[data-list] > li").count(), int(number))

    def results_of_a_search_that_finds(self, count):
        """The results page over a search that finds so many articles, whatever is asked."""
        page = self.page()
        page.add_init_script("self.Worker = class { postMessage({number, open}) { const hit = i => ({number: i, path: 'en/money/x' + i + '.html', category: 'money', title: 'x' + i, about: 'y', marks: [], aboutMarks: [], passages: []}); setTimeout(() => this.onmessage({data: {number, result: open ? true : {layout: null, corrections: [], needs: [], hits: Array.from({length: %d}, (_, i) => hit(i))}}})); } };" % count)
        page.goto(f"{self.base}/en/search.html?q=x")
        return page

    def test_a_long_list_is_shown_in_parts_and_counted_whole(self):
        page = self.results_of_a_search_that_finds(45)
        self.assertEqual(len(self.found(page)), 30)
        self.assertEqual(page.inner_text("[data-count]"), "45 results")
        page.click("[data-more]")
        self.assertEqual(len(self.found(page)), 45)
        self.assertTrue(page.evaluate("document.activeElement.href").endswith("/x30.html"))
        self.assertFalse(page.is_visible("[data-more]"))

    def test_a_list_that_was_cut_is_not_counted_as_if_it_were_whole(self):
        page = self.results_of_a_search_that_finds(1000)
        self.assertEqual(len(self.found(page)), 30)
        self.assertEqual(page.inner_text("[data-count]"), "More than 1,000 results")

    def test_words_that_nobody_wrote_find_nothing_and_say_what_to_do(self):
        page = self.page()
        page.goto(f"{self.base}/en/search.html?q=xyzzyq")
        page.wait_for_selector("[data-empty] h2")
        self.assertTrue(page.is_visible("[data-index]"))
        self.assertFalse(page.is_visible("[data-wider]"))

    def test_a_topic_without_an_answer_offers_all_topics(self):
        page = self.page()
        page.goto(f"{self.base}/en/search.html?q=xyzzyq&category=money")
        page.wait_for_selector("[data-wider] button")
        page.fill("#q", "parcel")
        page.check("[name=category][value=money]", force=True)
        page.fill("#q", "xyzzyq")
        page.click("[data-wider] button")
        self.until(page, "document.querySelector('[name=category]').checked")
        self.assertNotIn("category", page.url)

    def test_without_script_every_page_reads_and_the_search_leads_to_all_questions(self):
        page = self.page(java_script_enabled=False)
        page.goto(f"{self.base}/pl/delivery/tracking.html")
        self.assertFalse(page.is_visible("kbd.keys"))
        self.assertGreater(len(page.inner_text("article")), 500)
        page.fill("#search", "zwrot")
        page.press("#search", "Enter")
        page.wait_for_url("**/pl/search.html?q=zwrot")
        self.assertGreaterEqual(page.locator("[data-index] li a").count(), 20)
        self.assertIn("JavaScript", page.inner_text("noscript .notice"))
