import Basics
import Foundation

/// What recorded outcomes say about texts, as `feedback report` leaves it in `.replybook/evidence.json`.
///
/// The file is the seam between the two rooms: by full name, the revision it is about, a prior from −1 to 1 and the reasons
/// for which the text is marked.
struct EvidenceNotes: Decodable {
    struct Note: Decodable {
        let revision: String
        let prior: Float
        let reasons: [String]
    }

    private let texts: [String: Note]

    /// A missing or unreadable file says nothing: the search works without evidence.
    init(inBook root: String) {
        do {
            guard let bytes = try BookFolder(of: root).read("evidence.json") else { self.init(); return }
            self = try JSONDecoder().decode(EvidenceNotes.self, from: Data(bytes))
        } catch { self.init() }
    }

    private init() { texts = [:] }

    /// The note on a text as it reads now.
    func note(on name: String, revision: String) -> Note? { texts[name].flatMap { $0.revision == revision ? $0 : nil } }
}
