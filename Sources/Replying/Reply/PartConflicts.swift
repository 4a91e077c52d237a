import Content
import Language

/// What the parts of one reply say against each other, for the agent to look at.
struct PartConflicts: Sendable {
    let parts: [ReplyPart]
    /// The text of each part's own answer.
    let answers: [FilledText]
    /// The values that each part prints.
    let values: [[ReplyValue]]
    let language: LanguageTag

    var notes: [ReplyNote] { prices + differingValues }

    // MARK: Prices

    /// A sentence that names a price, and one of another part that says that the same thing costs nothing.
    private var prices: [ReplyNote] {
        let priced = sentences { Self.namesCost($0) && !Self.isFree($0) }
        let free = sentences { Self.isFree($0) && !Self.hasPrice($0) }
        for (part, price) in priced {
            for (other, gift) in free where other != part {
                guard let about = Set(price.keys).intersection(gift.keys).min().flatMap({ price[$0] }) else { continue }
                let ids = [part, other].map { parts[$0].template.name.id.description }
                return [.priceBesideNothing(priced: ids[0], free: ids[1], about: about)]
            }
        }
        return []
    }

    /// What the sentences of a kind are about, by part.
    private func sentences(_ isWanted: (String) -> Bool) -> [(part: Int, words: [String: String])] {
        let stem = Stem(language: language)
        return answers.indices.flatMap { part in
            answers[part].paragraphs.flatMap(\.sentences).map(\.unescaped).filter(isWanted).map { (part, Self.subject(of: $0, stem)) }
        }
    }

    /// The words that say what a sentence is about, by their stems: none that any text has, and none that says what it costs.
    private static func subject(of sentence: String, _ stem: Stem) -> [String: String] {
        let words = sentence.split { !$0.isLetter }.map { (written: $0.lowercased(), folded: Phrase.folded($0)) }
        let telling = words.filter { word in
            let bytes = Array(word.folded.utf8)[...]
            return word.folded.count >= 4 && AskingWords.isContent(bytes) && !AskingWords.isReference(bytes)
                && !costs.contains { word.folded.hasPrefix($0) }
        }
        return Dictionary(telling.map { (stem.stem($0.folded), $0.written) }) { first, _ in first }
    }

    /// A sentence with a sum that says what something costs, not what is sent back or given.
    private static func namesCost(_ sentence: String) -> Bool { hasPrice(sentence) && costWords.isFound(in: FoldedText(sentence)) }
    private static func hasPrice(_ sentence: String) -> Bool { sentence.firstMatch(of: price) != nil }
    private static func isFree(_ sentence: String) -> Bool { nothing.isFound(in: FoldedText(sentence)) }

    private static var price: Regex<Substring> {
        /(?:zł|₽|€|\$|£|₴|\b[A-Z]{3}[ \u{A0}])\d|\d[ \u{A0}]?(?:zł|₽|€|\$|£|₴|[A-Z]{3}\b)/
    }

    private static let phrases = LanguagePack.all(\.reply.costsNothing)
    private static let nothing = PhraseSet(phrases)
    private static let beginnings = LanguagePack.all(\.reply.costs)
    private static let costWords = PhraseSet(beginnings)
    /// Beginnings of the words that say what something costs, and not what.
    private static let costs = Set(phrases.flatMap { $0.split(separator: " ") }.filter { $0.count >= 4 } + beginnings.map { Substring($0) })

    // MARK: Orders

    /// One name, two values: mostly two orders, which the customer must be able to tell apart.
    private var differingValues: [ReplyNote] {
        let texts = values.flatMap { $0 }.filter { $0.key.split(separator: ".").last == "order_number" }.map(\.text)
        let different = ReplyComposer.unique(texts)
        return different.count > 1 ? [.differentOrders(different)] : []
    }
}
