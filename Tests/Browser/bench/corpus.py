"""Writes a book of help articles in three languages and the queries that people would type to find them.

usage: corpus.py FOLDER ARTICLES [SEED]
Every article is one task (verb, thing, place) told in English, Russian and Polish over a body of invented words; about
400 words each. FOLDER/queries.jsonl holds {"text", "expect", "lang", "kind"}, sixty articles a language.
"""
import itertools, json, pathlib, random, sys, unicodedata

# verb: what one does · the doing
VERBS = [line.split("|") for line in """replace,replacing|заменить,замена|wymienić,wymiana
cancel,cancelling|отменить,отмена|anulować,anulowanie
return,returning|вернуть,возврат|zwrócić,zwrot
order,ordering|заказать,заказ|zamówić,zamawianie
pay,paying|оплатить,оплата|opłacić,opłacanie
repair,repairing|починить,починка|naprawić,naprawa
choose,choosing|выбрать,выбор|wybrać,wybór
clean,cleaning|почистить,чистка|wyczyścić,czyszczenie
register,registering|зарегистрировать,регистрация|zarejestrować,rejestracja
insure,insuring|застраховать,страхование|ubezpieczyć,ubezpieczenie
assemble,assembling|собрать,сборка|złożyć,składanie
measure,measuring|измерить,измерение|zmierzyć,mierzenie
track,tracking|отследить,отслеживание|śledzić,śledzenie
store,storing|сохранить,хранение|przechować,przechowywanie
gift,gifting|подарить,подарок|podarować,podarowanie
reserve,reserving|отложить,резерв|zarezerwować,rezerwacja""".splitlines()]
# thing: one · many (genitive)
THINGS = [line.split("|") for line in """jacket,jackets|куртку,курток|kurtkę,kurtek
tent,tents|палатку,палаток|namiot,namiotów
backpack,backpacks|рюкзак,рюкзаков|plecak,plecaków
parcel,parcels|посылку,посылок|paczkę,paczek
invoice,invoices|накладную,накладных|fakturę,faktur
voucher,vouchers|сертификат,сертификатов|bon,bonów
lamp,lamps|лампу,ламп|lampę,lamp
bicycle,bicycles|велосипед,велосипедов|rower,rowerów
helmet,helmets|шлем,шлемов|kask,kasków
boots,boots|ботинки,ботинок|buty,butów
stove,stoves|горелку,горелок|palnik,palników
filter,filters|фильтр,фильтров|filtr,filtrów
battery,batteries|аккумулятор,аккумуляторов|akumulator,akumulatorów
rope,ropes|верёвку,верёвок|linę,lin
sleeping bag,sleeping bags|спальник,спальников|śpiwór,śpiworów
watch,watches|часы,часов|zegarek,zegarków
kayak,kayaks|байдарку,байдарок|kajak,kajaków
glove,gloves|перчатку,перчаток|rękawicę,rękawic
ski,skis|лыжу,лыж|nartę,nart
mattress,mattresses|матрас,матрасов|materac,materaców
compass,compasses|компас,компасов|kompas,kompasów
bottle,bottles|бутылку,бутылок|butelkę,butelek
knife,knives|нож,ножей|nóż,noży
chair,chairs|кресло,кресел|krzesło,krzeseł""".splitlines()]
PLACES = [line.split("|") for line in """in the online shop|в интернет-магазине|w sklepie internetowym
at the pickup point|в пункте выдачи|w punkcie odbioru
through the courier|через курьера|przez kuriera
from abroad|из-за границы|z zagranicy
before the holidays|перед праздниками|przed świętami
without a receipt|без чека|bez paragonu
for a company|для компании|dla firmy
by instalments|в рассрочку|na raty
with a discount|со скидкой|z rabatem
after the warranty|после гарантии|po gwarancji
in another colour|другого цвета|w innym kolorze
for a child|для ребёнка|dla dziecka
in the mobile app|в мобильном приложении|w aplikacji mobilnej
by phone|по телефону|przez telefon
on the same day|в тот же день|tego samego dnia
during the sale|во время распродажи|podczas wyprzedaży
at the weekend|в выходные|w weekend
for a friend|для друга|dla przyjaciela
without an account|без аккаунта|bez konta
with a gift card|с подарочной картой|z kartą podarunkową
from the outlet|из распродажи остатков|z wyprzedaży końcówek
for a group|для группы|dla grupy
in bad weather|в плохую погоду|w złą pogodę
after a fall|после падения|po upadku
with the old label|со старой биркой|ze starą metką
for the winter|на зиму|na zimę
at the showroom|в шоуруме|w salonie
near the sea|у моря|nad morzem""".splitlines()]
LANGUAGES = ("en", "ru", "pl")
CATEGORIES = ("product", "delivery", "return", "money", "errors")
HOW = ("How to {}", "Как {}", "Jak {}")
ABOUT = ("How to {}, step by step.", "Как {}: по шагам.", "Jak {}: krok po kroku.")
SYLLABLES = ("ba co der fi gra hol in ka lem mo ner pra qui ro sta tur vel wen".split(), "ба во гра де жи кол лем мо нар пра ро ста тур фе хол це шен ря".split(), "ba cie drze go ka lem mo nad prze ro sta tur wie za żo łu szy cze".split())
RUSSIAN, KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"


class Corpus:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.words = [["".join(self.random.choice(syllables) for _ in range(self.random.randint(2, 4))) for _ in range(6000)] for syllables in SYLLABLES]
        self.common = list(itertools.accumulate(1 / (rank + 3) for rank in range(6000)))

    def sentence(self, language):
        words = self.random.choices(self.words[language], cum_weights=self.common, k=self.random.randint(7, 14))
        return " ".join(words).capitalize() + "."

    def paragraph(self, language):
        return " ".join(self.sentence(language) for _ in range(5))

    def task(self, key, language):
        verb, thing, place = key
        one = THINGS[thing][language].split(",")[0]
        article = ("an " if one[0] in "aeiou" else "a ") if language == 0 else ""
        return f"{VERBS[verb][language].split(',')[0]} {article}{one} {PLACES[place][language]}"

    def article(self, key, language):
        task = self.task(key, language)
        head = {"title": HOW[language].format(task), "description": ABOUT[language].format(task), "reviewed": "2026-01-15"}
        steps = "\n".join(f"{step}. {self.sentence(language)}" for step in range(1, 5))
        parts = [self.paragraph(language), "## " + self.sentence(language)[:-1], steps, self.paragraph(language), "## " + self.sentence(language)[:-1], self.paragraph(language), self.paragraph(language)]
        return "---\n" + "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in head.items()) + "---\n" + "\n\n".join(parts) + "\n"

    def typo(self, word):
        place = self.random.randrange(1, len(word) - 2)
        return self.random.choice((word[:place] + word[place + 1:], word[:place] + word[place + 1] + word[place] + word[place + 2:]))

    def queries(self, key, language):
        verb, thing, place = VERBS[key[0]][language].split(","), THINGS[key[1]][language].split(","), PLACES[key[2]][language]
        exact = f"{verb[0]} {thing[0]} {place}"
        yield "exact", exact
        yield "prefix", exact[:-3]
        yield "inflected noun", f"{verb[0]} {thing[1]} {place}"
        yield "nominalised", f"{verb[1]} {thing[1]} {place}"
        yield "typo", f"{verb[0]} {self.typo(thing[0]) if len(thing[0]) > 4 else thing[0]} {place}"
        if language == 1:
            yield "layout", "".join(KEYS[RUSSIAN.index(letter)] if letter in RUSSIAN else letter for letter in exact)
        if language == 2:
            yield "no diacritics", "".join(letter for letter in unicodedata.normalize("NFD", exact.replace("ł", "l")) if not unicodedata.combining(letter))


def write(folder, count, seed):
    corpus, folder = Corpus(seed), pathlib.Path(folder)
    every = list(itertools.product(range(len(VERBS)), range(len(THINGS)), range(len(PLACES))))
    keys = corpus.random.sample(every, count // 3)
    for key in keys:
        for language, tag in enumerate(LANGUAGES):
            file = folder / "KnowledgeBase" / f"{name(key)}.{tag}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(corpus.article(key, language), encoding="utf-8")
    (folder / "Templates").mkdir(exist_ok=True)
    (folder / ".replybook.yml").write_text("shop_name: Bench\nbase_url: https://help.example/\nlanguages: [en, ru, pl]\n", encoding="utf-8")
    with open(folder / "queries.jsonl", "w", encoding="utf-8") as sink:
        for language, tag in enumerate(LANGUAGES):
            for key in corpus.random.sample(keys, min(60, len(keys))):
                for kind, text in corpus.queries(key, language):
                    sink.write(json.dumps({"text": text, "expect": name(key), "lang": tag, "kind": kind}, ensure_ascii=False) + "\n")


def name(key):
    verb, thing, place = key
    return f"{CATEGORIES[(verb + thing + place) % 5]}/{VERBS[verb][0].split(',')[0]}-{THINGS[thing][0].split(',')[0].replace(' ', '-')}-{place}"


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
