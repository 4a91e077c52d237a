import Markdown

/// A block quote that starts with `[!NOTE]`, as GitHub writes it.
struct Callout {
    enum Kind: String, CaseIterable {
        case note, tip, important, warning, caution
        /// Folded until a reader opens it.
        case details
        /// Several ways to do the same, of which one is shown.
        case tabs
    }

    let kind: Kind
    /// What follows the mark on its line, in place of the usual title.
    let title: String?
    /// The quote without its first line.
    let content: [Node]

    init?(_ quote: Node) {
        guard case .blockQuote = quote.kind, let first = quote.children.first, case .paragraph = first.kind else { return nil }
        let end = first.children.firstIndex { $0.kind == .softBreak || $0.kind == .lineBreak } ?? first.children.endIndex
        let line = first.children[..<end].map(\.plainText).joined()
        guard line.hasPrefix("[!"), let close = line.firstIndex(of: "]"),
            let kind = Kind(rawValue: line[line.index(line.startIndex, offsetBy: 2)..<close].lowercased())
        else { return nil }
        self.kind = kind
        let rest = line[line.index(after: close)...].drop { $0.isWhitespace }
        title = rest.isEmpty ? nil : String(rest)
        let remaining = Array(first.children[end...].dropFirst())
        let opening = remaining.isEmpty ? [] : [Node(.paragraph, offsets: first.offsets, children: remaining)]
        content = opening + quote.children.dropFirst()
    }

    /// The words of a paragraph without the mark that begins a callout.
    static func withoutMark(_ text: String) -> String {
        guard text.hasPrefix("[!"), let close = text.firstIndex(of: "]"),
            Kind(rawValue: text[text.index(text.startIndex, offsetBy: 2)..<close].lowercased()) != nil
        else { return text }
        return String(text[text.index(after: close)...].drop { $0.isWhitespace })
    }

    /// What the mark looks like; drawn with the colour of the text.
    var icon: String {
        let path =
            switch kind {
            case .note, .important, .details, .tabs: "M12 11v5.5M12 7.6v.2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z"
            case .tip: "M9 18h6M10 21h4M12 3a6 6 0 0 0-3.6 10.8c.7.6 1.1 1.3 1.1 2.200h5c0-.9.4-1.6 1.1-2.200A6 6 0 0 0 12 3Z"
            case .warning, .caution: "M12 4 21 19.500H3L12 4Zm0 6v4.500m0 2.200v.6"
            }
        return "<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\"><path d=\"\(path)\"/></svg>"
    }
}
