"""What the settings of a site change, in a small book of its own: addresses, redirects, feedback, offline, theme, print."""
import functools, http.server, json, os, pathlib, shutil, subprocess, tempfile, threading, urllib.parse
from browser import BrowserTest, Quiet

ARTICLE = """---
title: {title}
questions: [{question}]
{front}---
{body}
"""
SETTINGS = """shop_name: Dalevka
base_url: {base}
default_language: en
languages: [en, pl]
site:
  title: Help
{site}"""


class Host(Quiet):
    """Serves a site under `/help/`, finds `x.html` for `x` and remembers what was posted."""

    def translate_path(self, path):
        path = urllib.parse.urlparse(path).path
        if not path.startswith("/help/"):
            return "/nonexistent"
        file = pathlib.Path(self.directory) / urllib.parse.unquote(path[len("/help/"):])
        return str(file.with_name(file.name + ".html") if not file.exists() and file.with_name(file.name + ".html").is_file() else file)

    def send_error(self, code, message=None, explain=None):
        page = pathlib.Path(self.directory) / "404.html"
        body = page.read_bytes() if code == 404 else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.server.posted.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
        self.send_response(204)
        self.end_headers()


class Options(BrowserTest):
    def setUp(self):
        self.work = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.work)
        self.book = self.work / "book"
        self.write("Templates/.keep", "")
        self.article("delivery/tracking.en", "Where is my parcel?", "track my order", "aliases: [faq/parcel, old/track.html]\nrelated: [money/refund]\n", "Open <https://dalevka.example/track> or [our map](https://dalevka.example/map).\n\n## Steps\n\nSee [refunds](../money/refund.md).\n\n## More\n\nText.")
        self.article("delivery/tracking.pl", "Gdzie jest paczka?", "gdzie moja paczka", "aliases: [pl/stare]\n", "Na stronie śledzenia.")
        self.article("money/refund.en", "When the refund comes", "where is my money", "", "Soon.")

    def write(self, path, text):
        file = self.book / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def article(self, name, title, question, front, body):
        self.write(f"KnowledgeBase/{name}.md", ARTICLE.format(title=title, question=question, front=front, body=body))

    def host(self, base="https://shop.example/help/", **site):
        """Builds the book with these settings and serves it under `/help/`."""
        lines = "".join(f"  {name}: {value}\n" for name, value in site.items())
        self.write(".replybook.yml", SETTINGS.format(base=base, site=lines))
        self.output = self.work / "site"
        built = subprocess.run([os.environ["REPLYBOOK"], "site", "--book", self.book, "--output", self.output], capture_output=True, text=True)
        self.assertEqual(built.returncode, 0, built.stdout + built.stderr)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(self.output)))
        self.server.posted = []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        return f"http://127.0.0.1:{self.server.server_address[1]}/help/"

    def quiet(self, page):
        self.assertEqual((page.errors, page.evaluate("window.__csp || []")), ([], []))

    def walk(self, base, article):
        """From the first page over a search to an article and on by its links."""
        page = self.page(locale="pl-PL")
        page.goto(base)
        page.wait_for_url("**/help/pl/**")
        page.goto(base)
        page.wait_for_url("**/help/pl/**")
        page = self.page(locale="en-US")
        page.goto(base)
        page.wait_for_url("**/help/en/**")
        page.fill("#q", "where is my parcel")
        page.wait_for_selector("[role=option]")
        page.click("[role=option]")
        page.wait_for_url(base + article.format("en"))
        for link in page.eval_on_selector_all("a[href]:not([href^=http])", "links => links.map(a => a.href)"):
            answer = page.request.get(link.split("#")[0])
            self.assertEqual((answer.status, link), (200, link))
        page.click(".prose a[href*=refund]")
        page.wait_for_selector("h1:text('refund')")
        page.goto(base + article.format("en"))
        page.click(".languages summary")
        page.click(".languages a[lang=pl]")
        page.wait_for_url(base + article.format("pl"))
        page.fill("[data-search] input", "paczka")
        page.press("[data-search] input", "Enter")
        page.wait_for_selector("[data-list] li a")
        page.click("[data-list] li a")
        page.wait_for_url(base + article.format("pl"))
        self.quiet(page)

    def test_a_site_below_a_path_works(self):
        self.walk(self.host(), "{}/delivery/tracking.html")

    def test_addresses_with_a_slash_at_the_end_work(self):
        self.walk(self.host(trailing_slash="true"), "{}/delivery/tracking/")

    def test_addresses_without_an_ending_work(self):
        self.walk(self.host(trailing_slash="false"), "{}/delivery/tracking")

    def test_a_wrong_address_at_any_depth_shows_the_page_with_style_and_search(self):
        for site in ({}, {"trailing_slash": "true"}, {"trailing_slash": "false"}):
            base = self.host(**site)
            page = self.page(locale="en-US")
            page.goto(base + "some/where/else.html")
            self.assertNotEqual(page.evaluate("getComputedStyle(document.body).fontFamily"), page.evaluate("'Times New Roman'"))
            page.fill("#q", "refund")
            page.wait_for_selector("[role=option]")
            page.click("[role=option]")
            page.wait_for_selector("h1:text('refund')")
            self.assertEqual([error for error in page.errors if "404" not in error], [])

    def test_old_addresses_lead_to_the_article(self):
        for site, article in (({}, "en/delivery/tracking.html"), ({"trailing_slash": "true"}, "en/delivery/tracking/"), ({"trailing_slash": "false"}, "en/delivery/tracking")):
            base = self.host(**site)
            for old in ("faq/parcel/", "old/track.html"):
                page = self.page(java_script_enabled=False)
                page.goto(base + old)
                page.wait_for_url(base + article)
            lines = (self.output / "_redirects").read_text(encoding="utf-8").splitlines()
            self.assertIn(f"/help/faq/parcel /help/{article} 301", lines)
            self.assertIn(f"/help/old/track.html /help/{article} 301", lines)

    def test_feedback_goes_to_the_endpoint_with_the_reason(self):
        base = self.host(feedback_endpoint="/help/feedback")
        page = self.page(locale="en-US")
        page.goto(base + "en/delivery/tracking.html")
        page.click(".helpful button[value=no]")
        self.until(page, "document.activeElement.name === 'reason'")
        self.assertFalse(page.is_visible(".helpful > fieldset"))
        self.assertEqual(len(self.server.posted), 1)
        page.fill(".helpful textarea", "no map & no words")
        page.click(".helpful .reason button")
        self.until(page, "document.querySelector('.helpful [role=status]').textContent")
        self.assertEqual(page.evaluate("document.activeElement.getAttribute('role')"), "status")
        self.assertFalse(page.is_visible(".helpful textarea"))
        page.goto(base + "en/money/refund.html")
        page.click(".helpful button[value=yes]")
        self.until(page, "document.querySelector('.helpful [role=status]').textContent")
        (place, first), (_, second), (_, third) = self.server.posted
        self.assertEqual(place, "/help/feedback/vote")
        self.assertEqual({key: first[key] for key in ("article", "language", "helpful")}, {"article": "delivery/tracking", "language": "en", "helpful": False})
        self.assertRegex(first["revision"], "^[0-9a-f]{16}$")
        self.assertRegex(first["id"], "^[0-9a-f]{32}$")
        self.assertEqual(second, {**first, "comment": "no map & no words"})
        self.assertEqual((third["article"], third["helpful"]), ("money/refund", True))
        self.quiet(page)

    def test_feedback_that_does_not_arrive_is_said(self):
        base = self.host(feedback_endpoint="http://127.0.0.1:9/feedback")
        page = self.page(locale="en-US")
        page.goto(base + "en/money/refund.html")
        page.click(".helpful button[value=yes]")
        self.until(page, "document.querySelector('.helpful [role=status]').textContent")
        self.assertTrue(page.is_visible(".helpful button[value=yes]"))
        self.until(page, "document.activeElement.value === 'yes' && !document.activeElement.disabled")
        self.assertEqual(page.evaluate("window.__csp || []"), [])

    def test_a_copied_link_is_announced_and_the_mark_is_there_for_fingers(self):
        page = self.page(locale="en-US", has_touch=True, is_mobile=True, permissions=["clipboard-read", "clipboard-write"])
        page.goto(self.host() + "en/delivery/tracking.html")
        self.assertEqual(page.evaluate("getComputedStyle(document.querySelector('.anchor')).opacity"), "1")
        page.tap(".anchor")
        self.until(page, "[...document.querySelectorAll('main > [role=status]')].some(said => said.textContent === 'Link copied')")
        self.assertTrue(page.evaluate("navigator.clipboard.readText()").endswith("tracking.html#steps"))
        self.quiet(page)

    def test_without_an_endpoint_feedback_is_a_letter(self):
        page = self.page(locale="en-US")
        page.goto(self.host(feedback_mail="help@dalevka.example") + "en/delivery/tracking.html")
        self.assertEqual(page.get_attribute(".helpful a", "href"), "mailto:help@dalevka.example?subject=Where%20is%20my%20parcel%3F")

    def test_what_was_read_stays_readable_without_a_network(self):
        base = self.host(offline="true")
        page = self.page(locale="en-US")
        page.goto(base + "en/index.html")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.goto(base + "en/delivery/tracking.html")
        page.wait_for_selector("h1")
        self.server.shutdown()
        self.server.server_close()
        page.goto(base + "en/delivery/tracking.html")
        self.assertIn("parcel", page.inner_text("h1"))
        page.goto(base + "pl/money/refund.html")
        self.assertEqual(page.inner_text("h1"), "Brak połączenia z internetem")
        page.goto(base + "en/money/refund.html")
        self.assertEqual(page.inner_text("h1"), "You are offline")
        page.fill("[data-search] input", "refund")
        page.press("[data-search] input", "Enter")
        page.wait_for_selector("[data-list] li a")
        page.goto(base + "pl/index.html")
        page.fill("#q", "paczka")
        page.wait_for_selector("[role=option]")
        self.assertEqual(page.evaluate("window.__csp || []"), [])

    def test_a_new_build_is_seen_on_the_next_visit_and_takes_nothing_that_was_read(self):
        base = self.host(offline="true")
        page = self.page(locale="en-US")
        page.goto(base + "en/index.html")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.goto(base + "en/delivery/tracking.html")
        page.wait_for_selector("h1")
        builds = "caches.keys().then((names) => names.filter((name) => name !== 'replybook-read').join())"
        first = page.evaluate(builds)
        self.article("money/vouchers.en", "Vouchers", "Is there a voucher?", "", "A voucher is sent by mail.")
        subprocess.run([os.environ["REPLYBOOK"], "site", "--book", self.book, "--output", self.output, "--quiet"], check=True)
        page.goto(base + "en/money/index.html")
        self.assertIn("Vouchers", page.inner_text("main"))
        self.until(page, f"{builds}.then((names) => names !== {first!r} && !names.includes(','))")
        self.server.shutdown()
        self.server.server_close()
        page.goto(base + "en/delivery/tracking.html")
        self.assertIn("parcel", page.inner_text("h1"))
        self.assertNotEqual(page.evaluate("getComputedStyle(document.body).margin"), "8px")
        page.goto(base + "en/index.html")
        page.fill("#q", "voucher by mail")
        page.wait_for_selector("[role=option] b")
        self.assertEqual(page.inner_text("[role=option] b"), "Vouchers")

    def test_a_theme_in_a_linked_folder_counts(self):
        self.write("shared/look/footer.mustache", "<footer id=own>{{site_title}}</footer>\n")
        self.write("shared/look/site.css", ":root{--own:1}\n")
        os.symlink("shared/look", self.book / "Theme")
        page = self.page(locale="en-US")
        page.goto(self.host() + "en/index.html")
        self.assertEqual(page.inner_text("#own"), "Help")
        self.assertEqual(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--own')"), "1")

    def test_a_very_long_word_runs_out_of_nothing(self):
        word = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
        self.article("delivery/long.en", word, word.lower(), f"description: {word}\npopular: true\nrelated: [delivery/tracking]\norder: 2\n", f"{word}.\n\n## {word}\n\n## Two {word}\n\n- [ ] {word}")
        for number in (1, 3):
            self.article(f"delivery/near{number}.en", f"{number} {word}", "parcel", f"order: {number}\nrelated: [delivery/long]\n", "Text.")
        base = self.host()
        for width in (320, 1440):
            page = self.page(locale="en-US", viewport={"width": width, "height": 800})
            for path in ("en/index.html", "en/delivery/index.html", "en/delivery/long.html", "en/delivery/near1.html", "en/search.html", "en/search.html?q=parcel", "pl/delivery/long.html", "pl/index.html"):
                page.goto(base + path)
                if "?" in path:
                    page.wait_for_selector("[data-list] li")
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width, path)
                spilled = page.eval_on_selector_all(".turn a, .card, .rows li, .crumbs li, .index li, .choices a", "boxes => boxes.filter(box => box.scrollWidth > box.clientWidth + 1 && box.clientWidth).map(box => box.outerHTML.slice(0, 80))")
                self.assertEqual((path, width, spilled), (path, width, []))
            page.goto(base + "en/index.html")
            page.fill("#q", word[:20])
            page.wait_for_selector("[role=option]")
            self.assertEqual(page.evaluate("[document.documentElement.scrollWidth > innerWidth, document.querySelector('.listbox').scrollWidth > document.querySelector('.listbox').clientWidth]"), [False, False])

    def test_a_wrong_address_is_answered_in_its_language_and_leads_to_all(self):
        page = self.page(locale="en-US")
        page.goto(self.host() + "nowhere")
        self.assertEqual(page.eval_on_selector_all("main .choices a", "links => links.map(a => [a.lang, new URL(a.href).pathname])"), [["en", "/help/en/index.html"], ["pl", "/help/pl/index.html"]])
        self.assertIn("/help/pl/* /help/pl/404.html 404", (self.output / "_redirects").read_text(encoding="utf-8").splitlines())

    def test_printed_links_show_their_address_once(self):
        page = self.page(locale="en-US")
        page.goto(self.host() + "en/delivery/tracking.html")
        page.emulate_media(media="print")
        after = page.eval_on_selector_all(".prose p a[href^=http]", "links => links.map(a => getComputedStyle(a, '::after').content)")
        self.assertEqual(after, ["none", '" (https://dalevka.example/map)"'])
        self.assertFalse(page.is_visible("header.top"))
        self.assertFalse(page.is_visible("footer"))

    def test_a_site_with_all_options_works_from_disk(self):
        self.host(offline="true", feedback_endpoint="https://collect.example/x")
        page = self.page(locale="en-US")
        page.goto((self.output / "index.html").as_uri())
        page.wait_for_url("file:///**/en/index.html")
        page.fill("#q", "refund")
        page.wait_for_selector("[role=option]")
        page.click("[role=option]")
        page.wait_for_url("file:///**/en/money/refund.html")
        self.quiet(page)
