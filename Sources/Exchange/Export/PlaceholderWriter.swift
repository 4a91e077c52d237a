import Content
import Language

/// Writes the values of a text in the dialect of a tool.
struct PlaceholderWriter {
    let format: ExchangeFormat
    let table: PlaceholderTable
    /// Values that the tool cannot know: visible gaps in brackets, in the order of the text.
    private(set) var gaps: [String] = []
    /// Fields of a form, in the order of the text.
    private(set) var fields: [String] = []

    init(_ format: ExchangeFormat, _ table: PlaceholderTable) {
        self.format = format
        self.table = table
    }

    /// The placeholder for one of our variables.
    mutating func placeholder(_ name: String, _ fallback: String?, in text: ExportText) -> String {
        switch format {
        case .espanso, .textexpander, .raycast: return field(name, fallback, text)
        case .csv, .folder: return "{{ \(name)\(fallback.map { " | default: \(PlaceholderTranslator.literal($0))" } ?? "") }}"
        default: break
        }
        guard let theirs = table.theirs(name) else { return gap(name, fallback, text) }
        switch format {
        case .zammad: return "#{\(theirs)}"
        case .helpscout, .freescout: return "{%\(theirs),fallback=\(fallback ?? "")%}"
        case .intercom: return "{{\(theirs)\(fallback.map { "|fallback:\"\($0.replacing("\"", with: "”"))\"" } ?? "")}}"
        case .chatwoot, .freshdesk, .zendesk, .gorgias, .front:
            return "{{\(theirs)\(fallback.map { " | default: \(PlaceholderTranslator.literal($0))" } ?? "")}}"
        default: return gap(name, fallback, text)
        }
    }

    private mutating func gap(_ name: String, _ fallback: String?, _ text: ExportText) -> String {
        if let fallback { return fallback }
        if !gaps.contains(name) { gaps.append(name) }
        return "[\(label(name, text))]"
    }

    /// What the agent is asked for.
    private func label(_ name: String, _ text: ExportText) -> String {
        let ask = text.variables[name]?.ask.text(in: text.name.language) ?? ""
        let words = ask.isEmpty ? name.replacing("_", with: " ") : ask
        return words.filter { !"[]{}\n".contains($0) }
    }

    private mutating func field(_ name: String, _ fallback: String?, _ text: ExportText) -> String {
        if !fields.contains(name) { fields.append(name) }
        let choices = text.variables[name]?.options.map { $0.text(in: text.name.language) } ?? []
        switch format {
        case .espanso: return "[[\(name)]]"
        case .raycast:
            if name == "today" { return "{date}" }
            let options = choices.isEmpty ? "" : " options=\"\(Self.quoted(choices.joined(separator: ", ")))\""
            return "{argument name=\"\(name)\"\(fallback.map { " default=\"\(Self.quoted($0))\"" } ?? "")\(options)}"
        default:
            let plain = fallback.map { ":default=\($0.filter { !":%\n".contains($0) })" } ?? ""
            guard !choices.isEmpty else { return "%filltext:name=\(name)\(plain)%" }
            return "%fillpopup:name=\(name):\(choices.map { $0.filter { !":%\n".contains($0) } }.joined(separator: ":"))%"
        }
    }

    private static func quoted(_ text: String) -> String { text.replacing("\"", with: "”").replacing("\n", with: " ") }
}
