import SearchCore

/// Tries what a book's search would answer if its texts had further example questions and keywords, without writing anything.
package struct Rehearsal: Sendable {
    /// A line that a text would get.
    package struct Addition: Sendable, Equatable {
        package let id: String
        package let language: String
        package let text: String
        package let isKeyword: Bool

        package init(id: String, language: String, text: String, isKeyword: Bool) {
            self.id = id
            self.language = language
            self.text = text
            self.isKeyword = isKeyword
        }
    }

    /// What the search made of a query.
    package struct Outcome: Sendable, Equatable {
        /// The right template first and said to cover the query, or nothing said to cover what nothing should.
        package let isRight: Bool
        /// Id of the first hit; nil for none.
        package let first: String?
    }

    private let documents: [SearchDocument]
    private let compiler: IndexCompiler

    /// - Parameter parameters: those of the book's index: its calibration holds for what is tried, too.
    package init(_ documents: [SearchDocument], compiler: IndexCompiler, parameters: Parameters) {
        self.documents = documents.sorted(by: SearchDocument.precedes)
        var compiler = compiler.speaking(of: documents)
        compiler.parameters = parameters
        self.compiler = compiler
    }

    /// One outcome for each query, from an index that is trained with the additions.
    package func outcomes(of queries: [GoldenQuery], with additions: [Addition] = []) throws -> [Outcome] {
        let texts = documents.map { Self.adding(additions, to: $0) }
        return try compiler.uncalibrated(texts).withUnsafeBytes { bytes in
            SearchEvaluator().evaluate(queries, in: try IndexReader(bytes)).answers.map { answer in
                let isRight = answer.query.expected.isEmpty ? !answer.covered : answer.rank == 1 && answer.covered
                return Outcome(isRight: isRight, first: answer.found.first)
            }
        }
    }

    /// Variants inherit the questions of their template, which teaches all of them.
    private static func adding(_ additions: [Addition], to document: SearchDocument) -> SearchDocument {
        guard document.variant == nil else { return document }
        var document = document
        for addition in additions where addition.id == document.id && addition.language == document.language {
            if addition.isKeyword { document.keywords.append(addition.text) } else { document.questions.append(addition.text) }
        }
        return document
    }
}
