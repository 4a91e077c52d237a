import Content
import Diagnostics
import Language

struct FormOfAddressIsConsistent: TextRule {
    static let about = RuleDescription(
        "form-of-address-is-consistent", .warning, "A book keeps one form of address: «Вы», «вы» or «ты», Pan/Pani or ty.",
        why: """
            A reply that is formal in one line and familiar in the next was pasted together, and reads so. \
            The settings choose with 'checks.address'.
            """)

    static let examples: [Example] = [
        .good("Мы напишем Вам завтра. Вы получите письмо.", .russian, settings: "checks:\n  address: {ru: Вы}\n"),
        .good(
            """
            Ответ простой: Вы получите письмо.
            Вы прочтёте его, и вам позвонят, и вашу посылку принесут вам.
            """, .russian),
        .bad("Мы напишем ↓вам завтра.", .russian, settings: "checks:\n  address: {ru: Вы}\n"),
        .bad("Мы напишем Вам завтра, и Вам позвонит курьер, ждите ↓вашу посылку.", .russian),
        .bad("Мы напишем ↓тебе завтра.", .russian, settings: "checks:\n  address: {ru: вы}\n"),
        .good("Wystarczy odpisać na tę wiadomość.", .polish, settings: "checks:\n  address: {pl: neutral}\n"),
        .bad("Czy ↓Pan odpisze?", .polish, settings: "checks:\n  address: {pl: neutral}\n"),
        .bad("Wyślemy ↓Ci paczkę.", .polish, settings: "checks:\n  address: {pl: Pan/Pani}\n"),
        .bad("Wyślemy Państwu paczkę, a kod podamy Państwu jutro w ↓twoim koncie.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let forms = AddressForms.of(text.language) else { return [] }
        var found: [(form: String, word: Prose.Word)] = []
        for sentence in text.prose.sentences {
            for index in sentence.words {
                let word = text.prose.words[index]
                guard word.kind == .word, forms.keys.contains(word.key) else { continue }
                let opens = index == sentence.words.lowerBound || follows(word, text)
                if let form = forms.form(of: String(text.file.slice(word.offsets)), opens: opens) { found.append((form, word)) }
            }
        }
        let wanted = book.settings.checks.address[text.language] ?? Self.usual(found.map(\.form))
        return found.filter { $0.form != wanted }.map { form, word in
            let written = text.slice(word.offsets)
            let reason =
                book.settings.checks.address[text.language] == nil
                ? "the rest of the text says '\(wanted ?? "")'" : "the settings say '\(wanted ?? "")'"
            return Finding(
                word.offsets, "'\(written)' addresses the customer as '\(form)', \(reason); \(Self.remedy(wanted ?? ""))",
                fix: Self.fix(word.offsets, written, form, wanted))
        }
    }

    /// After a line's start, a colon, a quote or a tag a capital says nothing either.
    private func follows(_ word: Prose.Word, _ text: CheckedText) -> Bool {
        let before = text.file.slice(max(0, word.offsets.lowerBound - 6)..<word.offsets.lowerBound).drop { $0 == "\u{FFFD}" }
        guard let last = before.last(where: { $0 != " " && $0 != "*" && $0 != "_" && $0 != "\u{A0}" }) else { return true }
        return last.isNewline || ":«„“\"(>".contains(last)
    }

    private static func usual(_ forms: [String]) -> String? {
        let counts = Dictionary(forms.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func remedy(_ wanted: String) -> String {
        wanted == "neutral" ? "turn the sentence so that it addresses nobody" : "keep one form"
    }

    /// Only a letter's case is safe to change.
    private static func fix(_ offsets: Range<Int>, _ written: String, _ form: String, _ wanted: String?) -> FixIt? {
        guard form.lowercased() == wanted?.lowercased(), let wanted, let first = wanted.first else { return nil }
        let start = first.isUppercase ? written.prefix(1).uppercased() : written.prefix(1).lowercased()
        return FixIt(
            "write '\(start + written.dropFirst())'", edits: [TextEdit(offsets: offsets, replacement: start + written.dropFirst())])
    }
}

/// The words by which a language addresses one person, and the form each stands for.
struct AddressForms: Sendable {
    private let words: [String: AddressForm]
    /// The keys of the words in the prose.
    let keys: Set<UInt64>

    /// Nil for a language whose forms are not known.
    static func of(_ language: LanguageTag) -> AddressForms? { byLanguage[String(language.language)] }

    private static let byLanguage = Dictionary(
        LanguagePack.all.filter { !$0.grammar.addressForms.isEmpty }.map {
            (String($0.tag.language), AddressForms($0.grammar.addressForms))
        }
    ) { first, _ in first }

    private init(_ forms: [AddressForm]) {
        words = Dictionary(forms.flatMap { form in form.words.map { ($0, form) } }) { first, _ in first }
        keys = Set(words.keys.map { Letters.key(Letters.folded($0)) })
    }

    /// - Parameter opens: true for the first word of a sentence, whose capital says nothing.
    func form(of word: String, opens: Bool) -> String? {
        guard let form = words[word.lowercased()] else { return nil }
        let isCapital = word.first?.isUppercase ?? false
        return switch form.capital {
        case .ignored: form.name
        case .required: isCapital && !opens ? form.name : nil
        case .chosen: opens ? nil : isCapital ? form.name.prefix(1).uppercased() + form.name.dropFirst() : form.name
        }
    }
}
