/// One text that teaches the ranking what a class sounds like.
struct Example: Sendable {
    let text: [UInt8]
    let classNumber: Int32
    let weight: Float
}

extension Example {
    static let interestWeight: Float = 0.5
    /// Of a keyword alone: who types two words types these.
    static let keywordWeight: Float = 0.5
    static let categoryWeight: Float = 0.2

    /// What a class was already taught: variants inherit the questions and keywords of their template, and say them once.
    private struct Said: Hashable {
        let text: String
        let classNumber: Int
    }

    /// Title, questions and all keywords together count fully, each keyword alone half, the body too unless it repeats the
    /// title, the interest half, and so the names of the category, for books that have several: they tell nothing apart where
    /// all texts share one. The last classes are never a result: courtesy, and what the book does not cover.
    static func all(of documents: [SearchDocument], _ answers: Answers, silent: [[String]], namingCategories: Bool) -> [Example] {
        var examples: [Example] = []
        var said: Set<Said> = []
        func add(_ text: String, _ number: Int, _ weight: Float) {
            guard !text.isEmpty, said.insert(Said(text: text, classNumber: number)).inserted else { return }
            examples.append(Example(text: Array(text.utf8), classNumber: Int32(number), weight: weight))
        }
        for index in answers.order {
            let document = documents[index]
            let number = answers.classes[index]
            if answers.titles[number] == index || document.title != documents[answers.titles[number]].title {
                add(document.title, number, 1)
            }
            if namingCategories, answers.titles[number] == index {
                add(LanguageWords.names(of: document.category, in: document.language), number, categoryWeight)
            }
            for question in document.questions { add(question, number, 1) }
            add(document.keywords.joined(separator: "\n"), number, 1)
            if document.keywords.count > 1 { for keyword in document.keywords { add(keyword, number, keywordWeight) } }
            add(document.interest, number, interestWeight)
            if document.body != document.title { add(document.body, number, 1) }
        }
        for (number, sentences) in silent.enumerated() {
            for sentence in sentences { add(sentence, answers.titles.count + number, 1) }
        }
        return examples
    }
}
