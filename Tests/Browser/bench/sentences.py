"""Whether six words copied from a sentence lead back to their page, in a real browser, on any site that Replybook made.

usage: sentences.py SITE [COUNT [SEED]]
Sentences are taken at random from the passages of the site itself, COUNT a language; each query goes through the results page.
`first`: the page comes first. `or equal`: a page comes first that has the same six words in a row, which no search can tell
from it. Misses are printed below with the page that came first.
"""
import collections, json, os, pathlib, random, re, sys
from playwright.sync_api import sync_playwright
from server import CountingServer

WORDS = 6
# Types a query that ends in a space and waits for the list; the answer is its addresses.
ASK = """query => new Promise((done) => {
  const input = document.querySelector('[data-search] input'), list = document.querySelector('[data-list]'), empty = document.querySelector('[data-empty]');
  const shown = () => [...list.querySelectorAll('h2 a')].map((a) => decodeURIComponent(a.pathname.slice(1)));
  list.replaceChildren();
  empty.hidden = true;
  const watch = new MutationObserver(() => { if (list.children.length || !empty.hidden) { watch.disconnect(); done(shown()); } });
  watch.observe(list, { childList: true });
  watch.observe(empty, { attributes: true });
  input.value = query + ' ';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  setTimeout(() => { watch.disconnect(); done(shown()); }, 10000);
})"""


def words(text):
    return re.findall(r"\w+", text.lower())


def pages(site):
    """The sections of every article, by language and address: each the texts of its passages."""
    every = collections.defaultdict(dict)
    for file in sorted((site / "assets/text").rglob("*.js")):
        path, sections = json.loads("[" + file.read_text(encoding="utf-8").strip()[len("replybookPassages("):-len(");")] + "]")
        every[path.split("/")[0]][path] = [section[2:] for section in sections]
    return every


def sample(articles, count, chance):
    """Six words in a row of a sentence of seven or more, and the page it is from."""
    sentences = []
    for path, sections in articles.items():
        for passages in sections:
            for sentence in re.split(r"(?<=[.!?])\s+", " ".join(passages)):
                tokens = [token for token in sentence.split() if words(token)]
                if sentence[:1].isupper() and sentence[-1] in ".!?" and len(tokens) > WORDS:
                    sentences.append((path, tokens))
    for path, tokens in chance.sample(sentences, min(count, len(sentences))):
        start = chance.randrange(len(tokens) - WORDS + 1)
        yield " ".join(tokens[start:start + WORDS]).rstrip(".,:;!?"), path


def measure(page, articles, queries):
    texts = {path: [" ".join(["", *words(" ".join(passages)), ""]) for passages in sections] for path, sections in articles.items()}
    counts, missed = collections.Counter(), []
    for query, path in queries:
        found = page.evaluate(ASK, query)
        run = " ".join(["", *words(query), ""])
        equal = lambda other: any(run in text for text in texts.get(other, []))
        counts["asked"] += 1
        counts["first"] += found[:1] == [path]
        counts["or equal"] += bool(found) and (found[0] == path or equal(found[0]))
        counts["in five"] += path in found[:5]
        if not found or (found[0] != path and not equal(found[0])):
            missed.append((query, path, found[0] if found else "nothing"))
    return counts, missed


if __name__ == "__main__":
    site, count, seed = pathlib.Path(sys.argv[1]), int((sys.argv[2:] or [200])[0]), int((sys.argv[3:] or [1])[0])
    server = CountingServer(site)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        for language, articles in pages(site).items():
            page = chromium.new_page()
            page.goto(f"{server.base}/{language}/search.html")
            counts, missed = measure(page, articles, list(sample(articles, count, random.Random(seed))))
            asked = max(counts["asked"], 1)
            print(f"{language}  {len(articles)} articles  {counts['asked']} sentences  " + "  ".join(f"{name} {counts[name] / asked:.3f}" for name in ("first", "or equal", "in five")))
            for query, path, first in missed:
                print(f"    {query} | {path} | {first}")
            page.close()
        chromium.close()
