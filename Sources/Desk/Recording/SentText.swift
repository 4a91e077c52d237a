import Content
import Feedback
import Indexing
import Language
import Replying
import SearchCore

/// A text that was sent, and what noting its outcome needs of the book.
package struct SentText {
    package let text: RecordedText
    /// Path of the store, as in the settings.
    package let store: String
    package let numberPatterns: [String]
    /// Reads what it says, which the store wants once for each revision.
    package let read: () throws -> BookText

    package init(_ template: Template, _ settings: Settings) {
        let notes = RecordingNotes(settings)
        text = RecordedText(template)
        store = notes.store
        numberPatterns = notes.numberPatterns + RecordingNotes.numberPatterns(of: template.variables)
        read = { BookText(template) }
    }

    /// Nil where the index does not know exactly one such template, or is not of this moment: the book's files can say why.
    package init?(
        _ reference: TextReference, in file: IndexFile, language: LanguageTag?, choice: VariantChoice, read: @escaping () throws -> BookText
    ) {
        let found = file.withReader { reader -> (text: RecordedText, notes: RecordingNotes, patterns: [String])? in
            guard let notes = RecordingNotes(reader) else { return nil }
            let language = (reference.language ?? language ?? notes.defaultLanguage).description
            let named = reader.texts(named: reference.path, variant: reference.variant)
            guard Set(named.map(\.id)).count == 1, let text = choice.choose(among: named.filter { $0.language == language }) else {
                return nil
            }
            let recorded = RecordedText(template: text.id, variant: text.variant, language: text.language, revision: text.revision)
            return (recorded, notes, text.orderPatterns)
        }
        guard let found, !found.text.revision.isEmpty else { return nil }
        text = found.text
        store = found.notes.store
        numberPatterns = found.notes.numberPatterns + found.patterns
        self.read = read
    }
}

extension IndexedText: VariantTraits {
    package var isVariant: Bool { !variant.isEmpty }
    package var isPublished: Bool { status == Status.published.rawValue }
    package var servedChannels: [Channel] { channels.compactMap { Channel(rawValue: $0) } }
    package var customerMood: Mood? { nil }
}
