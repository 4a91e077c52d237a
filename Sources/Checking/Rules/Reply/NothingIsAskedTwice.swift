import Content
import Diagnostics
import Language

struct NothingIsAskedTwice: TextRule {
    static let about = RuleDescription(
        "nothing-is-asked-twice", .warning, "A reply asks for each thing once, and never for what it already knows.",
        why: "A customer who is asked again for what they wrote concludes that nobody read it.")

    static let examples: [Example] = [
        .good("Please send us a photo of the damage."),
        .bad("Please send a photo of the box. ↓Send us a photo of the thing as well."),
        .bad("Order {{ order_number }} is on its way. ↓Please tell us your order number."),
        .bad("Заказ {{ order_number }} в пути. ↓Пришлите номер заказа.", .russian),
        .bad("Zamówienie {{ order_number }} jest w drodze. ↓Prosimy o podanie numeru zamówienia.", .polish),
        .good("Напишите нам номер заказа.", .russian),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.template != nil else { return [] }
        let known = Set(text.placeholders.outputs.compactMap { $0.operand.variable?.value })
        var asked: Set<StylePhrase.Datum> = []
        return requests(in: text).compactMap { datum, offsets in
            if let variable = datum.variables.first(where: known.contains) {
                return Finding(offsets, "'\(text.slice(offsets))' asks for what '{{ \(variable) }}' already holds; leave the question out")
            }
            guard !asked.insert(datum).inserted else { return nil }
            return Finding(offsets, "'\(text.slice(offsets))' asks a second time for \(datum.name); ask once")
        }
    }

    /// A request and what it asks for, at most eight words on in the same sentence; one way through the branches only.
    private func requests(in text: CheckedText) -> [(StylePhrase.Datum, Range<Int>)] {
        text.phrases.enumerated().filter { $1.phrase.kind == .request && !text.prose.words[$1.words.lowerBound].isAlternative }.compactMap {
            index, request in
            guard let sentence = text.prose.sentence(ofWord: request.words.lowerBound) else { return nil }
            let following = text.phrases[(index + 1)...].prefix { $0.words.lowerBound <= request.words.upperBound + 8 }
            for match in following
            where sentence.words.contains(match.words.lowerBound) && match.words.lowerBound >= request.words.upperBound {
                if case .datum(let datum) = match.phrase.kind { return (datum, request.offsets.lowerBound..<match.offsets.upperBound) }
            }
            return nil
        }
    }
}
