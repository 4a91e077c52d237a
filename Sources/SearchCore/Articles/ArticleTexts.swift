/// What the browser is sent of one language's articles: their texts, from which it makes the index itself.
///
/// Hash tables and weights do not compress, words do: the texts of a page take a fifth of what its part of an index takes.
/// UTF-8; the first line is `version`, then a line an article with its fields between unit separators (U+001F): path,
/// category, title, description, questions, keywords; the last two as lists between U+001E.
package struct ArticleTexts: Sendable {
    package static let version: UInt8 = 0x32
    static let fieldSeparator: UInt8 = 0x1F
    static let itemSeparator: UInt8 = 0x1E
    static let lineEnd: UInt8 = 0x0A

    package struct Article: Equatable, Sendable {
        /// Address of the page, relative to the site.
        package var path: [UInt8]
        package var category: [UInt8]
        package var title: [UInt8]
        package var description: [UInt8]
        package var questions: [[UInt8]]
        package var keywords: [[UInt8]]

        package init(
            path: [UInt8], category: [UInt8], title: [UInt8], description: [UInt8] = [], questions: [[UInt8]] = [],
            keywords: [[UInt8]] = []
        ) {
            self.path = path
            self.category = category
            self.title = title
            self.description = description
            self.questions = questions
            self.keywords = keywords
        }
    }

    package let articles: [Article]

    package init(_ articles: [Article]) { self.articles = articles }

    /// Reads what `bytes` wrote; lines with too few fields are skipped, nil for another version.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 2, bytes[0] == Self.version, bytes[1] == Self.lineEnd else { return nil }
        var articles: [Article] = []
        for line in bytes[2...].split(separator: Self.lineEnd) {
            let fields = line.split(separator: Self.fieldSeparator, omittingEmptySubsequences: false)
            guard fields.count >= 6 else { continue }
            articles.append(
                Article(
                    path: Array(fields[0]), category: Array(fields[1]), title: Array(fields[2]), description: Array(fields[3]),
                    questions: Self.list(fields[4]), keywords: Self.list(fields[5])))
        }
        self.articles = articles
    }

    package var bytes: [UInt8] {
        var bytes = [Self.version, Self.lineEnd]
        for article in articles {
            Self.append(article.path, to: &bytes)
            for field in [article.category, article.title, article.description] {
                bytes.append(Self.fieldSeparator)
                Self.append(field, to: &bytes)
            }
            for list in [article.questions, article.keywords] {
                bytes.append(Self.fieldSeparator)
                for (index, item) in list.enumerated() {
                    if index > 0 { bytes.append(Self.itemSeparator) }
                    Self.append(item, to: &bytes)
                }
            }
            bytes.append(Self.lineEnd)
        }
        return bytes
    }

    private static func list(_ field: Slice<UnsafeRawBufferPointer>) -> [[UInt8]] {
        field.split(separator: itemSeparator).map { Array($0) }
    }

    /// Control characters would be read as separators; they become spaces.
    private static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
        for byte in text { bytes.append(byte < 0x20 ? 0x20 : byte) }
    }
}
