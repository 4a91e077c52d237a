import Diagnostics
import Mustache

/// The page templates of a theme: Mustache (mustache.github.io/mustache.5) over values that are HTML already, so `{{name}}`
/// and `{{{name}}}` print the same and no template can open a hole.
struct PageTemplates: Sendable {
    private let library: MustacheLibrary
    /// Of the sources of all templates.
    let digest: Digest
    /// A template of the book that cannot be read, or that includes itself, is replaced by the embedded one.
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - embedded: sources by name.
    ///   - own: those of the book.
    init(embedded: [String: String], own: [String: String] = [:]) {
        let read = own.sorted { $0.key < $1.key }.map { Self.parsed($0.key, $0.value) }
        var usable = Dictionary(uniqueKeysWithValues: read.compactMap { template in template.template.map { (template.name, $0) } })
        var problems = read.compactMap(\.problem)
        // Each that is taken away lets an embedded one in, which may include others.
        while case let endless = Self.endless(usable.keys.sorted(), embedded, own), !endless.isEmpty {
            for (name, include) in endless {
                usable[name] = nil
                problems.append(
                    Self.problem(
                        SourceFile(path: Self.path(name), text: own[name] ?? ""), include.offset,
                        "template '\(name)' includes itself without end; remove '{{> \(include.name)}}'"))
            }
        }
        problems += Self.unused(usable.keys.sorted(), embedded, own)
        library = MustacheLibrary(templates: embedded.compactMapValues { Self.parsed("", $0).template }.merging(usable) { _, own in own })
        diagnostics = problems
        digest = Self.digest(embedded.merging(own) { _, own in own })
    }

    /// A template of another name than the embedded ones shows only where one of the book includes it.
    private static func unused(_ names: [String], _ embedded: [String: String], _ own: [String: String]) -> [Diagnostic] {
        let added = names.filter { embedded[$0] == nil }
        guard !added.isEmpty else { return [] }
        let included = TemplateIncludes(own).names
        return added.filter { !included.contains($0) }.map { name in
            let file = SourceFile(path: path(name), text: own[name] ?? "")
            let near = Suggestion.nearest(to: name, in: embedded.keys.sorted()).map { "did you mean '\($0)'?" }
            return problem(
                file, 0, "no page shows the template '\(name)'; \(near ?? "include it in another by '{{> \(name)}}' or remove it")")
        }
    }

    private static func endless(_ names: [String], _ embedded: [String: String], _ own: [String: String]) -> [(
        String, TemplateIncludes.Include
    )] {
        guard !names.isEmpty else { return [] }
        let includes = TemplateIncludes(embedded.merging(names.map { ($0, own[$0] ?? "") }) { _, own in own })
        return names.compactMap { name in includes.cycle(through: name).map { (name, $0) } }
    }

    /// Empty where there is no such template.
    func render(_ name: String, _ view: View) -> String { library.render(view, withTemplate: name) ?? "" }

    private struct Parsed {
        let name: String
        var template: MustacheTemplate?
        var problem: Diagnostic?
    }

    /// Stands on a line of its own before each template.
    private static let pragma = "{{% CONTENT_TYPE:TEXT}}\n"

    private static func parsed(_ name: String, _ source: String) -> Parsed {
        do {
            return Parsed(name: name, template: try MustacheTemplate(string: pragma + source))
        } catch {
            let file = SourceFile(path: path(name), text: source)
            guard let error = error as? MustacheTemplate.ParserError else {
                return Parsed(name: name, problem: problem(file, 0, "template cannot be read; fix its tags"))
            }
            let before = error.context.line.prefix(error.context.columnNumber - 1).utf8.count
            let offset = file.lines.offset(ofLine: error.context.lineNumber - 1) + before
            return Parsed(name: name, problem: problem(file, offset, message(error.error)))
        }
    }

    private static func message(_ error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "closing tag is not that of the section which is open; close the inner section first"
        case .expectedSectionEnd: "section is not closed before the end of the template; add its closing tag"
        case .unfinishedName, nil: "tag has no end or is not a name; write it as '{{name}}'"
        default: "tag is unknown to Mustache; fix or remove it"
        }
    }

    private static func problem(_ file: SourceFile, _ offset: Int, _ message: String) -> Diagnostic {
        Diagnostic(.error, rule: "themes-are-well-formed", path: file.path, range: file.range(offset..<offset), message)
    }

    private static func path(_ name: String) -> String { "Theme/\(name).mustache" }

    private static func digest(_ sources: [String: String]) -> Digest {
        var builder = DigestBuilder()
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            builder.add(name)
            builder.add(source)
        }
        return builder.digest
    }
}
