import Content
import Language
import Markdown

/// Reads the prose out of a Markdown tree.
struct ProseReader {
    private let bytes: [UInt8]
    private let placeholders: PlaceholderMap
    private let sections: [Template.Section]
    private let scanner: SentenceScanner

    init(bytes: [UInt8], placeholders: PlaceholderMap, sections: [Template.Section], language: LanguageTag) {
        self.bytes = bytes
        self.placeholders = placeholders
        self.sections = sections
        scanner = SentenceScanner(bytes: bytes, placeholders: placeholders, language: language)
    }

    func read(_ root: Node) -> Prose {
        var prose = Prose()
        read(root, as: .text, into: &prose)
        return prose
    }

    private func read(_ node: Node, as kind: Prose.Paragraph.Kind, into prose: inout Prose) {
        switch node.kind {
        case .paragraph: add(node, kind, into: &prose)
        case .tableCell: add(node, .cell, into: &prose)
        case .heading: if !isSectionHeading(node) { add(node, .heading, into: &prose) }
        case .item, .taskItem: for child in node.children { read(child, as: .item, into: &prose) }
        case .blockQuote: for child in node.children { read(child, as: .quote, into: &prose) }
        case .codeBlock, .htmlBlock, .thematicBreak: break
        default: for child in node.children { read(child, as: kind, into: &prose) }
        }
    }

    private func isSectionHeading(_ node: Node) -> Bool {
        sections.contains { $0.heading.contains(node.offsets.lowerBound) || node.offsets.contains($0.heading.lowerBound) }
    }

    private func add(_ node: Node, _ kind: Prose.Paragraph.Kind, into prose: inout Prose) {
        var hidden: [SentenceScanner.Hidden] = []
        collectHidden(node, into: &hidden)
        let block = sections.last { $0.heading.lowerBound <= node.offsets.lowerBound }?.kind
        let number = prose.paragraphs.count
        let first = prose.sentences.count
        scanner.scan(node.offsets, hidden: hidden, paragraph: number, into: &prose)
        guard prose.sentences.count > first else { return }
        prose.paragraphs.append(Prose.Paragraph(kind: kind, block: block, offsets: node.offsets, sentences: first..<prose.sentences.count))
    }

    /// Stretches that are no words of a reader: code, raw HTML, addresses.
    private func collectHidden(_ node: Node, into hidden: inout [SentenceScanner.Hidden]) {
        func hide(_ offsets: Range<Int>, endsSentence: Bool = false) { hidden.append(.init(offsets: offsets, endsSentence: endsSentence)) }
        for child in node.children {
            switch child.kind {
            case .htmlInline(let tag): hide(child.offsets, endsSentence: Self.startsBlock(tag))
            case .code, .footnoteReference, .image: hide(child.offsets)
            case .link:
                if let first = child.children.first, let last = child.children.last, first.offsets != child.offsets {
                    hide(child.offsets.lowerBound..<max(child.offsets.lowerBound, first.offsets.lowerBound))
                    hide(last.offsets.upperBound..<max(last.offsets.upperBound, child.offsets.upperBound))
                    collectHidden(child, into: &hidden)
                } else {
                    hide(child.offsets)
                }
            default: collectHidden(child, into: &hidden)
            }
        }
    }

    /// `<br>`, `</li>` and the like, which end a line as a paragraph's end does.
    private static func startsBlock(_ tag: String) -> Bool {
        let name = tag.utf8.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }.prefix { (0x61...0x7A).contains($0 | 0x20) }
        return ["br", "p", "li", "ul", "ol", "div", "td", "tr", "hr"].contains(String(decoding: name, as: UTF8.self).lowercased())
    }
}
