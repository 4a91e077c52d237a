"""Prints the vectors as one JSON array of strings: the golden queries, and each of them badly typed.

usage: texts.py GOLDEN.jsonl...
"""
import json
import random
import sys

RU, EN = "йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,."
LAYOUT = str.maketrans(RU + EN, EN + RU)
HOSTILE = ["", " ", "\0", "a" * 5000, "\U0001F600 👩‍👩‍👧‍👦 где", "ﬁnd İstanbul ß ẞ Ω", "и\u0306 е\u0308 ó o\u0301 ł", "\"\\</script>\u2028", "\u202eзаказ", "99999999999999999999", "'’'", "?!.…", "\ufeffзаказ"]

random.seed(7)


def mistyped(text):
    letters = list(text)
    for _ in range(max(1, len(letters) // 12)):
        place = random.randrange(len(letters))
        kind = random.randrange(3)
        if kind == 0 and len(letters) > 1:
            del letters[place]
        elif kind == 1:
            letters.insert(place, random.choice(letters))
        elif place:
            letters[place - 1], letters[place] = letters[place], letters[place - 1]
    return "".join(letters)


queries = [json.loads(line)["text"] for path in sys.argv[1:] for line in open(path, encoding="utf-8") if line.strip()]
texts = HOSTILE + [form for query in queries for form in (query, mistyped(query), query.lower().translate(LAYOUT), query[: len(query) * 2 // 3])]
json.dump(texts, sys.stdout, ensure_ascii=True)
