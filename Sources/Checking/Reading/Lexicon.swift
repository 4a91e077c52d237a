import Content
import Language

/// Phrases by language, with what to write instead. A language without a pack has only those its book's settings add.
enum Lexicon {
    struct Entry: Sendable {
        let text: String
        let kind: StylePhrase.Kind
        let remedy: String
    }

    static func entries(of language: LanguageTag) -> [Entry] {
        LanguagePack.of(language).map { entries($0.style) + entries($0.commitments) } ?? []
    }

    private static func entries(_ style: StylePhrases) -> [Entry] {
        let remedied: [(StylePhrase.Kind, String, [String])] = [
            (.hollow, "leave it out and answer", style.emptyCourtesies),
            (.hollow, "name what went wrong and what you do about it", style.emptyApologies),
            (.hollow, "say it as you would on the phone", style.officialese),
            (.hollow, "say how and when you can be reached", style.emptyInvitations),
            (.hollow, "say who does what by when, or answer at once", style.handovers),
            (.hollow, "name the customer's own trouble in its own words", style.emptyEmpathy),
            (.blame, "say the fact without 'you', and the way out", style.blame),
            (.vague, "name the day or the hour", style.vague),
            (.sales, "put the trouble right first; offers can wait", style.sales),
            (.request, "", style.requests),
        ]
        let data: [(StylePhrase.Datum, [String])] = [
            (.orderNumber, style.orderNumber), (.trackingNumber, style.trackingNumber), (.phone, style.phone), (.email, style.email),
            (.address, style.address), (.account, style.account), (.photo, style.photo),
        ]
        return remedied.flatMap { kind, remedy, phrases in phrases.map { Entry(text: $0, kind: kind, remedy: remedy) } }
            + data.flatMap { datum, phrases in phrases.map { Entry(text: $0, kind: .datum(datum), remedy: "") } }
    }

    private static func entries(_ commitments: CommitmentPhrases) -> [Entry] {
        let phrases: [(StylePhrase.Commitment, [String])] = [
            (.compensation, commitments.compensation), (.fault, commitments.fault), (.refund, commitments.refund),
            (.replacement, commitments.replacement), (.promise, commitments.promise), (.day, commitments.day),
        ]
        return phrases.flatMap { kind, phrases in phrases.map { Entry(text: $0, kind: .commitment(kind), remedy: "") } }
    }
}
