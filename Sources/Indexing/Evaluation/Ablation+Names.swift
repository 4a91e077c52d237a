import SearchCore

extension Ablation {
    private typealias Part = (name: String, drop: (inout Ablation) -> Void)

    private static var parts: [Part] {
        [
            ("spelling", { $0.spelling = true }), ("layout", { $0.layout = true }), ("segments", { $0.segments = true }),
            ("none", { $0.courtesy = true }), ("prefixes", { $0.prefixes = true }), ("pairs", { $0.pairs = true }),
            ("characters", { $0.characters = true }), ("concepts", { $0.concepts = true }),
        ]
    }

    /// What `--without` takes.
    package static var names: [String] { parts.map(\.name) }

    package mutating func drop(_ name: String) {
        for part in Self.parts where part.name == name { part.drop(&self) }
    }
}
