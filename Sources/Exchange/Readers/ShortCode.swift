import Content
import Language

/// A short code as an export writes it, `delivery-late-parcel-en`, or as people do, `late_parcel`.
struct ShortCode {
    let title: String
    var folders: [String] = []
    var language: LanguageTag?

    init(_ code: String) {
        var words = code.split { "-_./:; ".contains($0) }.map(String.init)
        if words.count > 1, let last = words.last, last.count == 2, let tag = LanguageGuess.named(last) {
            language = tag
            words.removeLast()
        }
        if words.count > 1, let first = words.first, Category(rawValue: first) != nil {
            folders = [first]
            words.removeFirst()
        }
        let name = words.joined(separator: " ")
        title = name.isEmpty ? code : name.prefix(1).uppercased() + name.dropFirst()
    }
}
