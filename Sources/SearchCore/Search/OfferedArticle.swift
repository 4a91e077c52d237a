/// A help article that is offered beside templates. It was found in another way, so it has a share of words, no chance.
package struct OfferedArticle {
    package let id: [UInt8]
    package let language: [UInt8]
    package let title: [UInt8]
    package let category: [UInt8]
    /// Share of the query's telling words that the article says, 0 to 1.
    package let share: Float
    /// Of its source, relative to the book.
    package let path: [UInt8]
    /// What it is about, in a sentence.
    package let passage: [UInt8]
    /// Public address, or the source's path.
    package let link: [UInt8]
    /// Ids of the templates that name it.
    package let templates: [[UInt8]]

    package init(
        id: [UInt8], language: [UInt8], title: [UInt8], category: [UInt8], share: Float, path: [UInt8], passage: [UInt8], link: [UInt8],
        templates: [[UInt8]]
    ) {
        self.id = id
        self.language = language
        self.title = title
        self.category = category
        self.share = share
        self.path = path
        self.passage = passage
        self.link = link
        self.templates = templates
    }
}

extension OfferedArticle {
    /// The keys of a template's hit, and two of its own.
    func write(_ json: inout JSONWriter) {
        json.key("id")
        json.string(id)
        json.key("kind")
        json.string(Self.kind)
        json.key("variant")
        json.null()
        json.key("language")
        json.string(language)
        json.key("title")
        json.string(title)
        json.key("category")
        json.string(category)
        json.key("score")
        json.number(share, decimals: 3)
        json.key("probability")
        json.null()
        json.key("path")
        json.string(path)
        json.key("snippet")
        json.string(passage)
        json.key("status")
        json.string(Self.published)
        json.key("badge")
        json.null()
        json.key("highlights")
        json.object { json in
            json.key("title")
            json.array { _ in }
            json.key("snippet")
            json.array { _ in }
        }
        json.key("link")
        json.string(link)
        json.key("templates")
        json.array { json in
            for template in templates { json.string(template) }
        }
    }

    private static let kind = Array("article".utf8)
    private static let published = Array("published".utf8)
}
