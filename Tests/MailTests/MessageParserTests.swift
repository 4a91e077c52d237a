import Mail
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

    @Test(arguments: [
        "03.11.2026, 10:00, \"Dalevka\" <help@dalevka.example>:", "03.11.2026, 10:00,\n\"Dalevka\" <help@dalevka.example>:",
        "03.11.2026, 10:00, \"Dalevka\":", "Понедельник, 3 ноября 2026, 10:00 +03:00 от Dalevka <help@dalevka.example>:",
        "пн, 3 нояб. 2026 г. в 10:00, Dalevka <help@dalevka.example>:", "пн, 3 нояб. 2026 г. в 10:00, Dalevka\n<help@dalevka.example>:",
        "пн, 3 лист. 2026 р. о 10:00 Dalevka <help@dalevka.example> пише:",
        "Dnia 3 listopada 2026 10:00 Dalevka <help@dalevka.example> napisał(a):",
        "W dniu 2026-11-03 10:00:00 użytkownik Dalevka <help@dalevka.example> napisał:",
        "Wiadomość napisana przez Dalevka <help@dalevka.example> w dniu 3 lis 2026, o godz. 10:00:",
        "Wiadomość napisana przez Dalevka <help@dalevka.example> w dniu 3 lis 2026, o\ngodz. 10:00:",
        "On Tue, 3 Nov 2026 at 10:00, Dalevka <help@dalevka.example>\nwrote:",
        "Le mar. 3 nov. 2026 à 10:00, Dalevka <help@dalevka.example> a écrit :",
    ]) func `knows the line above earlier mail, with marks below it and without`(_ line: String) {
        #expect(MessageParser().parse("Gdzie paczka?\n\n\(line)\n\nD104233 już jedzie.\nKiedy dotarła?").body == "Gdzie paczka?")
        #expect(MessageParser().parse("Gdzie paczka?\n\(line)\nD104233 już jedzie.").body == "Gdzie paczka?")
        #expect(
            MessageParser().parse("Gdzie paczka?\n\n\(line)\n> D104233\n\nNie dotarła.\n\n> Kiedy?\nDziś rano.").body
                == "Gdzie paczka?\n\n\nNie dotarła.\n\nDziś rano.")
    }

    @Test(arguments: [
        "Od: Dalevka <help@dalevka.example>\nWysłane: 3 listopada 2026 10:00\nDo: Anna\nTemat: D104233", "Od: Dalevka\nDo: Anna",
        "-------- Wiadomość oryginalna --------", "-----Original Message-----", "-------- Исходное сообщение --------",
        "-------- Перенаправленное сообщение --------", "---------- Forwarded message ---------", "Begin forwarded message:",
        "##- Please type your reply above this line -##", "##- Wpisz odpowiedź powyżej tej linii -##", "Reply above this line.",
        "________________________________\nFrom: Dalevka\nSent: 3 November 2026 10:00\nTo: Anna\nSubject: D104233",
        "_____\n*От:* Dalevka <help@dalevka.example>\n*Отправлено:* 3 ноября 2026 г. 10:00\n*Кому:* Анна\n*Тема:* D104233",
        "Od: Dalevka\n\nWysłano: 3 listopada 2026\n\nDo: anna@post.example\n\nTemat: D104233",
    ]) func `all below a header or a line of a mail program is earlier mail`(_ lines: String) {
        #expect(MessageParser().parse("Gdzie paczka?\n\n\(lines)\n\nD104233 już jedzie.\nKiedy dotarła?").body == "Gdzie paczka?")
    }

    @Test(arguments: [
        "Wysyłam na adres anna@post.example:\nzdjęcie paczki.", "Заказ от 3 ноября, 10:00:\nкуртка и шапка.",
        "Wstrzymajcie wysyłkę.\nOd: 3 listopada\nDo: 5 listopada", "Wiadomość oryginalna zaginęła.\nCo teraz?",
        "I ordered on 03.11.2026 at 10:00:\na jacket.", "Gift card, please.\nTo: Anna\nFrom: Bob\nDate: 3 December",
        "Чек от 03.11.2026, 10:00, купил \"Север\":\nгде он?", "The line above this line is wrong.\nPlease fix it.",
        "My address is <anna@post.example>:\nwrite there.",
    ]) func `the customer's own lines that look alike stay`(_ text: String) {
        #expect(MessageParser().parse(text).body == text)
    }

    @Test func `a question right above an attribution is none of its lines`() {
        let text = "Where is D104233?\nOn Tue, 3 Nov 2026 at 10:00, Dalevka <help@dalevka.example> wrote:\nIt is on its way."
        #expect(MessageParser().parse(text).body == "Where is D104233?")
    }

    @Test(arguments: [
        "\nFrom: Anna <a@b.example>\nTo: Dalevka <help@dalevka.example>,\n<care@dalevka.example>\nSubject: late parcel\n\nWhere is it?",
        "Od: Anna <a@b.example>\nWysłane: 3 listopada 2026\nTemat: late parcel\nWhere is it?",
    ]) func `a header at the top is the mail's own`(_ text: String) {
        let message = MessageParser().parse(text)
        #expect(message.subject == "late parcel" && message.body == "Where is it?" && message.quoted.isEmpty)
    }

    @Test func `joins lines that were broken by width`() {
        #expect(
            MessageParser().parse("I would like to know where\nmy parcel is.\nAnd when").body
                == "I would like to know where my parcel is.\nAnd when")
    }

    @Test func `knows where a message's own words stand`() {
        let message =
            "Subject: Re: late parcel\nFrom: a@b.example\n\nHello,\n> quoted\nwhere is it?\n\nAnna\n-----Original Message-----\nold"
        let stretches = MessageParser().ownStretches(of: message).map { message[$0].trimmingPrefix(/\s+/) }
        #expect(stretches == ["late parcel", "Hello,", "where is it?\n\nAnna"])
    }

    @Test func `reads the subject of a saved mail and drops its header`() {
        let message = MessageParser().parse("From: Anna <a@b.example>\nSubject: late parcel\nDate: today\n\nWhere is it?")
        #expect(message.subject == "late parcel")
        #expect(message.body == "Where is it?")
    }
}
