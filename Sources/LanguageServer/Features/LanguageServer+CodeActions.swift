import Basics
import Checking
import Content
import Diagnostics

/// Quick fixes (LSP 3.17, "Code Action Request").
extension LanguageServer {
    struct ActionRequest: Decodable {
        let textDocument: TextDocument
        let range: Stretch
        let context: Context?

        struct Context: Decodable { let only: [String]? }
    }

    mutating func codeActions(_ request: ActionRequest) throws(ResponseError) -> JSON {
        guard let home = homes[request.textDocument.uri] else { return [] }
        publish(books[home.root]?.settle() ?? [], of: home.root)
        guard let book = books[home.root], let findings = book.findings[home.path] else { return [] }
        let places = book.places(home.path, encoding)
        let asked = places.offsets(request.range)
        func isWanted(_ kind: String) -> Bool {
            request.context?.only.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") } } ?? true
        }
        var actions: [JSON] = []
        if isWanted("quickfix") {
            let touched = findings.filter {
                $0.range.offsets.lowerBound <= asked.upperBound && $0.range.offsets.upperBound >= asked.lowerBound
            }
            actions += touched.compactMap { quickFix($0, book, places) }
            actions += touched.flatMap { spellingFixes($0, book, places) }
        }
        let all = FixApplier(Array(places.file.text.utf8), findings).applied
        if isWanted("source.fixAll.replybook"), !all.isEmpty {
            let edit = edits(all.compactMap(\.fix).flatMap(\.edits), to: home.path, of: book, places)
            let title = "Fix what can be fixed safely (\(all.count))"
            actions.append(["title": .string(title), "kind": "source.fixAll.replybook", "edit": edit])
        }
        return .array(actions)
    }

    private func quickFix(_ finding: Diagnostic, _ book: LiveBook, _ places: PlaceMap) -> JSON? {
        guard let fix = finding.fix, !fix.edits.isEmpty else { return nil }
        return [
            "title": .string(fix.summary.prefix(1).uppercased() + fix.summary.dropFirst()), "kind": "quickfix", "isPreferred": true,
            "diagnostics": [FindingWriter(places).json(finding)], "edit": edits(fix.edits, to: finding.path, of: book, places),
        ]
    }

    /// What may be meant in place of a word that no dictionary holds, and the way to let it stand.
    private func spellingFixes(_ finding: Diagnostic, _ book: LiveBook, _ places: PlaceMap) -> [JSON] {
        guard let fixes = SpellingFixes(finding, in: book) else { return [] }
        func action(_ title: String, _ edit: JSON) -> JSON {
            ["title": .string(title), "kind": "quickfix", "diagnostics": [FindingWriter(places).json(finding)], "edit": edit]
        }
        let corrections = fixes.suggestions.map { word in
            let edit = TextEdit(offsets: finding.range.offsets, replacement: word)
            return action("Write '\(word)'", edits([edit], to: finding.path, of: book, places))
        }
        let list = fixes.listEdit(encoding, createsFiles: client.createsFiles)
        let title = "Add '\(fixes.word)' to the book's words"
        return corrections + [action(title, list.json(takesDocumentChanges: client.takesDocumentChanges))]
    }

    private func edits(_ edits: [TextEdit], to path: String, of book: LiveBook, _ places: PlaceMap) -> JSON {
        var edit = BookEdit(book, encoding)
        for change in edits { edit.replace(change.offsets, in: path, with: change.replacement) }
        return edit.json(takesDocumentChanges: client.takesDocumentChanges)
    }
}
