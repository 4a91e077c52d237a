"""One Chromium and one static server for all tests; pages that remember what went wrong in them."""
import functools, http.server, os, pathlib, threading, unittest
import axe_playwright_python
from playwright.sync_api import sync_playwright

SITE = pathlib.Path(os.environ["SITE"])
HOSTILE = pathlib.Path(os.environ["HOSTILE"])
SHOTS = os.environ.get("SHOTS")
LANGUAGES = ["en", "pl", "ru"]
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
WATCH = """document.addEventListener('securitypolicyviolation', e => (window.__csp ||= []).push(e.violatedDirective + ' ' + e.blockedURI));
for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => { (window.__ran ||= []).push(name); };
window.__shift = 0; new PerformanceObserver(l => { for (const e of l.getEntries()) if (!e.hadRecentInput) window.__shift += e.value; }).observe({type: 'layout-shift', buffered: true});"""
PAGES = {"home": "{}/index.html", "category": "{}/delivery/index.html", "article": "{}/delivery/tracking.html", "search": "{}/search.html", "not-found": "{}/404.html"}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    """Serves a folder under the root of a free port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


class BrowserTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        cls.chromium = cls.playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        cls.base = serve(SITE)

    @classmethod
    def tearDownClass(cls):
        cls.chromium.close()
        cls.playwright.stop()

    def page(self, **options):
        context = self.chromium.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        self.addCleanup(context.close)
        page = context.new_page()
        page.errors = []
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on("console", lambda message: page.errors.append(message.text) if message.type == "error" else None)
        if options.get("java_script_enabled", True):
            page.add_init_script(WATCH)
        return page

    def until(self, page, expression):
        """Waits until an expression holds; asked from outside, because the page's policy forbids evaluation inside."""
        for _ in range(200):
            if page.evaluate(expression):
                return
            page.wait_for_timeout(50)
        self.fail(f"never true: {expression}")

    def violations(self, page):
        """What axe-core finds; injected past the page's own policy, which would rightly refuse it."""
        session = page.context.new_cdp_session(page)
        session.send("Runtime.evaluate", {"expression": AXE + ";0"})
        run = "axe.run(document,{runOnly:{type:'tag',values:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}}).then(r=>r.violations.map(v=>v.id+': '+v.nodes.map(n=>n.html.slice(0,120)).join(' | ')))"
        return session.send("Runtime.evaluate", {"expression": run, "awaitPromise": True, "returnByValue": True})["result"].get("value")
