"""Drives every feature of `replybook lsp` over its real streams."""
import os
import unittest

from book import Book
from client import Client, Failure, uri_of

REPLYBOOK = os.environ["REPLYBOOK"]
EN, RU = "Templates/delivery/where-is-my-order.en.md", "Templates/delivery/where-is-my-order.ru.md"
EDITS = {"workspaceEdit": {"documentChanges": True, "resourceOperations": ["create", "rename", "delete"]}}


class Case(unittest.TestCase):
    encodings = ("utf-16",)

    def setUp(self):
        self.book = Book()
        self.client = Client(REPLYBOOK, encodings=self.encodings, environment=self.environment(), workspace=EDITS)
        self.greeting = self.client.start()

    def tearDown(self):
        if self.client.process.poll() is None:
            self.assertEqual(self.client.stop(), 0)
        for stream in (self.client.process.stdin, self.client.process.stdout, self.client.process.stderr):
            stream.close()
        self.book.close()

    def environment(self):
        return {}

    def open(self, name):
        document = self.client.open(self.book.path(name))
        document.settle()
        return document

    def codes(self, document):
        return sorted(finding["code"] for finding in document.findings())

    def labels(self, document, position):
        return [item["label"] for item in (document.ask("completion", position=position) or {"items": []})["items"]]


class Findings(Case):
    def contents(self):
        found = {}
        for folder, _, names in os.walk(self.book.root):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    found[os.path.join(folder, name)] = file.read()
        return found

    def check_double_space(self):
        document = self.open(RU)
        finding = next(item for item in document.findings() if item["code"] == "spaces-are-single")
        self.assertEqual(document.slice(finding["range"]), "  ")
        self.assertEqual((finding["source"], finding["severity"]), ("replybook", 1))
        actions = document.ask("codeAction", range=finding["range"], context={"diagnostics": [finding]})
        fix = next(action for action in actions if action["kind"] == "quickfix")
        document.apply(fix["edit"]["documentChanges"][0]["edits"])
        self.assertIn("😀 Пишем Вам.", document.text)
        self.assertNotIn("spaces-are-single", self.codes(document))

    def test_a_finding_behind_cyrillic_and_emoji_is_fixed(self):
        self.assertEqual(self.greeting["capabilities"]["positionEncoding"], "utf-16")
        self.check_double_space()

    def test_fixing_everything_is_one_action(self):
        document = self.open(RU)
        document.replace("Здравствуйте! ", "Здравствуйте!  ")
        actions = document.ask("codeAction", range=document.range(0, 0), context={"diagnostics": [], "only": ["source.fixAll"]})
        self.assertEqual([action["kind"] for action in actions], ["source.fixAll.replybook"])
        document.apply(actions[0]["edit"]["documentChanges"][0]["edits"])
        self.assertNotIn("spaces-are-single", self.codes(document))

    def test_an_edit_changes_the_findings_of_other_files(self):
        article = self.open("KnowledgeBase/return/returns.en.md")
        linking = uri_of(self.book.path("KnowledgeBase/delivery/tracking.en.md"))
        self.assertNotIn("anchors-exist", [item["code"] for item in self.client.findings.get(linking, [])])
        article.replace("## The label", "## The sticker")
        article.settle()
        self.assertIn("anchors-exist", [item["code"] for item in self.client.findings[linking]])
        other = self.open(RU)
        article.close()
        other.settle()
        self.assertNotIn("anchors-exist", [item["code"] for item in self.client.findings[linking]])

    def test_broken_front_matter_is_reported_and_recovers(self):
        document = self.open(EN)
        document.replace("title: Where", "title: [Where")
        self.assertIn("yaml-is-well-formed", self.codes(document))
        document.replace("title: [Where", "title: Where")
        self.assertNotIn("yaml-is-well-formed", self.codes(document))

    def test_settings_are_judged_as_they_are_typed(self):
        settings = self.open(".replybook.yml")
        document = self.open(RU)
        self.assertIn("spaces-are-single", self.codes(document))
        settings.edit(len(settings.text), len(settings.text), "checks:\n  severity: {spaces-are-single: off}\n")
        self.assertNotIn("spaces-are-single", self.codes(document))

    def test_a_comment_silences_a_finding(self):
        document = self.open(RU)
        document.replace("Здравствуйте!", "<!-- replybook-disable spaces-are-single: on purpose -->\nЗдравствуйте!")
        self.assertNotIn("spaces-are-single", self.codes(document))

    def test_files_that_change_outside_are_read_again(self):
        document = self.open(EN)
        self.book.write(RU, "no front matter\n")
        uri = uri_of(self.book.path(RU))
        self.client.notify("workspace/didChangeWatchedFiles", changes=[{"uri": uri, "type": 2}])
        document.settle()
        self.assertIn("front-matter-is-valid", [item["code"] for item in self.client.findings[uri]])

    def test_nothing_on_disk_changes(self):
        before = self.contents()
        document = self.open(RU)
        document.replace("Заказ", "Посылка")
        document.ask("hover", position=document.at("order_number", 2))
        self.client.request("workspace/executeCommand", command="replybook.check", arguments=[document.name])
        self.assertEqual(before, self.contents())


class FindingsInBytes(Findings):
    encodings = ("utf-16", "utf-8")

    def test_a_finding_behind_cyrillic_and_emoji_is_fixed(self):
        self.assertEqual(self.greeting["capabilities"]["positionEncoding"], "utf-8")
        self.check_double_space()


class FindingsInCharacters(Findings):
    encodings = ("utf-32",)

    def test_a_finding_behind_cyrillic_and_emoji_is_fixed(self):
        self.assertEqual(self.greeting["capabilities"]["positionEncoding"], "utf-32")
        self.check_double_space()


class Completion(Case):
    def typed(self, name, words, new):
        """Puts text behind words and returns the position behind it."""
        document = self.open(name)
        offset = document.text.index(words) + len(words)
        document.edit(offset, offset, new)
        return document, document.position(offset + len(new))

    def test_keys_that_are_not_used_yet(self):
        labels = self.labels(*self.typed(EN, "status: published\n", "re"))
        self.assertIn("reviewed", labels)
        self.assertNotIn("title", labels)

    def test_values(self):
        self.assertEqual(self.labels(*self.typed(EN, "status: published\n", "mood: ")), ["calm", "worried", "upset"])

    def test_keys_and_values_of_a_variable(self):
        self.assertIn("date", self.labels(*self.typed(EN, "  stage:\n", "  day: {ask: Day, type: ")))
        self.assertIn("ask_customer", self.labels(*self.typed(EN, "  stage:\n", "  other:\n    ")))

    def test_articles_in_the_language_of_the_text(self):
        self.assertEqual(sorted(self.labels(*self.typed(RU, "articles: [delivery/tracking", ", "))), ["delivery/tracking", "return/returns"])

    def test_blocks_in_the_language_of_the_text(self):
        labels = self.labels(*self.typed(RU, "дней.\n", "\n## "))
        self.assertIn("Извинение", labels)
        self.assertNotIn("Решение", labels)

    def test_variables_and_facts(self):
        labels = self.labels(*self.typed(EN, "Hello", " {{ "))
        for name in ("new_date", "order_number", "customer_name", "facts.return_days"):
            self.assertIn(name, labels)

    def test_filters_fragments_choices_and_styles(self):
        self.assertIn("money", self.labels(*self.typed(EN, "Hello", " {{ order_number | ")))
        self.assertEqual(self.labels(*self.typed(EN, "Hello", ' {% include "')), ["contact"])
        self.assertEqual(self.labels(*self.typed(EN, "Hello", ' {% if stage == "')), ["packing", "sent"])
        self.assertIn("weekday", self.labels(*self.typed(EN, "Hello", ' {{ new_date | date: "')))

    def test_links_and_anchors(self):
        self.assertIn("../return/returns.md", self.labels(*self.typed("KnowledgeBase/delivery/tracking.ru.md", "ссылку.", " [x](")))
        self.assertEqual(self.labels(*self.typed("KnowledgeBase/delivery/tracking.ru.md", "ссылку.", " [x](../return/returns.md#")), ["этикетка"])

    def test_what_is_chosen_replaces_what_is_typed(self):
        document, position = self.typed(RU, "Здравствуйте", " {{ facts.ret")
        item = next(item for item in document.ask("completion", position=position)["items"] if item["label"] == "facts.return_days")
        document.apply([item["textEdit"]])
        self.assertIn("{{ facts.return_days", document.text)

    def test_rules_in_the_settings(self):
        self.assertIn("spaces-are-single", self.labels(*self.typed(".replybook.yml", "country: PL\n", "checks:\n  severity:\n    ")))


class Knowledge(Case):
    def hover(self, document, position):
        return (document.ask("hover", position=position) or {"contents": {"value": ""}})["contents"]["value"]

    def test_a_fact_in_each_language(self):
        document = self.open(RU)
        text = self.hover(document, document.at("facts.hours", 7))
        self.assertIn("8 am to 8 pm", text)
        self.assertIn("с 8 до 20", text)

    def test_a_variable_and_where_it_is_asked(self):
        document = self.open(RU)
        text = self.hover(document, document.at("order_number", 2))
        self.assertIn("Номер заказа", text)
        self.assertIn("delivery/where-is-my-order", text)

    def test_a_rule_explains_itself(self):
        document = self.open(RU)
        self.assertIn("**spaces-are-single**", self.hover(document, document.at("  Вам", 1)))

    def test_a_key_and_a_title(self):
        document = self.open(EN)
        self.assertIn("draft", self.hover(document, document.at("status:", 2)))
        self.assertIn("no reply recorded yet", self.hover(document, document.at("Where is my order", 3)))

    def test_definitions(self):
        document = self.open(RU)
        for words, skip, name, target in [
            ("facts.hours", 7, ".replybook.yml", "hours"), ("order_number", 2, ".replybook.yml", "order_number"),
            ("new_date |", 2, RU, "new_date"), ("delivery/tracking", 3, "KnowledgeBase/delivery/tracking.ru.md", "Где посылка?"),
        ]:
            (found,) = document.ask("definition", position=document.at(words, skip))
            self.assertEqual(found["uri"], uri_of(self.book.path(name)), words)
            other = document if name == RU else self.open(name)
            self.assertEqual(other.slice(found["range"]), target)

    def test_references(self):
        document = self.open(EN)
        found = document.ask("references", position=document.at("facts.return_days", 8), context={"includeDeclaration": True})
        self.assertEqual(sorted(os.path.basename(item["uri"]) for item in found), [".replybook.yml", os.path.basename(EN), os.path.basename(RU)])
        found = document.ask("references", position=document.at("order_number", 2), context={"includeDeclaration": False})
        self.assertEqual(len(found), 5)
        found = document.ask("references", position=document.at('"contact"', 3), context={"includeDeclaration": False})
        self.assertEqual([os.path.basename(item["uri"]) for item in found], [os.path.basename(EN)])

    def test_symbols_and_folds(self):
        document = self.open(EN)
        names = [symbol["name"] for symbol in document.ask("documentSymbol")]
        for name in ("Front matter", "Greeting", "Resolution", "Invitation"):
            self.assertIn(name, names)
        folds = [(fold["startLine"], fold["endLine"]) for fold in document.ask("foldingRange")]
        start = document.at("{% if")["line"]
        self.assertIn((start, document.at("{% endif")["line"]), folds)
        self.assertIn(0, [fold[0] for fold in folds])

    def test_formatting_keeps_every_value(self):
        document = self.open(RU)
        document.replace("title: Где", "title:   Где")
        document.replace("status: published\n", "status:\tpublished  \n")
        document.apply(document.ask("formatting", options={"tabSize": 2, "insertSpaces": True}))
        self.assertIn("title: Где мой заказ\n", document.text)
        self.assertIn("status: published\n---", document.text)
        document.replace("status: published\n", "interest: |-\n  two blanks  \n  stay\nowner:  x\n")
        self.assertEqual(document.ask("formatting", options={}), [])

    def test_lenses_and_rendering(self):
        document = self.open(EN)
        lenses = [lens["command"] for lens in document.ask("codeLens")]
        self.assertIn("no reply recorded yet", [lens["title"] for lens in lenses])
        render = next(lens for lens in lenses if lens["command"] == "replybook.render")
        result = self.client.request("workspace/executeCommand", command=render["command"], arguments=render["arguments"])
        self.assertIn("Order D104233 arrives on 4 December 2026.", result["text"])
        self.assertIn("We are packing it.", result["text"])
        self.assertEqual((result["fixture"], result["missing"]), ("usual", []))
        with self.assertRaises(Failure):
            self.client.request("workspace/executeCommand", command="replybook.render", arguments=[{**document.name, "fixture": "nobody"}])

    def test_a_translation_that_fell_behind(self):
        document = self.open(EN)
        document.replace("status: published", "status: published\nchange: content")
        document.settle()
        self.assertIn("translations: ru stale", [lens["command"]["title"] for lens in document.ask("codeLens")])


class Spelling(Case):
    """With dictionaries of our own; the library is the system's."""

    def environment(self):
        for name, words in [("en_GB", ["parcel", "hello"]), ("ru_RU", ["посылка", "пишем", "вам", "здравствуйте"])]:
            self.book.write("dictionaries/%s.aff" % name, "SET UTF-8\nTRY aeo\n")
            self.book.write("dictionaries/%s.dic" % name, "%d\n%s\n" % (len(words), "\n".join(words)))
        return {"DICPATH": self.book.path("dictionaries")}

    def misspelled(self, document):
        return [document.slice(item["range"]) for item in document.findings() if item["code"] == "words-are-spelled-right"]

    def actions(self, document, word):
        place = document.range(document.text.index(word), document.text.index(word) + len(word))
        return {action["title"]: action for action in document.ask("codeAction", range=place, context={"diagnostics": []})}

    def test_a_word_is_corrected_behind_an_emoji(self):
        document = self.open(RU)
        document.replace("Пишем  Вам", "Пишем Вам, посылкка, REST API, parcle")
        self.assertIn("посылкка", self.misspelled(document))
        self.assertNotIn("parcle", self.misspelled(document))
        document.apply(self.actions(document, "посылкка")["Write 'посылка'"]["edit"]["documentChanges"][0]["edits"])
        self.assertIn("Пишем Вам, посылка, REST", document.text)
        self.assertNotIn("посылка", self.misspelled(document))

    def test_a_word_becomes_one_of_the_books_own(self):
        document = self.open(EN)
        document.replace("Hello!", "Hello parcle!")
        self.assertIn("parcle", self.misspelled(document))
        create, change = self.actions(document, "parcle")["Add 'parcle' to the book's words"]["edit"]["documentChanges"]
        self.assertEqual((create["kind"], create["uri"]), ("create", uri_of(self.book.path(".replybook-words.txt"))))
        self.assertEqual([edit["newText"] for edit in change["edits"]], ["parcle\n"])
        self.book.write(".replybook-words.txt", "parcle\n")
        self.client.notify("workspace/didChangeWatchedFiles", changes=[{"uri": create["uri"], "type": 1}])
        self.assertNotIn("parcle", self.misspelled(document))

    def test_the_list_of_words_stays_in_order_and_counts_while_it_is_typed(self):
        self.book.write(".replybook-words.txt", "# brands\nanorak\nzip\n")
        document = self.open(EN)
        document.replace("Hello!", "Hello parcle!")
        changes = self.actions(document, "parcle")["Add 'parcle' to the book's words"]["edit"]["documentChanges"]
        words = self.open(".replybook-words.txt")
        words.apply(changes[0]["edits"])
        self.assertEqual(words.text, "# brands\nanorak\nparcle\nzip\n")
        self.assertNotIn("parcle", self.misspelled(document))

    def test_names_of_facts_are_known_and_code_is_not_read(self):
        settings = self.open(".replybook.yml")
        settings.replace("  return_days: 30", "  brand: Zolpar\n  return_days: 30")
        document = self.open(EN)
        document.replace("Hello!", "Hello, Zolpar! `parcle` [parcel](https://parcle.example) {{ parcle }} parcle.example <b>parcle</b>")
        self.assertEqual([word for word in self.misspelled(document) if word in ("Zolpar", "parcle")], ["parcle"])

    def test_the_settings_turn_it_off(self):
        document = self.open(EN)
        document.replace("Hello!", "Hello parcle!")
        settings = self.open(".replybook.yml")
        settings.replace("country: PL\n", "country: PL\nchecks: {spelling: false}\n")
        self.assertEqual(self.misspelled(document), [])


class Renaming(Case):
    def rename(self, document, position, name):
        """Renames, and returns the new texts by file name and the files that moved."""
        edit = document.ask("rename", position=position, newName=name)
        texts, moves = {}, {}
        for change in edit["documentChanges"]:
            if change.get("kind") == "rename":
                moves[change["oldUri"]] = change["newUri"]
                continue
            name = next(path for path in self.files() if uri_of(self.book.path(path)) == change["textDocument"]["uri"])
            other = self.client.open(self.book.path(name)) if name != os.path.relpath(document.path, self.book.root) else document
            other.apply(change["edits"])
            texts[name] = other.text
        return texts, moves

    def files(self):
        return [os.path.relpath(os.path.join(folder, name), self.book.root) for folder, _, names in os.walk(self.book.root) for name in names]

    def test_a_fact(self):
        document = self.open(EN)
        texts, _ = self.rename(document, document.at("facts.return_days", 8), "window_days")
        self.assertEqual(sorted(texts), [".replybook.yml", EN, RU])
        self.assertTrue(all("return_days" not in text and "window_days" in text for text in texts.values()))

    def test_a_variable_that_templates_share(self):
        document = self.open(EN)
        texts, _ = self.rename(document, document.at("if stage", 5), "phase")
        self.assertEqual(sorted(texts), [".replybook.yml", "Templates/_fixtures/usual.yml", EN, RU])
        self.assertTrue(all("stage" not in text for text in texts.values()))

    def test_an_article_with_its_files(self):
        document = self.open(RU)
        texts, moves = self.rename(document, document.at("delivery/tracking", 2), "where-is-it")
        self.assertIn("articles: [delivery/where-is-it]", texts[EN])
        self.assertEqual(sorted(os.path.basename(path) for path in moves.values()), ["where-is-it.en.md", "where-is-it.ru.md"])

    def test_an_article_keeps_its_old_address(self):
        document = self.open("KnowledgeBase/delivery/tracking.ru.md")
        texts, _ = self.rename(document, document.at("Где посылка", 2), "where-is-it")
        self.assertIn("category: delivery\naliases: [ru/delivery/tracking.html]\n---", texts["KnowledgeBase/delivery/tracking.ru.md"])
        self.assertIn("related: [return/returns]\naliases: [en/delivery/tracking.html]\n", texts["KnowledgeBase/delivery/tracking.en.md"])

    def test_an_article_that_returns_to_an_address_gives_up_the_alias(self):
        name = "KnowledgeBase/delivery/tracking.ru.md"
        document = self.open(name)
        document.replace("category: delivery\n", "category: delivery\naliases:\n  - 'ru/delivery/old.html'\n  - faq\n")
        texts, _ = self.rename(document, document.at("Где посылка", 2), "old")
        self.assertIn("aliases:\n  - 'ru/delivery/tracking.html'\n  - faq\n", texts[name])

    def test_a_page_that_nobody_saw_leaves_no_address(self):
        document = self.open("KnowledgeBase/delivery/tracking.ru.md")
        document.replace("category: delivery\n", "category: delivery\nstatus: draft\n")
        texts, _ = self.rename(document, document.at("Где посылка", 2), "old")
        self.assertNotIn("aliases", texts.get("KnowledgeBase/delivery/tracking.ru.md", ""))
        self.assertIn("aliases", texts["KnowledgeBase/delivery/tracking.en.md"])

    def test_addresses_without_an_ending_are_kept_without_one(self):
        settings = self.open(".replybook.yml")
        settings.replace("country: PL\n", "country: PL\nsite: {trailing_slash: true}\n")
        document = self.open("KnowledgeBase/delivery/tracking.ru.md")
        texts, _ = self.rename(document, document.at("Где посылка", 2), "old")
        self.assertIn("aliases: [ru/delivery/tracking]\n", texts["KnowledgeBase/delivery/tracking.ru.md"])

    def test_accepted_renders_and_the_map_of_imported_texts_move_with_a_template(self):
        render = "Templates/_fixtures/renders/delivery/where-is-my-order.en.txt"
        self.book.write(render, "# delivery/where-is-my-order:en\n\n## Resolution\n")
        exchange = ".replybook-exchange/zendesk.json"
        self.book.write(exchange, '{"texts":[\n{"id":"1","path":"%s","base":"say \\"%s\\""}\n]}\n' % (EN, EN))
        document = self.open(EN)
        texts, moves = self.rename(document, document.at("Where is", 2), "order-status")
        self.assertEqual(texts[render].split("\n")[0], "# delivery/order-status:en")
        self.assertEqual(moves[uri_of(self.book.path(render))], uri_of(self.book.path(render.replace("where-is-my-order", "order-status"))))
        moved = EN.replace("where-is-my-order", "order-status")
        self.assertEqual(texts[exchange], '{"texts":[\n{"id":"1","path":"%s","base":"say \\"%s\\""}\n]}\n' % (moved, EN))

    def test_a_link_keeps_its_form(self):
        document = self.open("KnowledgeBase/delivery/tracking.ru.md")
        texts, moves = self.rename(document, document.at("returns.md", 2), "sending-back")
        self.assertIn("(../return/sending-back.md#этикетка)", texts["KnowledgeBase/delivery/tracking.ru.md"])
        self.assertIn("related: [return/sending-back]", texts["KnowledgeBase/delivery/tracking.en.md"])
        self.assertEqual(len(moves), 2)

    def test_an_anchor_through_its_heading(self):
        document = self.open("KnowledgeBase/return/returns.en.md")
        texts, _ = self.rename(document, document.at("The label", 1), "Print a label")
        self.assertIn("## Print a label", texts["KnowledgeBase/return/returns.en.md"])
        self.assertIn("[below](#print-a-label)", texts["KnowledgeBase/return/returns.en.md"])
        self.assertIn("returns.md#print-a-label", texts["KnowledgeBase/delivery/tracking.en.md"])

    def test_a_template_through_its_title(self):
        document = self.open(EN)
        _, moves = self.rename(document, document.at("Where is", 2), "order-status")
        self.assertEqual(sorted(os.path.basename(path) for path in moves.values()), ["order-status.en.md", "order-status.ru.md"])

    def test_a_renamed_book_has_no_new_findings(self):
        document = self.open(EN)
        self.rename(document, document.at("if stage", 5), "phase")
        document.settle()
        self.assertNotIn("variables-are-declared", [item["code"] for items in self.client.findings.values() for item in items])

    def test_names_that_are_none_or_taken_are_refused(self):
        document = self.open(EN)
        for words, skip, name in [("facts.return_days", 8, "two words"), ("facts.return_days", 8, "hours"), ("delivery/tracking", 2, "Big"), ("order_number", 2, "today")]:
            with self.assertRaises(Failure) as caught:
                document.ask("rename", position=document.at(words, skip), newName=name)
            self.assertEqual(caught.exception.code, -32803)

    def test_prepare(self):
        document = self.open(EN)
        self.assertEqual(document.ask("prepareRename", position=document.at("facts.return_days", 8))["placeholder"], "return_days")
        self.assertIsNone(document.ask("prepareRename", position=document.at("Hello", 1)))


if __name__ == "__main__":
    unittest.main()
