/// Which texts answer the same question in the same language: a template and its variants are one class of the ranking.
struct Answers: Sendable {
    /// Class of each document.
    let classes: [Int]
    /// The document whose title names the class, by class: the text without a variant where there is one.
    let titles: [Int]
    /// Documents in class order.
    let order: [Int]

    /// `documents` must be in the order of `SearchDocument.precedes`.
    init(_ documents: [SearchDocument]) {
        var numbers: [String: Int] = [:]
        var classes: [Int] = []
        var titles: [Int] = []
        for (index, document) in documents.enumerated() {
            let key = document.answerKey
            if let known = numbers[key] {
                classes.append(known)
            } else {
                numbers[key] = titles.count
                classes.append(titles.count)
                titles.append(index)
            }
        }
        self.classes = classes
        self.titles = titles
        order = documents.indices.sorted { (classes[$0], $0) < (classes[$1], $1) }
    }
}
