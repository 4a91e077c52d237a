import Basics
import Diagnostics
import Yams

/// Reads one YAML document out of a file through Yams.
package struct YAMLReader {
    /// A front matter has a few hundred values at most; aliases may multiply them.
    package static let maximumValues = 20_000
    static let maximumDepth = 32
    /// Ten aliases repeat a value at most 3³·⁴ ≈ 40 times, whatever anchors they build on each other. Without this limit a
    /// few lines expand to billions of values as soon as one of them is a key, which Yams hashes.
    static let maximumAliases = 10

    let file: SourceFile
    let offsets: Range<Int>
    private let maximumValues: Int

    package struct Failure: Error {
        package let message: String
        package let offset: Int
    }

    /// - Parameter maximumValues: more for files that hold many texts.
    package init(file: SourceFile, offsets: Range<Int>, maximumValues: Int = Self.maximumValues) {
        self.file = file
        self.offsets = offsets
        self.maximumValues = maximumValues
    }

    /// The value of the document, or nil when it is empty.
    package func read() throws(Failure) -> YAMLValue? {
        if let offset = YAMLAliases(file: file, offsets: offsets).offset(past: Self.maximumAliases) {
            throw Failure(
                message: "YAML repeats values through more than \(Self.maximumAliases) aliases; write the values out", offset: offset)
        }
        var places = YAMLPlaces(file: file, firstLine: file.lines.position(at: offsets.lowerBound).line)
        do {
            // Our values stay as written, so the resolver that tries regular expressions on every key is left out. The
            // encoding is named, since Yams would look it up in the environment each time.
            guard let node = try Yams.compose(yaml: String(file.slice(offsets)), .basic, .default, .utf8) else { return nil }
            var budget = maximumValues
            return try convert(node, places: &places, budget: &budget, depth: 0)
        } catch let failure as Failure {
            throw failure
        } catch let error as YamlError {
            throw failure(error, &places)
        } catch {
            throw Failure(message: "YAML is not readable; check indentation, quotes and colons", offset: offsets.lowerBound)
        }
    }

    private func convert(_ node: Yams.Node, places: inout YAMLPlaces, budget: inout Int, depth: Int) throws -> YAMLValue {
        budget -= 1
        let start = places.offset(node.mark) ?? offsets.lowerBound
        guard budget > 0, depth < Self.maximumDepth else {
            let limits = "\(maximumValues) values or \(Self.maximumDepth) levels"
            throw Failure(message: "YAML holds more than \(limits); make it shorter", offset: start)
        }
        switch node {
        case .scalar(let scalar):
            // `"\x1b"`: YAML refuses control characters as such, not as escapes.
            guard !scalar.string.unicodeScalars.contains(where: \.isControl) else {
                throw Failure(message: "YAML value holds a control character; remove it", offset: start)
            }
            let isPlain = scalar.style == .plain || scalar.style == .any
            return .scalar(scalar.string, plain: isPlain, start..<places.end(of: scalar.string, from: start))
        case .sequence(let sequence):
            let items = try sequence.map { try convert($0, places: &places, budget: &budget, depth: depth + 1) }
            return .sequence(items, start..<max(start, items.last?.offsets.upperBound ?? start))
        case .mapping(let mapping):
            let entries = try mapping.map { key, value in
                YAMLValue.Entry(
                    try word(convert(key, places: &places, budget: &budget, depth: depth + 1)),
                    try convert(value, places: &places, budget: &budget, depth: depth + 1))
            }
            return .mapping(entries, start..<max(start, entries.last?.value.offsets.upperBound ?? start))
        case .alias:
            throw Failure(message: "YAML alias points nowhere; write the value instead", offset: start)
        }
    }

    private func word(_ key: YAMLValue) throws -> Located<String> {
        guard case .scalar(let name, _, let offsets) = key else {
            throw Failure(message: "YAML key is \(key.kindName); use a word", offset: key.offsets.lowerBound)
        }
        return Located(name, at: offsets)
    }

    private func failure(_ error: YamlError, _ places: inout YAMLPlaces) -> Failure {
        let start = offsets.lowerBound
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let context = context.map { "\($0.text.replacing(",", with: "")): " } ?? ""
            let hint =
                problem.contains("mapping values are not allowed")
                ? "quote a text that holds ': '" : "check indentation, quotes and colons"
            return Failure(message: "YAML is broken: \(context)\(problem); \(hint)", offset: places.offset(mark) ?? start)
        case .duplicatedKeysInMapping(let keys, let context):
            return Failure(
                message: "key '\(keys.sorted().first ?? "")' stands twice; keep one", offset: places.offset(context.mark) ?? start)
        case .reader(let problem, let offset, _, _):
            return Failure(message: "YAML is broken: \(problem); remove control characters", offset: start + (offset ?? 0))
        default:
            return Failure(message: "YAML is broken; check indentation, quotes and colons", offset: start)
        }
    }
}
