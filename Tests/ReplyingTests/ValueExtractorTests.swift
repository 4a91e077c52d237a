import Content
import Language
import Mail
import Replying
import Testing

@Suite struct ValueExtractorTests {
    static func values(_ text: String) throws -> [String: String] {
        let test = try TestBook([
            ".replybook.yml": """
            languages: [en, pl, ru]
            variables:
              order_number: {ask: Order number, pattern: 'D\\d{6}'}
              promo_code: {ask: {en: Promo code, pl: Kod rabatowy, ru: Промокод}, pattern: '[A-Z0-9]{4,12}'}
              bonus_code: {ask: Bonus code, pattern: 'B[A-Z0-9]{7}', from: agent}
              tax_id: {ask: 'Tax number (NIP)', pattern: '\\d{10}'}
            """
        ])
        let languages: [LanguageTag] = [.english, .polish, .russian]
        let extractor = ValueExtractor(
            variables: test.book.settings.variables.values.sorted { $0.name < $1.name }, languages: languages, today: TestBook.today)
        return extractor.values(of: MessageParser().parse(text)).all
    }

    @Test(arguments: [
        ("до 25 ноября", "2026-11-25"), ("двадцать пятого ноября", "2026-11-25"), ("3 января придёт", "2027-01-03"),
        ("25-го ноября", "2026-11-25"),
        ("dwudziestego piątego listopada", "2026-11-25"), ("12.10.2026", "2026-10-12"), ("5 grudnia 2026 r.", "2026-12-05"),
        ("26.11?", "2026-11-26"),
        ("November 6th", "2026-11-06"), ("the 3rd of December", "2026-12-03"), ("twenty-first of November", "2026-11-21"),
        ("14/10/2026", "2026-10-14"),
        ("2026-11-16", "2026-11-16"), ("завтра", "2026-11-23"), ("pojutrze", "2026-11-24"), ("yesterday", "2026-11-21"),
        ("31 ноября или 1 декабря", "2026-12-01"), ("tomorow please", "2026-11-23"), ("am 3. Dezember", "2026-12-03"),
        ("übermorgen", "2026-11-24"),
        ("den vierundzwanzigsten Dezember", "2026-12-24"), ("5. Dez 2026", "2026-12-05"), ("day after tomorrow", "2026-11-24"),
    ]) func `reads days in figures and in words`(_ text: String, _ day: String) throws {
        #expect(try Self.values("It is about \(text)")["date"] == day)
    }

    @Test(arguments: [
        ("1 299,00 zł", "1299 PLN"), ("649,90 zł", "649.90 PLN"), ("€149.50", "149.50 EUR"), ("399 злотых", "399 PLN"),
        ("PLN 20", "20 PLN"),
        ("1,299.95 USD", "1299.95 USD"), ("1.299,00 €", "1299 EUR"), ("15 000 рублей", "15000 RUB"), ("£5", "5 GBP"), ("79zł", "79 PLN"),
    ]) func `reads sums with their currency`(_ text: String, _ sum: String) throws {
        #expect(try Self.values("I paid \(text) for it")["amount"] == sum)
    }

    @Test(arguments: [
        "in 3 days", "size 42.5", "24/7", "99 %", "at 10.15", "version 1.2.3", "the box of 12", "2026", "may I ask",
        "second time in march past",
    ]) func `takes no number for a day, a sum or a telephone`(_ text: String) throws {
        #expect(try Self.values("Order arrived \(text), thanks for all").isEmpty)
    }

    @Test func `finds identifiers by the patterns of the book`() throws {
        let values = try Self.values(
            "Hello, order №d104233: code SPRING10 fails. My NIP is 521-387-02-74, call +48 601 234 567 or write to Jan@post.example.\nJan Kowalski"
        )
        #expect(
            values == [
                "order_number": "D104233", "promo_code": "SPRING10", "tax_id": "5213870274", "phone": "+48 601 234 567",
                "email": "Jan@post.example", "customer_name": "Jan Kowalski",
            ])
    }

    @Test func `a pattern that ordinary words match needs its own name before it`() throws {
        #expect(try Self.values("I WANT MY MONEY BACK, account 1234567890").isEmpty)
    }

    @Test func `a pattern that takes for ever on a word is given up, the others are found`() throws {
        let test = try TestBook([
            ".replybook.yml": """
            variables:
              order_number: {ask: Order number, pattern: 'D\\d{6}'}
              serial: {ask: Serial number, pattern: '(?:\\x5A|\\x5A)+!'}
            """
        ])
        let extractor = ValueExtractor(
            variables: test.book.settings.variables.values.sorted { $0.name < $1.name }, languages: [.english], today: TestBook.today)
        let words = (1...300).map { String(repeating: "Z", count: 30 + $0 % 30) }.joined(separator: " ")
        #expect(extractor.values(of: MessageParser().parse("\(words) D104233")).all == ["order_number": "D104233"])
    }

    @Test func `a table of figures hides no telephone number below it`() throws {
        let table = String(repeating: "12 34 56\n", count: 2_000)
        #expect(try Self.values("\(table)\nCall +48 601 234 567 please")["phone"] == "+48 601 234 567")
    }

    @Test(arguments: [
        ("С карты списали дважды.\nИрина К.", "Ирина К."), ("Where is it?\nTom W.", "Tom W."), ("Gdzie paczka?\nTo jest zły Kot.", nil),
    ])
    func `a name may end in the initial of the last name`(_ text: String, _ name: String?) throws {
        #expect(try Self.values(text)["customer_name"] == name)
    }

    @Test func `a word that other variables of a customer's share names none of them`() throws {
        let test = try TestBook([
            ".replybook.yml": """
            variables:
              new_size: {ask: Size wanted, pattern: '(S|M|L|\\d{2})', from: customer}
              new_address: {ask: New address, from: customer}
            """
        ])
        let extractor = ValueExtractor(
            variables: test.book.settings.variables.values.sorted { $0.name < $1.name }, languages: [.english], today: TestBook.today)
        #expect(extractor.values(of: MessageParser().parse("Send it to my new place: 12 Mill Lane")).all["new_size"] == nil)
        #expect(extractor.values(of: MessageParser().parse("The size wanted is 42")).all["new_size"] == "42")
    }
}
