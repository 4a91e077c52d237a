import Content
import Language

/// The few words that are ours and not the book's; English for a language without a pack.
struct ReplyWording: Sendable {
    let language: LanguageTag
    private let phrases: ReplyPhrases

    init(language: LanguageTag) {
        self.language = language
        phrases = LanguagePack.orEnglish(language).reply
    }

    /// Above the links to help articles.
    var articles: String { phrases.articles }

    /// Between greeting and list, when several things are asked for.
    var askSeveral: String { phrases.askSeveral }
    var askOne: String { phrases.askOne }
    var askClose: String { phrases.askClose }

    /// Where no template of the reply has a greeting.
    var greeting: String { phrases.greeting }
    /// Where no goodbye of a reply fits all of its answers.
    var closing: String { phrases.closing }
    var customerName: String { phrases.customerName }

    func example(_ text: String) -> String { phrases.example.replacing("{}", with: text) }
}
