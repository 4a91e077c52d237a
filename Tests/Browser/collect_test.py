"""Votes and failed searches of visitors, from the page to the report, with a real collector in between."""
import json, os, pathlib, shutil, socket, subprocess, tempfile, time
from browser import SHOTS, BrowserTest, serve

ARTICLE = "---\ntitle: {}\nstatus: published\n---\n{}\n"
TITLES = {"en": "Where is my parcel?", "pl": "Gdzie jest paczka?", "ru": "Где моя посылка?", "de": "Wo ist mein Paket?"}
THANKS = {"en": "Thank you!", "pl": "Dziękujemy!", "ru": "Спасибо!", "de": "Danke!"}
SAID = "document.querySelector('.helpful [role=status]').textContent"


class Collect(BrowserTest):
    def setUp(self):
        self.work = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.work)
        self.book = self.work / "book"
        folder = self.book / "KnowledgeBase/delivery"
        folder.mkdir(parents=True)
        for language, title in TITLES.items():
            (folder / f"tracking.{language}.md").write_text(ARTICLE.format(title, "Open the map."), encoding="utf-8")
        (folder / "only.en.md").write_text(ARTICLE.format("Only in English", "Words."), encoding="utf-8")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.collector = None
        self.build()

    def build(self, settings=""):
        text = f"shop_name: Shop\nbase_url: https://help.shop.example/\nlanguages: [en, pl, ru, de]\nsite:\n  feedback_endpoint: http://127.0.0.1:{self.port}/\n{settings}"
        (self.book / ".replybook.yml").write_text(text, encoding="utf-8")
        built = self.run_book("site", "--output", str(self.work / "site"))
        self.assertEqual(built.returncode, 0, built.stdout + built.stderr)
        self.site = serve(self.work / "site")

    def run_book(self, *words):
        return subprocess.run([os.environ["REPLYBOOK"], *words, "--book", str(self.book)], capture_output=True, text=True)

    def collect(self, *options):
        command = [os.environ["REPLYBOOK"], "collect", "--book", str(self.book), "--port", str(self.port), "--origin", self.site, *options]
        self.collector = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.stop)
        self.assertIn("collecting at", self.collector.stderr.readline())

    def stop(self):
        self.collector.terminate()
        self.collector.communicate()

    def report(self):
        run = self.run_book("feedback", "report", "--format", "json")
        self.assertEqual(run.returncode, 0, run.stderr)
        return json.loads(run.stdout)

    def visit(self, path, **options):
        page = self.page(locale="en-US", **options)
        page.sent = []
        page.on("request", lambda request: page.sent.append(request) if f":{self.port}/" in request.url else None)
        page.goto(f"{self.site}/{path}")
        return page

    def searches(self, page):
        return [json.loads(request.post_data)["query"] for request in page.sent if request.url.endswith("/search")]

    def quiet(self, page):
        self.assertEqual((page.errors, page.evaluate("window.__csp || []")), ([], []))

    def test_a_no_with_a_reason_reaches_the_report_by_keyboard_alone(self):
        self.collect()
        page = self.visit("en/delivery/tracking.html")
        page.focus(".helpful button[value=no]")
        page.keyboard.press("Enter")
        self.until(page, "document.activeElement.type === 'radio'")
        self.assertFalse(page.is_visible(".helpful > fieldset"))
        self.assertEqual(self.violations(page), [])
        if SHOTS:
            page.locator(".helpful").screenshot(path=f"{SHOTS}/vote-reason.png")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
        page.keyboard.type("no map, call +48 601-234-567")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        self.until(page, SAID)
        self.assertIn(THANKS["en"], page.evaluate(SAID))
        self.assertEqual(page.evaluate("document.activeElement.getAttribute('role')"), "status")
        self.assertFalse(page.is_visible(".helpful textarea"))
        articles = self.report()["articles"]
        self.assertEqual([(a["id"], a["language"], a["votes"], a["notHelpful"], a["reasons"], a["comments"]) for a in articles],
                         [("delivery/tracking", "en", 1, 1, {"incomplete": 1}, ["no map, call [phone]"])])
        self.assertEqual(self.report()["templates"], [])
        self.assertEqual(page.context.cookies(), [])
        self.assertTrue(page.sent)
        for request in page.sent:
            self.assertNotIn("cookie", request.all_headers())
            self.assertEqual(request.method, "POST")
        self.quiet(page)

    def test_thanks_come_in_the_language_of_the_page(self):
        self.collect()
        for language, thanks in THANKS.items():
            page = self.visit(f"{language}/delivery/tracking.html")
            page.click(".helpful button[value=yes]")
            self.until(page, SAID)
            self.assertIn(thanks, page.evaluate(SAID))
            self.assertEqual(self.violations(page), [])
            self.quiet(page)
        self.assertEqual(sorted((a["language"], a["helpful"]) for a in self.report()["articles"]), [("de", 1), ("en", 1), ("pl", 1), ("ru", 1)])

    def test_a_vote_is_about_the_text_that_was_read(self):
        self.collect()
        page = self.visit("pl/delivery/only.html")
        page.click(".helpful button[value=yes]")
        self.until(page, SAID)
        self.assertEqual([(a["id"], a["language"]) for a in self.report()["articles"]], [("delivery/only", "en")])

    def test_a_vote_that_did_not_arrive_can_be_sent_again_and_counts_once(self):
        page = self.visit("en/delivery/tracking.html")
        page.click(".helpful button[value=no]")
        self.until(page, SAID)
        self.until(page, "document.activeElement.value === 'no' && !document.activeElement.disabled")
        self.collect()
        page.click(".helpful > fieldset button[value=no]")
        self.until(page, "document.activeElement.type === 'radio'")
        page.click(".helpful .reason button")
        self.until(page, SAID)
        self.assertEqual([(a["votes"], a["reasons"]) for a in self.report()["articles"]], [(1, {})])

    def test_a_form_without_a_script_counts_and_stays_on_the_page(self):
        self.collect()
        page = self.visit("en/delivery/tracking.html", java_script_enabled=False)
        with page.expect_response(lambda answer: answer.url.endswith("/vote")) as answer:
            page.click(".helpful button[value=yes]")
        self.assertEqual(answer.value.status, 204)
        self.assertTrue(page.url.endswith("/en/delivery/tracking.html"))
        self.assertEqual([a["helpful"] for a in self.report()["articles"]], [1])

    def test_a_failed_search_is_told_once_when_the_visitor_rests_on_it(self):
        self.collect()
        page = self.visit("en/search.html")
        page.fill("[data-search] input", "klarna")
        with page.expect_response(lambda answer: answer.url.endswith("/search"), timeout=15000) as answer:
            page.wait_for_selector("[data-empty]:not([hidden])")
        self.assertEqual(answer.value.status, 204)
        page.fill("[data-search] input", "another zzzzz")
        page.wait_for_timeout(300)
        page.goto(f"{self.site}/en/index.html")
        self.assertEqual(self.searches(page), ["klarna"])
        self.assertEqual([(gap["question"], gap["kinds"], gap["language"]) for gap in self.report()["gaps"]], [("klarna", {"site-search": 1}, "en")])

    def test_a_failed_search_is_told_when_the_visitor_leaves_with_it(self):
        self.collect()
        page = self.visit("pl/index.html")
        page.focus("#q")
        page.keyboard.type("zwrot kryptowaluty", delay=30)
        page.wait_for_selector(".listbox .hint")
        page.wait_for_timeout(500)
        self.assertEqual(self.searches(page), [])
        page.goto(f"{self.site}/pl/delivery/index.html")
        for _ in range(100):
            if self.report()["gaps"]:
                break
            time.sleep(0.1)
        self.assertEqual([(gap["question"], gap["count"], gap["language"]) for gap in self.report()["gaps"]], [("zwrot kryptowaluty", 1, "pl")])

    def test_a_search_that_found_something_is_told_to_nobody(self):
        self.collect()
        page = self.visit("en/search.html")
        page.fill("[data-search] input", "zzzzzz")
        page.wait_for_selector("[data-empty]:not([hidden])")
        page.fill("[data-search] input", "parcel")
        page.wait_for_selector("[data-list] li a")
        # What leaves with the page is seen by the collector alone.
        page.goto(f"{self.site}/en/index.html")
        page.wait_for_timeout(1000)
        self.assertEqual(self.report()["gaps"], [])

    def test_a_book_that_keeps_no_searches_is_told_none(self):
        self.build("feedback: {record_searches: false}\n")
        self.collect()
        page = self.visit("en/search.html")
        self.assertIsNone(page.get_attribute("body", "data-collect"))
        page.fill("[data-search] input", "klarna")
        page.wait_for_selector("[data-empty]:not([hidden])")
        page.wait_for_timeout(6000)
        self.assertEqual(page.sent, [])

    def test_the_policy_of_the_page_names_the_collector_and_no_other_address(self):
        page = self.visit("en/delivery/tracking.html")
        policy = page.get_attribute("meta[http-equiv=Content-Security-Policy]", "content")
        parts = dict(part.strip().split(" ", 1) for part in policy.split(";"))
        self.assertEqual(parts["connect-src"], f"'self' http://127.0.0.1:{self.port}")
        self.assertEqual(parts["form-action"], f"'self' http://127.0.0.1:{self.port}")

    def test_a_page_of_another_site_is_refused(self):
        self.collect()
        other = self.page()
        other.goto(serve(self.work / "site").replace("127.0.0.1", "localhost") + "/404.html")
        status = other.request.post(f"http://127.0.0.1:{self.port}/vote", headers={"Origin": "https://evil.example", "Content-Type": "text/plain"},
                                    data='{"article":"delivery/tracking","language":"en","helpful":true}').status
        self.assertEqual(status, 403)
        self.assertEqual(self.report()["articles"], [])
