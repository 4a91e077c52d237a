import Replying
import Testing

@Suite struct MessageParserTests {
    @Test func `sets greeting, signature and quoted mail aside`() {
        let message = MessageParser().parse(
            """
            Hi there,
            where is my order D104233?

            Kind regards,
            Anna Kowalska
            +48 601 234 567

            On Thu, 19 Nov 2026 at 10:14, Lumen <help@lumen.example> wrote:
            > Your order is on its way.
            > When will it arrive?
            """)
        #expect(
            message
                == IncomingMessage(
                    body: "where is my order D104233?", subject: nil, greeting: "Hi there,",
                    signature: "Kind regards,\nAnna Kowalska\n+48 601 234 567",
                    quoted:
                        "On Thu, 19 Nov 2026 at 10:14, Lumen <help@lumen.example> wrote:\nYour order is on its way.\nWhen will it arrive?"))
    }

    @Test(arguments: [
        ("Здравствуйте! Где мой заказ?", "Где мой заказ?"), ("Здравствуйте, уважаемая служба поддержки.\nГде заказ?", "Где заказ?"),
        ("Dzień dobry,\ngdzie paczka", "gdzie paczka"), ("Szanowni Państwo,\nproszę o fakturę.", "proszę o fakturę."),
        ("hej, kod nie działa", "kod nie działa"),
        ("Hello, I'd like a refund", "I'd like a refund"), ("Dear team,\nplease help", "please help"), ("Where is it?", "Where is it?"),
        ("Hideous colour, want to return it", "Hideous colour, want to return it"),
    ]) func `cuts the greeting and nothing else`(_ text: String, _ body: String) {
        #expect(MessageParser().parse(text).body == body)
    }

    @Test(arguments: [
        ("Где заказ?\nС уважением, Дарья", "Где заказ?"), ("Gdzie paczka?\nPozdrawiam\nJan Kot", "Gdzie paczka?"),
        ("Where is it? Thanks, Oliver", "Where is it?"),
        ("Does it fit?\n--\nJoe\nSent from my iPhone", "Does it fit?"),
        ("Thanks for the jacket, but it leaks.", "Thanks for the jacket, but it leaks."),
        ("Magda pyta o zwrot", "Magda pyta o zwrot"),
    ]) func `cuts the signature and nothing else`(_ text: String, _ body: String) {
        #expect(MessageParser().parse(text).body == body)
    }

    @Test func `keeps what is written below a quotation`() {
        let message = MessageParser().parse("W dniu 19.11.2026 Dalevka pisze:\n> Czy wszystko w porządku?\n\nNie, paczka jest mokra.")
        #expect(message.body == "Nie, paczka jest mokra.")
    }

    @Test func `joins lines that were broken by width`() {
        #expect(
            MessageParser().parse("I would like to know where\nmy parcel is.\nAnd when").body
                == "I would like to know where my parcel is.\nAnd when")
    }

    @Test func `reads the subject of a saved mail and drops its header`() {
        let message = MessageParser().parse("From: Anna <a@b.example>\nSubject: late parcel\nDate: today\n\nWhere is it?")
        #expect(message.subject == "late parcel")
        #expect(message.body == "Where is it?")
    }
}
