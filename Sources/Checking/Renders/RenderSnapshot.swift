import Content

/// The text of a render as it is accepted and kept in the book: block by block, each version under the fixtures that give it.
package struct RenderSnapshot: Sendable, Equatable {
    static let folder = "Templates/_fixtures/renders"

    let path: String
    let text: String

    init(_ render: TemplateRender, fixtureCount: Int) {
        let name = render.template.name
        path = Self.path(of: name)
        var text = "# \(name)\n"
        for block in render.blocks {
            text += "\n## \(block.section.kind.heading(in: name.language))\n"
            for version in block.versions {
                let isAll = block.versions.count == 1 && version.labels.count >= fixtureCount
                text += "\n--- \(isAll ? "all fixtures" : version.labels.joined(separator: ", "))\n\(version.text)\n"
            }
        }
        self.text = text
    }

    /// Where the accepted render of a text lies, relative to the book.
    package static func path(of name: TextName) -> String {
        "\(folder)/\(name.id)\(name.variant.map { "@" + $0 } ?? "").\(name.language).txt"
    }
}
