import Content
import Diagnostics
import Language
import Markdown

struct ImagesExist: TextRule {
    static let reads: RuleInputs = .articles
    static let about = RuleDescription(
        "images-exist", .error, "An image of the book is there.",
        why: "A broken picture makes a help page look abandoned, and the step it showed is lost.")

    static let examples: [Example] = [
        .good("![The label](../_assets/label.png)", .english, .article, beside: ["KnowledgeBase/_assets/label.png": "PNG"]),
        .bad("![The label](↓../_assets/lable.png)", .english, .article, beside: ["KnowledgeBase/_assets/label.png": "PNG"]),
        .bad("![Этикетка](↓label.png)", .russian, .article),
        .bad("It looks like this: ![the label](↓../label.png)"),
        .good("It looks like this: ![the label](https://shop.example/label.png)"),
        .bad("![Etykieta](↓../../label.png)", .polish, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.article != nil else {
            return text.links.relative.filter(\.isImage).map {
                Finding($0.place, "image '\($0.destination)' lies where no customer can open it; give its https address, or leave it out")
            }
        }
        return text.links.relative.filter(\.isImage).compactMap { image in
            guard let path = ArticleAddress(image.destination, from: text.file.path)?.path, path.hasPrefix("KnowledgeBase/_assets/") else {
                return Finding(image.place, "image '\(image.destination)' lies outside 'KnowledgeBase/_assets/'; move it there")
            }
            guard !book.assets.contains(path) else { return nil }
            let remedy =
                Suggestion.nearest(to: path, in: book.assets.sorted()).map { "did you mean '\($0)'?" }
                ?? "add the file, or correct the path"
            return Finding(image.place, "image '\(image.destination)' does not exist; \(remedy)")
        }
    }
}
