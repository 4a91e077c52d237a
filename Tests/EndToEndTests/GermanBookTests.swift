import Foundation
import Testing

/// A language that has only its folder in `Sources/Language` checks, searches, suggests, replies and builds a site.
@Suite struct GermanBookTests {
    private static func inBook(_ body: (Binary) throws -> Void) throws {
        let copy = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: ConsoleCase.repository.appending(path: "Tests/Books/german"), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        try body(Binary(folder: copy, environment: [:]))
    }

    @Test func `the book keeps the content standard`() throws {
        try Self.inBook { binary in
            let run = try binary.run("replybook check --strict && replybook check --renders --accept && replybook check --renders --strict")
            #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
        }
    }

    @Test(arguments: [
        ("Vielen Dank für Ihre Geduld. Das Paket kommt am Freitag.", "[phrases-are-not-hollow]"),
        ("Sie haben es versäumt, die Adresse anzugeben.", "[nobody-is-blamed]"),
        ("Wir antworten schnellstmöglich.", "[promises-name-a-day]"),
        ("Wir schreiben Ihnen, und wenn du es willst, antworten wir Ihrem Boten.", "[form-of-address-is-consistent]"),
        ("Das Paket kommt NATÜRLICH morgen.", "[words-are-not-in-capitals]"),
    ]) func `German faults are found`(_ text: String, _ rule: String) throws {
        try Self.inBook { binary in
            let file = binary.folder.appending(path: "Templates/delivery/shipping-costs.de.md")
            let whole = try String(contentsOf: file, encoding: .utf8)
            try Data(whole.replacing("## Lösung\n", with: "## Lösung\n\(text) ").utf8).write(to: file)
            let run = try binary.run("replybook check")
            #expect(run.stdout.contains(rule), "\(run.stdout)")
        }
    }

    @Test func `a German date or abbreviation does not cut a sentence`() throws {
        try Self.inBook { binary in
            let file = binary.folder.appending(path: "Templates/delivery/shipping-costs.de.md")
            let whole = try String(contentsOf: file, encoding: .utf8)
            let text = "Wir antworten in Kürze, spätestens am 3. Dezember. Wir liefern bald, z. B. Am 4. Mai."
            try Data(whole.replacing("## Lösung\n", with: "## Lösung\n\(text) ").utf8).write(to: file)
            let run = try binary.run("replybook check")
            #expect(!run.stdout.contains("in Kürze"), "\(run.stdout)")
        }
    }

    @Test func `the golden queries find their templates`() throws {
        try Self.inBook { binary in
            let run = try binary.run("replybook eval golden.de.jsonl --format json")
            let first = try #require(run.stdout.firstMatch(of: /"accuracy@1"\s*:\s*([0-9.]+)/)).1
            let third = try #require(run.stdout.firstMatch(of: /"accuracy@3"\s*:\s*([0-9.]+)/)).1
            #expect((Double(first) ?? 0) >= 0.85, "\(run.stdout)")
            #expect((Double(third) ?? 0) >= 0.95)
        }
    }

    @Test func `a message is read and answered`() throws {
        try Self.inBook { binary in
            let message = """
                Sehr geehrte Damen und Herren,

                mein Paket zur Bestellung BK-204817 ist immer noch nicht angekommen. Wo steckt es? Außerdem brauche ich eine Rechnung für meine Firma.

                Mit freundlichen Grüßen
                Anna Schmidt
                """
            try Data(message.utf8).write(to: binary.folder.appending(path: "message.txt"))
            let suggested = try binary.run("replybook suggest message.txt --format json")
            #expect(suggested.stdout.contains(/"language"\s*:\s*"de"/), "\(suggested.stdout)")
            for part in ["delivery/where-is-my-order", "money/invoice", "BK-204817"] {
                #expect(suggested.stdout.contains(part), "\(part) in \(suggested.stdout)")
            }
            #expect(!suggested.stdout.contains("Mit freundlichen"))
            let reply = try binary.run(
                "replybook reply delivery/where-is-my-order --message message.txt --set delivery_date=2099-12-03 --set customer_name=Anna")
            #expect(reply.stdout.contains("Guten Tag Anna"), "\(reply.stdout)\(reply.stderr)")
            #expect(reply.stdout.contains("3. Dezember 2099"))
            #expect(reply.stdout.contains("Mehr dazu:"))
        }
    }

    @Test func `a site is built in German`() throws {
        try Self.inBook { binary in
            let run = try binary.run("replybook site --output public")
            #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
            let pages = try #require(
                FileManager.default.enumerator(at: binary.folder.appending(path: "public"), includingPropertiesForKeys: nil))
            var texts = ""
            for case let page as URL in pages where page.pathExtension == "html" { texts += try String(contentsOf: page, encoding: .utf8) }
            for phrase in ["Wie können wir helfen?", "Häufige Fragen", "Zuletzt geprüft am", "lang=\"de\"", "Rückgabe und Umtausch"] {
                #expect(texts.contains(phrase), "\(phrase)")
            }
            #expect(!texts.contains("How can we help?"))
        }
    }

    @Test func `scaffolds speak German`() throws {
        try Self.inBook { binary in
            let run = try binary.run(
                "replybook new template money/ratenzahlung --language de --title Ratenzahlung && cat Templates/money/ratenzahlung.de.md")
            #expect(run.stdout.contains("## Begrüßung"), "\(run.stdout)\(run.stderr)")
            #expect(run.stdout.contains("in den Worten der Kunden"))
        }
    }
}
