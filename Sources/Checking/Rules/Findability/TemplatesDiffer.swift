import Content
import Diagnostics

struct TemplatesDiffer: BookRule {
    /// Likeness from which two replies count as one.
    static let threshold = 0.7

    static let about = RuleDescription(
        "templates-differ", .warning, "No two templates of a language say nearly the same.",
        why: "Agents choose one by chance, editors fix one and forget the other, and the evidence splits between them.")

    private static let body = """
        The parcel waits for you at the pickup point until Friday. \
        Bring the code from the message and something with your name on it. \
        If nobody comes, the parcel travels back to us and we return the money to your card.
        """
    static let examples: [Example] = [
        .bad(
            "---\n↓title: Pickup\ncategory: delivery\n---\n## Resolution\n\(body)\n", at: "Templates/delivery/pickup.en.md",
            beside: [
                "Templates/delivery/collect.en.md": "---\ntitle: Collect\ncategory: delivery\n---\n## Resolution\n\(body) Write to us.\n"
            ]),
        .good(
            """
            A courier brings the parcel home on Friday and calls before he comes. Nothing needs to be signed, a nod is enough. \
            If the day does not suit, choose another one on the page of the parcel.
            """,
            at: "Templates/delivery/courier.en.md",
            beside: ["Templates/delivery/collect.en.md": "---\ntitle: Collect\ncategory: delivery\n---\n## Resolution\n\(body)\n"]),
    ]

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        var buckets: [UInt64: [Int]] = [:]
        var best: [Int: (other: Int, likeness: Double)] = [:]
        for (index, digest) in digests.enumerated() where digest.template != nil && digest.status != .retired {
            for key in digest.sketch.bandKeys {
                // A crowded bucket holds copies of one text: the first few are enough to name.
                for other in buckets[key, default: []].prefix(8)
                where digests[other].name.language == digest.name.language && digests[other].name.id != digest.name.id {
                    let likeness = digest.sketch.likeness(to: digests[other].sketch)
                    if likeness >= Self.threshold, likeness > best[index]?.likeness ?? 0 { best[index] = (other, likeness) }
                }
                buckets[key, default: []].append(index)
            }
        }
        return best.sorted { $0.key < $1.key }.map { index, match in
            let other = digests[match.other].name
            let place = digests[index].template?.fields["title"] ?? 0..<0
            return PlacedFinding(
                digests[index].file,
                Finding(place, "reply is \(Int(match.likeness * 100)) % the same as '\(other)'; merge them, or say what sets them apart"))
        }
    }
}
