#!/usr/bin/env bash
# Separators as Google Takeout writes them, with the time zone before the year, read by git.
#
# Expected: `git mailsplit` (and so `git am`) reads them all or none.
# Seen: it takes the zone for the year and wants more than 90: +0100 and +0300 are separators, +0000, which is what
# Takeout writes, and -0500 are none. Where the first one has an eastern zone, a western mail below becomes its text.
. "$(dirname "$0")/tools.sh"

debian git
mail() { printf 'From 1810000@xxx Mon Nov 02 09:00:00 %s 2026\nFrom: a@shop.example\nSubject: s\n\ntext\n\n' "$1"; }
mails() {
  rm -rf "$tmp/mails" && mkdir "$tmp/mails"
  for zone; do mail "$zone"; done >"$tmp/box"
  git mailsplit -o"$tmp/mails" "$tmp/box" 2>&1
}

seen 'two mails, +0300' '2' '2' "$(mails +0300 +0300)"
seen 'two mails, +0100' '2' '2' "$(mails +0100 +0100)"
seen 'two mails, +0000' '2' 'corrupt mailbox' "$(mails +0000 +0000 || true)"
seen 'two mails, -0500' '2' 'corrupt mailbox' "$(mails -0500 -0500 || true)"
seen 'the first +0100, the second +0000' '2' '1' "$(mails +0100 +0000)"
finish
