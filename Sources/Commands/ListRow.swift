import Content
import Desk
import Indexing
import Language
import SearchCore

/// One text as `list` shows it.
struct ListRow {
    let name: TextName
    let title: String
    let path: String
    let status: Status
    let channels: [Channel]
    let owner: String?

    init(_ template: Template) {
        name = template.name
        title = template.title.value
        path = template.path
        status = template.status
        channels = template.channels.map(\.value)
        owner = template.owner
    }

    /// Nil where the index names what no book can have.
    init?(_ record: TemplateRecord, in reader: IndexReader) {
        path = reader.string(record.path)
        guard let name = TextName(path: path), let status = Status(rawValue: reader.named(record.status)) else { return nil }
        self.name = name
        self.status = status
        title = reader.string(record.title)
        channels = reader.string(record.channels).split(separator: ",").compactMap { Channel(rawValue: String($0)) }
        owner = nil
    }

    init(_ article: Article) {
        name = article.name
        title = article.title.value
        path = article.path
        status = article.status
        channels = []
        owner = article.owner
    }

    var tabbed: String {
        [name.description, name.id.categoryName, status.rawValue, title, path].tabbed
    }

    private struct Record: Encodable {
        let id: String
        let variant: String?
        let language: String
        let title: String
        let category: String
        let path: String
        let status: String

        init(_ row: ListRow) {
            id = row.name.id.description
            variant = row.name.variant
            language = row.name.language.description
            title = row.title
            category = row.name.id.categoryName
            path = row.path
            status = row.status.rawValue
        }

        enum CodingKeys: CodingKey { case id, variant, language, title, category, path, status }

        /// A text without a variant has the key all the same, with null.
        func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(id, forKey: .id)
            try values.encode(variant, forKey: .variant)
            try values.encode(language, forKey: .language)
            try values.encode(title, forKey: .title)
            try values.encode(category, forKey: .category)
            try values.encode(path, forKey: .path)
            try values.encode(status, forKey: .status)
        }
    }

    static func json(_ rows: [ListRow], key: String) throws -> String {
        try JSONText.of([key: rows.map(Record.init)])
    }
}
