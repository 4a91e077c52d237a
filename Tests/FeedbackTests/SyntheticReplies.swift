import Basics
import Content
import Diagnostics
import Foundation
import Language
import Mail

@testable import Feedback

/// Replies as agents send them, made of a book's templates: filled in, edited, merged, as HTML, with signatures and quotations; and
/// replies written freely. The same seed makes the same replies.
struct SyntheticReplies {
    struct Reply {
        let text: String
        /// The texts it was made from; none for one that was written freely.
        let sources: Set<RecordedText>
    }

    private let templates: [Template]
    private var generator: SplitMix

    init(_ book: Book, languages: Set<String>, seed: UInt64) {
        templates = book.templates.filter { $0.status == .published && languages.contains($0.name.language.description) }
        generator = SplitMix(seed: seed)
    }

    /// Of five replies three are of one template, one of two, and one is written freely.
    mutating func next() -> Reply {
        guard let first = templates.randomElement(using: &generator) else { return Reply(text: "", sources: []) }
        let language = first.name.language.description
        var sources = [first]
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: sources = []
        case 1:
            let others = templates.filter { $0.name.language == first.name.language && $0.name.id != first.name.id }
            if let second = others.randomElement(using: &generator) { sources.append(second) }
        default: break
        }
        let body = sources.isEmpty ? [freely(language)] : [blocks(of: sources)].map { edited($0, language) }
        let text = dressed((sources.isEmpty ? [greeting(of: first)] : []) + body, language)
        return Reply(text: text, sources: Set(sources.map { RecordedText($0) }))
    }

    private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }

    private mutating func happens(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

    /// The greeting of the first, then what each has to say, then the invitation of the last.
    private mutating func blocks(of sources: [Template]) -> String {
        var texts: [String] = []
        for (place, template) in sources.enumerated() {
            for section in template.sections {
                if section.kind == .greeting, place > 0 { continue }
                if section.kind == .invitation, place < sources.count - 1 { continue }
                texts.append(filled(section.placeholders.parts, in: template, branch: Int.random(in: 0..<4, using: &generator)))
            }
        }
        return texts.joined(separator: "\n\n")
    }

    private mutating func greeting(of template: Template) -> String {
        template.sections.first { $0.kind == .greeting }.map { filled($0.placeholders.parts, in: template, branch: 0) } ?? ""
    }

    private mutating func filled(_ parts: [PlaceholderTree.Part], in template: Template, branch: Int) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .markup(let offsets): text += String(template.file.slice(offsets))
            case .output: text += pick(["D104233", "24", "Anna", "24 November 2026", "5 дней", "3 dni", "49,90 zł", "https://x.example/a"])
            case .include: text += pick(["Code AUTUMN10 takes five percent off.", ""])
            case .conditional(let conditional):
                let branches = conditional.branches.map(\.parts) + [conditional.alternative ?? []]
                text += filled(branches[min(branch, branches.count - 1)], in: template, branch: branch)
            }
        }
        return text.replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.output.1) }.replacing("**", with: "").replacing("\\", with: "")
    }

    private static let sentences: [String: [String]] = [
        "en": [
            "I looked into it myself this morning.", "My colleague in the warehouse had a look at the box.", "Have a nice weekend!",
            "It was good to talk to you on the phone.", "I have put a note on your account.", "The shelf you mean is the third one.",
        ],
        "pl": [
            "Sprawdziłam to dziś rano osobiście.", "Kolega z magazynu obejrzał karton.", "Miłego weekendu!",
            "Miło się rozmawiało przez telefon.",
            "Dopisałam uwagę na koncie.", "Chodzi o trzecią półkę od góry.",
        ],
        "ru": [
            "Сегодня утром сама всё проверила.", "Коллега на складе осмотрел коробку.", "Хороших выходных!",
            "Приятно было поговорить по телефону.",
            "Оставила пометку в аккаунте.", "Речь о третьей полке сверху.",
        ],
    ]

    private mutating func freely(_ language: String) -> String {
        let sentences = Self.sentences[language] ?? []
        return (0..<Int.random(in: 2...5, using: &generator)).map { _ in pick(sentences) }.joined(separator: " ")
    }

    /// What agents do to a text before they send it: drop a sentence, add one, change words.
    private mutating func edited(_ text: String, _ language: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for place in lines.indices where lines[place].count > 60 {
            if happens(0.12), let stop = lines[place].firstRange(of: ". ") { lines[place] = String(lines[place][stop.upperBound...]) }
            if happens(0.15) { lines[place] += " " + pick(Self.sentences[language] ?? []) }
            var words = lines[place].split(separator: " ").map(String.init)
            guard happens(0.3), !words.isEmpty else { continue }
            let change = Int.random(in: 0..<words.count, using: &generator)
            if happens(0.5) { words.remove(at: change) } else { words[change] = pick(["maybe", "kindly", "teraz", "сейчас", "really"]) }
            lines[place] = words.joined(separator: " ")
        }
        return lines.joined(separator: "\n")
    }

    /// With a signature and the mail it answers, and sometimes through HTML and back.
    private mutating func dressed(_ parts: [String], _ language: String) -> String {
        var text = parts.joined(separator: "\n\n")
        if happens(0.6) {
            text += "\n\n" + pick(["Joe\nDalevka", "-- \nMarta Kowalska\nDalevka, tel. 22 123 45 67", "С уважением,\nОлег"])
        }
        if happens(0.5) {
            text +=
                "\n\nOn Tue, 3 Nov 2026 at 10:00, Ada <ada@post.example> wrote:\n> Where is it?\n> " + pick(Self.sentences[language] ?? [])
        }
        guard happens(0.4) else { return text }
        let paragraphs = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").split(separator: "\n\n").map { paragraph in
            let words = paragraph.replacing("\n", with: "<br>").split(separator: " ")
            return "<p>"
                + words.enumerated().map { $0.offset % 9 == 4 ? "<b>\($0.element)</b>" : String($0.element) }.joined(separator: " ")
                + "</p>"
        }
        return HTMLText.text("<html><head><style>p{}</style></head><body>\(paragraphs.joined(separator: "\n"))</body></html>")
    }
}
