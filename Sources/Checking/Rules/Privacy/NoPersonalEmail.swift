import Content
import Diagnostics
import Foundation
import Language
import PersonalData

struct NoPersonalEmail: TextRule {
    static let about = RuleDescription(
        "no-personal-email", .warning, "No text holds an e-mail address that could be somebody's own.",
        why:
            "Content goes into git and onto a public site and stays there for ever. Examples use a reserved domain such as name@mail.example."
    )

    static let examples: [Example] = [
        .good("Write to anna@mail.example or {{ facts.email }}.", settings: "facts:\n  email: help@shop.pl\n"),
        .bad("Write to ↓anna.nowak@gmail.com today."),
        .bad("Пишите на ↓ivan@yandex.ru сегодня.", .russian),
        .bad("Pytanie od ↓jan.kowalski@wp.pl z wczoraj.", .polish, .article),
        .good("Пишите на sales-team@mail.ru или support@mail.ru.", .russian, .article),
        .good("Napisz na pomoc@sklep.pl.", .polish, settings: "base_url: https://help.sklep.pl/\n"),
    ]

    /// Whom an address of an office names (RFC 2142 and what shops use): nobody's own.
    private static let roles = Set(
        """
        support info help helpdesk service sales contact office admin team hello shop orders order returns return billing invoices \
        accounting press media jobs hr legal privacy security abuse noreply no-reply newsletter marketing marketplace feedback docs \
        partner partners account accounts biuro kontakt pomoc sklep zamowienia zwroty reklamacje obsluga sprzedaz ksiegowosc iod rodo
        """.split(separator: " ").map(String.init))

    /// All words before the `@` are an office's: `sales-team`.
    private static func isRole(_ address: String) -> Bool {
        let words = address.prefix { $0 != "@" }.lowercased().split { $0 == "." || $0 == "_" || $0 == "-" }.map(String.init)
        return roles.contains(words.joined(separator: "-")) || (!words.isEmpty && words.allSatisfy(roles.contains))
    }

    private static let reserved = [
        ".example", ".test", ".invalid", ".localhost", "example.com", "example.org", "example.net", "example.pl", "example.ru",
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let own = book.settings.baseURL.flatMap { URL(string: $0)?.host() }
        return PrivateDetails(text: text, book: book).unpublished([.email]).filter { match in
            let domain = match.text.split(separator: "@").last.map { $0.lowercased() } ?? ""
            let isOwn = own.map { $0 == domain || $0.hasSuffix("." + domain) || domain.hasSuffix("." + $0) } ?? false
            return !isOwn && !Self.reserved.contains { domain.hasSuffix($0) } && !Self.isRole(match.text)
        }.map {
            Finding(
                $0.offsets,
                "'\($0.text)' looks like a person's address; write one of a reserved domain, such as name@mail.example, or make it a fact")
        }
    }
}
