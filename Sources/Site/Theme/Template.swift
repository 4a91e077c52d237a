/// A page template: the part of Mustache (mustache.github.io/mustache.5) that has no logic and no surprises: texts,
/// sections, inverted sections, comments and partials.
///
/// Values are HTML already, so `{{name}}` and `{{{name}}}` print the same and no template can open a hole. A page of a
/// large site is rendered in microseconds: names are looked up in dictionaries and nothing is copied on the way.
struct Template: Sendable {
    indirect enum Piece: Sendable {
        case text(String)
        case value(String)
        case section(String, [Piece])
        /// Shown where the name has no value.
        case inverted(String, [Piece])
        case partial(String)
    }

    let pieces: [Piece]
}

/// Templates by name, for each other to include.
struct TemplateLibrary: Sendable {
    /// A template that includes itself for ever ends here.
    static let maximumDepth = 20

    private(set) var templates: [String: Template] = [:]
    /// Of the sources of all templates.
    private(set) var digest = Digest("")

    mutating func add(_ name: String, _ source: String) throws(TemplateParser.Failure) {
        var builder = DigestBuilder()
        builder.add(digest)
        builder.add(name)
        builder.add(source)
        digest = builder.digest
        templates[name] = try TemplateParser(source).template()
    }

    func render(_ name: String, _ view: View) -> String {
        var rendering = Rendering(templates: templates, stack: [view])
        rendering.html.reserveCapacity(16 << 10)
        rendering.partial(name)
        return rendering.html
    }

    private struct Rendering {
        let templates: [String: Template]
        /// The innermost view last.
        var stack: [View]
        var html = ""
        var depth = 0

        mutating func partial(_ name: String) {
            guard depth < TemplateLibrary.maximumDepth, let template = templates[name] else { return }
            depth += 1
            render(template.pieces)
            depth -= 1
        }

        private mutating func render(_ pieces: [Template.Piece]) {
            for piece in pieces {
                switch piece {
                case .text(let text): html += text
                case .value(let name):
                    switch entry(name) {
                    case .html(let value): html += value
                    case .later(_, let make): html += make()
                    case .list, .flag, nil: break
                    }
                case .section(let name, let inner): section(entry(name), inner)
                case .inverted(let name, let inner): if Self.isAbsent(entry(name)) { render(inner) }
                case .partial(let name): partial(name)
                }
            }
        }

        private mutating func section(_ entry: View.Entry?, _ inner: [Template.Piece]) {
            guard case .list(let list)? = entry else {
                if !Self.isAbsent(entry) { render(inner) }
                return
            }
            for view in list {
                stack.append(view)
                render(inner)
                stack.removeLast()
            }
        }

        private func entry(_ name: String) -> View.Entry? {
            for view in stack.reversed() {
                if let entry = view[name] { return entry }
            }
            return nil
        }

        private static func isAbsent(_ entry: View.Entry?) -> Bool {
            switch entry {
            case nil, .flag(false)?: true
            case .list(let list)?: list.isEmpty
            default: false
            }
        }
    }
}
