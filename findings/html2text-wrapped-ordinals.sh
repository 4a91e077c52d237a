#!/usr/bin/env bash
# Polish and Russian sentences through html2text and back through a CommonMark reader.
#
# Expected: one paragraph in, one paragraph out; html2text escapes what would begin a list or a heading.
# Seen: it escapes before it wraps: a line that its own wrapping begins with "1." (a Polish ordinal) or "-" (a Russian
# dash) is a list; behind <br> it escapes "1." and "-", but not "#". A bold stem is parted from its ending.
. "$(dirname "$0")/tools.sh"

pypi html2text==2025.4.15 markdown-it-py==4.3.0
tags() { "$tmp/venv/bin/python" -c '
import re, sys, html2text
from markdown_it import MarkdownIt
print(" ".join(re.findall(r"<([a-z0-9]+)", MarkdownIt().render(html2text.html2text(sys.argv[1])))))' "$1"; }
text() { "$tmp/venv/bin/python" -c 'import sys, html2text; print(html2text.html2text(sys.argv[1]).strip())' "$1"; }

seen 'a long paragraph with "1. piętra"' 'p' 'p ol li' \
  "$(tags '<p>Paczka czeka w punkcie odbioru na ulicy Lipowej, wejście od podwórza, na końcu 1. piętra, proszę pytać o numer.</p>')"
seen 'the same, at the beginning: "1. piętro"' 'p' 'p' "$(tags '<p>1. piętro, na końcu korytarza.</p>')"
seen 'a long paragraph with a dash' 'p' 'p ul li' \
  "$(tags '<p>Мы уже получили ваш возврат, проверили его на складе, деньги вернутся на карту - обычно это занимает пять дней.</p>')"
seen 'Kwota<br># 5' 'p br' 'p h1' "$(tags '<p>Kwota<br># 5</p>')"
seen 'Kwota<br>- 5' 'p br' 'p br' "$(tags '<p>Kwota<br>- 5</p>')"
seen '<b>заказ</b>ом' '**заказ**ом' '**заказ** ом' "$(text '<b>заказ</b>ом')"
seen '«<b>Важно</b>»' '«**Важно**»' '«**Важно** »' "$(text '«<b>Важно</b>»')"
finish
