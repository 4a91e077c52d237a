import Foundation

/// A small book in a temporary folder that is removed with it: two templates and an article.
final class ExampleBook {
    let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "replybook-example-\(UUID().uuidString)").path
        for (path, text) in Self.files {
            let file = URL(filePath: root).appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: root) } catch { print("cannot remove '\(root)': \(error)") }
    }

    private static let files = [
        ".replybook.yml": """
        shop_name: Lumen
        base_url: https://help.lumen.example/
        default_language: en
        languages: [en]

        """,
        "Templates/delivery/late-parcel.en.md": """
        ---
        title: Parcel is late
        category: delivery
        questions:
          - where is my parcel
          - my parcel is late
          - when does the parcel arrive
        variables:
          days: {ask: In how many days, type: number, from: agent}
        ---
        ## Resolution
        Your parcel arrives in {{ days }} {{ days | plural: "day", "days" }}.

        """,
        "Templates/return/how-to-return.en.md": """
        ---
        title: How to return an item
        category: return
        questions:
          - how do I send it back
          - I want to return the shoes
          - where do I get a return label
        ---
        ## Resolution
        Print the label and drop the box at a pickup point.

        """,
        "KnowledgeBase/delivery/tracking.en.md": """
        ---
        title: Where is my parcel?
        category: delivery
        ---
        Open the link in the e-mail that we sent you.

        """,
    ]
}
