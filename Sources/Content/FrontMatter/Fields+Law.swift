/// Reads the keys that name a country.
extension Fields {
    /// The countries whose law a text speaks of: `law: PL` or `law: [PL, EU]`.
    mutating func law() -> [Located<Jurisdiction>] {
        strings("law").compactMap { jurisdiction($0, key: "law") }
    }

    mutating func jurisdiction(_ key: String) -> Jurisdiction? {
        string(key).flatMap { jurisdiction($0, key: key)?.value }
    }

    private mutating func jurisdiction(_ text: Located<String>, key: String) -> Located<Jurisdiction>? {
        if let jurisdiction = Jurisdiction(text.value) { return Located(jurisdiction, at: text.offsets) }
        let remedy =
            Jurisdiction(text.value.uppercased()).map { "did you mean '\($0)'?" } ?? "write EU or an ISO 3166 code such as PL, RU, UK or US"
        problem("\(key) '\(text.value)' is unknown; \(remedy)", at: text.offsets)
        return nil
    }
}
