#!/usr/bin/env bash
# What cmark-gfm links by itself in Polish and Russian sentences.
#
# Expected: quotation marks of any language stay outside, as " does; an address is linked whole or not at all.
# Seen: », ” and … become part of the address, even of the host; an address with a Polish letter is linked from the
# letter behind it, so that the mail goes to somebody else; a word that touches an address is no obstacle.
. "$(dirname "$0")/tools.sh"

debian cmark-gfm
links() { printf '%s\n' "$1" | cmark-gfm -e autolink | grep -o 'href="[^"]*"' | cut -d'"' -f2; }

seen '"https://example.com"' 'https://example.com' 'https://example.com' "$(links '"https://example.com"')"
seen '«https://example.com»' 'https://example.com' 'https://example.com%C2%BB' "$(links '«https://example.com»')"
seen '„https://example.com”' 'https://example.com' 'https://example.com%E2%80%9D' "$(links '„https://example.com”')"
seen 'https://example.com/zwrot…' 'https://example.com/zwrot' 'https://example.com/zwrot%E2%80%A6' "$(links 'https://example.com/zwrot…')"
seen 'https://example.com/zwrot...' 'https://example.com/zwrot' 'https://example.com/zwrot' "$(links 'https://example.com/zwrot...')"
seen 'anna.żółw@poczta.example' 'mailto:anna.%C5%BC%C3%B3%C5%82w@poczta.example or no link' 'mailto:w@poczta.example' \
  "$(links 'anna.żółw@poczta.example')"
seen 'почтаhelp@poczta.example' 'no link' 'mailto:help@poczta.example' "$(links 'почтаhelp@poczta.example')"
finish
