import Content
import Diagnostics
import Language

/// What a finished reply must never show: a hole, braces, doubled spaces or stops.
struct RenderFaults: Sendable {
    let book: CheckedBook

    func diagnostics(in render: TemplateRender) -> [Diagnostic] {
        render.blocks.flatMap { block in
            var seen: Set<String> = []
            return skipped(block, render.template)
                + block.versions.flatMap { version in
                    faults(of: version, in: block, render.template.name.language).filter {
                        seen.insert("\($0.offsets)\($0.value)").inserted
                    }.map { fault in
                        Diagnostic(
                            .error, rule: RendersAreClean.about.name, path: render.template.path,
                            range: render.template.file.range(fault.offsets),
                            "'\(version.labels[0])' renders \(fault.value)")
                    }
                }
        }
    }

    private func skipped(_ block: TemplateRender.Block, _ template: Template) -> [Diagnostic] {
        guard block.skipped > 0 else { return [] }
        return [
            Diagnostic(
                .error, rule: RendersAreClean.about.name, path: template.path, range: template.file.range(block.section.heading),
                "block has too many branches for its length, \(block.skipped) of them are not rendered; split it")
        ]
    }

    private func faults(
        of version: TemplateRender.Version, in block: TemplateRender.Block, _ language: LanguageTag
    ) -> [Located<String>] {
        var faults = version.fill.missing.map {
            Located("a hole where '\($0.value)' has no value; give it a default, or an 'if' around it", at: $0.offsets)
        }
        faults += version.fill.problems.map { Located("a hole: \($0.value)", at: $0.offsets) }
        let place = block.section.heading
        if block.section.kind == .resolution, version.text.allSatisfy(\.isWhitespace) {
            faults.append(Located("no resolution; give every case an answer", at: place))
        }
        faults += Self.marks(in: version.text, language: language).map { Located("'\($0.text)', \($0.fact)", at: place) }
        return faults
    }

    /// Suspicious places of a finished text, the first of each kind on a line, with a little of what stands around.
    static func marks(in text: String, language: LanguageTag = .english) -> [(text: String, fact: String)] {
        text.split(separator: "\n").flatMap { line in
            var seen: Set<DoubledMark.Kind> = []
            let doubled = DoubledMark.all(in: Array(line.utf8), language: language).filter { seen.insert($0.kind).inserted }.map {
                (excerpt(of: line, around: $0.offsets), "\($0.fact); a value may be empty or end with a stop of its own")
            }
            guard let braces = line.firstRange(of: /\{\{|\{%|\}\}|%\}/) else { return doubled }
            let offsets =
                line.utf8.distance(
                    from: line.startIndex, to: braces.lowerBound)..<line.utf8.distance(from: line.startIndex, to: braces.upperBound)
            return doubled + [(excerpt(of: line, around: offsets), "a placeholder that was not filled; correct its braces")]
        }
    }

    private static func excerpt(of line: Substring, around mark: Range<Int>) -> String {
        let bytes = Array(line.utf8)
        let (before, after) = (
            String(decoding: bytes[..<mark.lowerBound], as: UTF8.self), String(decoding: bytes[mark.upperBound...], as: UTF8.self)
        )
        return before.suffix(20) + String(decoding: bytes[mark], as: UTF8.self) + after.prefix(12)
    }
}

struct RendersAreClean: LoadingRule {
    static let about = RuleDescription(
        "renders-are-clean", .error, "No fixture renders a hole, a placeholder, doubled spaces or stops.",
        why: "This is the reply as the customer gets it. Looked at by 'check --renders'.")
    static let examples = Example.sentences(
        good: "Each fixture of the template gives every value that its words read.",
        bad: "A fixture leaves out 'days', and the reply reads 'within  days'.")
}

struct RendersAreAccepted: LoadingRule {
    static let about = RuleDescription(
        "renders-are-accepted", .error, "Every published template renders as it was accepted.",
        why:
            "A change of a fact or a fragment changes replies nobody looked at. Looked at by 'check --renders'; '--accept' accepts the difference."
    )
    static let examples = Example.sentences(
        good: "The renders under 'Templates/_renders' are those that the book gives.",
        bad: "'return_window_days' became 30, and nobody has looked at the replies that quote it.")
}
