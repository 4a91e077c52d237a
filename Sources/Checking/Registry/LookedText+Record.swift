import Content
import Diagnostics
import Foundation

/// Findings and digests as records; places are offsets in the very text that they were made of.
extension RecordWriter {
    mutating func findings(_ findings: [Diagnostic]) {
        list(findings) { finding, writer in
            writer.text(finding.rule)
            writer.text(finding.severity.rawValue)
            writer.range(finding.range.offsets)
            writer.text(finding.message)
            writer.optional(finding.explanation) { $1.text($0) }
            writer.optional(finding.fix) { fix, writer in
                writer.text(fix.summary)
                writer.list(fix.edits) {
                    $1.range($0.offsets); $1.text($0.replacement)
                }
            }
        }
    }

    /// A text without a name has no digest.
    mutating func digest(_ digest: TextDigest?) {
        optional(digest) { digest, writer in
            writer.list(digest.promises.numbers) {
                $1.text("\($0.value)"); $1.range($0.offsets)
            }
            writer.list(digest.promises.names.sorted()) { $1.text($0) }
            writer.list(digest.promises.addresses.sorted()) { $1.text($0) }
            writer.list(digest.promises.steps) { $1.number($0) }
            writer.optional(digest.sketch.minima) { $1.list($0) { $1.word($0) } }
            writer.list(digest.links) { $1.text($0.description) }
            writer.list(digest.questionKeys) { $1.optional($0) { $1.word($0) } }
            writer.list(digest.sentences) {
                $1.word($0.key); $1.range($0.offsets)
            }
        }
    }
}

extension RecordReader {
    mutating func findings(in file: SourceFile) throws(Damaged) -> [Diagnostic] {
        try list { (reader) throws(Damaged) in
            let (rule, severity) = (try reader.text(), Severity(rawValue: try reader.text()))
            return Diagnostic(
                try reader.required(severity), rule: rule, path: file.path, range: file.range(try reader.range()), try reader.text(),
                explanation: try reader.optionalText(),
                fix: try reader.optional { (reader) throws(Damaged) in
                    FixIt(
                        try reader.text(),
                        edits: try reader.list { (reader) throws(Damaged) in
                            TextEdit(offsets: try reader.range(), replacement: try reader.text())
                        })
                })
        }
    }

    mutating func digest(of kind: CheckedText.Kind) throws(Damaged) -> TextDigest? {
        try optional { (reader) throws(Damaged) in
            let name = try reader.required(kind.name)
            let promises = Promises(
                numbers: try reader.list { (reader) throws(Damaged) in
                    (try reader.required(Decimal(string: try reader.text())), try reader.range())
                },
                names: Set(try reader.texts()), addresses: Set(try reader.texts()),
                steps: try reader.list { (reader) throws(Damaged) in try reader.number() })
            let minima = try reader.optional { (reader) throws(Damaged) in try reader.words() }
            // A sketch is compared bin by bin.
            guard minima.map({ $0.count == ShingleSketch.bins }) ?? true else { throw Damaged() }
            return TextDigest(
                kind, name, promises: promises, sketch: ShingleSketch(minima: minima),
                links: try reader.texts().compactMap { TextID($0) },
                questionKeys: try reader.list { (reader) throws(Damaged) in
                    try reader.optional { (reader) throws(Damaged) in try reader.word() }
                },
                sentences: try reader.list { (reader) throws(Damaged) in (try reader.word(), try reader.range()) })
        }
    }

    private mutating func optionalText() throws(Damaged) -> String? {
        try optional { (reader) throws(Damaged) in try reader.text() }
    }

    private mutating func texts() throws(Damaged) -> [String] {
        try list { (reader) throws(Damaged) in try reader.text() }
    }

    private mutating func words() throws(Damaged) -> [UInt64] {
        try list { (reader) throws(Damaged) in try reader.word() }
    }
}

extension CheckedText.Kind {
    /// Nil for a fragment.
    fileprivate var name: TextName? {
        switch self {
        case .template(let template): template.name
        case .article(let article): article.name
        case .fragment: nil
        }
    }
}
