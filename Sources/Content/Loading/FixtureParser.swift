import Diagnostics
import Language

/// Reads one fixture: a customer and an order to try templates on.
struct FixtureParser: Sendable {
    func parse(_ file: SourceFile) -> (fixture: Fixture?, problems: [Diagnostic]) {
        let value: YAMLValue?
        do throws(YAMLReader.Failure) {
            value = try YAMLReader(file: file, offsets: 0..<file.text.utf8.count).read()
        } catch {
            return (
                nil,
                [
                    Diagnostic(
                        .error, rule: "yaml-is-well-formed", path: file.path, range: file.range(error.offset..<error.offset), error.message)
                ]
            )
        }
        var fields = Fields(value, in: file, rule: "fixtures-are-valid")
        let name = String(file.path.split(separator: "/").last?.prefix { $0 != "." } ?? "")
        var common: [String: String] = [:]
        var byLanguage: [LanguageTag: [String: String]] = [:]
        for entry in fields.entries {
            if entry.key == "values" {
                common = values(entry, &fields)
            } else if entry.key.hasPrefix("values_"), let tag = LanguageTag(String(entry.key.dropFirst(7))) {
                byLanguage[tag] = values(entry, &fields)
            } else if entry.key != "title" {
                fields.problem(
                    "key '\(entry.key)' is unknown; use title, values or values_<lang>", at: entry.keyOffsets, severity: .warning,
                    rule: "keys-are-known")
            }
        }
        let title = fields.string("title")?.value ?? name
        return (Fixture(name: name, title: title, path: file.path, values: common, byLanguage: byLanguage), fields.problems)
    }

    private func values(_ entry: YAMLValue.Entry, _ fields: inout Fields) -> [String: String] {
        guard case .mapping(let entries, _) = entry.value else {
            fields.problem("'\(entry.key)' is \(entry.value.kindName); write 'name: value', one per line", at: entry.keyOffsets)
            return [:]
        }
        var values: [String: String] = [:]
        for entry in entries {
            guard case .scalar(let text, _, _) = entry.value else {
                fields.problem("value of '\(entry.key)' is \(entry.value.kindName); write a text", at: entry.keyOffsets)
                continue
            }
            values[entry.key] = entry.value.isNull ? "" : text
        }
        return values
    }
}
