import Content
import Desk
import Language
import Site

extension SearchRequest {
    /// Prints what the search box of the help site would find.
    func searchSite(_ text: String, _ root: String, _ console: Console) throws {
        let memory = BuildMemory(ofBook: root, program: ProgramStamp.current)
        let book = BookSite.book(root, memory: memory)
        let search = BookSite.builder(book).search(book, memory: memory)
        let language = language ?? search.languages.first
        guard let language, let answer = try search.answer(text, in: language, limit: limit) else {
            let known = search.languages.map(\.description).joined(separator: ", ")
            throw DeskFailure(
                known.isEmpty
                    ? "no article is published, so there is nothing to search; say 'status: published' in one"
                    : "the site has no articles in \(language?.description ?? "this language"); use --lang \(known)")
        }
        let printer = SiteSearchPrinter(query: text, answer: answer, style: TextStyle(isOn: console.usesColor))
        switch format {
        case .json: console.emit(try printer.json() + "\n")
        case .tsv: console.write(printer.tsv())
        case .text: console.write(printer.text())
        }
        if answer.hits.isEmpty {
            if format != .json { console.note("nothing found; try other words") }
            throw Outcome.findings.exit
        }
    }
}
