import TextAnalysis

/// The passages of an article as they are shown, section by section, in the numbers that the search gives.
package struct ArticlePassages: Sendable, Equatable {
    package struct Section: Sendable, Equatable {
        package let anchor: String
        package let heading: String
        package let passages: [String]
    }

    package let sections: [Section]

    init(_ sections: [ArticleSection]) {
        self.sections = sections.map { section in
            let (prose, code) = (AnalyzedBody.analyze(section.prose), AnalyzedBody.analyze(section.code))
            let texts = Passages(prose).texts(prose, in: section.prose) + Passages(code).texts(code, in: section.code)
            return Section(anchor: section.anchor, heading: section.heading, passages: texts.isEmpty ? [""] : texts)
        }
    }

    /// The section and the text of a passage; nil where there is none of that number.
    package subscript(_ number: Int) -> (section: Section, text: String)? {
        var rest = number
        for section in sections {
            if rest < section.passages.count { return (section, section.passages[rest]) }
            rest -= section.passages.count
        }
        return nil
    }

    /// The script that hands the sections to the page.
    func script(_ path: String) -> String {
        let list = sections.map { JSON.array(([$0.anchor, $0.heading] + $0.passages).map { JSON.string($0) }) }
        return "replybookPassages(\(JSON.string(path)),\(JSON.array(list)));\n"
    }
}
