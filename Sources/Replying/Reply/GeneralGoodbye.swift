import Content
import Diagnostics
import Language

/// Tells a goodbye that fits any answer, such as `Any questions? Just reply.`, from one that speaks of its own case.
enum GeneralGoodbye {
    /// Words that say what a text is about; a goodbye with more of them speaks of a case, in a language without a pack.
    private static let most = 3

    /// - Parameter language: that of the text; where it has a pack, all words that say what the goodbye is about must be those of
    ///   any goodbye, since `Shall we check your measurements?` is short too.
    static func fits(_ section: Template.Section, in file: SourceFile, _ language: LanguageTag) -> Bool {
        let tree = section.placeholders
        guard tree.conditionals.isEmpty, tree.variables.allSatisfy({ isGeneral($0.value) }) else { return false }
        let text = tree.parts.map { part in
            if case .markup(let offsets) = part { String(file.slice(offsets)) } else { " " }
        }.joined()
        let words = FoldedText(text).words.filter(AskingWords.isContent)
        guard let usual = LanguagePack.of(language)?.reply.goodbyes else { return words.count <= most }
        return words.allSatisfy { word in usual.contains { word.starts(with: $0.utf8) } }
    }

    private static func isGeneral(_ name: String) -> Bool { Variable.isFact(name) || ["agent_name", "shop_name"].contains(name) }
}
