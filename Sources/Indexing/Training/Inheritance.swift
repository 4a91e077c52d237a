import SearchCore

/// What a refreshed index of a large book takes over from the one before: the weights of templates that did not change.
///
/// Changed templates have naive Bayes alone until the next `compile`, as templates with one example have; nothing is trained,
/// so a refresh costs a fraction of a compile. Small books are trained anew instead: that is quick.
struct Inheritance: Sendable {
    /// Old class of each class; nil where a text that teaches it changed.
    let classes: [Int?]

    /// Nil where the index before was made in another way.
    init?(_ reader: IndexReader, _ documents: [SearchDocument], _ answers: Answers, groups: [FeatureGroup]) {
        guard reader.groups == groups, reader.classCount == reader.answerCount + 1 else { return nil }
        let before = reader.documents
        var known: [String: (number: Int, lessons: [Lesson])] = [:]
        for (index, document) in before.enumerated() {
            let number = reader.template(index).classNumber
            known[document.answerKey, default: (number, [])].lessons.append(Lesson(document))
        }
        var lessons = [[Lesson]](repeating: [], count: answers.titles.count)
        for index in answers.order { lessons[answers.classes[index]].append(Lesson(documents[index])) }
        var classes: [Int?] = lessons.indices.map { number in
            guard let old = known[documents[answers.titles[number]].answerKey], old.lessons == lessons[number] else { return nil }
            return old.number
        }
        classes.append(reader.answerCount)
        self.classes = classes
    }

    /// What a class learns from one text.
    private struct Lesson: Equatable {
        let texts: [String]

        init(_ document: SearchDocument) {
            texts = [document.title, document.interest, document.body, document.keywords.joined(separator: "\n")] + document.questions
        }
    }
}

extension SearchDocument {
    /// The same for a template and its variants in one language.
    var answerKey: String { id + "\n" + language }
}
