import Testing

@testable import Mail

@Suite struct MailParserTests {
    private static func text(_ lines: [[UInt8]]) throws -> String {
        var parser = MailParser()
        for line in lines { parser.add(line) }
        parser.finish()
        return try parser.text()
    }

    private static func text(_ mail: String) throws -> String {
        try text(mail.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) })
    }

    @Test func `joins flowed lines, and keeps quotations and the signature apart`() throws {
        let mail =
            "Content-Type: text/plain; format=flowed\n\nWhere is \nmy order?\n> It is \n> coming.\n>> old \n> new\n From here\n-- \nJoe"
        #expect(try Self.text(mail) == "Where is my order?\n> It is coming.\n>> old \n> new\nFrom here\n-- \nJoe\n")
        #expect(try Self.text("Content-Type: text/plain; format=flowed; delsp=yes\n\nпосыл \nка").hasPrefix("посылка"))
    }

    @Test(arguments: [
        "windows-1251", "cp-1251", "windows1251", "x-cp1251", "win-1251", "CP1251", "win1251", "\"windows-1251\"",
    ])
    func `knows the names that people and programs give to windows-1251`(name: String) throws {
        let bytes: [UInt8] = [0xCA, 0xEE, 0xE3, 0xE4, 0xE0]
        #expect(try Self.text([Array("Content-Type: text/plain; charset=\(name)".utf8), [], bytes]) == "Когда\n")
    }

    @Test(
        arguments: [
            ("cp866", [0x8A, 0xAE, 0xA3, 0xA4, 0xA0], "Когда"), ("ibm866", [0x8A, 0xAE, 0xA3, 0xA4, 0xA0], "Когда"),
            ("koi8r", [0xEB, 0xCF, 0xC7, 0xC4, 0xC1], "Когда"), ("x-mac-cyrillic", [0x8A, 0xEE, 0xE3, 0xE4, 0xE0], "Когда"),
            ("iso8859-2", [0xB1, 0xEA], "ąę"), ("l2", [0xB1, 0xEA], "ąę"), ("iso-8859-13", [0xE0, 0xE6], "ąę"),
            ("iso-8859-16", [0xA2, 0xDD], "ąĘ"), ("utf-8 (Plain text)", [0xC4, 0x85], "ą"), ("ansi_x3.4-1968", [0x41], "A"),
            ("unknown-8bit", [0xCA, 0xEE, 0xE3, 0xE4, 0xE0, 0x20, 0xEF, 0xF0, 0xE8, 0xE5, 0xE4, 0xE5, 0xF2], "Когда приедет"),
            ("x-unknown", [0xEB, 0xCF, 0xC7, 0xC4, 0xC1, 0x20, 0xD0, 0xD2, 0xC9, 0xC5, 0xC4, 0xC5, 0xD4], "Когда приедет"),
            ("default", [0xD0, 0x9A, 0xD0, 0xBE], "Ко"),
        ] as [(String, [UInt8], String)])
    func `reads charsets by their other names, and guesses one that is unknown`(name: String, bytes: [UInt8], text: String) throws {
        #expect(try Self.text([Array("Content-Type: text/plain; charset=\"\(name)\"".utf8), [], bytes]) == text + "\n")
    }

    @Test(arguments: [
        "<meta charset=\"windows-1251\">", "<META http-equiv=Content-Type content=\"text/html; charset=windows-1251\">",
    ])
    func `takes the charset of HTML from its head`(meta: String) throws {
        let lines = [Array("Content-Type: text/html".utf8), [], Array("<head>\(meta)</head>".utf8), [0xCA, 0xEE, 0xE3, 0xE4, 0xE0]]
        #expect(try Self.text(lines).contains("Когда"))
    }

    @Test(arguments: [
        ("Where is my parcel?", true), ("Wo bleibt mein Paket?", true), ("Reklamacja: gdzie paczka?", true),
        ("Answer me: where is it?", true),
        ("Re: your order", false), ("RE : your order", false), ("Re[2]: your order", false), ("AW: Ihre Bestellung", false),
        ("WG: Ihre Bestellung", false), ("Odp: zamówienie", false), ("Отв: заказ", false), ("Fwd: Re: x", false),
    ])
    func `an empty mail says what its subject says, unless that is an answer's`(subject: String, isText: Bool) throws {
        var parser = MailParser()
        for line in ["From: a@b.example", "Date: Tue, 3 Nov 2026 10:00:00 +0000", "Subject: \(subject)", ""] {
            parser.add(Array(line.utf8))
        }
        parser.finish()
        let text = try MailMessage(parser, separator: "") { _ in }.text
        #expect(text?.contains(subject) == isText)
    }

    @Test func `a text that is a file is not what somebody said`() throws {
        let mail = """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            It crashes.
            --b
            Content-Type: text/plain; name=log.txt
            Content-Disposition: inline

            Is this a question?
            --b--
            """
        #expect(try Self.text(mail) == "It crashes.\n")
    }
}
