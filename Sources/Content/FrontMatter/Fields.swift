import Basics
import Diagnostics

/// Takes typed values out of a mapping by key and collects what is wrong with them.
package struct Fields {
    package let file: SourceFile
    package let entries: [YAMLValue.Entry]
    package let rule: String
    package private(set) var problems: [Diagnostic] = []
    /// Known keys by the misspelt ones that were meant to be them.
    private(set) var meant: [String: String] = [:]

    /// - Parameter name: what the mapping is called in messages.
    package init(_ value: YAMLValue?, in file: SourceFile, rule: String, name: String = "front matter") {
        self.file = file
        self.rule = rule
        switch value {
        case .mapping(let entries, _)?: self.entries = entries
        case let value? where !value.isNull:
            entries = []
            problem("\(name) is \(value.kindName); write one 'key: value' a line", at: value.offsets)
        default: entries = []
        }
    }

    /// Reports every key that is not known, with the nearest known one. A value is read under the key that was meant, so that
    /// one slip is one finding.
    ///
    /// - Parameter vital: keys that nothing may go on without: one that was meant to be one of them is an error.
    package mutating func allow(_ keys: [String], vital: Set<String> = []) {
        for entry in entries where !keys.contains(entry.key) {
            let nearest = Suggestion.nearest(to: entry.key, in: keys)
            let remedy = nearest.map { "; did you mean '\($0)'?" } ?? "; use \(keys.joined(separator: ", "))"
            let isVital = nearest.map(vital.contains) ?? false
            if let nearest, !entries.contains(where: { $0.key == nearest }), !meant.values.contains(nearest) { meant[entry.key] = nearest }
            problem(
                "key '\(entry.key)' is unknown\(remedy)", at: entry.keyOffsets, severity: isVital ? .error : .warning,
                rule: "keys-are-known",
                fix: FixIt.replacing(entry.keyOffsets, with: certainKey(entry.key, among: keys)))
        }
    }

    /// A key that is there already cannot be the one that was meant.
    private func certainKey(_ key: String, among keys: [String]) -> String? {
        guard let certain = Suggestion.certain(for: key, in: keys), !entries.contains(where: { $0.key == certain }) else { return nil }
        return certain
    }

    package func entry(_ key: String) -> YAMLValue.Entry? {
        entries.first { ($0.key == key || meant[$0.key] == key) && !$0.value.isNull }
    }

    package mutating func string(_ key: String) -> Located<String>? {
        entry(key).flatMap { text($0) }
    }

    /// A list of texts; a single text counts as a list of one.
    package mutating func strings(_ key: String) -> [Located<String>] {
        entry(key).map { texts($0) } ?? []
    }

    /// One of a closed set of words.
    package mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, as type: Choice.Type) -> Located<Choice>?
    where Choice.RawValue == String {
        guard let text = string(key) else { return nil }
        return choice(text, key: key, as: type)
    }

    package mutating func choices<Choice: RawRepresentable & CaseIterable>(_ key: String, as type: Choice.Type) -> [Located<Choice>]
    where Choice.RawValue == String {
        strings(key).compactMap { choice($0, key: key, as: type) }
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: Located<String>, key: String, as type: Choice.Type
    ) -> Located<Choice>? where Choice.RawValue == String {
        if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.offsets) }
        let words = Choice.allCases.map(\.rawValue)
        let certain = Suggestion.certain(for: text.value, in: words)
        let remedy =
            certain.map { "did you mean '\($0)'?" } ?? "use \(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")"
        problem(
            "\(key) '\(text.value)' is unknown; \(remedy)", at: text.offsets,
            fix: FixIt.replacing(text.offsets, with: isPlain(text) ? certain : nil))
        return nil
    }

    package mutating func day(_ key: String) -> Located<Day>? {
        guard let text = string(key) else { return nil }
        if let day = Day(text.value) { return Located(day, at: text.offsets) }
        let day = Day(dayMonthYear: text.value)
        problem(
            "'\(key)' is '\(text.value)', which is not a day; write it as \(day?.description ?? "2026-10-01")", at: text.offsets,
            fix: FixIt.replacing(text.offsets, with: isPlain(text) ? day?.description : nil))
        return nil
    }

    package mutating func period(_ key: String) -> Located<Period>? {
        guard let text = string(key) else { return nil }
        if let period = Period(text.value) { return Located(period, at: text.offsets) }
        problem("'\(key)' is '\(text.value)'; write a period such as 6 months", at: text.offsets)
        return nil
    }

    package mutating func bool(_ key: String) -> Located<Bool>? {
        guard let text = string(key) else { return nil }
        switch text.value.lowercased() {
        case "true", "yes", "on": return Located(true, at: text.offsets)
        case "false", "no", "off": return Located(false, at: text.offsets)
        default:
            problem("'\(key)' is '\(text.value)'; use true or false", at: text.offsets)
            return nil
        }
    }

    /// A number from 0 up, at most `maximum`.
    package mutating func number(_ key: String, maximum: Double = 1_000_000) -> Located<Double>? {
        guard let text = string(key) else { return nil }
        if let number = Double(text.value), number >= 0, number <= maximum { return Located(number, at: text.offsets) }
        problem("'\(key)' is '\(text.value)'; write a number from 0 to \(Int(maximum))", at: text.offsets)
        return nil
    }

    /// A text, or one text a language.
    package mutating func localized(_ key: String) -> LocalizedText? {
        entry(key).flatMap { localized($0) }
    }

    /// True for a value that is written as it reads, without quotes.
    private func isPlain(_ text: Located<String>) -> Bool { file.slice(text.offsets) == text.value }

    package mutating func problem(
        _ message: String, at offsets: Range<Int>, severity: Severity = .error, rule: String? = nil, fix: FixIt? = nil
    ) {
        problems.append(Diagnostic(severity, rule: rule ?? self.rule, path: file.path, range: file.range(offsets), message, fix: fix))
    }

    package mutating func absorb(_ problems: [Diagnostic]) { self.problems += problems }
}
