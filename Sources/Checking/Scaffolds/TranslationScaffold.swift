import Basics
import Content
import Diagnostics
import Language

/// A translation to be written over its original: the same keys, placeholders and blocks, headings in the new language.
package struct TranslationScaffold: Sendable {
    package let file: ScaffoldFile

    /// From a template.
    package init(of template: Template, into language: LanguageTag, today: Day) {
        var text = ""
        var cursor = 0
        let source = template.file
        for section in template.sections {
            text += source.slice(cursor..<section.heading.lowerBound)
            text += "## \(section.kind.heading(in: language))"
            cursor = section.heading.upperBound
        }
        text += source.slice(cursor..<source.text.utf8.count)
        file = ScaffoldFile(
            path: Self.path(template.path, from: template.name.language, to: language), text: Self.drafted(text, today: today))
    }

    /// From an article.
    package init(of article: Article, into language: LanguageTag, today: Day) {
        file = ScaffoldFile(
            path: Self.path(article.path, from: article.name.language, to: language), text: Self.drafted(article.file.text, today: today))
    }

    private static func path(_ path: String, from: LanguageTag, to: LanguageTag) -> String {
        path.dropLast(".\(from).md".count) + ".\(to).md"
    }

    /// The text as a draft reviewed today; a declared change belongs to the original's history.
    private static func drafted(_ text: String, today: Day) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return text }
        var front = lines[1..<end].filter { !$0.hasPrefix("change:") && !$0.hasPrefix("revise:") && !$0.hasPrefix("status:") }
        front = front.map { $0.hasPrefix("reviewed:") ? "reviewed: \(today)" : $0 }
        front.append("status: draft")
        lines.replaceSubrange(1..<end, with: front)
        return lines.joined(separator: "\n")
    }
}
