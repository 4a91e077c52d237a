"""What machines read: HTML, sitemap, feed and structured data, by their parsers."""
import json, re, unittest, urllib.parse, xml.etree.ElementTree as ElementTree
import html5lib
from browser import LANGUAGES, SITE

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
# html5lib knows HTML of 2014: the element `search` is newer, which costs it nothing but a name.
PAGES = sorted(p for p in SITE.rglob("*.html"))


class Validity(unittest.TestCase):
    def test_every_page_parses_without_an_error(self):
        for file in PAGES:
            with self.subTest(page=str(file.relative_to(SITE))):
                parser = html5lib.HTMLParser()
                parser.parse(file.read_text(encoding="utf-8"))
                self.assertEqual([(place, code) for place, code, _ in parser.errors], [])

    def test_no_page_uses_an_id_twice_or_points_to_one_that_is_not_there(self):
        for file in PAGES:
            text = file.read_text(encoding="utf-8")
            ids = re.findall(r'\sid="([^"]*)"', text)
            self.assertEqual(len(ids), len(set(ids)), file)
            for name in re.findall(r'(?:aria-labelledby|for)="([^"]*)"', text):
                self.assertIn(name, ids, file)

    def test_every_link_inside_the_site_leads_somewhere(self):
        for file in PAGES:
            if file.name == "404.html":
                continue
            for address in re.findall(r'(?:href|src)="([^"#:]+)(?:#[^"]*)?"', file.read_text(encoding="utf-8")):
                target = (file.parent / urllib.parse.unquote(address.split("?")[0])).resolve()
                self.assertTrue(target.is_file() or (target / "index.html").is_file(), f"{file}: {address}")

    def test_the_sitemap_names_every_language_of_every_page_both_ways(self):
        root = ElementTree.parse(SITE / "sitemap.xml").getroot()
        pages = {url.findtext(MAP + "loc"): {link.get("hreflang"): link.get("href") for link in url.findall(XHTML + "link")} for url in root}
        self.assertGreater(len(pages), 60)
        for address, languages in pages.items():
            self.assertIn("x-default", languages)
            for language, other in languages.items():
                if language != "x-default":
                    self.assertIn(address, pages[other].values())

    def test_the_feeds_are_atom(self):
        for language in LANGUAGES:
            feed = ElementTree.parse(SITE / language / "feed.xml").getroot()
            self.assertEqual(feed.tag, ATOM + "feed")
            for node in [feed, *feed.findall(ATOM + "entry")]:
                for name in ("id", "title", "updated"):
                    self.assertTrue(node.findtext(ATOM + name), name)
            times = [entry.findtext(ATOM + "updated") for entry in feed.findall(ATOM + "entry")]
            self.assertEqual(times, sorted(times, reverse=True))

    def test_structured_data_is_json_of_known_types(self):
        found = 0
        for file in PAGES:
            for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', file.read_text(encoding="utf-8"), re.S):
                graph = {item["@type"]: item for item in json.loads(block)["@graph"]}
                self.assertEqual(set(graph), {"Article", "BreadcrumbList"})
                self.assertEqual([item["position"] for item in graph["BreadcrumbList"]["itemListElement"]], [1, 2, 3])
                self.assertTrue(graph["Article"]["headline"])
                found += 1
        self.assertGreaterEqual(found, 60)

    def test_an_article_page_weighs_little(self):
        import gzip
        page = (SITE / "en/delivery/tracking.html").read_bytes()
        parts = [page] + [next((SITE / "assets").glob(name)).read_bytes() for name in ("site.*.css", "site.*.js")]
        self.assertLess(sum(len(gzip.compress(part, 6)) for part in parts), 25_000)
