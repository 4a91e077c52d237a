"""The search as a visitor meets it: by the same vectors as the Swift tests, from disk, without script."""
import json, pathlib
from browser import BrowserTest, LANGUAGES, SITE

VECTORS = json.loads((pathlib.Path(__file__).parent.parent / "SiteTests/Vectors/search.json").read_text(encoding="utf-8"))


class Search(BrowserTest):
    def results(self, page, query):
        page.fill("#q", query + " ")
        self.until(page, "document.querySelector('[data-count]').textContent && !document.querySelector('[data-list][aria-busy]')")
        return page.eval_on_selector_all("[data-list] a", "links => links.map(a => new URL(a.href).pathname.slice(1))")

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
        page.wait_for_url("file:///**/ru/delivery/tracking.html")
        self.assertEqual(page.errors, [])
        self.assertEqual(page.evaluate("window.__csp || []"), [])

    def test_a_wrong_keyboard_layout_and_a_typo_are_read_and_said(self):
        page = self.page()
        page.goto(f"{self.base}/ru/search.html?q=ult gjcskrf")
        page.wait_for_selector("[data-list] li")
        self.assertIn("где посылка", page.inner_text("[data-correction]"))
        page.goto(f"{self.base}/en/search.html?q=refnud")
        page.wait_for_selector("[data-list] li")
        self.assertIn("refund", page.inner_text("[data-correction]"))

    def test_another_ending_is_found_and_not_called_a_mistake(self):
        page = self.page()
        page.goto(f"{self.base}/pl/search.html?q=paczkami")
        page.wait_for_selector("[data-list] li")
        self.assertFalse(page.is_visible("[data-correction]"))

    def test_a_corrected_word_is_shown_as_the_articles_spell_it(self):
        page = self.page()
        page.goto(f"{self.base}/pl/search.html?q=pieniadzze za zwrot")
        page.wait_for_selector("[data-list] li")
        self.assertIn("pieniądze za zwrot", page.inner_text("[data-correction]"))

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
        page.wait_for_timeout(300)
        self.assertFalse(page.is_visible("[role=listbox]"))
        page.context.set_offline(False)
        page.fill("#q", "refund")
        page.wait_for_selector("[role=option]")

    def test_counts_have_the_right_plural_and_a_topic_narrows_the_list(self):
        page = self.page()
        page.goto(f"{self.base}/ru/search.html?q=заказ")
        page.wait_for_selector("[data-list] li")
        count = page.eval_on_selector_all("[data-list] li", "rows => rows.length")
        words = {1: "результат", 2: "результата", 3: "результата", 4: "результата"}
        self.assertEqual(page.inner_text("[data-count]"), f"{count} {words.get(count, 'результатов')}")
        page.check("[name=category][value=money]", force=True)
        self.until(page, "[...document.querySelectorAll('[data-list] a')].every(a => a.pathname.includes('/money/'))")
        self.assertIn("category=money", page.url)

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
        self.assertGreater(len(page.inner_text("article")), 500)
        page.fill("#search", "zwrot")
        page.press("#search", "Enter")
        page.wait_for_url("**/pl/search.html?q=zwrot")
        self.assertGreaterEqual(page.locator("[data-index] li a").count(), 20)
