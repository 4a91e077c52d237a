#!/usr/bin/env bash
# Dates as Babel writes them (CLDR, "medium") and Polish abbreviations, cut by splitters made for these languages.
#
# Expected: razdel, made for Russian, and pysbd, which lists Russian and Polish, keep a date of CLDR in one sentence.
# Seen: both cut "3 нояб. 2026 г." behind the month, eleven months of twelve (May has no stop). pysbd in Polish also
# cuts behind ul., tel., godz., tj. and r., and between z and o.o.; np. and nr it knows.
. "$(dirname "$0")/tools.sh"

pypi Babel==2.19.0 razdel==0.5.0 pysbd==0.3.4

months() { "$tmp/venv/bin/python" -W ignore -c '
import sys
from datetime import date
from babel.dates import format_date
import pysbd, razdel
splitters = {"razdel": lambda text: list(razdel.sentenize(text)), "pysbd": pysbd.Segmenter(language="ru").segment}
days = [format_date(date(2026, month, 3), "medium", locale="ru") for month in range(1, 13)]
print(sum(len(splitters[sys.argv[1]](f"Заказ от {day} не пришёл.")) > 1 for day in days))' "$1"; }

polish() { "$tmp/venv/bin/python" -W ignore -c '
import sys, pysbd
print(len(pysbd.Segmenter(language="pl").segment(sys.argv[1])))' "$1"; }

seen 'razdel: "Заказ от 3 янв. … дек. 2026 г. не пришёл.", months that are cut' '0' '11' "$(months razdel)"
seen 'pysbd, ru: the same' '0' '11' "$(months pysbd)"
seen 'pysbd, pl: Mieszkam na ul. Lipowej 7.' '1' '2' "$(polish 'Mieszkam na ul. Lipowej 7.')"
seen 'pysbd, pl: Proszę dzwonić, tel. 600 100 200.' '1' '2' "$(polish 'Proszę dzwonić, tel. 600 100 200.')"
seen 'pysbd, pl: Zamówienie z 3 listopada 2026 r. nie dotarło.' '1' '2' "$(polish 'Zamówienie z 3 listopada 2026 r. nie dotarło.')"
seen 'pysbd, pl: Kupiłam to w sklepie Buty sp. z o.o. w maju.' '1' '2' "$(polish 'Kupiłam to w sklepie Buty sp. z o.o. w maju.')"
seen 'pysbd, pl: Chcę inny kolor, np. czarny.' '1' '1' "$(polish 'Chcę inny kolor, np. czarny.')"
finish
