#!/usr/bin/env bash
# Placeholders with Polish and Russian names in Ruby's Liquid, which helpdesks run, and in Python's.
#
# Expected: both know the name, or both say that it is none.
# Seen: Ruby's name ends before the first letter outside ASCII. {{ имя }} is left out, {{ imię }} prints another
# variable, imi, and a condition on имя is never true.
. "$(dirname "$0")/tools.sh"

pypi python-liquid==2.3.6
debian ruby3.1 ruby-liquid

cat >"$tmp/render.rb" <<'R'
require 'liquid'
template = Liquid::Template.parse(ARGV[0], error_mode: :lax)
text = template.render({ 'imi' => 'ANOTHER', 'imię' => 'Ewa', 'имя' => 'Анна' })
puts "[#{text}] #{template.errors.length} errors"
R
python() { "$tmp/venv/bin/python" -c '
import sys
from liquid import Template
print("[%s]" % Template(sys.argv[1]).render(**{"imi": "ANOTHER", "imię": "Ewa", "имя": "Анна"}))' "$1"; }

seen 'Python: {{ имя }} {{ imię }}' '[Анна Ewa]' '[Анна Ewa]' "$(python '{{ имя }} {{ imię }}')"
seen 'Ruby: {{ имя }}' '[Анна] 0 errors, or an error' '[] 0 errors' "$(ruby "$tmp/render.rb" '{{ имя }}')"
seen 'Ruby: {{ imię }}' '[Ewa] 0 errors, or an error' '[ANOTHER] 0 errors' "$(ruby "$tmp/render.rb" '{{ imię }}')"
seen 'Ruby: {% if имя == "Анна" %}' '[yes] 0 errors, or an error' '[no] 0 errors' \
  "$(ruby "$tmp/render.rb" '{% if имя == "Анна" %}yes{% else %}no{% endif %}')"
finish
