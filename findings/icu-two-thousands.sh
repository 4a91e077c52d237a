#!/usr/bin/env bash
# How ICU writes 1299 in Polish, asked in its two ways, and how Babel does.
#
# Expected: one library has one answer, that of CLDR's minimumGroupingDigits, which is 2 in Polish: 1299.
# Seen: NumberFormatter says 1299, and NumberFormat of the same build says 1 299, as Babel does. Portuguese of Portugal
# is the same; Russian, whose minimum is 1, is 1 299 everywhere. (_ is the no-break space.)
. "$(dirname "$0")/tools.sh"

pypi Babel==2.19.0
debian python3-icu

icu() { PYTHONPATH="$tmp/root/usr/lib/python3/dist-packages" /usr/bin/python3 -c '
import icu, sys
locale = icu.Locale(sys.argv[2])
way = {"new": lambda: str(icu.NumberFormatter.withLocale(locale).formatInt(1299)),
       "old": lambda: icu.NumberFormat.createInstance(locale).format(1299)}[sys.argv[1]]
print(way().replace("\u00a0", "_"))' "$1" "$2"; }

babel() { "$tmp/venv/bin/python" -c '
import sys
from babel.numbers import format_decimal
print(format_decimal(1299, locale=sys.argv[1]).replace("\u00a0", "_"))' "$1"; }

for locale in pl pt_PT; do
  seen "ICU NumberFormatter, $locale" '1299' '1299' "$(icu new $locale)"
  seen "ICU NumberFormat, $locale" '1299' '1_299' "$(icu old $locale)"
  seen "Babel, $locale" '1299' '1_299' "$(babel $locale)"
done
seen 'ICU NumberFormatter, ru' '1_299' '1_299' "$(icu new ru)"
seen 'ICU NumberFormat, ru' '1_299' '1_299' "$(icu old ru)"
finish
