import Basics
import Content
import Language

/// A new help article: the answer first, steps, then what to do when they fail.
package struct ArticleScaffold: Sendable {
    package let name: TextName
    package var title: String
    package var questions: [String] = []
    package var owner: String?
    /// The day of writing.
    package let today: Day

    package init(name: TextName, title: String, today: Day) {
        self.name = name
        self.title = title
        self.today = today
    }

    package var file: ScaffoldFile {
        let wording = ScaffoldWording(language: name.language)
        let text = """
            ---
            title: \(title.yaml)
            description: ""                  # \(wording.phrases.description)
            category: \(name.id.categoryName)
            \(wording.questions(questions))
            keywords: []
            related: []
            owner: \(owner?.yaml ?? "support")
            reviewed: \(today)
            review_in: 6 months
            status: draft
            ---
            <!-- replybook-todo: \(wording.phrases.answer) -->

            ## \(wording.phrases.stepsHeading)

            1. …
            2. …

            ## \(wording.phrases.exceptionsHeading)

            …

            """
        return ScaffoldFile(path: "KnowledgeBase/\(name.id).\(name.language).md", text: text)
    }
}
