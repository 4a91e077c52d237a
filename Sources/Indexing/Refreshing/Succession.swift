import Basics
import Diagnostics
import SearchCore

/// Which texts of an index stay when some families of texts changed, where the changed ones stand among them, and what
/// became of the classes. All texts of a class change together.
struct Succession {
    enum Text {
        /// The text with this number in the index before.
        case kept(Int)
        /// The changed text with this number, see `changed`.
        case changed(Int)
    }

    /// In the order of `SearchDocument.precedes`.
    let changed: [SearchDocument]
    /// Texts of the index before that are not taken over.
    let gone: [SearchDocument]
    let texts: [Text]
    /// Class of each text.
    let classes: [Int]
    /// Class before of each class, those that are never a result included; nil for the classes of changed texts.
    let ancestors: [Int?]

    /// Nil where a class would keep some of its texts and change others.
    init?(_ reader: IndexReader, without isGone: (String) -> Bool, with documents: [SearchDocument]) {
        let parted = (0..<reader.templateCount).reduce(into: (kept: [Int](), gone: [Int]())) { parted, number in
            if isGone(reader.string(reader.template(number).path)) { parted.gone.append(number) } else { parted.kept.append(number) }
        }
        changed = documents.sorted(by: SearchDocument.precedes)
        gone = parted.gone.map(reader.document)
        texts = Self.merged(parted.kept, changed, reader)
        let keptClasses = Set(parted.kept.map { reader.template($0).classNumber })
        let changedKeys = Set(changed.map(\.answerKey))
        guard keptClasses.isDisjoint(with: parted.gone.map { reader.template($0).classNumber }),
            !parted.kept.contains(where: { changedKeys.contains(reader.answerKey($0)) })
        else { return nil }
        (classes, ancestors) = Self.classes(texts, changed, reader)
    }

    /// Both lists in one order; the kept texts are in it already.
    private static func merged(_ kept: [Int], _ changed: [SearchDocument], _ reader: IndexReader) -> [Text] {
        var texts: [Text] = []
        var next = 0
        for (number, document) in changed.enumerated() {
            let place = kept[next...].partitioningIndex { !SearchDocument.precedes(reader.document($0), document) }
            texts += kept[next..<place].map { .kept($0) }
            texts.append(.changed(number))
            next = place
        }
        return texts + kept[next...].map { .kept($0) }
    }

    private enum Class: Hashable {
        /// By number.
        case old(Int)
        /// By `SearchDocument.answerKey`.
        case new(String)
    }

    /// Classes in the order in which texts name them first, as `Answers` numbers them; those that are never a result come last.
    private static func classes(_ texts: [Text], _ changed: [SearchDocument], _ reader: IndexReader) -> ([Int], [Int?]) {
        var ancestors: [Int?] = []
        var numbers: [Class: Int] = [:]
        let classes = texts.map { text -> Int in
            let own: Class =
                switch text {
                case .kept(let number): .old(reader.template(number).classNumber)
                case .changed(let number): .new(changed[number].answerKey)
                }
            if let known = numbers[own] { return known }
            numbers[own] = ancestors.count
            if case .old(let number) = own { ancestors.append(number) } else { ancestors.append(nil) }
            return ancestors.count - 1
        }
        return (classes, ancestors + (reader.answerCount..<reader.classCount).map(Optional.some))
    }
}
