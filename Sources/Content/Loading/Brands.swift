/// What `brands` in the settings says: for each brand the values that differ from the book's.
struct Brands {
    let names: [String]
    private let common: YAMLValue?
    private let own: [String: YAMLValue]

    /// - Parameter settings: the whole of the settings.
    init(_ settings: YAMLValue?) {
        guard case .mapping(let entries, _)? = settings, case .mapping(let brands, _)? = entries.first(where: { $0.key == "brands" })?.value
        else {
            (names, common, own) = ([], settings, [:])
            return
        }
        names = brands.map(\.key)
        common = settings
        own = Dictionary(brands.map { ($0.key, $0.value) }) { first, _ in first }
    }

    /// The settings with a brand's values in place of the book's; nil for a brand that is not there.
    func value(of brand: String) -> YAMLValue? { own[brand].map { Self.merged(common, with: $0) } }

    /// Mappings are merged key by key, all else is replaced.
    private static func merged(_ value: YAMLValue?, with other: YAMLValue) -> YAMLValue {
        guard case .mapping(let entries, let offsets)? = value, case .mapping(let others, _) = other else { return other }
        let kept = entries.map { entry in
            guard let change = others.first(where: { $0.key == entry.key }) else { return entry }
            return YAMLValue.Entry(Located(entry.key, at: change.keyOffsets), merged(entry.value, with: change.value))
        }
        let added = others.filter { change in !entries.contains { $0.key == change.key } }
        return .mapping(kept + added, offsets)
    }
}
