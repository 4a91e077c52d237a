"""What a visitor's first search, the next one and every letter of one cost, and whether the right article comes first.

usage: measure.py SITE QUERIES.jsonl [TABLE.json]
A query is {"text", "expect": id of an article, "lang", "kind"}. Everything goes through the search box of the home page.
"""
import collections, json, os, statistics, sys
from playwright.sync_api import sync_playwright
from server import CountingServer

# Types all at once and waits until the list under the box shows the answer; the answer is its addresses and milliseconds.
ASK = """query => new Promise((done) => {
  const input = document.querySelector('#q'), list = input.form.querySelector('[role=listbox]'), from = performance.now();
  input.focus();
  const watch = new MutationObserver(() => {
    if (list.hidden || list.getAttribute('aria-busy') === 'true') return;
    watch.disconnect();
    done({ ms: performance.now() - from, hrefs: [...list.querySelectorAll('[role=option]')].map((a) => a.pathname) });
  });
  watch.observe(list, { childList: true });
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  setTimeout(() => { watch.disconnect(); done({ ms: NaN, hrefs: [] }); }, 15000);
})"""
LANGUAGES = ("en", "ru", "pl")


def total(sent):
    return sum(length for _, length in sent)


def middle(values):
    return round(statistics.median(values), 1)


class Bench:
    def __init__(self, site, queries, chromium):
        self.server, self.chromium = CountingServer(site), chromium
        self.queries = collections.defaultdict(list)
        for line in open(queries, encoding="utf-8"):
            row = json.loads(line)
            self.queries[row["lang"], row["kind"]].append(row)

    def home(self, language):
        """A new visitor on the home page, with nothing kept from before."""
        context = self.chromium.new_context()
        page = context.new_page()
        page.goto(f"{self.server.base}/{language}/index.html")
        page.wait_for_timeout(300)
        return page

    def sent(self, page):
        """What was sent since the last time, with what comes after the results."""
        page.wait_for_timeout(200)
        return self.server.take()

    def exact(self, language):
        return [row["text"] for row in self.queries[language, "exact"]]

    def costs(self, language, visitors=4):
        """Bytes, requests and milliseconds of a first query and of further ones."""
        first, after = [], []
        for visitor in range(visitors):
            page = self.home(language)
            early = [path for path, _ in self.server.take() if "/search" in path]
            found = page.evaluate(ASK, self.exact(language)[visitor])
            first.append((found["ms"], self.sent(page), early))
            for query in self.exact(language)[10 + visitor * 4:14 + visitor * 4]:
                found = page.evaluate(ASK, query)
                after.append((found["ms"], self.sent(page)))
            page.context.close()
        return {
            "first ms": middle([ms for ms, _, _ in first]), "first bytes": max(total(sent) for _, sent, _ in first),
            "first requests": max(len(sent) for _, sent, _ in first), "before focus": max(len(early) for _, _, early in first),
            "further ms": middle([ms for ms, _ in after]), "further bytes": max(total(sent) for _, sent in after),
        }

    def typing(self, language):
        """Bytes of typing a query of forty letters, the worst of five, after a first query."""
        queries = [query for query in self.exact(language) if len(query) >= 36][:5] or self.exact(language)[:5]
        worst = 0
        for query in queries:
            page = self.home(language)
            page.evaluate(ASK, self.exact(language)[-1])
            self.sent(page)
            for end in range(1, min(len(query), 40) + 1):
                page.evaluate(ASK, query[:end])
            worst = max(worst, total(self.sent(page)))
            page.context.close()
        return worst

    def finding(self, language):
        """Share of queries whose article comes first, by kind; milliseconds of each; what missed."""
        page, shares, times, missed = self.home(language), {}, [], []
        page.evaluate(ASK, self.exact(language)[0])
        for (tongue, kind), rows in sorted(self.queries.items()):
            if tongue != language:
                continue
            right = 0
            for row in rows:
                found = page.evaluate(ASK, row["text"])
                times.append(found["ms"])
                best = found["hrefs"][0] if found["hrefs"] else ""
                if best == f"/{language}/{row['expect']}.html":
                    right += 1
                else:
                    missed.append((kind, row["text"], row["expect"], best))
            shares[kind] = round(right / len(rows), 3)
        self.server.take()
        page.context.close()
        return shares, round(sorted(times)[int(len(times) * 0.95)], 1), missed

    def table(self):
        rows = {}
        for language in LANGUAGES:
            row = self.costs(language)
            self.server.link(150, 1638)
            row["first ms on slow 4G"] = self.costs(language, 2)["first ms"]
            self.server.link()
            row["typing bytes"] = self.typing(language)
            row["success@1"], row["warm p95 ms"], row["missed"] = self.finding(language)
            rows[language] = row
        return rows


def show(rows):
    names = [name for name in rows[LANGUAGES[0]] if name not in ("success@1", "missed")]
    print(f"{'':24}" + "".join(f"{language:>10}" for language in LANGUAGES))
    for name in names:
        print(f"{name:24}" + "".join(f"{rows[language][name]:>10}" for language in LANGUAGES))
    for kind in sorted({kind for row in rows.values() for kind in row["success@1"]}):
        print(f"success@1 {kind:14}" + "".join(f"{rows[language]['success@1'].get(kind, '–'):>10}" for language in LANGUAGES))


if __name__ == "__main__":
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        rows = Bench(sys.argv[1], sys.argv[2], chromium).table()
        chromium.close()
    show(rows)
    if len(sys.argv) > 3:
        json.dump(rows, open(sys.argv[3], "w", encoding="utf-8"), ensure_ascii=False, indent=1)
