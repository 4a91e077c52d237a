import Content
import Foundation

/// The shop's own addresses and telephone numbers, which are never the customer's.
package struct ShopContacts: Sendable {
    private let emails: Set<String>
    private let domains: Set<String>
    /// Digits of the numbers, without those of the country.
    private let phones: Set<String>

    package static let none = ShopContacts(texts: [], address: nil)

    /// - Parameter settings: those of the book: its facts name addresses and numbers, its base URL the domain.
    package init(_ settings: Settings) {
        self.init(texts: settings.facts.values.flatMap(\.text.all), address: settings.baseURL)
    }

    private init(texts: [String], address: String?) {
        let found = texts.flatMap { ContactFinder(words: MessageWords($0), taken: []).find() }
        emails = Set(found.filter { $0.kind == .email }.map { $0.text.lowercased() })
        phones = Set(texts.map { $0.filter { $0.isASCII && $0.isNumber } }.filter { (7...15).contains($0.count) }.map(Self.national))
        domains = address.flatMap { URL(string: $0)?.host() }.map(Self.domains) ?? []
    }

    /// Help pages mostly lie below the shop's own domain.
    private static func domains(_ host: String) -> Set<String> {
        let lower = host.lowercased()
        let labels = lower.split(separator: ".")
        guard labels.count > 2, subdomains.contains(String(labels[0])) else { return [lower] }
        return [lower, labels.dropFirst().joined(separator: ".")]
    }

    private static let subdomains: Set<String> = [
        "www", "help", "support", "faq", "docs", "kb", "answers", "care", "pomoc", "wsparcie", "spravka", "shop", "sklep",
    ]

    private static func national(_ digits: String) -> String { String(digits.suffix(9)) }

    func own(_ value: FoundValue) -> Bool {
        switch value.kind {
        case .email: own(email: value.text)
        case .phone: phones.contains(Self.national(value.text.filter(\.isNumber)))
        case .variable: own(email: value.text)
        case .day, .money: false
        }
    }

    private func own(email: String) -> Bool {
        let address = email.lowercased()
        guard let at = address.lastIndex(of: "@") else { return false }
        let domain = address[address.index(after: at)...]
        return emails.contains(address) || domains.contains { domain == $0 || domain.hasSuffix("." + $0) }
    }
}
