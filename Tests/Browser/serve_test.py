"""The preview as an editor meets it: save, see; break, read what is wrong; mend, see."""
import os, pathlib, shutil, socket, subprocess, tempfile, time
from browser import BrowserTest

ARTICLE = "---\ntitle: {}\nstatus: {}\n---\n{}\n"


class Serve(BrowserTest):
    def setUp(self):
        self.book = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.book)
        (self.book / ".replybook.yml").write_text("shop_name: Shop\n", encoding="utf-8")
        self.write("first", "First", "Old words.")
        self.write("second", "Second", "Still here.", "draft")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.server = subprocess.Popen([os.environ["REPLYBOOK"], "serve", "--book", str(self.book), "--port", str(port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.stop)
        self.assertIn("book read in", self.server.stderr.readline())
        self.assertIn(f"preview at {self.address}/", self.server.stderr.readline())

    def stop(self):
        self.server.terminate()
        self.server.communicate()

    def write(self, slug, title, text, status="published"):
        file = self.book / f"KnowledgeBase/money/{slug}.en.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(ARTICLE.format(title, status, text), encoding="utf-8")

    def test_a_saved_edit_reloads_the_page(self):
        page = self.page()
        page.goto(f"{self.address}/en/money/first.html")
        self.assertIn("Old words.", page.inner_text("main"))
        page.wait_for_timeout(300)
        for edit in range(3):
            start = time.monotonic()
            self.write("first", "First", f"New words, edit {edit}.")
            page.locator("main", has_text=f"New words, edit {edit}.").wait_for()
            print(f"save to page: {(time.monotonic() - start) * 1000:.0f} ms")
        self.assertEqual(page.errors, [])

    def test_a_broken_article_is_told_on_the_page_until_it_is_mended(self):
        page = self.page()
        page.goto(f"{self.address}/en/index.html")
        page.wait_for_timeout(300)
        self.write("first", "First", "See [this](gone.md).")
        page.locator("[role=alert]", has_text="KnowledgeBase/money/first.en.md:5:5: error: ").wait_for()
        self.write("first", "First", "Mended.")
        page.locator("[role=alert]").wait_for(state="detached")

    def test_a_draft_is_shown_and_marked(self):
        page = self.page()
        page.goto(f"{self.address}/en/money/second.html")
        self.assertTrue(page.is_visible("p.notice"))
        page.goto(f"{self.address}/en/money/index.html")
        self.assertIn("draft", page.inner_text(".mark").lower())

    def test_a_taken_port_is_told_with_what_to_do(self):
        port = self.address.rsplit(":", 1)[1]
        second = subprocess.run([os.environ["REPLYBOOK"], "serve", "--book", str(self.book), "--port", port], capture_output=True, text=True)
        self.assertEqual(second.returncode, 2)
        self.assertIn(f"port {port} is taken or reserved; choose another with --port", second.stderr)
