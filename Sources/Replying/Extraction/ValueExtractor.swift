import Basics
import Content
import Language

/// Takes out of a message what nobody needs to ask for again.
package struct ValueExtractor: Sendable {
    private let patterns: PatternFinder
    private let today: Day
    private let emailVariables: [String]

    /// - Parameter variables: those of the settings and of the templates that may answer.
    package init(variables: [Variable], languages: [LanguageTag], today: Day) {
        patterns = PatternFinder(variables, languages: languages)
        self.today = today
        emailVariables = variables.filter { $0.kind == .email && $0.origin == .customer }.map(\.name)
    }

    package func values(of message: IncomingMessage) -> GivenValues {
        let own = [message.subject, message.body, message.signature].compactMap { $0 }.joined(separator: "\n")
        let words = MessageWords(own)
        let identifiers = patterns.find(in: words)
        var identified: [String: String] = [:]
        for value in identifiers { if case .variable(let name) = value.kind, identified[name] == nil { identified[name] = value.text } }
        // Earlier mail knows the order too, but never the customer's newest words.
        for value in patterns.find(in: MessageWords(message.quoted)) {
            if case .variable(let name) = value.kind, identified[name] == nil { identified[name] = value.text }
        }
        if let name = name(in: message) { identified["customer_name"] = name }
        let offered = offered(words.words, taken: Set(identifiers.flatMap(\.words)))
        if let email = offered["email"], offered["email_2"] == nil, Set(emailVariables).count == 1 { identified[emailVariables[0]] = email }
        return GivenValues(identified: identified, offered: offered)
    }

    private func offered(_ words: [MessageWords.Word], taken identifiers: Set<Int>) -> [String: String] {
        var taken = identifiers
        var values: [String: String] = [:]
        func keep(_ found: [FoundValue], as name: String) {
            var texts: [String] = []
            var known: Set<String> = []
            for value in found where taken.isDisjoint(with: value.words) {
                taken.formUnion(value.words)
                if known.insert(value.text).inserted { texts.append(value.text) }
            }
            for (index, text) in texts.enumerated() { values[index == 0 ? name : "\(name)_\(index + 1)"] = text }
        }
        keep(MoneyFinder(words: words).find(), as: "amount")
        keep(DateFinder(words: words, today: today).find(), as: "date")
        let contacts = ContactFinder(words: words, taken: taken).find()
        keep(contacts.filter { $0.kind == .email }, as: "email")
        keep(contacts.filter { $0.kind == .phone }, as: "phone")
        return values
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
