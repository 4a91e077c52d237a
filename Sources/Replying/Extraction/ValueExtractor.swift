import Basics
import Content
import Language
import Mail

/// Takes out of a message what nobody needs to ask for again.
///
/// Only the customer's own words count: quoted earlier mail is somebody else's, and the shop's own addresses and numbers are
/// the shop's.
package struct ValueExtractor: Sendable {
    private let patterns: PatternFinder
    private let today: Day
    private let shop: ShopContacts
    private let emailVariables: Set<String>

    /// - Parameters:
    ///   - variables: those of the settings and of the templates that may answer.
    ///   - shop: addresses and numbers that are never the customer's.
    package init(variables: [Variable], languages: [LanguageTag], today: Day, shop: ShopContacts = .none) {
        patterns = PatternFinder(variables, languages: languages)
        self.today = today
        self.shop = shop
        emailVariables = Set(variables.filter { $0.kind == .email && $0.origin == .customer }.map(\.name))
    }

    package func values(of message: IncomingMessage) -> GivenValues {
        let own = [message.subject, message.body, message.signature].compactMap { $0 }.joined(separator: "\n")
        let words = MessageWords(own)
        let identifiers = patterns.find(in: words).filter { !shop.own($0) }
        var harvest = ValueHarvest(words: words)
        for value in identifiers { if case .variable(let name) = value.kind { harvest.identify(name, value) } }
        if let name = name(in: message) { harvest.identify(GivenValues.signature, name) }
        offer(words, taken: Set(identifiers.flatMap(\.words)), to: &harvest)
        if emailVariables.count == 1, let name = emailVariables.first { harvest.promote("email", to: name) }
        return harvest.values
    }

    private func offer(_ words: MessageWords, taken identifiers: Set<Int>, to harvest: inout ValueHarvest) {
        var taken = identifiers
        func keep(_ found: [FoundValue], as name: String) {
            let free = found.filter { taken.isDisjoint(with: $0.words) }
            for value in free { taken.formUnion(value.words) }
            harvest.offer(free.filter { !shop.own($0) }, as: name)
        }
        let money = MoneyFinder(words: words.words)
        keep(money.find(), as: "amount")
        harvest.doubt(money.doubts().filter { taken.isDisjoint(with: $0.words) }, as: "amount")
        let dates = DateFinder(words: words.words, today: today)
        keep(dates.find(), as: "date")
        harvest.doubt(dates.doubts().filter { taken.isDisjoint(with: $0.words) }, as: "date")
        let contacts = ContactFinder(words: words, taken: taken).find()
        keep(contacts.filter { $0.kind == .email }, as: "email")
        keep(contacts.filter { $0.kind == .phone }, as: "phone")
    }

    private func name(in message: IncomingMessage) -> String? {
        for line in message.signature.split(separator: "\n") {
            let closing = SignatureFinder.closing(of: line)
            let rest = closing.map { line.dropFirst($0.count).drop { !$0.isLetter } } ?? line[...]
            if let name = PersonName(String(rest)) { return name.text }
        }
        return nil
    }
}
