#!/usr/bin/env bash
# Placeholders with Polish and Russian names in Ruby's Liquid, which helpdesks run, and in Python's.
#
# Expected: both know the name, or both say that it is none.
# Seen: Ruby's name ends before the first letter outside ASCII. {{ имя }} is left out without a word, {{ imię }} prints
# another variable, imi, and {{ order.ключ }} the whole order, both without a word even with strict_variables.
. "$(dirname "$0")/tools.sh"

pypi python-liquid==2.3.6
debian ruby3.1 ruby-liquid

cat >"$tmp/render.rb" <<'R'
require 'liquid'
template = Liquid::Template.parse(ARGV[0], error_mode: :lax)
text = template.render({ 'imi' => 'ANOTHER', 'imię' => 'Ewa', 'имя' => 'Анна', 'order' => { 'ключ' => 1 } }, strict_variables: ARGV[1] == 'strict')
puts "[#{text}] #{template.errors.length} errors"
R
python() { "$tmp/venv/bin/python" -c '
import sys
from liquid import Template
print("[%s]" % Template(sys.argv[1]).render(**{"imi": "ANOTHER", "imię": "Ewa", "имя": "Анна", "order": {"ключ": 1}}))' "$1"; }

seen 'Python: {{ имя }} {{ imię }} {{ order.ключ }}' '[Анна Ewa 1]' '[Анна Ewa 1]' "$(python '{{ имя }} {{ imię }} {{ order.ключ }}')"
seen 'Ruby: {{ имя }}' '[Анна] 0 errors, or an error' '[] 0 errors' "$(ruby "$tmp/render.rb" '{{ имя }}')"
seen 'Ruby, strict_variables: {{ имя }}' '[Анна] 0 errors, or an error' '[] 1 errors' "$(ruby "$tmp/render.rb" '{{ имя }}' strict)"
seen 'Ruby, strict_variables: {{ imię }}' '[Ewa] 0 errors, or an error' '[ANOTHER] 0 errors' "$(ruby "$tmp/render.rb" '{{ imię }}' strict)"
seen 'Ruby, strict_variables: {{ order.ключ }}' '[1] 0 errors, or an error' '[{"ключ"=>1}] 0 errors' \
  "$(ruby "$tmp/render.rb" '{{ order.ключ }}' strict)"
seen 'Ruby: {% if имя == "Анна" %}' '[yes] 0 errors, or an error' '[no] 0 errors' \
  "$(ruby "$tmp/render.rb" '{% if имя == "Анна" %}yes{% else %}no{% endif %}')"
finish
