/// Raw HTML tags that may pass, each with the attributes it may keep; everything else shows as text.
///
/// A fragment passes only when it is exactly one tag of the plain form `<name attribute="value" …>` or `</name>`, so there
/// is no parser to disagree with a browser's. Values are escaped again, links go through `LinkPolicy`.
package struct HTMLAllowList: Sendable {
    private let attributes: [String: Set<String>]

    package init(_ attributes: [String: Set<String>]) { self.attributes = attributes }

    /// Tags of running text that carry no risk and no layout.
    package static let standard = HTMLAllowList([
        "br": [], "sub": [], "sup": [], "kbd": [], "abbr": ["title"], "mark": [], "small": [], "wbr": [], "hr": [],
        "details": [], "summary": [], "ins": [], "del": [], "b": [], "i": [], "u": [], "s": [], "em": [], "strong": [],
        "code": [], "p": [], "q": [], "samp": [], "var": [], "dfn": ["title"], "cite": [],
    ])

    /// The literal with allowed tags kept and all the rest escaped.
    package func sanitized(_ literal: String) -> String {
        var html = ""
        var rest = Substring(literal)
        while let open = rest.firstIndex(of: "<") {
            html += String(rest[..<open]).htmlEscaped
            rest = rest[open...]
            let end = rest.firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
            html += tag(rest[..<end]) ?? String(rest[..<end]).htmlEscaped
            rest = rest[end...]
        }
        return html + String(rest).htmlEscaped
    }

    private func tag(_ text: Substring) -> String? {
        guard let match = text.wholeMatch(of: /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z-]+="[^"<>&`]*")*)\s*\/?>/) else { return nil }
        let name = match.2.lowercased()
        guard let allowed = attributes[name] else { return nil }
        if !match.1.isEmpty { return "</\(name)>" }
        var html = "<\(name)"
        for attribute in match.3.matches(of: /([A-Za-z-]+)="([^"]*)"/) {
            let key = attribute.1.lowercased()
            guard allowed.contains(key) else { continue }
            html += " \(key)=\"\(String(attribute.2).htmlEscaped)\""
        }
        return html + ">"
    }
}
