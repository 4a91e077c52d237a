import Content
import Diagnostics
import Language

/// Templates, style sheet, script and phrases: the embedded ones, each replaced by the book's own where `Theme/` has a file of
/// that name.
package struct Theme: Sendable {
    let templates: PageTemplates
    let phrases: [LanguageTag: Phrases]
    private let files: [String: [UInt8]]
    package let diagnostics: [Diagnostic]

    /// - Parameter overrides: the book's own files by their name, without `Theme/`.
    package init(overrides: [String: [UInt8]] = [:]) {
        files = EmbeddedTheme.files.merging(overrides) { _, own in own }
        templates = PageTemplates(embedded: Self.templates(EmbeddedTheme.files), own: Self.templates(overrides))
        (phrases, diagnostics) = Self.phrases(files, templates.diagnostics)
    }

    private static func templates(_ files: [String: [UInt8]]) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: files.compactMap { name, bytes in
                name.hasSuffix(".mustache") ? (String(name.dropLast(".mustache".count)), String(decoding: bytes, as: UTF8.self)) : nil
            })
    }

    private static func phrases(_ files: [String: [UInt8]], _ problems: [Diagnostic]) -> ([LanguageTag: Phrases], [Diagnostic]) {
        var phrases: [LanguageTag: Phrases] = [:]
        var problems = problems
        let english = EmbeddedTheme.files["phrases.en.json"].flatMap { Phrases(language: .english, json: $0, fallback: nil) }
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where name.hasPrefix("phrases.") && name.hasSuffix(".json") {
            guard let language = LanguageTag(String(name.dropFirst(8).dropLast(5))) else { continue }
            let standard = EmbeddedTheme.files[name].flatMap { Phrases(language: language, json: $0, fallback: english) } ?? english
            if let read = Phrases(language: language, json: bytes, fallback: standard) {
                phrases[language] = read
            } else {
                problems.append(
                    Diagnostic(
                        .error, rule: "themes-are-well-formed", path: "Theme/\(name)",
                        "phrases are not a JSON object of texts and lists of texts; fix the file"))
                phrases[language] = standard
            }
        }
        return (phrases, problems)
    }

    /// Phrases of a language, of the language without its region, or English ones.
    func phrases(for language: LanguageTag) -> Phrases {
        let found = phrases[language] ?? LanguageTag(String(language.language)).flatMap { phrases[$0] } ?? phrases[.english]
        return found ?? Phrases(language: language, texts: [:], forms: [:])
    }

    /// Of all files.
    var digest: Digest {
        var builder = DigestBuilder()
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            builder.add(name)
            builder.add(bytes)
        }
        return builder.digest
    }

    func file(_ name: String) -> [UInt8] { files[name] ?? [] }

    func render(_ template: String, _ view: View) -> String { templates.render(template, view) }
}
