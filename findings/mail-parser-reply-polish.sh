#!/usr/bin/env bash
# Polish mail in mail-parser-reply, whose list of languages has Polish.
#
# Expected: it knows how Gmail, Thunderbird and Apple Mail begin a quotation in Polish, and leaves a customer's own
# lines alone; a language that it does not have is refused.
# Seen: it knows none of the three (the whole quotation counts as the customer's words), but the English one, and cuts
# the message at a line that begins with "Od:" or "Do:", hours or addresses included. "ru" is accepted, and so is "xx".
. "$(dirname "$0")/tools.sh"

pypi mail-parser-reply==1.36
reply() { "$tmp/venv/bin/python" -c '
import sys
from mailparser_reply import EmailReplyParser
print(EmailReplyParser(languages=[sys.argv[1]]).read(sys.argv[2]).latest_reply.split("\n\n", 1)[-1].split("\n")[0])' "$1" "$(printf '%b' "$2")"; }
quoted() { reply pl "Gdzie paczka?\n\n$1\n> Dzień dobry"; }

seen 'English Gmail' 'Gdzie paczka?' 'Gdzie paczka?' "$(quoted 'On Tue, 3 Nov 2026 at 10:00, Sklep <a@shop.example> wrote:')"
line='wt., 3 lis 2026 o 10:00 Sklep <a@shop.example> napisał(a):'
seen 'Polish Gmail' 'Gdzie paczka?' "$line" "$(quoted "$line")"
line='W dniu 3.11.2026 o 10:00, Sklep pisze:'
seen 'Polish Thunderbird' 'Gdzie paczka?' "$line" "$(quoted "$line")"
line='Wiadomość napisana przez Sklep <a@shop.example> w dniu 3 lis 2026, o godz. 10:00:'
seen 'Polish Apple Mail' 'Gdzie paczka?' "$line" "$(quoted "$line")"
seen 'Zmiana godzin. | Od: 9 Do: 12 | Czy to możliwe?' 'Od: 9' 'Zmiana godzin.' \
  "$(reply pl 'Zmiana godzin.\n\nOd: 9\nDo: 12\n\nCzy to możliwe?')"
seen 'language ru' 'refused' 'accepted' "$(reply ru 'Где?' >/dev/null 2>&1 && echo accepted || echo refused)"
seen 'language xx' 'refused' 'accepted' "$(reply xx 'Где?' >/dev/null 2>&1 && echo accepted || echo refused)"
finish
