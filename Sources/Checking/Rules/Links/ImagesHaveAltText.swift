import Content
import Diagnostics
import Language

struct ImagesHaveAltText: TextRule {
    static let about = RuleDescription(
        "images-have-alt-text", .error, "Every image says in words what it shows.",
        why: "Customers who do not see the picture hear this text instead; without it they hear a file name.")

    static let examples: [Example] = [
        .good("![The label sits on the short side](https://shop.example/label.png)", .english, .article),
        .bad("↓![](https://shop.example/label.png)", .english, .article),
        .bad("↓![label.png](https://shop.example/label.png)", .russian, .article),
        .bad("↓![ ](https://shop.example/label.png)", .polish, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.links.links.filter(\.isImage).compactMap { image in
            let words = image.words.trimmingSpace
            if words.isEmpty {
                return Finding(image.offsets, "image '\(image.destination)' has no alternative text; say in brackets what it shows")
            }
            guard image.destination.hasSuffix(words), words.contains(".") else { return nil }
            return Finding(image.offsets, "image '\(image.destination)' has its file name as alternative text; say what it shows")
        }
    }
}
