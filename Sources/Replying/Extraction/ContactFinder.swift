import Foundation
import Mail
import PersonalData

/// Finds e-mail addresses and telephone numbers, by the detectors that also know what is personal.
struct ContactFinder: Sendable {
    let words: MessageWords
    /// Words that other values took.
    let taken: Set<Int>

    func find() -> [FoundValue] {
        let text = ScannedText(words.text)
        let places = Array(words.text.unicodeScalars.indices) + [words.text.endIndex]
        return DetailFinder().details(in: text, .formal).compactMap { detail in
            let place = places[detail.range.lowerBound]..<places[detail.range.upperBound]
            guard let range = wordRange(of: place), taken.isDisjoint(with: range) else { return nil }
            switch detail.kind {
            case .email:
                let own = words.words[range.lowerBound].text.contains("@") ? range.lowerBound..<range.lowerBound + 1 : range
                return FoundValue(kind: .email, text: address(place, own), words: own)
            case .phone: return FoundValue(kind: .phone, text: String(words.text[place]), words: range)
            default: return nil
            }
        }
    }

    /// The address without the next sentence, which begins a word of its own: `ada@post.example.Gdzie`.
    private func address(_ place: Range<String.Index>, _ range: Range<Int>) -> String {
        let end = range.count == 1 ? min(place.upperBound, words.words[range.lowerBound].place.upperBound) : place.upperBound
        let typed = String(words.text[place.lowerBound..<max(place.lowerBound, end)])
        return typed.replacing(/\s*[(\[]at[)\]]\s*/.ignoresCase(), with: "@").replacing(/\s*[@＠]\s*/, with: "@")
    }

    private func wordRange(of place: Range<String.Index>) -> Range<Int>? {
        guard let first = words.words.firstIndex(where: { $0.place.upperBound > place.lowerBound }) else { return nil }
        let last = words.words[first...].firstIndex { $0.place.lowerBound >= place.upperBound } ?? words.words.endIndex
        return last > first ? first..<last : nil
    }
}
