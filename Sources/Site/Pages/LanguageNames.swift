import Language

/// What speakers of a language call it: `français`, `português (Brasil)`.
enum LanguageNames {
    /// The name of a language that CLDR does not know in this region has the region's code: `Deutsch (PL)`.
    ///
    /// - Returns: the tag for a language that CLDR does not know at all.
    static func own(_ tag: LanguageTag) -> String {
        var known = tag.description.split(separator: "-")
        var unknown: [Substring] = []
        while let last = known.last {
            if let name = names[known.joined(separator: "-")] {
                return unknown.isEmpty ? name : "\(name) (\(unknown.joined(separator: ", ")))"
            }
            unknown.insert(last, at: 0)
            known.removeLast()
        }
        return tag.description
    }

    /// CLDR 46, by `uloc_getDisplayName` of ICU 76, one language per line. Foundation knows the same; but the names of all languages
    /// in all others, which ICU keeps for it, are 4 MB of a static program.
    private static let names: [String: String] = Dictionary(
        String(decoding: PackageResources.language_names_txt, as: UTF8.self).split(separator: "\n").map { (line: Substring) -> (String, String) in
            let blank = line.firstIndex(of: " ") ?? line.endIndex
            return (String(line.prefix(upTo: blank)), String(line.suffix(from: blank).dropFirst()))
        }
    ) { first, _ in first }
}
