import Basics
import Checking
import Content
import Desk
import Diagnostics
import Foundation
import Language

/// What stands above a text, and the commands (LSP 3.17, "Code Lens Request", "Execute Command").
extension LanguageServer {
    mutating func lenses(_ request: Named) -> JSON {
        guard let spot = spot(request.textDocument.uri, Place(line: 0, character: 0)), let name = spot.name else { return [] }
        var titles: [(title: String, command: JSON)] = []
        if let template = spot.book.book.templates.first(where: { $0.path == spot.path }) {
            let command: JSON = ["uri": .string(request.textDocument.uri), "show": true]
            titles.append(("Render with a fixture", .pairs([("command", .string(CommandName.render.rawValue)), ("arguments", [command])])))
            titles.append((EvidenceWords.text(spot.book.uses.count(of: template)), Self.nothing))
        }
        if let stale = staleTranslations(of: name, in: spot) { titles.append((stale, Self.nothing)) }
        return .array(
            titles.map { title, command in
                guard case .pairs(let pairs) = command else { return .null }
                return ["range": Stretch.fileStart.json, "command": .pairs([("title", .string(title))] + pairs)]
            })
    }

    /// A lens that only says something.
    private static let nothing = JSON.pairs([("command", "")])

    /// `translations: ru stale`, nil where all keep up.
    private func staleTranslations(of name: TextName, in spot: Spot) -> String? {
        let folder = spot.path.prefix { $0 != "/" } + "/"
        let stale = spot.book.findings.compactMap { path, findings -> String? in
            guard path.hasPrefix(folder), let other = TextName(path: path), other.id == name.id, other.variant == name.variant,
                findings.contains(where: { $0.rule == "translations-keep-up" })
            else { return nil }
            return other.language.description
        }
        return stale.isEmpty ? nil : "translations: \(stale.sorted().joined(separator: ", ")) stale"
    }

    struct Execution: Decodable {
        let command: String
        let arguments: [Argument]?

        struct Argument: Decodable {
            let uri: String
            let fixture: String?
            /// True where the server shows the result, because the editor does nothing with it.
            let show: Bool?
        }
    }

    mutating func execute(_ execution: Execution) throws(ResponseError) -> JSON {
        guard let argument = execution.arguments?.first, let home = homes[argument.uri] else {
            throw ResponseError(.invalidParams, "command '\(execution.command)' takes {\"uri\": …} of an open document of a book")
        }
        switch CommandName(rawValue: execution.command) {
        case .render: return try render(argument, home)
        case .check:
            let before = Set(books[home.root]?.findings.keys.map(\.self) ?? [])
            guard let report = books[home.root]?.finished() else { return .null }
            publish(before.union(books[home.root]?.findings.keys.map(\.self) ?? []), of: home.root)
            return ["report": .string(JSONFormatter().text(report))]
        case nil: throw ResponseError(.methodNotFound, "command '\(execution.command)' is unknown")
        }
    }

    private mutating func render(_ argument: Execution.Argument, _ home: Home) throws(ResponseError) -> JSON {
        books[home.root]?.refresh()
        guard let book = books[home.root], let template = book.book.templates.first(where: { $0.path == home.path }) else {
            throw ResponseError(.requestFailed, "'\(home.path)' is not a template that can be read; fix its front matter")
        }
        do {
            let render = try FixtureRender(template, fixture: argument.fixture, in: book.checkedBook)
            if argument.show == true {
                send(Outgoing.notification("window/showMessage", ["type": 3, "message": .string(render.text)]))
            }
            let fixtures = book.book.fixtures.map(\.name).sorted()
            return [
                "text": .string(render.text), "fixture": .string(render.fixture), "missing": .array(render.missing.map { .string($0) }),
                "fixtures": .array(fixtures.map { .string($0) }),
            ]
        } catch let failure as DeskFailure {
            throw ResponseError(.requestFailed, failure.description)
        } catch {
            throw ResponseError(.requestFailed, "template cannot be rendered")
        }
    }
}
