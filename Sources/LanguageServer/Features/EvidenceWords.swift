import Basics
import Desk

/// Says what recorded outcomes tell of a text: `17 uses · 2 follow-ups`.
enum EvidenceWords {
    static func text(_ count: TextUses.Count?) -> String {
        guard let count, count.uses > 0 else { return "no reply recorded yet" }
        return "\(Plural.of(count.uses, "use", "uses")) · \(Plural.of(count.followUps, "follow-up", "follow-ups"))"
    }
}
