import Basics
import Foundation

/// What the search shows and weighs of the evidence, kept in `.replybook/evidence.json` by every report, so that searching
/// and compiling open no database.
package struct Badges: Codable, Sendable, Hashable {
    /// By full name: `delivery/where-is-my-order@chat:ru`.
    package let texts: [String: Badge]

    package struct Badge: Codable, Sendable, Hashable {
        /// The evidence is about this wording only.
        package let revision: String
        /// P(better than the usual rate) − P(worse), in quarters from −1 to 1: coarse, so that it changes rarely.
        package let prior: Double
        /// Why the text is marked for revision; none where it is not.
        package let reasons: [String]

        package init(revision: String, prior: Double, reasons: [String]) {
            self.revision = revision
            self.prior = prior
            self.reasons = reasons
        }
    }

    package init(texts: [String: Badge]) { self.texts = texts }

    /// What the last report left; nothing where there is none. A damaged file counts as none: the search works without
    /// evidence, and the next report writes the file anew.
    package static func read(inBook root: String) -> Badges {
        do {
            guard let bytes = try BookFolder(of: root).read(name) else { return Badges(texts: [:]) }
            return try JSONDecoder().decode(Badges.self, from: Data(bytes))
        } catch { return Badges(texts: [:]) }
    }

    /// The badge of a text as it reads now; nil where the evidence is about another wording.
    package func badge(of name: String, revision: String) -> Badge? { texts[name].flatMap { $0.revision == revision ? $0 : nil } }

    package static let name = "evidence.json"
}
