import Basics
import Content
import Foundation
import Language
import Replying

/// A book written to a temporary folder for one test.
struct TestBook {
    let book: Book

    init(_ files: [String: String]) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "replying-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let url = root.appending(path: path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        book = BookLoader.load(root.path)
    }

    /// The text with this full name: `delivery/late@chat:en`.
    func template(_ name: String) throws -> Template {
        struct Missing: Error { let name: String }
        guard let template = book.templates.first(where: { $0.name.description == name }) else { throw Missing(name: name) }
        return template
    }

    func part(_ name: String, question: String? = nil) throws -> ReplyPart {
        ReplyPart(template: try template(name), question: question)
    }

    /// A template with the given front matter lines and blocks.
    static func text(_ title: String, _ category: String, _ keys: [String] = [], _ blocks: [(String, String)]) -> String {
        (["---", "title: \(title)", "category: \(category)"] + keys + ["---"] + blocks.flatMap { ["## \($0.0)", $0.1, ""] }).joined(
            separator: "\n")
    }

    static let settings = """
        shop_name: Lumen
        base_url: https://help.lumen.example
        default_language: en
        languages: [en, pl, ru]
        currency: PLN
        facts:
          days: 30
        variables:
          order_number: {ask: {en: Order number, ru: Номер заказа, pl: Numer zamówienia}, pattern: 'D\\d{6}', example: D104233}
          delivery_date: {ask: {en: Delivery date, ru: Дата доставки}, type: date, from: agent}
        """

    static let today = Day(number: 20_779)  // 2026-11-22

    static func situation(_ language: LanguageTag = .english, _ channel: Channel = .email, mood: Mood? = nil) -> ReplySituation {
        ReplySituation(language: language, channel: channel, mood: mood, today: today)
    }

    /// Two situations, a variant, an article.
    static func shop() throws -> TestBook {
        try TestBook([
            ".replybook.yml": settings,
            "Templates/delivery/late.en.md": text(
                "Parcel is late", "delivery",
                [
                    "fault: ours", "mood: upset", "channels: [email]", "articles: [delivery/tracking]",
                    "variables:", "  delivery_date:", "  days: {ask: Days late, type: number}", "  bonus: {ask: Bonus code}",
                ],
                [
                    ("Greeting", "Hello{% if customer_name %} {{ customer_name }}{% endif %},"),
                    ("Apology", "Sorry: order {{ order_number }} is {{ days }} {{ days | plural: \"day\", \"days\" }} late."),
                    ("Resolution", "It comes on {{ delivery_date | date: \"long\" }}."),
                    ("Anticipation", "Working days are Monday to Friday.\n\nWe write if it changes."),
                    ("Compensation", "Take {{ bonus }}."), ("Invitation", "Just reply."),
                ]),
            "Templates/delivery/late@chat.en.md":
                "---\nchannels: [chat]\n---\n## Resolution\nComes {{ delivery_date | date: \"short\" }}.\n",
            "Templates/money/refund.en.md": text(
                "Refund", "money",
                [
                    "mood: worried", "articles: [delivery/tracking]", "variables:", "  days: {ask: Days since the return, type: number}",
                    "  method: {ask: Payment method, type: choice, choices: [card, cash]}",
                ],
                [
                    ("Greeting", "Good day,"), ("Empathy", "Waiting for money is no fun."),
                    (
                        "Resolution",
                        "{% if method == \"card\" %}To the card{% else %}To the account{% endif %} in {{ days }} {{ days | plural: \"day\", \"days\" }}."
                    ),
                    ("Anticipation", "Working days are Monday to Friday.\n\nBanks need a while."), ("Invitation", "Write again."),
                ]),
            "KnowledgeBase/delivery/tracking.en.md": "---\ntitle: Where is my *parcel*?\ncategory: delivery\n---\nOn its way.\n",
        ])
    }
}
