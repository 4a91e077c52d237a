import Content
import Language

/// Finds the blocks of a reply where its text plainly has them: named by headings, a greeting on top, a goodbye at the end.
/// All the rest is the resolution.
struct BlockFinder {
    struct Block: Sendable, Equatable {
        let kind: BlockKind
        var text: String
    }

    /// A longer line says more than a greeting.
    private static let longestGreeting = 90
    private static let greetings = LanguagePack.all(\.mail.greetings) + LanguagePack.all(\.mail.salutations)
    private static let closings = LanguagePack.all(\.mail.closings)

    static func blocks(of markdown: String) -> [Block] {
        let paragraphs = paragraphs(of: markdown)
        if let named = named(paragraphs) { return named }
        guard paragraphs.count > 1 else { return [Block(kind: .resolution, text: markdown)] }
        let start = isGreeting(paragraphs[0]) ? 1 : 0
        let end = paragraphs.lastIndex { isClosing($0) }.flatMap { $0 > start && $0 >= paragraphs.count - 3 ? $0 : nil } ?? paragraphs.count
        var blocks: [Block] = []
        if start == 1 { blocks.append(Block(kind: .greeting, text: paragraphs[0])) }
        blocks.append(Block(kind: .resolution, text: paragraphs[start..<end].joined(separator: "\n\n")))
        if end < paragraphs.count { blocks.append(Block(kind: .invitation, text: paragraphs[end...].joined(separator: "\n\n"))) }
        return blocks
    }

    /// Blocks under their own names, of which one must be the resolution; nil where the text has no such headings.
    private static func named(_ paragraphs: [String]) -> [Block]? {
        var blocks: [Block] = []
        for paragraph in paragraphs {
            let lines = paragraph.split(separator: "\n", maxSplits: 1)
            let heading = String(lines.first ?? "").drop { $0 == "#" || $0 == "*" || $0 == " " }.trimmingBlanks
                .replacing("**", with: "").trimmingBlanks
            let isMarked = paragraph.hasPrefix("#") || paragraph.hasPrefix("**") && lines.first?.hasSuffix("**") == true
            if isMarked, let kind = BlockKind(heading: heading), !blocks.contains(where: { $0.kind == kind }) {
                blocks.append(Block(kind: kind, text: lines.count > 1 ? String(lines[1]) : ""))
            } else {
                guard !blocks.isEmpty else { return nil }
                blocks[blocks.count - 1].text += (blocks[blocks.count - 1].text.isEmpty ? "" : "\n\n") + paragraph
            }
        }
        let filled = blocks.filter { !$0.text.trimmingBlanks.isEmpty }
        return filled.contains { $0.kind == .resolution } ? filled : nil
    }

    private static func isGreeting(_ paragraph: String) -> Bool {
        guard paragraph.count <= longestGreeting, !paragraph.contains("\n"), let mark = paragraph.last, ",!.:".contains(mark) else {
            return false
        }
        return greetings.contains { Phrase.hasPrefix(paragraph, $0) } && paragraph.dropLast().allSatisfy { !"?;".contains($0) }
    }

    private static func isClosing(_ paragraph: String) -> Bool {
        let line = paragraph.prefix { $0 != "\n" }
        return line.count <= 60 && closings.contains { Phrase.hasPrefix(line, $0) }
    }

    /// Stretches between blank lines outside fences of code.
    static func paragraphs(of markdown: String) -> [String] {
        var paragraphs: [[Substring]] = [[]]
        var fence: Substring?
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            let start = line.drop { $0 == " " }
            if let open = fence {
                if start.hasPrefix(open) { fence = nil }
            } else if start.hasPrefix("```") || start.hasPrefix("~~~") {
                fence = start.prefix { $0 == start.first }
            }
            if fence == nil, line.allSatisfy(\.isWhitespace), !line.hasPrefix("```") {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }
}
