#!/usr/bin/env bash
# Lemmas of Russian words with ё, as simplemma gives them.
#
# Expected: the forms of one word have one lemma, at least where a text spells them alike.
# Seen: отчёт (report) becomes "отчет", but its genitive отчёта becomes "отчёт", so a text that writes every ё never
# finds one with the other; платёж (payment) keeps its ё, and its genitive платежа, which has none, gets "платеж".
. "$(dirname "$0")/tools.sh"

pypi simplemma==2.0.0
lemmas=$("$tmp/venv/bin/python" -c '
import sys, simplemma
for words in sys.argv[1:]: print(" ".join(simplemma.lemmatize(word, lang="ru") for word in words.split()))' \
  'отчёт отчёта' 'расчёт расчёта' 'приём приёма' 'платёж платежа' 'щётка щетка' 'пришёл пришел')
line() { sed -n "$1p" <<<"$lemmas"; }

seen 'отчёт отчёта' 'one lemma' 'отчет отчёт' "$(line 1)"
seen 'расчёт расчёта' 'one lemma' 'расчет расчёт' "$(line 2)"
seen 'приём приёма' 'one lemma' 'прием приём' "$(line 3)"
seen 'платёж платежа' 'one lemma' 'платёж платеж' "$(line 4)"
seen 'щётка щетка' 'one lemma' 'щётка щётка' "$(line 5)"
seen 'пришёл пришел' 'one lemma' 'прийти прийти' "$(line 6)"
finish
