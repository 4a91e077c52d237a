"""Nothing an editor or a visitor writes runs, and no page breaks its own policy."""
import os, subprocess
from browser import BrowserTest, HOSTILE, LANGUAGES, PAGES, SITE, serve
from hostile import ATTACKS

OPENED = "document.querySelectorAll('a[href^=\"javascript\" i], a[href^=\"data\" i], a[href^=\"vbscript\" i]').length"
HANDLERS = "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name) || a.name === 'style')).length"


class Security(BrowserTest):
    def test_no_page_breaks_its_policy_or_logs_an_error(self):
        page = self.page()
        for language in LANGUAGES:
            for name, path in PAGES.items():
                with self.subTest(page=name, language=language):
                    page.errors.clear()
                    page.goto(f"{self.base}/{path.format(language)}")
                    if name in ("home", "article"):
                        box = "#q" if name == "home" else "#search"
                        page.fill(box, "a")
                        page.wait_for_timeout(200)
                    self.assertEqual(page.evaluate("window.__csp || []"), [])
                    self.assertEqual([e for e in page.errors if "404" not in e], [])

    def test_nothing_planted_in_a_book_runs(self):
        base = serve(HOSTILE)
        page = self.page()
        pages = sorted(HOSTILE.rglob("*.html"))
        self.assertGreater(len(pages), len(ATTACKS))
        for file in pages:
            with self.subTest(page=file.name):
                page.goto(f"{base}/{file.relative_to(HOSTILE)}")
                self.assertEqual(page.evaluate("window.__ran || []"), [])
                self.assertEqual(page.evaluate(OPENED), 0)
                self.assertEqual(page.evaluate(HANDLERS), 0)
                self.assertEqual(page.locator("main script, main iframe, main object, main embed, main form[action^='javascript']").count(), 0)

    def test_nothing_a_customer_or_a_fragment_says_runs_in_a_reply(self):
        page = self.page()
        rendered = 0
        for attack in ATTACKS:
            with self.subTest(value=attack):
                command = [os.environ["REPLYBOOK"], "reply", "delivery/reply", "--format", "html", "--set", f"value={attack}", "--book", os.environ["HOSTILE_BOOK"]]
                run = subprocess.run(command, capture_output=True, text=True)
                # What looks like a placeholder is refused, and then nothing leaves.
                self.assertIn(run.returncode, (0, 2), run.stderr)
                self.assertEqual(bool(run.stdout), run.returncode == 0)
                if run.returncode:
                    continue
                rendered += 1
                html = run.stdout
                # A helpdesk puts it into a page that has no policy of its own.
                page.set_content(f"<!doctype html><main>{html}</main>")
                page.wait_for_timeout(20)
                self.assertEqual(page.evaluate("window.__ran || []"), [])
                self.assertEqual(page.evaluate(OPENED), 0)
                self.assertEqual(page.evaluate(HANDLERS), 0)
                self.assertEqual(page.locator("script, iframe, object, embed, form, style, link, base, svg, math").count(), 0)

        self.assertGreater(rendered, len(ATTACKS) // 3)

    def test_nothing_typed_into_the_search_runs(self):
        page = self.page()
        base = serve(HOSTILE)
        for attack in ATTACKS:
            with self.subTest(query=attack):
                page.goto(f"{base}/en/search.html")
                page.evaluate("q => location.search = '?q=' + encodeURIComponent(q)", attack)
                page.wait_for_load_state()
                page.wait_for_timeout(250)
                self.assertEqual(page.evaluate("window.__ran || []"), [])
                self.assertEqual(page.locator("[data-results] script, [data-results] img, [data-results] iframe").count(), 0)
