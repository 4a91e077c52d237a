import Basics
import Content
import Diagnostics
import Indexing
import Language
import Replying
import SearchCore

/// Reads customers' messages with a book's index.
package struct MessageDesk {
    package let root: String
    package let settings: Settings

    package init(root: String) {
        self.root = root
        settings = BookLoader.settings(of: root).settings
    }

    /// - Parameter book: read before, so that its settings are not read again.
    package init(_ book: Book) {
        root = book.root
        settings = book.settings
    }

    /// A message as read, the values it gave, and the texts that may answer it.
    package struct Case {
        package let reading: MessageReading
        package let given: GivenValues
        package let templates: [Template]
    }

    package func read(_ text: String, language: LanguageTag?, today: Day, limit: Int = 3) throws -> Case {
        let index = BookIndex(root)
        return try index.openForCommand { try index.open() }.file.withReader { reader in
            read(text, language: language, today: today, limit: limit, in: reader)
        }
    }

    /// - Parameter templates: the book's, where they are loaded anyway; else those that may answer are read from their files.
    package func read(
        _ text: String, language: LanguageTag?, today: Day, limit: Int = 3, in reader: IndexReader, templates: [Template]? = nil
    )
        -> Case
    {
        let reading = Suggester(reader, language: language?.description, limit: limit).read(text)
        let paths = Set(reading.questions.compactMap { $0.isCovered ? $0.templates.first?.path : nil })
        let likely = templates?.filter { paths.contains($0.path) } ?? load(paths)
        let own = likely.flatMap(\.variables)
        let shared = settings.variables.values.filter { known in !own.contains { $0.name == known.name } }.sorted { $0.name < $1.name }
        let extractor = ValueExtractor(variables: shared + own, languages: languages(reading), today: today, shop: ShopContacts(settings))
        return Case(reading: reading, given: extractor.values(of: reading.message), templates: likely)
    }

    private func load(_ paths: Set<String>) -> [Template] {
        // A variant needs its base text beside it.
        let bases = paths.compactMap { path in
            TextName(path: path).flatMap { $0.variant == nil ? nil : "Templates/\($0.id).\($0.language).md" }
        }
        return BookLoader.templates(paths.union(bases).sorted(), of: root, settings: settings).filter { paths.contains($0.path) }
    }

    private func languages(_ reading: MessageReading) -> [LanguageTag] {
        [reading.language.flatMap { LanguageTag($0) }, settings.defaultLanguage, .english].compactMap { $0 }
    }
}
