#!/usr/bin/env bash
# One mailbox, read by Python, git, procmail's formail and maildrop's reformail.
#
# Expected: the same number of mails from all four.
# Seen: without blank lines between mails, formail makes one of three, and also with CRLF; with a sentence that
# begins with "From ", Python and reformail make one mail too many, blank line before it or not; with a sentence that
# ends in a date, git does as well.
. "$(dirname "$0")/tools.sh"

debian git procmail maildrop
printf 'version   %s\n' "$(python3 --version)"

mail() { printf 'From a@shop.example Mon Nov  2 09:00:0%s 2026\nFrom: a@shop.example\nSubject: s%s\nMessage-ID: <%s@x.example>\n\n%b' "$1" "$1" "$1" "$2"; }
counts() {
  rm -rf "$tmp/mails" && mkdir "$tmp/mails"
  printf 'python %s, git %s, formail %s, reformail %s' \
    "$(python3 -c 'import mailbox, sys; print(len(mailbox.mbox(sys.argv[1])))' "$1")" \
    "$(git mailsplit -o"$tmp/mails" "$1")" \
    "$(formail -s sh -c 'cat >/dev/null; echo' <"$1" | wc -l)" \
    "$(reformail -s sh -c 'cat >/dev/null; echo' <"$1" | wc -l)"
}

{ mail 1 'a\n\n'; mail 2 'b\n\n'; mail 3 'c\n'; } >"$tmp/plain"
{ mail 1 'a\n'; mail 2 'b\n'; mail 3 'c\n'; } >"$tmp/tight"
sed 's/$/\r/' "$tmp/plain" >"$tmp/crlf"
{ mail 1 'a\n\nFrom Monday on we deliver to lockers.\n\n'; mail 2 'b\n'; } >"$tmp/sentence"
{ mail 1 'a\n\nFrom the shop, Mon Nov  2 10:00:00 2026\n\n'; mail 2 'b\n'; } >"$tmp/dated"

seen 'three mails, a blank line between them' 'all 3' 'python 3, git 3, formail 3, reformail 3' "$(counts "$tmp/plain")"
seen 'three mails, no blank line' 'all 3' 'python 3, git 3, formail 1, reformail 3' "$(counts "$tmp/tight")"
seen 'three mails, CRLF' 'all 3' 'python 3, git 3, formail 1, reformail 3' "$(counts "$tmp/crlf")"
seen 'two mails, "From Monday on we deliver"' 'all 2' 'python 3, git 2, formail 2, reformail 3' "$(counts "$tmp/sentence")"
seen 'two mails, "From the shop, Mon Nov  2 10:00:00 2026"' 'all 2' 'python 3, git 3, formail 2, reformail 3' "$(counts "$tmp/dated")"
finish
