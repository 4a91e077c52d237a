#!/usr/bin/env bash
# The date in the separators that four writers of mbox put before a mail of 3 November 2026.
#
# Expected: the date of the mail, since the line has one (RFC 4155: "the date the message was received").
# Seen: Python's mailbox, procmail's formail and maildrop's reformail write the moment of the conversion, whatever the mail's
# Date says, Python with MAILER-DAEMON for the sender; git format-patch writes the same day of 2001 before every mail.
. "$(dirname "$0")/tools.sh"

debian git procmail maildrop
printf 'version   %s\n' "$(python3 --version)"

printf 'From: a@shop.example\nDate: Tue, 3 Nov 2026 10:00:00 +0100\nSubject: s\n\ntext\n' >"$tmp/mail"
# what DATE SEPARATOR: whether it is the mail's date, today's, or which.
what() {
  case "$1" in
  *"Nov  3 "*2026) echo "the mail's date" ;;
  *"$(date '+%b %e') "*"$(date +%Y)") echo 'now' ;;
  *) echo "$1" | grep -oE '[A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9]{2} .*' ;;
  esac
}
python3 -c '
import email, mailbox, sys
box = mailbox.mbox(sys.argv[2])
box.add(email.message_from_file(open(sys.argv[1])))
box.flush()' "$tmp/mail" "$tmp/box"
git init -q "$tmp/repository"
git -C "$tmp/repository" -c user.name=a -c user.email=a@shop.example commit -q --allow-empty -m s --date 2026-11-03T10:00:00+0100

seen 'Python mailbox' "the mail's date" 'now' "$(what "$(head -1 "$tmp/box")")"
seen 'Python mailbox, the sender' 'a@shop.example' 'MAILER-DAEMON' "$(head -1 "$tmp/box" | cut -d' ' -f2)"
seen 'formail' "the mail's date" 'now' "$(what "$(formail <"$tmp/mail" | head -1)")"
seen 'reformail -f1' "the mail's date" 'now' "$(what "$(reformail -f1 <"$tmp/mail" | head -1)")"
seen 'git format-patch' "the mail's date" 'Mon Sep 17 00:00:00 2001' \
  "$(what "$(git -C "$tmp/repository" format-patch --always --root --stdout | head -1)")"
finish
