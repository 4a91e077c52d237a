import Content
import Diagnostics
import Language

/// Proposes what may stand inside `{{ }}` and `{% %}`.
struct PlaceholderProposals {
    private let spot: Spot
    private var book: Book { spot.book.book }

    init(_ spot: Spot) { self.spot = spot }

    /// Nil outside placeholders.
    var proposals: Proposals? {
        let line = String(spot.before)
        guard let open = [line.lastOpen("{{", "}}"), line.lastOpen("{%", "%}")].compactMap(\.self).max() else { return nil }
        let isTag = line[open...].hasPrefix("{%")
        let inner = String(line[line.index(open, offsetBy: 2)...].drop { $0 == "-" })
        if inner.filter({ $0 == "\"" }).count % 2 == 1 { return quoted(inner) }
        let prefix = String(inner.reversed().prefix { $0.isLetter || $0.isNumber || "_.-".contains($0) }.reversed())
        let before = String(inner.dropLast(prefix.count)).trimmed
        return found(items(before, isTag: isTag), prefix)
    }

    private func found(_ items: [Proposal], _ prefix: String) -> Proposals? {
        items.isEmpty ? nil : Proposals(items: items, replaced: spot.offset - prefix.utf8.count..<spot.offset)
    }

    private func items(_ before: String, isTag: Bool) -> [Proposal] {
        if isTag, before.isEmpty {
            return ["if", "elsif", "else", "endif", "include"].map { Proposal(label: $0, kind: .keyword) }
        }
        if !isTag, before.hasSuffix("|") {
            return FilterName.allCases.map {
                Proposal(label: $0.rawValue, kind: .function, text: $0.rawValue + ($0.arguments.lowerBound > 0 ? ": " : ""))
            }
        }
        if isTag, !before.hasSuffix("if"), !before.hasSuffix("and"), !before.hasSuffix("or"), !before.hasSuffix("=") { return [] }
        if !isTag, !before.isEmpty { return [] }
        return variables + facts
    }

    private var variables: [Proposal] {
        let language = spot.language ?? book.settings.defaultLanguage
        let own = book.templates.first { $0.path == spot.path }?.variables ?? []
        let names = Set(own.map(\.name))
        let shared = book.settings.variables.values.filter { !names.contains($0.name) }.sorted { $0.name < $1.name }
        let known = Variable.builtIn.subtracting(names).subtracting(shared.map(\.name)).sorted()
        // An article is read by everybody and has no values but facts.
        if BookScanner.kind(of: spot.path) == .article { return [] }
        return (own + shared).map { Proposal(label: $0.name, kind: .variable, detail: $0.ask.text(in: language)) }
            + known.map { Proposal(label: $0, kind: .variable, detail: "known in every template") }
    }

    private var facts: [Proposal] {
        let language = spot.language ?? book.settings.defaultLanguage
        return book.settings.facts.values.sorted { $0.name < $1.name }.map {
            Proposal(label: "facts." + $0.name, kind: .constant, detail: $0.text.exact(in: language))
        }
    }

    /// Inside a quoted text: a fragment's name, a choice, a style of dates.
    private func quoted(_ inner: String) -> Proposals? {
        guard let quote = inner.lastIndex(of: "\"") else { return nil }
        let prefix = String(inner[inner.index(after: quote)...])
        let before = String(inner[..<quote]).trimmed
        if before == "include" {
            return found(fragments, prefix)
        }
        if before.hasSuffix("date:") {
            return found(ValueFormatter.DayStyle.allCases.map { Proposal(label: $0.rawValue, kind: .value) }, prefix)
        }
        guard before.hasSuffix("==") || before.hasSuffix("!=") else { return nil }
        let name = before.dropLast(2).split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
        return found(choices(of: name), prefix)
    }

    private var fragments: [Proposal] {
        book.fragments.filter { $0.language == spot.language }.map {
            Proposal(label: $0.name, kind: .module, detail: String($0.file.slice($0.body).prefix(60)))
        }
    }

    private func choices(of name: String) -> [Proposal] {
        switch name {
        case "mood": return Mood.allCases.map { Proposal(label: $0.rawValue, kind: .value) }
        case "fault": return Fault.allCases.map { Proposal(label: $0.rawValue, kind: .value) }
        case "channel": return Channel.allCases.map { Proposal(label: $0.rawValue, kind: .value) }
        case "language": return book.languages.map { Proposal(label: $0.description, kind: .value) }
        default: break
        }
        let language = spot.language ?? book.settings.defaultLanguage
        let own = book.templates.first { $0.path == spot.path }?.variables.first { $0.name == name }
        return (own ?? book.settings.variables[name])?.options.map {
            Proposal(label: $0.key, kind: .value, detail: $0.label?.text(in: language))
        } ?? []
    }
}

extension String {
    /// Where the last opening mark stands that is not closed; nil where all are.
    fileprivate func lastOpen(_ open: String, _ close: String) -> Index? {
        guard let start = ranges(of: open).last?.lowerBound, self[start...].firstRange(of: close) == nil else { return nil }
        return start
    }
}
