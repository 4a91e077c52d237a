import Content
import Language
import Mail
import Replying
import Testing

/// Where in a message a value was read: always in the customer's own words. `↓` marks the place.
@Suite struct FoundPlaceTests {
    private static func expect(_ words: String, at marked: String, isSigned: Bool = false) {
        let mark = marked.firstRange(of: "↓")?.lowerBound
        let message = marked.replacing("↓", with: "")
        let found = FoundText(text: words, words: words, isSigned: isSigned).offsets(in: message)
        #expect(found?.lowerBound == mark.map { marked.utf8.distance(from: marked.startIndex, to: $0) }, "\(marked)")
        if let found {
            let there = String(decoding: Array(message.utf8)[found], as: UTF8.self)
            #expect(there.split(whereSeparator: \.isWhitespace) == words.split(whereSeparator: \.isWhitespace))
        }
    }

    @Test(arguments: [
        "> Order D104233 is on its way.\n\nMine is ↓D104233, where is it?",
        "On Tue, 3 Nov 2026 at 10:00, Shop <help@shop.example> wrote:\n> D104233\n\n↓D104233!",
        "вт, 3 нояб. 2026 г. в 10:00, Магазин <help@shop.example>:\n\n> Заказ D104233\n\nМой — ↓D104233",
        "Order ↓D104233\n\n-----Original Message-----\nFrom: Shop\nD104233",
        "From: Anna <a@b.example>\nMessage-ID: <D104233@b.example>\nSubject: Re: ↓D104233\n\nWhere is it? D104233",
        "XD104233 and D1042330, but ↓D104233",
        // What only a quotation says has no place.
        "> D104233 is on its way.\n\nWhere is it?",
        "Where?\n\nOn 3 Nov 2026 at 10:00, Shop <help@shop.example> wrote:\n\nD104233",
    ])
    func `words are found where the customer wrote them`(_ message: String) { Self.expect("D104233", at: message) }

    @Test(arguments: ["I need it on ↓3\nDecember.", "I need it on 3\n> quoted\nDecember.", "> on 3 December\n\nYes, on ↓3  December!"])
    func `a value may go over the end of a line that was broken by width, not over a quotation`(_ message: String) {
        Self.expect("3 December", at: message)
    }

    @Test func `a name is found below the message`() {
        Self.expect("Anna", at: "Hello Anna,\nwhere is it? Anna of the shop promised it.\n\nKind regards,\n↓Anna", isSigned: true)
    }

    @Test func `every value that a message gives has its place in the customer's words`() throws {
        let test = try TestBook([
            ".replybook.yml":
                "variables:\n  order_number: {ask: Order number, pattern: 'D\\d{6}', from: customer}\n  email: {ask: E-mail, type: email}\n"
        ])
        let variables = Array(test.book.settings.variables.values)
        let message = "> Your order D104233, shop@shop.example\n\nNo, it is D208417.\nWrite to anna@post.example.\n\nAnna Nowak"
        let given = ValueExtractor(variables: variables, languages: [.english], today: TestBook.today).values(
            of: MessageParser().parse(message))
        let found = given.fitting(variables)
        #expect(found["order_number"]?.text == "D208417" && found["email"]?.text == "anna@post.example")
        for (name, value) in found {
            let place = try #require(value.offsets(in: message), "\(name)")
            #expect(place.lowerBound > "> Your order D104233, shop@shop.example".utf8.count, "\(name)")
        }
    }
}
