import Content
import Diagnostics
import Language
import PersonalData

struct NoPersonalNumber: TextRule {
    static let about = RuleDescription(
        "no-personal-number", .error, "No text holds a number by which a state knows a person: PESEL, СНИЛС, ИНН, a passport.",
        why: "Such a number in an example belongs to somebody, and a template that shows one teaches customers to send theirs.")

    static let examples: [Example] = [
        .good("The parcel 44051401358 is on its way."),
        .bad("PESEL: ↓44051401359", .polish),
        .bad("СНИЛС ↓112-233-445 95", .russian),
        .bad("Паспорт ↓4509 123456 выдан.", .russian),
        .bad("Your PESEL ↓44051401359 is in the form."),
        .bad("ИНН ↓500100732259", .russian),
    ]

    private static let names: KeyValuePairs<PersonalDetail.Kind, String> = [
        .pesel: "PESEL", .snils: "СНИЛС", .inn: "ИНН", .passport: "passport", .idCard: "identity card",
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        PrivateDetails(text: text, book: book).unpublished(Set(Self.names.map(\.key))).compactMap { detail in
            // The tax number of a company has ten figures, and every invoice shows it.
            guard detail.kind != .inn || PrivateDetails.digits(detail.text).count == 12,
                let name = Self.names.first(where: { $0.key == detail.kind })?.value
            else { return nil }
            return Finding(detail.offsets, "'\(detail.text)' is a \(name) number; leave it out")
        }
    }
}
