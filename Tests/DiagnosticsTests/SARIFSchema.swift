import Foundation

/// What the schema of SARIF 2.1.0 (OASIS, errata 01) says of the objects that are written: their keys, which of them must
/// be there, their values. Keys that the schema knows and nobody writes are left out, so that a new key is looked up first.
enum SARIFSchema {
    indirect enum Form: Sendable {
        case text, bool
        case integer(minimum: Int)
        case oneOf([String])
        case list(Form, minimum: Int = 0, isSet: Bool = false)
        case object([String: Form], required: [String])
        /// Any keys, values of one form.
        case bag(Form)
    }

    static let levels = Form.oneOf(["none", "note", "warning", "error"])
    static let message = Form.object(["text": .text], required: ["text"])
    static let artifact = Form.object(["uri": .text, "uriBaseId": .text], required: [])
    static let region = Form.object(
        [
            "startLine": .integer(minimum: 1), "startColumn": .integer(minimum: 1), "endLine": .integer(minimum: 1),
            "endColumn": .integer(minimum: 1),
        ], required: ["startLine"])
    static let location = Form.object(
        [
            "physicalLocation": .object(["artifactLocation": artifact, "region": region], required: ["artifactLocation"])
        ], required: [])
    static let fix = Form.object(
        [
            "description": message,
            "artifactChanges": .list(
                .object(
                    [
                        "artifactLocation": artifact,
                        "replacements": .list(
                            .object(
                                ["deletedRegion": region, "insertedContent": .object(["text": .text], required: [])],
                                required: ["deletedRegion"]), minimum: 1),
                    ], required: ["artifactLocation", "replacements"]), minimum: 1, isSet: true),
        ], required: ["artifactChanges"])
    static let suppression = Form.object(["kind": .oneOf(["inSource", "external"]), "justification": .text], required: ["kind"])
    static let result = Form.object(
        [
            "ruleId": .text, "ruleIndex": .integer(minimum: -1), "level": levels, "message": message, "locations": .list(location),
            "partialFingerprints": .bag(.text), "suppressions": .list(suppression, isSet: true), "fixes": .list(fix, isSet: true),
        ], required: ["message"])
    static let rule = Form.object(
        [
            "id": .text, "shortDescription": message, "fullDescription": message,
            "defaultConfiguration": .object(["enabled": .bool, "level": levels], required: []),
        ], required: ["id"])
    static let driver = Form.object(["name": .text, "semanticVersion": .text, "rules": .list(rule, isSet: true)], required: ["name"])
    static let run = Form.object(
        [
            "tool": .object(["driver": driver], required: ["driver"]), "columnKind": .oneOf(["utf16CodeUnits", "unicodeCodePoints"]),
            "newlineSequences": .list(.text, minimum: 1, isSet: true), "results": .list(result),
        ], required: ["tool"])
    static let log = Form.object(["$schema": .text, "version": .oneOf(["2.1.0"]), "runs": .list(run)], required: ["version", "runs"])

    /// What breaks the schema, with the place in the log.
    static func faults(_ value: Any, _ form: Form = log, at place: String = "log") -> [String] {
        switch form {
        case .text: return value is String ? [] : ["\(place) is no text"]
        case .bool: return value is Bool ? [] : ["\(place) is no truth value"]
        case .integer(let minimum):
            return (value as? Int).map { $0 >= minimum } == true ? [] : ["\(place) is no integer from \(minimum) on"]
        case .oneOf(let texts): return (value as? String).map(texts.contains) == true ? [] : ["\(place) is none of \(texts)"]
        case .bag(let form):
            guard let object = value as? [String: Any] else { return ["\(place) is no object"] }
            return object.flatMap { faults($1, form, at: "\(place).\($0)") }
        case .list(let form, let minimum, let isSet):
            guard let items = value as? [Any], items.count >= minimum else { return ["\(place) is no list of \(minimum) or more"] }
            let repeated = isSet && Set(items.map { "\($0)" }).count < items.count ? ["\(place) repeats an item"] : []
            return repeated + items.enumerated().flatMap { faults($1, form, at: "\(place)[\($0)]") }
        case .object(let keys, let required):
            guard let object = value as? [String: Any] else { return ["\(place) is no object"] }
            let missing = required.filter { object[$0] == nil }.map { "\(place) lacks '\($0)'" }
            return missing
                + object.flatMap { key, value in
                    keys[key].map { faults(value, $0, at: "\(place).\(key)") } ?? ["\(place) may not have '\(key)'"]
                }
        }
    }
}
