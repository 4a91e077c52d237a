import Diagnostics
import Yams

/// Reads one YAML document out of a file through Yams.
struct YAMLReader {
    /// Anchors make a small text expand to any size; a front matter has a few hundred values at most.
    static let maximumValues = 20_000

    let file: SourceFile
    let offsets: Range<Int>

    struct Failure: Error {
        let message: String
        let offset: Int
    }

    /// The value of the document, or nil when it is empty.
    func read() throws(Failure) -> YAMLValue? {
        let text = String(file.slice(offsets))
        let firstLine = file.lines.position(at: offsets.lowerBound).line
        do {
            guard let node = try Yams.compose(yaml: text) else { return nil }
            var budget = Self.maximumValues
            return try convert(node, places: Places(file: file, firstLine: firstLine), budget: &budget, depth: 0)
        } catch let failure as Failure {
            throw failure
        } catch let error as YamlError {
            throw Self.failure(error, file: file, firstLine: firstLine, start: offsets.lowerBound)
        } catch {
            throw Failure(message: "YAML is not readable", offset: offsets.lowerBound)
        }
    }

    private func convert(_ node: Yams.Node, places: Places, budget: inout Int, depth: Int) throws -> YAMLValue {
        budget -= 1
        let start = places.offset(node.mark) ?? offsets.lowerBound
        guard budget > 0, depth < 32 else {
            throw Failure(message: "YAML holds more than \(Self.maximumValues) values or 32 levels; remove anchors that repeat each other", offset: start)
        }
        switch node {
        case .scalar(let scalar):
            let end = places.end(of: scalar, from: start)
            return .scalar(scalar.string, plain: scalar.style == .plain || scalar.style == .any, start..<end)
        case .sequence(let sequence):
            let items = try sequence.map { try convert($0, places: places, budget: &budget, depth: depth + 1) }
            return .sequence(items, start..<max(start, items.last?.offsets.upperBound ?? start))
        case .mapping(let mapping):
            let entries = try mapping.map { key, value in
                let key = try convert(key, places: places, budget: &budget, depth: depth + 1)
                guard case .scalar(let name, _, let offsets) = key else {
                    throw Failure(message: "YAML key is \(key.kindName); use a word", offset: key.offsets.lowerBound)
                }
                return YAMLValue.Entry(
                    key: name, keyOffsets: offsets, value: try convert(value, places: places, budget: &budget, depth: depth + 1))
            }
            return .mapping(entries, start..<max(start, entries.last?.value.offsets.upperBound ?? start))
        case .alias:
            throw Failure(message: "YAML alias points nowhere; write the value instead", offset: start)
        }
    }

    private static func failure(_ error: YamlError, file: SourceFile, firstLine: Int, start: Int) -> Failure {
        let places = Places(file: file, firstLine: firstLine)
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let context = context.map { "\($0.text.replacing(",", with: "")): " } ?? ""
            let hint = problem.contains("mapping values are not allowed")
                ? "quote a text that holds ': '" : "check indentation, quotes and colons"
            return Failure(message: "YAML is broken: \(context)\(problem); \(hint)", offset: places.offset(mark) ?? start)
        case .duplicatedKeysInMapping(let keys, let context):
            return Failure(message: "key '\(keys.sorted().first ?? "")' stands twice; keep one", offset: places.offset(context.mark) ?? start)
        case .reader(let problem, let offset, _, _):
            return Failure(message: "YAML is broken: \(problem); remove control characters", offset: start + (offset ?? 0))
        default:
            return Failure(message: "YAML is broken; check indentation, quotes and colons", offset: start)
        }
    }
}

/// Turns the marks of Yams (1-based line and column in characters of the YAML text) into offsets in the file.
private struct Places {
    let file: SourceFile
    let firstLine: Int

    func offset(_ mark: Mark?) -> Int? {
        guard let mark else { return nil }
        let line = firstLine + mark.line - 1
        let text = file.slice(file.lines.offset(ofLine: line)..<file.lines.offset(ofLine: line + 1))
        let bytes = text.unicodeScalars.prefix(max(0, mark.column - 1)).reduce(0) { $0 + UTF8.width($1) }
        return file.lines.offset(ofLine: line) + bytes
    }

    /// Where a scalar ends: after its quotes, or after its text where it stands on one line, else at the end of its line.
    func end(of scalar: Yams.Node.Scalar, from start: Int) -> Int {
        let written = scalar.string.utf8.count
        if file.slice(start..<start + written).elementsEqual(scalar.string) { return start + written }
        let line = file.slice(start..<file.lines.offset(ofLine: file.lines.position(at: start).line + 1))
        if let quote = line.first, quote == "\"" || quote == "'", let close = line.dropFirst().lastIndex(of: quote) {
            return start + line[...close].utf8.count
        }
        return start + (line.lastIndex { !$0.isWhitespace }.map { line[...$0].utf8.count } ?? 0)
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
    }
}
