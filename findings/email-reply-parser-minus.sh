#!/usr/bin/env bash
# Lists of sums or things, each behind a hyphen, read by email-reply-parser.
#
# Expected: the list is the customer's text, as it is with a blank behind the hyphen.
# Seen: a paragraph that begins with a hyphen and a letter or a figure is a signature, however many lines it has: what
# the customer misses or was charged is gone, and with it the question in the paragraph below. A blank or a dash saves
# it, and so does a list right below its introduction.
. "$(dirname "$0")/tools.sh"

pypi email-reply-parser==0.5.12
reply() { "$tmp/venv/bin/python" -c '
import sys
from email_reply_parser import EmailReplyParser
print(EmailReplyParser.parse_reply(sys.argv[1]).replace("\n", "|"))' "$(printf '%b' "$1")"; }

seen 'Списали дважды: | -399 руб -399 руб' 'the whole message' 'Списали дважды:' "$(reply 'Списали дважды:\n\n-399 руб\n-399 руб')"
seen 'Brakuje: | -paska -sznurówek' 'the whole message' 'Brakuje:' "$(reply 'Brakuje:\n\n-paska\n-sznurówek')"
seen 'Brakuje: | - paska - sznurówek' 'the whole message' 'Brakuje:||- paska|- sznurówek' "$(reply 'Brakuje:\n\n- paska\n- sznurówek')"
seen 'Brakuje: | –paska –sznurówek' 'the whole message' 'Brakuje:||–paska|–sznurówek' "$(reply 'Brakuje:\n\n–paska\n–sznurówek')"
seen 'Brakuje: | -paska | Kiedy dojdzie?' 'the whole message' 'Brakuje:' "$(reply 'Brakuje:\n\n-paska\n\nKiedy dojdzie?')"
seen 'Brakuje: -paska | Kiedy dojdzie?' 'the whole message' 'Brakuje:|-paska||Kiedy dojdzie?' \
  "$(reply 'Brakuje:\n-paska\n\nKiedy dojdzie?')"
finish
