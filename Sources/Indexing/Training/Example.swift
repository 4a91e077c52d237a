/// One text that teaches the ranking what a class sounds like.
struct Example: Sendable {
    let text: [UInt8]
    let classNumber: Int32
    let weight: Float
}

extension Example {
    static let bodyWeight: Float = 0.5

    /// Title, questions and keywords count fully, the body half. The last class is courtesy, which is never a result.
    static func all(of documents: [SearchDocument], courtesy: [String]) -> [Example] {
        var examples: [Example] = []
        func add(_ text: String, _ number: Int, _ weight: Float) {
            guard !text.isEmpty else { return }
            examples.append(Example(text: Array(text.utf8), classNumber: Int32(number), weight: weight))
        }
        for (number, document) in documents.enumerated() {
            add(document.title, number, 1)
            for question in document.questions { add(question, number, 1) }
            add(document.keywords.joined(separator: "\n"), number, 1)
            if document.body != document.title { add(document.body, number, bodyWeight) }
        }
        for sentence in courtesy { add(sentence, documents.count, 1) }
        return examples
    }
}
