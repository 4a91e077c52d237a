import Foundation
import Mail

extension FoundText {
    /// Returns the UTF-8 offsets of the words in the message; nil where they stand otherwise there.
    ///
    /// Only the customer's own words are searched, since nothing is read from quoted mail: the first place where the words stand
    /// by themselves, and for a name the last. A line that was broken by width may end between two of them.
    package func offsets(in message: String) -> Range<Int>? {
        let parts = words.split(whereSeparator: \.isWhitespace).map { NSRegularExpression.escapedPattern(for: String($0)) }
        guard !parts.isEmpty else { return nil }
        let places = MessageParser().ownStretches(of: message).flatMap { stretch in
            Self.places(of: parts.joined(separator: "\\s+"), in: message, stretch)
        }
        guard let place = isSigned ? places.last : places.first else { return nil }
        let start = message.utf8.distance(from: message.startIndex, to: place.lowerBound)
        return start..<start + message[place].utf8.count
    }

    private static func places(of pattern: String, in message: String, _ stretch: Range<String.Index>) -> [Range<String.Index>] {
        var places: [Range<String.Index>] = []
        var rest = stretch
        while let place = message.range(of: pattern, options: .regularExpression, range: rest) {
            let before = place.lowerBound == message.startIndex ? nil : message[message.index(before: place.lowerBound)]
            let after = place.upperBound == message.endIndex ? nil : message[place.upperBound]
            if ![before, after].contains(where: { $0.map { $0.isLetter || $0.isNumber } ?? false }) { places.append(place) }
            rest = place.upperBound..<stretch.upperBound
        }
        return places
    }
}
