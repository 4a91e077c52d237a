"""The panel as agents use it: a day's work in three languages by the keyboard, beside a helpdesk, against hostile texts."""
import json, os, pathlib, shutil, socket, subprocess, tempfile
from browser import BrowserTest, HOSTILE, LANGUAGES, SHOTS, serve
from hostile import ATTACKS

SAMPLE = pathlib.Path(__file__).resolve().parents[2]
MESSAGES = {
    "en": "Hello, where is my order D104233? I have been waiting since Monday.\n\nAnna",
    "pl": "Dzień dobry, gdzie jest moje zamówienie D104233? Czekam od poniedziałku.\n\nAnna",
    "ru": "Здравствуйте, где мой заказ D104233? Жду с понедельника.\n\nАнна",
}
REFUND = "When does the refund for order D104233 come?"
VALUES = {"delivery_date": "2026-12-04", "dispatch_date": "2026-12-02", "tracking_number": "DV4400718256"}
UNCOVERED = {"en": "Can I bring my elephant to the shop?", "pl": "Czy sprzedajecie słonie?", "ru": "Есть ли у вас вакансии бухгалтера?"}
COPY = "#copy:enabled"


class Server:
    """A panel of a book, until it is stopped."""

    def __init__(self, book, *options):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        command = [os.environ["REPLYBOOK"], "panel", "--book", str(book), "--port", str(port), "--today", "2026-11-30", *options]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env={**os.environ, "XDG_CONFIG_HOME": "/nonexistent"})
        line = self.process.stderr.readline()
        assert "panel at" in line, line

    def stop(self):
        self.process.terminate()
        self.said = self.process.communicate()[1]


class Panel(BrowserTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.book = pathlib.Path(tempfile.mkdtemp())
        for name in ("Templates", "KnowledgeBase"):
            shutil.copytree(SAMPLE / name, cls.book / name)
        shutil.copy(SAMPLE / ".replybook.yml", cls.book)
        cls.server = Server(cls.book)

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        shutil.rmtree(cls.book)
        super().tearDownClass()

    def open(self, language="en", server=None, **options):
        page = self.page(**{"locale": language, "viewport": {"width": 1440, "height": 900}, "permissions": ["clipboard-read", "clipboard-write"], **options})
        page.goto((server or self.server).address + "/")
        page.wait_for_selector("html[data-ready]")
        return page

    def type(self, page, text):
        page.locator("#message").press_sequentially(text, delay=0)
        page.wait_for_selector("#questions fieldset")

    def fill(self, page):
        """Fills what is missing by the keyboard alone, until the reply can be copied."""
        for _ in range(12):
            self.until(page, "document.activeElement.matches('#fields input, #fields select') || !document.querySelector('#copy').disabled")
            if page.evaluate("!document.activeElement.matches('#fields input, #fields select')"):
                break
            key = page.evaluate("document.activeElement.closest('.field').dataset.key")
            if page.evaluate("document.activeElement.tagName") == "SELECT":
                page.keyboard.press("ArrowDown")
            elif not page.evaluate("document.activeElement.value"):
                page.keyboard.type(VALUES[key])
            page.keyboard.press("Tab")
            # Into the next field that lacks something; past the place where the value was read.
            page.wait_for_timeout(250)
            page.keyboard.press("Escape")
            if page.locator(COPY).count():
                break
            page.keyboard.press("Control+Enter")
        page.wait_for_selector(COPY)

    def clipboard(self, page):
        return page.evaluate("""async () => { const item = (await navigator.clipboard.read())[0];
            const text = async type => item.types.includes(type) ? (await item.getType(type)).text() : '';
            return { plain: await text('text/plain'), html: await text('text/html') }; }""")

    def run_command(self, *arguments):
        return subprocess.run([os.environ["REPLYBOOK"], *arguments, "--book", str(self.book)], capture_output=True, text=True, check=True).stdout

    def sound(self, page):
        self.assertEqual(page.evaluate("window.__ran || []"), [])
        self.assertEqual(page.evaluate("window.__csp || []"), [])
        self.assertEqual(page.errors, [])

    def test_a_day_in_three_languages_by_the_keyboard_alone(self):
        before = self.uses()
        for language in LANGUAGES:
            with self.subTest(language=language):
                page = self.open(language)
                self.assertEqual(page.get_attribute("html", "lang"), language)
                self.assertEqual(page.evaluate("document.activeElement.id"), "message")
                self.type(page, MESSAGES[language])
                page.wait_for_selector("#choices input:checked")
                self.assertEqual(page.input_value("#choices input:checked >> nth=0"), f"delivery/where-is-my-order:{language}")
                page.keyboard.press("Control+Enter")
                self.fill(page)
                self.assertEqual(page.input_value("[data-key=order_number] input"), "D104233")
                self.assertIn("D104233", page.inner_text("[data-key=order_number] .source"))
                page.keyboard.press("c")
                page.locator("#said", has_text=self.text(page, "copiedRich")).wait_for()
                copied = self.clipboard(page)
                self.assertEqual(copied["plain"].replace("\r\n", "\n"), page.input_value("#text"))
                self.assertIn("D104233", copied["plain"])
                self.assertIn("<p>", copied["html"])
                self.assertIn("<a href=", copied["html"])
                page.keyboard.press("r")
                page.locator("#said", has_text=self.text(page, "outcome-resolved")).wait_for()
                self.assertIn(self.text(page, "outcome-resolved"), page.inner_text("#day"))
                page.keyboard.press("w")
                self.assertEqual(page.input_value("#message"), "")
                self.assertFalse(page.locator("#text").is_visible())
                self.sound(page)
        after = self.uses()
        for language in LANGUAGES:
            self.assertEqual([now - then for now, then in zip(after[language], before[language])], [1, 1], language)

    def uses(self):
        """Uses and resolved ones of a template, by language."""
        report = json.loads(self.run_command("feedback", "report", "--format", "json"))["templates"]
        return {one["language"]: (one["uses"], one["resolved"]) for one in report if one["id"] == "delivery/where-is-my-order" and not one["variant"]}

    def text(self, page, key):
        return page.evaluate("async key => (await (await fetch(`/assets/panel.${document.documentElement.lang}.json`)).json())[key]", key)

    def test_numbers_arrows_and_enter_choose(self):
        page = self.open()
        self.type(page, "Hi, I was charged twice for order D104233! And when does the refund come?")
        page.wait_for_selector("#choices input:checked >> nth=1")
        page.keyboard.press("Escape")
        page.keyboard.press("2")
        self.until(page, "document.querySelectorAll('#choices input:checked').length === 1")
        page.keyboard.press("ArrowUp")
        self.assertEqual(page.evaluate("document.activeElement.value"), "money/charged-twice:en")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        self.until(page, "document.querySelectorAll('#choices input:checked').length === 2")
        self.until(page, "document.activeElement.matches('#fields input, #fields select')")

    def test_letters_are_keys_on_the_russian_layout_and_can_be_switched_off(self):
        page = self.open("ru")
        page.keyboard.press("Escape")
        page.keyboard.press("m")
        self.assertEqual(page.evaluate("document.activeElement.id"), "message")
        page.keyboard.press("Escape")
        page.evaluate("document.getElementById('view-work').dispatchEvent(new KeyboardEvent('keydown', {key: 'ь', code: 'KeyM', bubbles: true}))")
        self.assertEqual(page.evaluate("document.activeElement.id"), "message")
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        self.assertTrue(page.locator("#keys").is_visible())
        page.uncheck("#letters")
        page.keyboard.press("Escape")
        page.evaluate("document.getElementById('view-work').focus()")
        page.keyboard.press("m")
        self.assertEqual(page.evaluate("document.activeElement.id"), "view-work")

    def ready(self, page, language="en"):
        self.type(page, MESSAGES[language])
        page.wait_for_selector("#choices input:checked")
        page.keyboard.press("Control+Enter")
        self.fill(page)

    def test_an_edit_is_measured_and_nothing_is_copied_while_the_gate_refuses(self):
        page = self.open()
        self.ready(page)
        page.evaluate("navigator.clipboard.writeText('before')")
        page.focus("#text")
        page.keyboard.press("Control+End")
        page.keyboard.type("\n\nSee you, [name]")
        page.locator("#refusals", has_text="[name]").wait_for()
        self.assertTrue(page.is_disabled("#copy"))
        self.assertFalse(page.locator("#outcomes").is_visible())
        page.keyboard.press("Control+a")
        page.keyboard.press("Control+c")
        page.keyboard.press("Control+Enter")
        self.assertEqual(self.clipboard(page)["plain"], "before")
        page.focus("#text")
        page.keyboard.press("Control+End")
        for _ in range(len("[name]")):
            page.keyboard.press("Backspace")
        page.keyboard.type("Anna <b>")
        page.wait_for_selector(COPY)
        self.assertRegex(page.inner_text("#edited"), r"\d+\s?% of the text changed")
        page.keyboard.press("Control+Enter")
        page.locator("#said", has_text="Copied as rich").wait_for()
        copied = self.clipboard(page)
        self.assertTrue(copied["plain"].endswith("See you, Anna <b>"))
        self.assertIn("See you, Anna &lt;b&gt;", copied["html"])
        page.keyboard.press("s")
        page.locator("#said", has_text="Noted: Edited").wait_for()
        self.sound(page)

    def test_a_draft_shows_its_holes_which_lead_to_their_fields_and_cannot_be_copied(self):
        page = self.open()
        self.type(page, REFUND)
        hole = page.locator("#draft .hole").first
        hole.wait_for()
        page.evaluate("navigator.clipboard.writeText('before')")
        page.evaluate("getSelection().selectAllChildren(document.getElementById('draft'))")
        page.evaluate("document.execCommand('copy')")
        self.assertEqual(self.clipboard(page)["plain"], "before")
        hole.click()
        self.assertTrue(page.evaluate("document.activeElement.matches('#fields input, #fields select')"))

    def test_a_gap_is_noted_for_the_editors(self):
        for language in LANGUAGES:
            page = self.open(language)
            self.type(page, UNCOVERED[language])
            page.wait_for_selector("fieldset.open")
            page.keyboard.press("Escape")
            page.keyboard.press("g")
            page.locator("#said", has_text=self.text(page, "gapNoted")).wait_for()
            page.click("[data-view=gaps]")
            page.locator("#gaps-table", has_text=UNCOVERED[language].split()[-1]).wait_for()
            page.click("[data-view=evidence]")
            page.wait_for_selector("#evidence-table :is(table, p)")
            self.sound(page)

    def test_a_customer_who_asks_again_is_noted_on_the_same_reply(self):
        page = self.open()
        self.ready(page)
        page.keyboard.press("Escape")
        page.keyboard.press("f")
        page.keyboard.type("But where is it exactly? Call +48 601 234 567")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.locator("#said", has_text="Noted: Asked again").wait_for()
        page.locator("#day button", has_text="Resolved").click()
        page.locator("#said", has_text="Noted: Resolved").wait_for()
        self.assertNotIn("601", self.run_command("feedback", "report", "--format", "json"))

    def test_what_a_customer_wrote_is_stored_nowhere(self):
        page = self.open()
        self.type(page, "Where is my order D104233? My secret word is Kwiatuszek.")
        page.wait_for_selector("#draft")
        self.assertNotIn("Kwiatuszek", page.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie, location.href])"))
        for file in self.book.rglob("*"):
            if file.is_file():
                self.assertNotIn("Kwiatuszek".encode(), file.read_bytes(), file)
        page.reload()
        page.wait_for_selector("html[data-ready]")
        self.assertEqual(page.input_value("#message"), "")

    def test_the_day_is_erased_at_night_and_by_its_button(self):
        page = self.page(locale="en", permissions=["clipboard-read", "clipboard-write"])
        page.clock.install(time="2026-11-30T23:50:00")
        page.goto(self.server.address + "/")
        page.wait_for_selector("html[data-ready]")
        self.ready(page)
        page.click("#copy")
        page.locator("#day time").wait_for()
        page.clock.fast_forward(11 * 60 * 1000)
        page.locator("#day time").wait_for(state="detached")
        self.assertEqual(page.input_value("#message"), "")

    def test_work_at_hand_is_not_taken_away_at_midnight_but_when_it_rests(self):
        page = self.page(locale="en")
        page.clock.install(time="2026-11-30T23:58:00")
        page.goto(self.server.address + "/")
        page.wait_for_selector("html[data-ready]")
        self.type(page, "Where is my order?")
        page.clock.fast_forward(3 * 60 * 1000)
        page.keyboard.type(" Please!")
        page.clock.fast_forward(60 * 1000)
        self.assertEqual(page.input_value("#message"), "Where is my order? Please!")
        page.clock.fast_forward(6 * 60 * 1000)
        page.wait_for_function("document.getElementById('message').value === ''")

    def test_a_browser_without_a_clipboard_selects_the_text_and_says_so(self):
        page = self.page(locale="en")
        page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
        page.goto(self.server.address + "/")
        page.wait_for_selector("html[data-ready]")
        self.ready(page)
        page.keyboard.press("Escape")
        page.keyboard.press("c")
        page.locator("#said", has_text="The text is selected").wait_for()
        self.assertEqual(page.evaluate("getSelection().toString().length > 50 || document.activeElement.selectionEnd - document.activeElement.selectionStart > 50"), True)

    def test_nothing_hostile_in_a_message_or_a_value_runs(self):
        page = self.open()
        self.type(page, "Where is my order?")
        for attack in ATTACKS:
            with self.subTest(attack=attack):
                page.fill("#message", f"Where is my order {attack}? Do you sell {attack} umbrellas?")
                page.wait_for_timeout(80)
        page.fill("#message", REFUND)
        page.wait_for_selector("[data-key=order_number] input")
        for attack in ATTACKS:
            page.fill("[data-key=order_number] input", attack.replace("\n", " "))
            page.wait_for_timeout(60)
        self.assertEqual(page.locator("main :is(script, iframe, object, embed, img, svg, style, link, base)").count(), 0)
        self.sound(page)

    def test_nothing_hostile_in_a_book_runs(self):
        server = Server(os.environ["HOSTILE_BOOK"])
        self.addCleanup(server.stop)
        page = self.open(server=server)
        page.fill("#search", "reply")
        page.wait_for_selector("#found li")
        page.click("#found li input")
        page.wait_for_selector("#fields .field, #text:not([hidden]), #refusals:not([hidden])")
        page.click("#found li .look")
        page.wait_for_selector("dialog[open]")
        self.assertEqual(page.locator("dialog :is(script, iframe, object, embed, img, svg, style, link, base)").count(), 0)
        self.sound(page)

    def test_a_bookmarklet_opens_the_panel_and_later_hands_its_text_to_it(self):
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        (folder / "index.html").write_text(f"<!doctype html><meta charset=utf-8><form method=post action='{self.server.address}/' target=_blank><textarea name=message></textarea><button>Send</button></form>", encoding="utf-8")
        desk = self.page(locale="en")
        desk.goto(serve(folder))
        hostile = "Where is my order? </textarea><script>alert(1)</script>"
        desk.fill("textarea", hostile)
        with desk.expect_popup() as opened:
            desk.click("button")
        panel = opened.value
        panel.wait_for_selector("html[data-ready]")
        self.assertEqual(panel.input_value("#message"), hostile)
        panel.wait_for_selector("#questions fieldset")
        self.assertEqual(panel.locator("script").count(), 1)
        desk.fill("textarea", "When does the refund come?")
        with desk.expect_popup() as opened:
            desk.click("button")
        other = opened.value
        other.wait_for_selector("#choices input[value='money/when-is-refund:en']")
        self.assertEqual(panel.input_value("#message"), hostile, "work that is begun is not replaced")
        other.close()
        panel.click("#new")
        desk.click("button")
        self.until(panel, "document.querySelector('#message').value === 'When does the refund come?'")
        panel.wait_for_selector("#choices input[value='money/when-is-refund:en']")

    def test_another_site_reads_nothing_and_calls_nothing(self):
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        (folder / "index.html").write_text("<!doctype html><title>Evil</title>", encoding="utf-8")
        page = self.page()
        page.goto(serve(folder))
        tries = page.evaluate("""async address => { const tried = async (path, options) => { try { const answer = await fetch(address + path, options); return [answer.type, await answer.text()]; } catch { return 'refused'; } };
            return [await tried('/'), await tried('/api/start', { headers: { 'X-Replybook-Panel': 'x' } }), await tried('/api/suggest', { method: 'POST', body: '{}' }), await tried('/api/gap', { method: 'POST', mode: 'no-cors', body: '{"question": "evil question"}' })]; }""", self.server.address)
        self.assertEqual(tries[:3], ["refused", "refused", "refused"])
        self.assertIn(tries[3], ("refused", ["opaque", ""]))
        framed = page.evaluate("""address => new Promise(done => { const frame = document.createElement('iframe'); frame.src = address + '/'; frame.onload = () => { try { done(frame.contentDocument?.title ?? 'closed'); } catch { done('closed'); } }; document.body.append(frame); setTimeout(() => done('closed'), 2000); })""", self.server.address)
        self.assertIn(framed, ("closed", ""))
        self.assertNotIn("evil question", self.run_command("feedback", "gaps"))

    def test_only_the_last_of_many_answers_is_shown_on_a_slow_line(self):
        page = self.open()
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.send("Network.emulateNetworkConditions", {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000})
        for text in ("where is my order", "when does the refund come", "I was charged twice for my order"):
            page.fill("#message", text)
            page.wait_for_timeout(60)
        page.wait_for_selector("#choices input[value='money/charged-twice:en']:checked")
        page.wait_for_timeout(600)
        self.assertEqual(page.input_value("#choices input:checked >> nth=0"), "money/charged-twice:en")
        self.sound(page)

    def states(self, page, language):
        """The page as it looks on the way, one state after the other."""
        yield "empty"
        self.type(page, MESSAGES[language] + "\n" + UNCOVERED[language])
        page.wait_for_selector("#draft")
        yield "draft"
        page.focus("#message")
        page.keyboard.press("Control+Enter")
        self.fill(page)
        page.keyboard.press("c")
        page.locator("#day time").wait_for()
        page.locator("#outcomes").wait_for()
        yield "finished"
        page.locator("#choices .look").first.click()
        page.wait_for_selector("#shown[open]")
        yield "shown"
        page.keyboard.press("Escape")
        page.click("#open-keys")
        yield "keys"
        page.keyboard.press("Escape")
        page.click("#open-you")
        yield "you"
        page.keyboard.press("Escape")
        page.click("[data-view=evidence]")
        page.wait_for_selector("#evidence-table :is(table, p)")
        yield "evidence"
        page.click("[data-view=gaps]")
        page.wait_for_selector("#gaps-table :is(table, p)")
        yield "gaps"

    def test_axe_finds_nothing_in_any_state_theme_and_language_and_nothing_runs_out_of_narrow_windows(self):
        widths = {"en": 1440, "pl": 640, "ru": 360}
        for theme in ("light", "dark"):
            for language in LANGUAGES:
                page = self.open(language, color_scheme=theme, viewport={"width": widths[language], "height": 900})
                for state in self.states(page, language):
                    with self.subTest(state=state, theme=theme, language=language):
                        self.assertEqual(self.violations(page), [])
                        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), widths[language])
                        if SHOTS:
                            pathlib.Path(SHOTS).mkdir(parents=True, exist_ok=True)
                            page.screenshot(path=f"{SHOTS}/panel-{state}-{widths[language]}-{theme}-{language}.png", full_page=not state in ("shown", "keys", "you"))
                self.sound(page)

    def test_the_language_changes_without_losing_the_work(self):
        page = self.open("en")
        self.type(page, MESSAGES["en"])
        page.wait_for_selector("#draft")
        page.select_option("#ui", "ru")
        self.until(page, "document.querySelector('#reply-title span').textContent === 'Ответ'")
        self.assertEqual(page.input_value("#message"), MESSAGES["en"])
        page.wait_for_selector("#draft")
        page.reload()
        page.wait_for_selector("html[data-ready]")
        self.assertEqual(page.get_attribute("html", "lang"), "ru")

    def test_nothing_of_a_message_is_in_what_the_server_prints(self):
        server = Server(self.book)
        page = self.open(server=server)
        self.type(page, "Where is my order D104233, Kwiatuszek?")
        page.wait_for_selector("#draft")
        server.stop()
        self.assertNotIn("Kwiatuszek", server.said)
        self.assertNotIn("D104233", server.said)
        page.fill("#message", "Where is it?")
        page.locator("#said", has_text="does not answer").wait_for()
