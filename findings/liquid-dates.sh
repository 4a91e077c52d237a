#!/usr/bin/env bash
# The filter `date` of two Liquids on days as Poles and Russians write them.
#
# Expected: a day that is understood is the day that is written; one that is not is printed as it stands.
# Seen: Ruby's takes the month of today for a month it does not know ("24 grudnia" becomes the 24th of this month), but
# only from the 10th on; reads 31.12.26 as 2031; Python's reads 03.12.2026 as 12 March and 24.12.2026 as 24 December.
. "$(dirname "$0")/tools.sh"

pypi python-liquid==2.3.6
debian ruby3.1 ruby-liquid

cat >"$tmp/render.rb" <<'R'
require 'liquid'
puts Liquid::Template.parse("{{ day | date: '%Y-%m-%d' }}").render({ 'day' => ARGV[0] })
R
day() { ruby "$tmp/render.rb" "$1" | sed "s/^$(date +%Y-%m)/THIS-MONTH/"; }
python() { "$tmp/venv/bin/python" -c '
import sys
from liquid import Template
print(Template("{{ day | date: \"%Y-%m-%d\" }}").render(day=sys.argv[1]))' "$1"; }

seen 'Ruby: 24 grudnia 2030' '2030-12-24 or unchanged' 'THIS-MONTH-24' "$(day '24 grudnia 2030')"
seen 'Ruby: 24 декабря 2030' '2030-12-24 or unchanged' 'THIS-MONTH-24' "$(day '24 декабря 2030')"
seen 'Ruby: 5 grudnia 2030' 'as the 24th' '5 grudnia 2030' "$(day '5 grudnia 2030')"
seen 'Ruby: 1 marca 2030' 'as grudnia' '2030-03-01' "$(day '1 marca 2030')"
seen 'Ruby: 31.12.26' '2026-12-31 or unchanged' '2031-12-26' "$(day 31.12.26)"
seen 'Ruby: 03.12.2026' '2026-12-03' '2026-12-03' "$(day 03.12.2026)"
seen 'Python: 03.12.2026' '2026-12-03' '2026-03-12' "$(python 03.12.2026)"
seen 'Python: 24.12.2026' '2026-12-24' '2026-12-24' "$(python 24.12.2026)"
finish
