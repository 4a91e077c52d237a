"""Replays random edits of several documents; now and then everything is saved, and the server's findings must be those of a fresh
`replybook check`. EDITS and SEED in the environment set how many and which."""
import json
import os
import random
import subprocess
import sys
from urllib.parse import unquote

from book import FILES, Book
from client import Client

REPLYBOOK = os.environ["REPLYBOOK"]
PIECES = [
    " ", "  ", "\n", "\n\n", "\r\n", "---\n", "## Resolution\n", "## Решение\n", "{{ order_number }}", "{{ facts.return_days }}", "{{ facts.none }}", "{{ ",
    "}}", "{% if stage == \"packing\" %}", "{% else %}", "{% endif %}", "{% include \"contact\" %}", "{% include \"none\" %}", "title: x\n", "status: draft\n",
    "status: retired\n", "change: major\n", "articles: [return/returns]\n", "😀", "ё", "я", "#", "](../return/returns.md#the-label)", "](tracking.md)", "- ", ": ",
    "'", "\"", "<!-- replybook-disable spaces-are-single: so -->\n", "# replybook-disable settings-are-valid: so\n", "Your call is important to us!!", "+48 600 100 200",
    "30 days", "\u00a0", "\ufeff", "a", "x: y\n", "variables:\n  day: {type: date}\n",
]


def found_by_server(client):
    result = client.request("workspace/executeCommand", command="replybook.check", arguments=[{"uri": next(iter(client.opened)).uri}])
    return json.loads(result["report"])


def found_by_check(book):
    run = subprocess.run(
        [REPLYBOOK, "check", "--book", book.root, "--spelling", "--format", "json", "--quiet", "--today", "2026-11-30"], stdout=subprocess.PIPE, check=False)
    return json.loads(run.stdout)


def edit(source, document):
    size = len(document.text)
    start = source.randrange(size + 1)
    if source.random() < 0.04:
        document.client.notify("textDocument/didChange", textDocument={**document.name, "version": document.version + 1}, contentChanges=[{"text": document.original}])
        document.version += 1
        document.text = document.original
        return
    end = min(size, start + source.choice([0, 0, 0, 1, 1, 2, 5, 20]))
    # Nobody cuts between the two halves of a line end.
    if document.text[start - 1:start + 1] == "\r\n" or document.text[end - 1:end + 1] == "\r\n":
        return
    document.edit(start, end, source.choice(PIECES) if source.random() < 0.7 else "")


def published(client, book):
    """What the editor shows: path, line and rule of every finding."""
    return sorted(
        (os.path.relpath(unquote(uri[7:]), book.root), item["range"]["start"]["line"] + 1, item["code"], item["message"])
        for uri, items in client.findings.items() for item in items)


def resident(process):
    """KiB of memory that a process holds; nothing where the system does not say it."""
    try:
        with open(f"/proc/{process}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    except OSError:
        return 0


def main():
    edits, seed = int(os.environ.get("EDITS", 1_500)), int(os.environ.get("SEED", random.randrange(1 << 30)))
    print("seed", seed)
    source = random.Random(seed)
    book = Book()
    client = Client(REPLYBOOK)
    client.start()
    client.opened = [client.open(book.path(path)) for path in FILES]
    for document in client.opened:
        document.original = document.text
    compared, memory, step = 0, [], min(1_000, max(1, edits // 15))
    for number in range(1, edits + 1):
        edit(source, source.choice(client.opened))
        # A server whose answers nobody takes stops reading.
        while client.read(0):
            pass
        if number % step and number != edits:
            continue
        for document in client.opened:
            with open(document.path, "w", encoding="utf-8", newline="") as file:
                file.write(document.text)
            client.notify("textDocument/didSave", textDocument=document.name)
        mine, fresh = found_by_server(client), found_by_check(book)
        if mine != fresh:
            left = [item for item in mine["diagnostics"] if item not in fresh["diagnostics"]]
            right = [item for item in fresh["diagnostics"] if item not in mine["diagnostics"]]
            sys.exit(f"seed {seed}, edit {number}: only the server finds {left}; only check finds {right}")
        shown = published(client, book)
        wanted = sorted((item["path"], item["line"], item["rule"], item["message"]) for item in fresh["diagnostics"])
        if [item[0::2] for item in shown] != [item[0::2] for item in wanted]:
            sys.exit(f"seed {seed}, edit {number}: the editor shows {set(shown) - set(wanted)} and lacks {set(wanted) - set(shown)}")
        compared += len(wanted)
        if edits > 10_000:
            print(f"{number} edits, {compared} findings compared", flush=True)
        memory.append(resident(client.process.pid))
    if client.stop() != 0:
        sys.exit("the server did not end well")
    book.close()
    # What the server keeps of every word and file is there after a fifth of the way; from then on it does not grow.
    settled = max(memory[:max(1, len(memory) // 5)])
    if memory[-1] > settled * 1.25 + 16_384:
        sys.exit(f"seed {seed}: memory grew from {settled} to {memory[-1]} KiB")
    print(f"{edits} edits, {compared} findings compared, memory {memory[0]} to {memory[-1]} KiB")


main()
