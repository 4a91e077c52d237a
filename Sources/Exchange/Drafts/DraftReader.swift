import Basics
import Content
import Diagnostics
import Language

/// Makes drafts of foreign texts.
package struct DraftReader: Sendable {
    package let format: ExchangeFormat
    package let table: PlaceholderTable
    /// For texts whose words tell none.
    package let defaultLanguage: LanguageTag
    /// Said by the person who imports; for all texts.
    package let language: LanguageTag?
    package let settings: Settings

    package init(_ format: ExchangeFormat, settings: Settings, language: LanguageTag? = nil) {
        self.format = format
        self.settings = settings
        self.language = language
        table = PlaceholderTable(format, added: settings.exchange[format.rawValue] ?? [:])
        defaultLanguage = settings.defaultLanguage
    }

    /// Returns the draft; nil where no way of writing the text could be loaded again.
    package func draft(_ text: ForeignText) -> Draft? {
        for way in [Way.whole, .withoutTags, .withoutHeadings] {
            let draft = draft(text, way)
            if isLoadable(draft) { return draft }
        }
        return nil
    }

    /// Ways to write a text, the truest first.
    private enum Way { case whole, withoutTags, withoutHeadings }

    private func draft(_ text: ForeignText, _ way: Way) -> Draft {
        let translator = PlaceholderTranslator(Dialect(format), table, choices: text.choices, translatesTags: way == .whole)
        var writer = BodyWriter(translator: translator)
        var markdown = writer.markdown(text.body)
        if way == .withoutHeadings { markdown = Self.withoutHeadings(markdown) }
        let marks = TitleMarks(Self.line(text.title))
        let named = language ?? text.language ?? marks.language ?? text.folders.lazy.compactMap(LanguageGuess.named).first
        let guessed = named ?? LanguageGuess.known.language(of: "\(marks.base)\n\(markdown)")
        let blocks = text.kind == .article ? [BlockFinder.Block(kind: .resolution, text: markdown)] : BlockFinder.blocks(of: markdown)
        return Draft(
            foreign: text, title: marks.base.isEmpty ? text.id : marks.base, language: guessed ?? defaultLanguage,
            isLanguageGuessed: named == nil, channel: text.channel ?? marks.channel, blocks: blocks,
            variables: writer.translator.variables, untranslated: writer.translator.untranslated,
            fingerprint: writer.translator.names + Self.marks(in: markdown))
    }

    private func isLoadable(_ draft: Draft) -> Bool {
        guard let id = TextID(category: .product, slug: "draft") else { return false }
        let file = DraftFile(draft, name: TextName(id: id, language: draft.language), settings: settings)
        let text = file.text
        guard text.utf8.count <= BookScanner.maximumSize else { return false }
        return BookLoader.problems(in: SourceFile(path: file.path, text: text), settings: settings).allSatisfy { $0.severity != .error }
    }

    /// One line without controls.
    private static func line(_ text: String) -> String {
        let plain = text.withoutControls.unicodeScalars.filter { !$0.isBidiControl && !$0.isRareLineEnd }
        return String(String(String.UnicodeScalarView(plain)).split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200))
    }

    /// Headings and lines in bold that name a block but start none, as plain lines.
    private static func withoutHeadings(_ markdown: String) -> String {
        markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let text = line.trimmingBlanks
            if text.hasPrefix("#") { return text.drop { $0 == "#" }.trimmingBlanks }
            return text.hasPrefix("**") && text.hasSuffix("**") && text.count > 4 ? String(text.dropFirst(2).dropLast(2)) : String(line)
        }.joined(separator: "\n")
    }

    /// Addresses and numbers of a text, in order; read byte by byte, since a pattern is compiled anew for each of 10,000 texts.
    private static func marks(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var marks: [String] = []
        var place = 0
        while place < bytes.count {
            let rest = bytes[place...]
            let scheme = rest.first == 0x68 ? rest.starts(with: "https://".utf8) ? 8 : rest.starts(with: "http://".utf8) ? 7 : 0 : 0
            let length =
                scheme == 0
                ? rest.prefix { (0x30...0x39).contains($0) }.count
                : rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ">") }.count
            if length > scheme { marks.append(String(decoding: rest.prefix(length), as: UTF8.self)) }
            place += max(1, length)
        }
        return marks
    }
}
