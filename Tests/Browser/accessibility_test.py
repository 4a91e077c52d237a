"""WCAG 2.2 AA on every page type, in both themes and three languages, and narrow windows."""
import os, pathlib, shutil, subprocess, tempfile
from browser import BrowserTest, LANGUAGES, PAGES, SHOTS, serve


class Accessibility(BrowserTest):
    def test_axe_finds_nothing_on_any_page_type_in_any_theme_and_language(self):
        for theme in ("light", "dark"):
            page = self.page(color_scheme=theme)
            for language in LANGUAGES:
                for name, path in PAGES.items():
                    with self.subTest(page=name, theme=theme, language=language):
                        page.goto(f"{self.base}/{path.format(language)}")
                        self.assertEqual(self.violations(page), [])

    def test_axe_finds_nothing_on_pages_that_lead_elsewhere(self):
        page = self.page(java_script_enabled=False)
        page.goto(f"{self.base}/index.html")
        page.wait_for_timeout(1500)
        self.assertEqual(page.url, f"{self.base}/index.html", "nothing turns the page by itself")
        page = self.page()
        # Neither gets away while it is looked at.
        page.route("**/assets/site.*.js", lambda route: route.abort())
        page.goto(f"{self.base}/index.html")
        self.assertEqual(self.violations(page), [])
        page.route("**/delivery/tracking.html", lambda route: route.fulfill(status=204))
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        book = folder / "book"
        (book / "KnowledgeBase/delivery").mkdir(parents=True)
        (book / ".replybook.yml").write_text("default_language: en\n", encoding="utf-8")
        (book / "KnowledgeBase/delivery/tracking.en.md").write_text("---\ntitle: Parcel\naliases: [old]\n---\nText.\n", encoding="utf-8")
        subprocess.run([os.environ["REPLYBOOK"], "site", "--book", book, "--output", folder / "site", "--quiet"], check=True)
        page.goto(f"{serve(folder / 'site')}/old/index.html")
        self.assertEqual(page.inner_text("h1"), "Parcel")
        self.assertEqual(self.violations(page), [])

    def test_axe_finds_nothing_on_open_suggestions_and_on_results(self):
        for theme in ("light", "dark"):
            page = self.page(color_scheme=theme)
            for language, query in (("en", "where refund"), ("pl", "zwrot pieniędzy"), ("ru", "где возврат")):
                with self.subTest(theme=theme, language=language):
                    page.goto(f"{self.base}/{language}/index.html")
                    page.focus("#q")
                    page.wait_for_selector("[role=option]")
                    self.assertEqual(self.violations(page), [])
                    page.fill("#q", query)
                    page.wait_for_selector("[role=option] mark")
                    self.assertEqual(self.violations(page), [])
                    page.goto(f"{self.base}/{language}/search.html?q={query}")
                    page.wait_for_selector("[data-list] mark")
                    self.assertEqual(self.violations(page), [])

    def test_marks_of_a_line_that_is_not_shown_leave_nothing_on_the_page(self):
        page = self.page()
        page.goto(f"{self.base}/ru/index.html")
        page.fill("#q", "возврат")
        page.wait_for_selector("[role=option] mark")
        self.assertEqual(page.evaluate("getComputedStyle(document.querySelector('.listbox mark')).boxShadow"), "none")

    def test_control_and_k_or_a_slash_lead_to_the_search_and_the_box_says_so(self):
        page = self.page()
        page.goto(f"{self.base}/ru/delivery/tracking.html")
        self.assertEqual(page.inner_text("kbd.keys"), "Ctrl K")
        page.keyboard.press("k")
        self.assertEqual(page.evaluate("document.activeElement.tagName"), "BODY")
        page.keyboard.press("Control+k")
        self.assertEqual(page.evaluate("document.activeElement.id"), "search")
        self.assertFalse(page.is_visible("kbd.keys"))
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("/")
        self.assertEqual(page.evaluate("document.activeElement.id"), "search")
        page.keyboard.type("a/b")
        self.assertEqual(page.input_value("#search"), "a/b")

    def test_colours_are_chosen_for_good_and_put_back_before_anything_is_painted(self):
        page = self.page(color_scheme="light")
        page.goto(f"{self.base}/en/index.html")
        paper = "getComputedStyle(document.body).backgroundColor"
        light = page.evaluate(paper)
        page.click(".scheme summary")
        page.click("[data-scheme=dark]")
        dark = page.evaluate(paper)
        self.assertNotEqual(light, dark)
        page.goto(f"{self.base}/en/delivery/tracking.html")
        self.assertEqual(page.evaluate(paper), dark)
        self.assertEqual(page.get_attribute("[data-scheme=dark]", "aria-pressed"), "true")
        self.assertEqual(self.violations(page), [])
        page.click(".scheme summary")
        page.click("[data-scheme='']")
        self.assertEqual(page.evaluate(paper), light)
        self.assertEqual(page.evaluate("localStorage.length"), 0)

    def test_the_sections_are_beside_the_text_or_in_a_drawer_that_works_without_script(self):
        path = f"{self.base}/en/delivery/tracking.html"
        page = self.page()
        page.goto(path)
        tree, text = (page.locator(selector).bounding_box() for selector in (".tree", "article"))
        self.assertLess(tree["x"] + tree["width"], text["x"])
        self.assertEqual(page.locator(".tree [aria-current=page]").count(), 1)
        page = self.page(viewport={"width": 360, "height": 780}, java_script_enabled=False)
        page.goto(path)
        self.assertFalse(page.is_visible(".tree a"))
        page.click(".siblings .drawer summary")
        self.assertTrue(page.is_visible(".tree [aria-current=page]"))

    def test_nothing_runs_out_of_a_window_of_320_pixels(self):
        page = self.page(viewport={"width": 320, "height": 640})
        for language in LANGUAGES:
            for name, path in PAGES.items():
                with self.subTest(page=name, language=language):
                    page.goto(f"{self.base}/{path.format(language)}")
                    self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 320)

    def test_the_language_button_ends_where_the_content_does(self):
        for width in (320, 768, 1440):
            page = self.page(viewport={"width": width, "height": 900})
            page.goto(f"{self.base}/ru/index.html")
            ends = page.evaluate("[...document.querySelectorAll('.bottom ul, .cards')].map(e => e.getBoundingClientRect().right).concat([Math.max(...[...document.querySelectorAll('.scheme summary')].map(e => e.getBoundingClientRect().right))])")
            if width > 320:
                self.assertAlmostEqual(ends[-1], ends[0], delta=1, msg=str(width))
            self.assertLessEqual(ends[-1], ends[0] + 1)

    def test_forced_colours_show_the_current_place_alone(self):
        page = self.page(forced_colors="active")
        page.goto(f"{self.base}/ru/delivery/index.html")
        outlines = page.eval_on_selector_all(".tree a", "links => links.map(a => [a.hasAttribute('aria-current'), getComputedStyle(a).outlineStyle])")
        self.assertEqual({style for current, style in outlines if not current}, {"none"})
        self.assertEqual([style for current, style in outlines if current], ["solid"])

    def test_nothing_moves_where_a_visitor_wants_less_motion(self):
        page = self.page(reduced_motion="reduce")
        for path in PAGES.values():
            page.goto(f"{self.base}/{path.format('en')}")
            moving = page.evaluate("[...document.querySelectorAll('*')].filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0 || getComputedStyle(e).animationName !== 'none').map(e => e.className)")
            self.assertEqual((path, moving), (path, []))

    def test_a_visitor_without_a_mouse_gets_from_the_home_page_to_an_answer(self):
        page = self.page()
        page.goto(f"{self.base}/en/index.html")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        while page.evaluate("document.activeElement.id") != "q":
            page.keyboard.press("Tab")
        page.keyboard.type("my parcel is late", delay=5)
        page.wait_for_selector("[role=option]")
        self.assertEqual(page.get_attribute("#q", "aria-expanded"), "true")
        page.keyboard.press("ArrowDown")
        active = page.get_attribute("#q", "aria-activedescendant")
        self.assertEqual(page.get_attribute(f"#{active}", "aria-selected"), "true")
        page.keyboard.press("Enter")
        page.wait_for_url("**/delivery/tracking.html")
        self.assertIn("parcel", page.inner_text("h1"))
        page.keyboard.press("Control+k")
        self.assertEqual(page.evaluate("document.activeElement.id"), "search")
        page.keyboard.press("Escape")

    def test_escape_closes_the_suggestions_and_keeps_the_words(self):
        page = self.page()
        page.goto(f"{self.base}/en/index.html")
        page.fill("#q", "refund")
        page.wait_for_selector("[role=option]")
        page.keyboard.press("Escape")
        self.assertEqual(page.get_attribute("#q", "aria-expanded"), "false")
        self.assertEqual(page.input_value("#q"), "refund")

    def test_pages_do_not_jump_while_they_load(self):
        for width in (320, 768, 1280):
            page = self.page(viewport={"width": width, "height": 900})
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
            for path in [*PAGES.values(), "{}/search.html?q=refund", "{}/search.html?q=xyzzyq"]:
                page.goto(f"{self.base}/{path.format('en')}")
                if "?" in path:
                    page.wait_for_selector("[data-list] li, [data-empty] h2")
                page.wait_for_timeout(300)
                self.assertEqual(page.evaluate("window.__shift"), 0, f"{path} at {width}")

    def test_screenshots_are_taken_where_somebody_asks_for_them(self):
        if not SHOTS:
            self.skipTest("no folder for screenshots is named")
        folder = pathlib.Path(SHOTS)
        folder.mkdir(parents=True, exist_ok=True)
        for theme in ("light", "dark"):
            for width in (320, 768, 1280):
                page = self.page(viewport={"width": width, "height": 900}, color_scheme=theme)
                for language in LANGUAGES:
                    for name, path in {**PAGES, "results": "{}/search.html?q=a", "empty": "{}/search.html?q=xyzzyq"}.items():
                        page.goto(f"{self.base}/{path.format(language)}")
                        if "?" in path:
                            page.wait_for_selector("[data-list] li, [data-empty] h2")
                        page.screenshot(path=str(folder / f"{name}-{width}-{theme}-{language}.png"), full_page=True)
                page.goto(f"{self.base}/ru/index.html")
                page.fill("#q", "где посылка")
                page.wait_for_selector("[role=option]")
                page.screenshot(path=str(folder / f"suggestions-{width}-{theme}-ru.png"))
        page = self.page(viewport={"width": 794, "height": 1123})
        page.emulate_media(media="print")
        page.goto(f"{self.base}/en/delivery/tracking.html")
        page.screenshot(path=str(folder / "article-print.png"), full_page=True)
