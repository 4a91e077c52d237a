import Basics
import Desk
import Foundation

/// A small book in a folder of its own, for the test to remove.
struct PanelBook {
    let root: String

    static let path = "Templates/delivery/late-parcel.en.md"
    static let template = """
        ---
        title: Parcel is late
        category: delivery
        questions: [where is my parcel, my parcel is late, when does the parcel arrive]
        variables:
          order_number: {ask: Order number, ask_customer: your order number, pattern: '[^ ]+', from: customer}
          days: {ask: In how many days, type: number, from: agent}
        status: published
        ---
        ## Resolution
        Order {{ order_number }} arrives in {{ days }} days.

        ## Invitation
        Just reply.

        """

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "replybook-panel-\(UUID().uuidString)").path
        try write("shop_name: Lumen\ndefault_language: en\nlanguages: [en]\n", to: ".replybook.yml")
        try write(Self.template, to: Self.path)
        let questions = "questions: [how do I send it back, I want to return the shoes, a return label]"
        try write("---\ntitle: Return\n\(questions)\n---\n## Resolution\nPrint it.\n", to: "Templates/return/how-to-return.en.md")
        try write(
            "---\ntitle: Tracking\nstatus: published\n---\nOpen the link in the e-mail.\n", to: "KnowledgeBase/delivery/tracking.en.md")
    }

    func remove() {
        do { try FileManager.default.removeItem(atPath: root) } catch { print("cannot remove '\(root)': \(error)") }
    }

    func write(_ text: String, to path: String) throws {
        let file = URL(filePath: root).appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func desk() throws -> PanelDesk {
        let day = Day(number: 20_787)
        return try PanelDesk(root: root, environment: [:], today: { day }, now: { 20_787 * 86_400 })
    }

    /// True where a word stands in any file that the program left in the book.
    func stores(_ word: String) throws -> Bool {
        let folder = URL(filePath: root).appending(path: ".replybook")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "index.rbx" }
        return try names.contains { name in try Data(contentsOf: folder.appending(path: name)).range(of: Data(word.utf8)) != nil }
    }
}

/// JSON as a page reads it.
struct PageJSON {
    private let value: Any

    init(of value: some Encodable) throws { self.value = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(value)) }
    init(text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    private init(_ value: Any) { self.value = value }

    private subscript(key: String) -> Any? { (value as? [String: Any])?[key] }

    func list(_ key: String) -> [PageJSON] { (self[key] as? [Any] ?? []).map { PageJSON($0) } }
    func object(_ key: String) -> PageJSON? { self[key].map { PageJSON($0) } }
    func text(_ key: String) -> String? { self[key] as? String }
    func number(_ key: String) -> Int? { self[key] as? Int }
}
