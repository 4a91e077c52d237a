#!/usr/bin/env bash
# How Babel, ICU and price-parser read "1.299" where Polish is spoken.
#
# Expected: the point is no mark of Polish numbers, so a strict reader refuses it; whoever takes it takes the same sum.
# Seen: Babel takes it even with strict=True, as one złoty and thirty grosz; ICU and price-parser read a thousand more.
. "$(dirname "$0")/tools.sh"

pypi Babel==2.19.0 price-parser==0.5.1
debian python3-icu

babel() { "$tmp/venv/bin/python" -c '
import sys
from babel.numbers import parse_decimal
try: print(parse_decimal(sys.argv[1], locale=sys.argv[2], strict=True))
except ValueError as error: print("refused")' "$1" "$2"; }

icu() { PYTHONPATH="$tmp/root/usr/lib/python3/dist-packages" /usr/bin/python3 -c '
import icu, sys
print(icu.NumberFormat.createInstance(icu.Locale(sys.argv[2])).parse(sys.argv[1]).getDouble())' "$1" "$2"; }

seen 'Babel, pl, strict: 1.299' 'refused' '1.299' "$(babel 1.299 pl)"
seen 'Babel, ru, strict: 1.299' 'refused' '1.299' "$(babel 1.299 ru)"
seen 'Babel, pl, strict: 1.299,00' 'refused, as 1.299' 'refused' "$(babel 1.299,00 pl)"
seen 'ICU, pl: 1.299' 'as Babel' '1299.0' "$(icu 1.299 pl)"
seen 'ICU, ru: 1.299' 'as Babel' '1299.0' "$(icu 1.299 ru)"
seen 'price-parser: 1.299 zł' 'as Babel' '1299' \
  "$("$tmp/venv/bin/python" -c 'from price_parser import Price; print(Price.fromstring("1.299 zł").amount)')"
finish
