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
    /// Class before of each class, courtesy included; nil for the classes of changed texts.
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
            var low = next
            var high = kept.count
            while low < high {
                let middle = (low + high) / 2
                if SearchDocument.precedes(reader.document(kept[middle]), document) { low = middle + 1 } else { high = middle }
            }
            texts += kept[next..<low].map { .kept($0) }
            texts.append(.changed(number))
            next = low
        }
        return texts + kept[next...].map { .kept($0) }
    }

    /// Classes in the order in which texts name them first, as `Answers` numbers them; courtesy is the last.
    private static func classes(_ texts: [Text], _ changed: [SearchDocument], _ reader: IndexReader) -> ([Int], [Int?]) {
        var ancestors: [Int?] = []
        var numbers: [Int: Int] = [:]
        var changedNumbers: [String: Int] = [:]
        let classes = texts.map { text -> Int in
            let known: Int?
            switch text {
            case .kept(let number):
                let old = reader.template(number).classNumber
                known = numbers[old]
                if known == nil { numbers[old] = ancestors.count }
                if known == nil { ancestors.append(old) }
            case .changed(let number):
                known = changedNumbers[changed[number].answerKey]
                if known == nil { changedNumbers[changed[number].answerKey] = ancestors.count }
                if known == nil { ancestors.append(nil) }
            }
            return known ?? ancestors.count - 1
        }
        return (classes, ancestors + [reader.answerCount])
    }
}
