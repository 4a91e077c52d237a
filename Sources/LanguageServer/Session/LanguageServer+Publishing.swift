import Basics

/// Tells the client what the rules find.
extension LanguageServer {
    /// Looks at what was edited, now that nobody waits for an answer.
    mutating func settle() {
        for root in books.keys.sorted() { publish(books[root]?.settle() ?? [], of: root) }
    }

    /// Sends the findings of files where they differ from those sent last.
    mutating func publish(_ paths: Set<String>, of root: String) {
        guard let book = books[root] else { return }
        for path in paths.sorted() {
            let uri = book.uri(of: path)
            let findings = book.findings[path] ?? []
            let diagnostics = FindingWriter(book.places(path, encoding)).json(findings)
            let version = book.documents[path]?.clientVersion
            let text = JSON.array(diagnostics).text
            // An edit moves the editor's marks by itself, yet what is sent for a new version confirms them.
            let state = "\(version ?? -1) \(text)"
            // Of a file that is not open, and never had a finding, there is nothing to say.
            if published[uri] == state || version == nil && findings.isEmpty && published[uri] == nil { continue }
            published[uri] = state
            var parameters: [(key: String, value: JSON)] = [("uri", .string(uri)), ("diagnostics", .array(diagnostics))]
            if let version { parameters.append(("version", .integer(version))) }
            send(Outgoing.notification("textDocument/publishDiagnostics", .pairs(parameters)))
        }
    }
}
