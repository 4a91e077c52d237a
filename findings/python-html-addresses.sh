#!/usr/bin/env bash
# Addresses with several parameters in a link, read by Python's HTML tools.
#
# Expected: the address stays as it is, as in a browser: in an attribute, a named character without a semicolon counts only
# where neither "=" nor a letter follows (HTML, section 13.2.5.73).
# Seen: html.parser of Python 3.11, and with it html2text, markdownify and Beautiful Soup by default, reads "&copy=", and even
# the beginning of "&region=", as a character. lxml and html5lib leave the address alone.
. "$(dirname "$0")/tools.sh"

pypi beautifulsoup4==4.12.3 html5lib==1.1 lxml==5.3.0 html2text==2025.4.15 markdownify==0.14.1
printf 'version   %s\n' "$(python3 --version)"
html='<a href="https://x.example/?a=1&copy=2&region=3&order=5">x</a>'
soup() { "$tmp/venv/bin/python" -c 'import sys, bs4; print(bs4.BeautifulSoup(sys.argv[2], sys.argv[1]).a["href"])' "$1" "$html"; }
markdown() { "$tmp/venv/bin/python" -c "import sys; from $1 import $1; print($1(sys.argv[1]).strip())" "$html"; }

kept='https://x.example/?a=1&copy=2&region=3&order=5'
broken='https://x.example/?a=1©=2®ion=3&order=5'
seen 'Beautiful Soup with html.parser' "$kept" "$broken" "$(soup html.parser)"
seen 'Beautiful Soup with lxml' "$kept" "$kept" "$(soup lxml)"
seen 'Beautiful Soup with html5lib' "$kept" "$kept" "$(soup html5lib)"
seen 'html2text' "[x]($kept)" "[x]($broken)" "$(markdown html2text)"
seen 'markdownify' "[x]($kept)" "[x]($broken)" "$(markdown markdownify)"
finish
