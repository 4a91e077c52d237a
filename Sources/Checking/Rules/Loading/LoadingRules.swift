import Content
import Diagnostics
import Language

/// What reading a book asks of its files. The reader finds these; here they are explained and given their severities.
enum LoadingRules {
    static let all: [any Rule.Type] = [
        FilesAreReadable.self, TextIsUTF8.self, FilesAreSmall.self, LinksStayInTheBook.self, FileNamesAreValid.self,
        NamesAreUnique.self,
        YAMLIsWellFormed.self, FrontMatterIsValid.self, KeysAreKnown.self, CategoryMatchesFolder.self, BlocksAreKnown.self,
        PlaceholdersAreWellFormed.self, VariantsBelongToAText.self, FragmentsIncludeNothing.self, FixturesAreValid.self,
        UncoveredMessagesAreListed.self, SettingsAreValid.self, BookHasTexts.self, SuppressionsGiveReasons.self,
    ]
}

struct FilesAreReadable: LoadingRule {
    static let about = RuleDescription(
        "files-are-readable", .error, "Every file can be read.",
        why: "A file that cannot be read is missing from the search and from the site, and nobody notices.")
    static let examples = Example.sentences(
        good: "Every text of the book is readable for the one who builds.",
        bad: "'late.en.md' belongs to root and nobody else may read it.")
}

struct TextIsUTF8: LoadingRule {
    static let about = RuleDescription(
        "text-is-utf8", .error, "Texts are UTF-8.", why: "Bytes of another encoding turn into question marks in the customer's mail.")
    static let examples = Example.sentences(
        good: "A Russian template saved as UTF-8.",
        bad: "The same template saved as Windows-1251, as older editors do; the finding stands at the first byte that is not UTF-8.")
}

struct FilesAreSmall: LoadingRule {
    static let about = RuleDescription(
        "files-are-small", .error, "A text has at most one mebibyte.", why: "Nobody reads a longer one, and every search would pay for it.")
    static let examples = Example.sentences(
        good: "A long article of 40 kB.",
        bad: "An export of 3 MB saved as one article.")
}

struct LinksStayInTheBook: LoadingRule {
    static let about = RuleDescription(
        "links-stay-in-the-book", .error, "Symbolic links stay inside the book.",
        why: "A link that leads out could publish any file of the machine on the help site.")
    static let examples = Example.sentences(
        good: "A link from 'en-GB.md' to 'en.md' in the same folder.",
        bad: "A link from 'KnowledgeBase/_assets/logo.png' to a file in somebody's home folder.")
}

struct FileNamesAreValid: LoadingRule {
    static let about = RuleDescription(
        "file-names-are-valid", .error, "A file lies in one of the five categories and its name says slug and language.",
        why: "Ids, addresses and translations come from the names of files; one that does not fit is not a text of the book.")
    static let examples: [Example] = Example.atFileStart([
        .good("It is on its way.", at: "Templates/delivery/where-is-it.en.md"),
        .bad("↓It is on its way.", at: "Templates/refund/where-is-it.en.md"),
        .bad("↓It is on its way.", at: "Templates/delivery/Where.en.md"),
        .bad("↓It is on its way.", at: "Templates/delivery/where.md"),
    ])
}

struct NamesAreUnique: LoadingRule {
    static let about = RuleDescription(
        "names-are-unique", .error, "Two files never name the same text.", why: "One of the two would win by chance.")
    static let examples: [Example] = [
        .good("It is on its way.", at: "Templates/delivery/where.en.md"),
        .bad(
            "↓---\ntitle: Where\ncategory: delivery\n---\n## Resolution\nIt is on its way.\n", at: "Templates/delivery/where.en.md",
            beside: ["Templates/delivery/where.EN.md": "---\ntitle: Where\ncategory: delivery\n---\n## Resolution\nHere.\n"]),
    ]
}

struct YAMLIsWellFormed: LoadingRule {
    static let about = RuleDescription(
        "yaml-is-well-formed", .error, "Front matter, settings and fixtures are well-formed YAML.",
        why: "A text whose front matter is broken is not in the book at all.")
    static let examples: [Example] = [
        .good("---\ntitle: \"Refund: when\"\ncategory: money\n---\n## Resolution\nOn Friday.\n", at: "Templates/money/refund.en.md"),
        .bad("---\ntitle: Refund↓: when\ncategory: money\n---\n## Resolution\nOn Friday.\n", at: "Templates/money/refund.en.md"),
    ]
}

struct FrontMatterIsValid: LoadingRule {
    static let about = RuleDescription(
        "front-matter-is-valid", .error, "Front matter is there, has a title, and its values have their types.",
        why: "What is not understood is not used: a misspelt channel means the template is offered nowhere.")
    static let examples: [Example] = [
        .good("It is on its way.", with: "mood: worried"),
        .bad("It is on its way.", with: "mood: ↓angry"),
        .bad("Заказ в пути.", .russian, with: "reviewed: ↓вчера"),
        .bad("W drodze.", .polish, with: "channels: [↓mail]"),
    ]
}

struct KeysAreKnown: LoadingRule {
    static let about = RuleDescription(
        "keys-are-known", .warning, "Keys are known.", why: "A misspelt key is silently ignored, and with it what the editor meant.")
    static let examples: [Example] = [.good("It is on its way.", with: "owner: team"), .bad("It is on its way.", with: "↓ownr: team")]
}

struct CategoryMatchesFolder: LoadingRule {
    static let about = RuleDescription(
        "category-matches-folder", .error, "The category in the front matter is the folder.",
        why: "The search and the site go by the folder; people go by the key.")
    static let examples: [Example] = [
        .good("---\ntitle: Refund\ncategory: money\n---\n## Resolution\nOn Friday.\n", at: "Templates/money/refund.en.md"),
        .bad("---\ntitle: Refund\ncategory: ↓delivery\n---\n## Resolution\nOn Friday.\n", at: "Templates/money/refund.en.md"),
    ]
}

struct BlocksAreKnown: LoadingRule {
    static let about = RuleDescription(
        "blocks-are-known", .error, "Every heading of level 2 in a template names one of the seven blocks.",
        why: "Text under an unknown heading never leaves with a reply.")
    static let examples: [Example] = [
        .good("## Resolution\nIt is on its way."),
        .bad("## ↓Resolutoin\nIt is on its way."),
        .bad("## ↓Ответ\nВ пути.", .russian),
        .bad("## ↓Odpowiedź\nW drodze.", .polish),
        .bad("## Powitanie\nDzień dobry!\n\n↓### Rozwiązanie\nW drodze.", .polish),
        .bad("## Приветствие\nЗдравствуйте!\n\n↓##Решение\nВ пути.", .russian),
        .bad("## Greeting\nHello,\n\n↓**Resolution**\n\nOn its way."),
    ]
}

struct PlaceholdersAreWellFormed: LoadingRule {
    static let about = RuleDescription(
        "placeholders-are-well-formed", .error, "Placeholders are well-formed.",
        why: "A broken placeholder leaves with the reply as it is: the customer reads braces.")
    static let examples: [Example] = [
        .good("Hello {{ shop_name }}."),
        .bad("Hello ↓{{ shop_name }."),
        .bad("Заказ ↓{% iff days %}.", .russian),
        .bad("↓{% if fault %}W drodze.", .polish),
    ]
}

struct VariantsBelongToAText: LoadingRule {
    static let about = RuleDescription(
        "variants-belong-to-a-text", .error, "A variant has a text to vary in its language.",
        why: """
            It inherits title, variables, channels, mood, fault, articles and review dates from there. \
            Questions stay with that text, for they belong to the situation; what a variant adds teaches the search more of them.
            """)
    static let examples: [Example] = Example.atFileStart([
        .good(
            "## Resolution\nOn its way.", at: "Templates/delivery/example@chat.en.md",
            beside: ["Templates/delivery/example.en.md": "---\ntitle: Example\ncategory: delivery\n---\n## Resolution\nIt is on its way.\n"]
        ),
        .bad("↓## Resolution\nOn its way.", at: "Templates/delivery/example@chat.en.md"),
    ])
}

struct FragmentsIncludeNothing: LoadingRule {
    static let about = RuleDescription(
        "fragments-include-nothing", .error, "Fragments include nothing.", why: "One level is enough to share a sentence; two hide it.")
    static let examples: [Example] = [
        .good("We are here every day.", .english, .other, at: "Templates/_fragments/hours.en.md"),
        .bad("Call us: ↓{% include \"phone\" %}", .english, .other, at: "Templates/_fragments/hours.en.md"),
    ]
}

struct FixturesAreValid: LoadingRule {
    static let about = RuleDescription(
        "fixtures-are-valid", .error, "Fixtures give values by name.", why: "A fixture that is not understood tries nothing.")
    static let examples: [Example] = [
        .good("title: Anna\nvalues: {customer_name: Anna}\n", .english, .other, at: "Templates/_fixtures/anna.yml"),
        .bad("title: Anna\n↓values: Anna\n", .english, .other, at: "Templates/_fixtures/anna.yml"),
    ]
}

struct UncoveredMessagesAreListed: LoadingRule {
    static let about = RuleDescription(
        "uncovered-messages-are-listed", .error, "Messages that no template answers are listed, one per item.",
        why: "They teach the search to say that nothing covers a question; a line outside the list teaches nothing.")
    static let examples: [Example] = [
        .good("# Work\n\n- Do you hire for the warehouse?\n", .english, .other, at: "Templates/_uncovered/en.md"),
        .bad("↓Do you hire for the warehouse?\n", .english, .other, at: "Templates/_uncovered/en.md"),
        .bad(
            "- Вам нужны курьеры?\n↓Вы набираете людей на склад?\n", .russian, .other,
            at: "Templates/_uncovered/ru.md"),
        .bad("↓Szukają Państwo pracowników?\n", .polish, .other, at: "Templates/_uncovered/pl.md"),
    ]
}

struct SettingsAreValid: LoadingRule {
    static let about = RuleDescription(
        "settings-are-valid", .error, "Settings are known and have their types.", why: "A misspelt setting leaves the default in force.")
    static let examples: [Example] = [
        .good("currency: EUR\n", .english, .settings),
        .bad("currency: ↓Euro\n", .english, .settings),
        .bad("checks:\n  severity: {↓long-sentense: error}\n", .english, .settings),
    ]
}

struct BookHasTexts: LoadingRule {
    static let about = RuleDescription("book-has-texts", .warning, "A book has texts.", why: "An empty book is usually the wrong folder.")
    static let examples = Example.sentences(
        good: "A book with one template.",
        bad: "A settings file without 'Templates' and 'KnowledgeBase' beside it.")
}

struct SuppressionsGiveReasons: LoadingRule {
    static let about = RuleDescription(
        "suppressions-give-reasons", .warning, "A comment that silences a rule names it, says why, and is still needed.",
        why: "The next editor must know whether the exception still holds.")
    static let examples: [Example] = [
        .good("<!-- replybook-disable phrases-are-not-hollow: quoted from the customer's letter -->\nYour call is important to us."),
        .bad("↓<!-- replybook-disable phrases-are-not-hollow -->\nYour order is on its way."),
        .bad("↓<!-- replybook-disable hollow-frase: quoted -->\nЗаказ в пути.", .russian),
        .bad("<!-- ↓replybook-disabel phrases-are-not-hollow: quoted -->\nYour order is on its way."),
        .bad("↓<!-- replybook-disable phrases-are-not-hollow: cytat -->\nPaczka jest w drodze.", .polish),
    ]
}
