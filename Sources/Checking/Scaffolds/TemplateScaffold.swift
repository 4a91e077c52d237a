import Basics
import Content
import Language

/// A new template with the blocks its situation wants and a hint in each.
package struct TemplateScaffold: Sendable {
    package let name: TextName
    package var title: String
    package var questions: [String] = []
    package var interest: String?
    /// Empty for e-mail, in a variant for the channel it is named after, else for those of the text it varies.
    package var channels: [Channel] = []
    package var mood: Mood?
    package var fault: Fault?
    package var owner: String?
    /// The day of writing.
    package let today: Day

    private let varied: Template?

    /// - Parameter varied: for a variant, the text it varies.
    package init(name: TextName, title: String, today: Day, varying varied: Template? = nil) {
        self.name = name
        self.title = title
        self.today = today
        self.varied = varied
    }

    /// What customers of the category really want to know.
    package var usualInterest: String { name.id.category.map(ScaffoldWording(language: name.language).interest) ?? "" }

    package var file: ScaffoldFile {
        let variant = name.variant.map { "@" + $0 } ?? ""
        return ScaffoldFile(path: "Templates/\(name.id)\(variant).\(name.language).md", text: text)
    }

    private var text: String {
        let wording = ScaffoldWording(language: name.language)
        let blocks = blocks.map { kind in
            "## \(kind.heading(in: name.language))\n\(wording.text(kind) ?? "<!-- replybook-todo: \(wording.hint(kind)) -->")\n"
        }
        return "---\n\(frontMatter(wording))---\n" + blocks.joined(separator: "\n")
    }

    private func frontMatter(_ wording: ScaffoldWording) -> String {
        if name.variant != nil { return variantFrontMatter(wording) }
        return """
            title: \(title.yaml)
            category: \(name.id.categoryName)
            \(wording.questions(questions))
            interest: \((interest ?? usualInterest).yaml)   # \(wording.phrases.interestNote)
            keywords: []
            channels: [\(Self.list(channels.isEmpty ? [.email] : channels))]
            mood: \(situation.mood.rawValue)
            fault: \(situation.fault.rawValue)
            articles: []
            owner: \(owner?.yaml ?? "support")
            reviewed: \(today)
            review_in: 6 months
            status: draft

            """
    }

    /// What is left out comes from the text that is varied.
    private func variantFrontMatter(_ wording: ScaffoldWording) -> String {
        let channels = channels.isEmpty ? name.variant.flatMap { Channel(rawValue: $0) }.map { [$0] } ?? [] : channels
        let lines = [
            channels.isEmpty ? nil : "channels: [\(Self.list(channels))]", mood.map { "mood: \($0.rawValue)" },
            fault.map { "fault: \($0.rawValue)" },
            questions.isEmpty ? nil : wording.questions(questions), "status: draft",
        ]
        return lines.compactMap(\.self).map { $0 + "\n" }.joined()
    }

    private static func list(_ channels: [Channel]) -> String { channels.map(\.rawValue).joined(separator: ", ") }

    private var situation: (mood: Mood, fault: Fault) {
        if let varied { return (mood ?? varied.mood, fault ?? varied.fault) }
        let usual: (Mood, Fault) =
            switch name.id.category {
            case .product: (.calm, .none)
            case .delivery, .return, .money: (.worried, .none)
            case .errors: (.upset, .ours)
            case nil: (.calm, .none)
            }
        return (mood ?? usual.0, fault ?? usual.1)
    }

    private var blocks: [BlockKind] {
        let isOurs = situation.fault == .ours
        return BlockKind.allCases.filter { kind in
            switch kind {
            case .apology, .compensation: isOurs
            case .empathy: situation.mood != .calm && !isOurs
            case .greeting, .resolution, .anticipation, .invitation: true
            }
        }.sorted { Self.place($0) < Self.place($1) }
    }

    /// The apology comes first where something went wrong.
    private static func place(_ kind: BlockKind) -> Double { kind == .apology ? 0.5 : Double(kind.position) }
}
