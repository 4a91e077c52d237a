import Content

/// A new template with the blocks its situation wants and a hint in each.
package struct TemplateScaffold: Sendable {
    package let name: TextName
    package var title: String
    package var questions: [String] = []
    package var interest: String?
    package var channels: [Channel] = [.email]
    package var mood: Mood?
    package var fault: Fault?
    package var owner: String?
    /// The day of writing.
    package let today: Day

    package init(name: TextName, title: String, today: Day) {
        self.name = name
        self.title = title
        self.today = today
    }

    package var file: ScaffoldFile {
        let variant = name.variant.map { "@" + $0 } ?? ""
        return ScaffoldFile(path: "Templates/\(name.id.category.rawValue)/\(name.id.slug)\(variant).\(name.language).md", text: text)
    }

    private var text: String {
        let wording = ScaffoldWording(language: name.language)
        let blocks = blocks.map { kind in
            "## \(kind.heading(in: name.language))\n\(wording.text(kind) ?? "<!-- replybook-todo: \(wording.hint(kind)) -->")\n"
        }
        return "---\n\(frontMatter(wording))---\n" + blocks.joined(separator: "\n")
    }

    private func frontMatter(_ wording: ScaffoldWording) -> String {
        if name.variant != nil { return "channels: [\(channels.map(\.rawValue).joined(separator: ", "))]\n" + (mood.map { "mood: \($0.rawValue)\n" } ?? "") }
        return """
            title: \(title.yaml)
            category: \(name.id.category.rawValue)
            \(wording.questions(questions))
            interest: \((interest ?? wording.interest(name.id.category)).yaml)   # \(wording.interestNote)
            keywords: []
            channels: [\(channels.map(\.rawValue).joined(separator: ", "))]
            mood: \(situation.mood.rawValue)
            fault: \(situation.fault.rawValue)
            articles: []
            owner: \(owner?.yaml ?? "support")
            reviewed: \(today)
            review_in: 6 months
            status: draft

            """
    }

    private var situation: (mood: Mood, fault: Fault) {
        let usual: (Mood, Fault) = switch name.id.category {
        case .product: (.calm, .none)
        case .delivery, .return, .money: (.worried, .none)
        case .errors: (.upset, .ours)
        }
        return (mood ?? usual.0, fault ?? usual.1)
    }

    private var blocks: [BlockKind] {
        let isOurs = situation.fault == .ours || situation.fault == .carrier
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
