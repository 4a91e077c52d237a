import Foundation
import GRDB

extension SQLiteStore {
    @discardableResult package func record(offers: [Offer]) throws -> Int {
        guard !offers.isEmpty else { return 0 }
        return try writing { db in
            var new = 0
            for offer in offers where try !isErased(offer, in: db) {
                try db.cachedStatement(
                    sql: """
                        INSERT INTO offer (id, source, question, language, offered, covered, taken, at, conversation)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                        """
                ).execute(arguments: [
                    offer.id.value, offer.source.rawValue, offer.question.value, offer.language, offer.offered.joined(separator: " "),
                    offer.isCovered, offer.taken, offer.at, offer.conversation.map { Data($0.bytes) },
                ])
                new += db.changesCount
            }
            return new
        }
    }

    private func isErased(_ offer: Offer, in db: Database) throws -> Bool {
        try isErased(offer.id, in: db) || Self.isErased(offer.conversation, at: offer.at, in: db)
    }

    package func offers(limit: Int) throws -> [Offer] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM offer ORDER BY at DESC, id DESC LIMIT ?", arguments: [limit]).map(Self.offer)
                .reversed()
        }
    }

    package func forEachOffer(_ body: (Offer) throws -> Void) throws {
        try reading { db in
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM offer ORDER BY at, id")
            while let row = try rows.next() { try body(try Self.offer(row)) }
        }
    }

    private static func offer(_ row: Row) throws -> Offer {
        guard let source = Offer.Source(rawValue: row["source"]) else {
            throw FeedbackError.badEvent("an offer in the store has an unknown source")
        }
        let conversation: Data? = row["conversation"]
        return Offer(
            id: try EventID(row["id"]), source: source, question: .stored(row["question"]), language: row["language"],
            offered: (row["offered"] as String).split(separator: " ").map(String.init), isCovered: row["covered"], taken: row["taken"],
            at: row["at"], conversation: try conversation.map { try ConversationHash(bytes: Array($0)) })
    }
}
