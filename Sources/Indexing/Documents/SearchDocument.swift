/// One text that can be found: a template, a variant of it, or an article.
package struct SearchDocument: Equatable, Sendable {
    package var id: String
    package var variant: String?
    package var language: String
    package var title: String
    package var category: String
    /// How customers put it, in their own words.
    package var questions: [String]
    package var keywords: [String]
    /// What customers really want to know.
    package var interest: String
    /// Plain text without markup.
    package var body: String
    package var channels: [String]
    package var status: String
    /// How customers feel who write about it: calm, worried or upset.
    package var mood: String
    /// Relative to the book.
    package var path: String
    /// Evidence as a feature: −1 (never helped) to 1 (always did); 0 without evidence.
    package var prior: Float
    /// Shown beside the hit, such as `needs revision`; empty for none.
    package var badge: String
    /// Names the content, for whoever notes what came of a reply.
    package var revision: String
    /// How order numbers look in this text's variables: regular expressions, none with a line end.
    package var orderPatterns: [String]

    package init(
        id: String, variant: String? = nil, language: String, title: String, category: String, questions: [String] = [],
        keywords: [String] = [], interest: String = "", body: String = "", channels: [String] = [], status: String = "published",
        mood: String = "calm", path: String = "",
        prior: Float = 0, badge: String = "", revision: String = "", orderPatterns: [String] = []
    ) {
        self.id = id
        self.variant = variant
        self.language = language
        self.title = title
        self.category = category
        self.questions = questions
        self.keywords = keywords
        self.interest = interest
        self.body = body
        self.channels = channels
        self.status = status
        self.mood = mood
        self.path = path
        self.prior = prior
        self.badge = badge
        self.revision = revision
        self.orderPatterns = orderPatterns
    }

    /// The same for a template and its variants in one language.
    var answerKey: String { id + "\n" + language }

    /// Order of texts in an index: by id, variant and language, whatever order files were read in.
    package static func precedes(_ left: SearchDocument, _ right: SearchDocument) -> Bool {
        (left.id, left.variant ?? "", left.language, left.path) < (right.id, right.variant ?? "", right.language, right.path)
    }
}
