#!/usr/bin/env bash
# codespell and typos, the spelling checks of many repositories, on correct Polish.
#
# Expected: text that is not English is left alone; both look only for known English misspellings.
# Seen: everyday Polish words are such misspellings, and with -w both rewrite them: numer to number, adres to address,
# produkt to product, nowe to now; typos also makes take of tak (yes).
. "$(dirname "$0")/tools.sh"

pypi codespell==2.4.3 typos==1.52.0
text='Proszę podać adres i numer zamówienia. Produkt jest nowy, nowe są też sznurówki. Tak, jutro.'
fixed() { printf '%s\n' "$text" >"$tmp/reply.pl.md"; (cd "$tmp" && "$@" reply.pl.md >/dev/null 2>&1) || true; cat "$tmp/reply.pl.md"; }

seen 'codespell -w' "$text" \
  'Proszę podać address i number zamówienia. Product jest nowy, now są też sznurówki. Tak, jutro.' "$(fixed codespell -w)"
seen 'typos -w' "$text" \
  'Proszę podać address i number zamówienia. Product jest nowy, now są też sznurówki. Take, jutro.' "$(fixed typos -w)"
finish
