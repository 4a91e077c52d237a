import Content
import Language

/// Drafts that are one template: translations and variants of each other.
struct Family {
    struct Member {
        let draft: Draft
        var variant: String?
    }

    var members: [Member]

    /// The draft that gives the family its name and category: the English one, else the first.
    var leader: Draft { (members.first { $0.draft.language == .english && $0.variant == nil } ?? members[0]).draft }

    /// Puts drafts together whose tool or title says that they are the same, and those whose placeholders, addresses and numbers do.
    static func families(of drafts: [Draft]) -> [Family] {
        var families: [Family] = []
        var byKey: [String: Int] = [:]
        for draft in drafts {
            let key = key(of: draft)
            if let index = byKey[key], let variant = families[index].variant(for: draft) {
                families[index].members.append(Member(draft: draft, variant: variant.isEmpty ? nil : variant))
            } else {
                byKey[key] = families.count
                families.append(Family(members: [Member(draft: draft, variant: nil)]))
            }
        }
        return joinedTranslations(families)
    }

    private static func key(of draft: Draft) -> String {
        if let family = draft.foreign.family { return "\(draft.foreign.kind.rawValue)\n\(family)" }
        return ([draft.foreign.kind.rawValue] + draft.foreign.folders + [Phrase.folded(draft.title)]).joined(separator: "\n")
    }

    /// The variant as which a draft joins: empty for a translation; nil where it is another text of the same name.
    private func variant(for draft: Draft) -> String? {
        let same = members.filter { $0.draft.language == draft.language }
        guard !same.isEmpty else { return "" }
        guard !draft.isArticle else { return nil }
        let used = Set(same.compactMap(\.variant))
        if let channel = draft.channel?.rawValue, !used.contains(channel), same.first?.draft.channel != draft.channel {
            return channel
        }
        guard same.contains(where: { Self.likeness($0.draft, draft) >= 0.5 }) else { return nil }
        return (2...).lazy.map { "alt-\($0)" }.first { !used.contains($0) }
    }

    /// Share of the words of two texts that both have, 0…1 (Jaccard).
    private static func likeness(_ left: Draft, _ right: Draft) -> Double {
        let (left, right) = (words(left), words(right))
        let all = left.union(right).count
        return all == 0 ? 1 : Double(left.intersection(right).count) / Double(all)
    }

    private static func words(_ draft: Draft) -> Set<Substring> { Set(Phrase.folded(draft.text).split { !$0.isLetter }.map { $0 }) }

    // MARK: Translations under other titles

    /// Single texts of one folder in different languages with the same placeholders, addresses and numbers, where no other text
    /// of their language has them.
    private static func joinedTranslations(_ families: [Family]) -> [Family] {
        var groups: [[String]: [Int]] = [:]
        for (index, family) in families.enumerated() where family.members.count == 1 {
            let draft = family.members[0].draft
            guard draft.fingerprint.count >= 3, draft.foreign.family == nil else { continue }
            groups[[draft.foreign.kind.rawValue] + draft.foreign.folders + ["\n"] + draft.fingerprint.sorted(), default: []].append(index)
        }
        var result = families
        var gone: Set<Int> = []
        for indices in groups.values where indices.count > 1 {
            let languages = indices.map { families[$0].members[0].draft.language }
            guard Set(languages).count == indices.count, let first = indices.first else { continue }
            for index in indices.dropFirst() {
                result[first].members += families[index].members
                gone.insert(index)
            }
        }
        return result.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    }
}
