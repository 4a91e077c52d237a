import Content
import Diagnostics
import Language

/// Tells a goodbye that fits any answer, such as `Any questions? Just reply.`, from one that speaks of its own case.
enum GeneralGoodbye {
    /// Words that say what a text is about; a goodbye with more of them speaks of a case.
    private static let most = 3

    static func fits(_ section: Template.Section, in file: SourceFile) -> Bool {
        let tree = section.placeholders
        guard tree.conditionals.isEmpty, tree.variables.allSatisfy({ isGeneral($0.value) }) else { return false }
        let text = tree.parts.map { part in
            if case .markup(let offsets) = part { String(file.slice(offsets)) } else { " " }
        }.joined()
        return FoldedText(text).words.count(where: AskingWords.isContent) <= most
    }

    private static func isGeneral(_ name: String) -> Bool { Variable.isFact(name) || ["agent_name", "shop_name"].contains(name) }
}
