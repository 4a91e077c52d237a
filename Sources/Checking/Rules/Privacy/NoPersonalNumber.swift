import Content
import Diagnostics
import Foundation
import Language
import PersonalData

struct NoPersonalNumber: TextRule {
    static let about = RuleDescription(
        "personal-number", .error, "No text holds a number by which a state knows a person: PESEL, СНИЛС, ИНН, a passport.",
        why: "Such a number in an example belongs to somebody, and a template that shows one teaches customers to send theirs.")

    static let examples: [Example] = [
        .good("The parcel 44051401358 is on its way."),
        .bad("PESEL: ↓44051401359", .polish),
        .bad("СНИЛС ↓112-233-445 95", .russian),
        .bad("Паспорт ↓4509 123456 выдан.", .russian),
        .bad("Your PESEL ↓44051401359 is in the form."),
        .bad("ИНН ↓500100732259", .russian),
    ]

    private static let pattern = try? NSRegularExpression(
        pattern: #"(?<![\w.-])(?:\d{11}|\d{3}-\d{3}-\d{3}[ -]\d{2}|\d{12}|\d{4} \d{6})(?![\w-])"#)

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.mayHoldNumber, let pattern = Self.pattern else { return [] }
        let data = PersonalData(text: text, book: book)
        return data.matches(pattern).compactMap { match in
            kind(of: match.text, before: text.file.slice(max(0, match.offsets.lowerBound - 60)..<match.offsets.lowerBound).lowercased()).map
            {
                Finding(match.offsets, "'\(match.text)' is a \($0) number; leave it out")
            }
        }
    }

    /// A checksum alone fits one order number in ten: the word before the number decides with it.
    private func kind(of text: String, before: String) -> String? {
        let digits = PersonalData.digits(text)
        if text.contains("-"), digits.count == 11 { return CheckDigits.snils(digits) ? "СНИЛС" : nil }
        if digits.count == 11 {
            return before.contains("pesel") && CheckDigits.pesel(digits)
                ? "PESEL" : before.contains("снилс") && CheckDigits.snils(digits) ? "СНИЛС" : nil
        }
        if digits.count == 12 { return before.contains("инн") && CheckDigits.inn(digits) ? "ИНН" : nil }
        return before.contains("паспорт") || before.contains("серия") ? "passport" : nil
    }
}
