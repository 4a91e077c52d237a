/// Cuts the links that the parser makes of bare addresses where a reader would.
///
/// libcmark-gfm knows ASCII marks only: it takes the `»` of `«https://a.example»` into the address, and links
/// `w@poczta.example` out of `anna.żółw@poczta.example`, which leads to somebody else.
struct BareLinks {
    let source: UnsafeBufferPointer<UInt8>
    let base: Int

    /// Never part of an address as people write it; what follows is text again.
    private static let quotes: Set<Unicode.Scalar> = ["«", "»", "“", "”", "„", "‹", "›"]
    /// Part of no address at its end.
    private static let closers: Set<Unicode.Scalar> = [
        "’", "‘", "‚", "…", "—", "–", "·", "。", "，", "、", "」", "』", "）", "】", "\u{A0}",
    ]
    private static let marks: Set<Unicode.Scalar> = ["?", "!", ".", ",", ":", ";", "*", "_", "~", "'", "\"", ")"]

    func mended(_ nodes: [Node]) -> [Node] {
        guard nodes.contains(where: isBare) else { return nodes }
        var result: [Node] = []
        for (index, node) in nodes.enumerated() {
            guard isBare(node), case .link(let destination, let title) = node.kind, let text = node.children.first,
                case .text(let written) = text.kind
            else {
                result.append(node)
                continue
            }
            if destination.hasPrefix("mailto:"), Self.touchesLetter(result.last, index + 1 < nodes.count ? nodes[index + 1] : nil) {
                result.append(text)
                continue
            }
            let kept = Self.end(of: written)
            let rest = written.utf8.count - kept.utf8.count
            guard rest > 0, destination.utf8.count > rest else {
                result.append(node)
                continue
            }
            let place = text.offsets.lowerBound..<max(text.offsets.lowerBound, text.offsets.upperBound - rest)
            let link = Node.Kind.link(destination: String(decoding: destination.utf8.dropLast(rest), as: UTF8.self), title: title)
            result.append(Node(link, offsets: place, children: [Node(.text(kept), offsets: place)]))
            result.append(
                Node(.text(String(decoding: written.utf8.suffix(rest), as: UTF8.self)), offsets: place.upperBound..<text.offsets.upperBound)
            )
        }
        return result
    }

    /// A link of nothing but its own address, without brackets around it.
    private func isBare(_ node: Node) -> Bool {
        guard case .link(let destination, "") = node.kind, node.children.count == 1, case .text(let text) = node.children[0].kind,
            destination.hasSuffix(text)
        else { return false }
        let start = node.offsets.lowerBound - base
        return source.indices.contains(start) && source[start] != UInt8(ascii: "<") && source[start] != UInt8(ascii: "[")
    }

    private static func touchesLetter(_ before: Node?, _ after: Node?) -> Bool {
        if case .text(let text)? = before?.kind, let last = text.unicodeScalars.last, last.properties.isAlphabetic { return true }
        if case .text(let text)? = after?.kind, let first = text.unicodeScalars.first, first.properties.isAlphabetic { return true }
        return false
    }

    private static func end(of address: String) -> String {
        let scalars = address.unicodeScalars
        var kept = scalars[..<(scalars.firstIndex(where: quotes.contains) ?? scalars.endIndex)]
        if kept.endIndex == scalars.endIndex, !(kept.last.map(closers.contains) ?? false) { return address }
        while let last = kept.last, closers.contains(last) || marks.contains(last) {
            // `(…)` inside an address, as Wikipedia has it.
            if last == ")", kept.count(where: { $0 == "(" }) >= kept.count(where: { $0 == ")" }) { break }
            kept = kept.dropLast()
        }
        return String(kept)
    }
}
