import ArgumentParser
import Basics
import Content
import Desk
import Diagnostics
import Foundation
import Site

/// Writes the help site.
struct SiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Turn the knowledge base into a static help site.",
        discussion: """
            The output folder is replaced as a whole once the new site is complete; files that did not change keep their bytes \
            and times, and files of others, such as .git or CNAME, stay. \
            A broken link or anchor fails the build with its place and leaves the old site alone.
            """.examples(
                "replybook site --output public",
                "replybook site --audience partners --output partners",
                "replybook site --list-external"))

    @OptionGroup var waiting: ProgressOptions

    @OptionGroup var global: GlobalOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write.", valueName: "dir"))
    var output = "public"

    @Flag(name: .customLong("list-external"), help: "List links that leave the site, with their places; nothing is fetched or written.")
    var listExternal = false

    @Flag(help: "Show drafts, marked.")
    var drafts = false

    @Option(help: ArgumentHelp("Settings of this brand, one of those under 'brands'.", valueName: "name"))
    var brand: String?

    @Option(help: ArgumentHelp("Add the articles for these readers; may be repeated.", valueName: "name"))
    var audience: [String] = []

    func run() throws {
        let root = try global.bookRoot()
        let program = ProgramStamp.current
        let memory = BuildMemory(ofBook: root, program: program)
        let (book, site) = waiting.showing(on: global.console) { progress in
            let book = BookSite.book(root, brand: brand, memory: memory, progress: progress)
            let builder = BookSite.builder(book, isPreview: drafts, audience: Set(audience))
            return (book, builder.site(book, memory: memory, progress: progress))
        }
        if listExternal {
            for link in site.externalLinks { global.console.print("\(link.path):\(link.line):\(link.column): \(link.address)") }
            return
        }
        let findings = book.diagnostics.filter { $0.severity == .error && !$0.path.hasPrefix("Templates") } + site.diagnostics
        for finding in findings.sortedByPlace() where !(global.quiet && finding.severity == .note) { global.console.print(finding.line) }
        if findings.contains(where: { $0.severity == .error }) { throw Outcome.findings.exit }
        guard site.articleCount > 0 else {
            throw DeskFailure(
                "no article is published, so there is no site to write; say 'status: published' in one, or look at drafts with --drafts")
        }
        do {
            let folder = URL(
                filePath: output, relativeTo: URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
            ).standardizedFileURL.path
            let result = try waiting.showing(on: global.console) { progress in
                try SiteWriter(folder: folder, book: root, progress: progress).write(site.files, memory: site.memory)
            }
            // A book that may not be written to is built all the same, only not faster the next time.
            do { try result.memory.write(toBook: root, program: program) } catch { global.console.note(error.description) }
            let summary = result.summary
            global.console.note(
                """
                \(Plural.of(site.articleCount, "article", "articles")) in \(Plural.of(site.languageCount, "language", "languages")): \
                \(Plural.of(summary.written, "file", "files")) written, \(summary.unchanged) unchanged in '\(output)'
                """)
            // The process ends here: to take apart what 10,000 articles were made of would take a tenth of a build.
            withExtendedLifetime((memory, book, site, result)) { Foundation.exit(Outcome.ok.rawValue) }
        } catch let failure as SiteWriter.Failure {
            throw DeskFailure(failure.description)
        }
    }
}
