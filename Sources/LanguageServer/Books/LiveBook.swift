import Basics
import Checking
import Content
import Desk
import Diagnostics

/// A book under the hands of its editor: its texts as they are on the screen, and what the rules find in them.
///
/// An edit is answered in two strides: ``settle()`` looks at what changed and its near dependents at once; ``step()``, called
/// while nobody types, looks at the rest, then between the texts.
struct LiveBook {
    let root: String
    private(set) var book: Book
    private(set) var documents: [String: OpenDocument] = [:]
    /// Findings by path, as far as they are known.
    private(set) var findings: [String: [Diagnostic]] = [:]
    private(set) var uses: TextUses

    private let today: () -> Day
    private var memory: BookMemory
    private var checked: CheckedBook
    private var marked: MarkedTexts
    /// Nil where no word is looked up.
    private var spelling: BookSpelling?
    private var looked: [String: LookedText] = [:]
    private var between: [String: [Diagnostic]] = [:]
    private var isStale = false
    private var urgent: Set<String> = []
    private var pending: Set<String> = []
    private var rulesLeft: [any BookRule.Type] = []
    private var isReportDue = false

    private static let checker = Checker()
    /// Texts that are looked at before anything else is heard.
    private static let near = 16
    private static let stride = 24

    /// - Parameter dictionaries: the environment that says where dictionaries are; nil to look no word up.
    init(root: String, dictionaries: [String: String]? = nil, today: @escaping () -> Day) {
        self.root = root
        self.today = today
        memory = BookMemory(root: root)
        book = memory.book(open: [:])
        marked = MarkedTexts(Badges.read(inBook: root))
        uses = Self.uses(of: root)
        let spelling = dictionaries.map { BookSpelling(of: root, environment: $0) }
        self.spelling = spelling
        checked = CheckedBook(book, today: today(), marks: marked.marks(in: book), spelling: Self.probe(spelling, book))
        demandAll()
    }

    // MARK: Edits

    mutating func put(_ document: OpenDocument) {
        documents[document.file.path] = document
        isStale = true
    }

    /// Closes a document: its file counts again.
    mutating func remove(_ path: String) {
        documents[path] = nil
        memory.rescan()
        spelling = spelling?.rereading(root)
        isStale = true
    }

    /// Looks at the folder again, and at what recorded outcomes say.
    mutating func rescan() {
        memory.rescan()
        spelling = spelling?.rereading(root)
        marked = MarkedTexts(Badges.read(inBook: root))
        uses = Self.uses(of: root)
        isStale = true
    }

    /// Evidence is a service to the writer: a store that cannot be read takes nothing else away.
    private static func uses(of root: String) -> TextUses {
        do { return try TextUses(of: root) } catch { return TextUses() }
    }

    /// The text as it is on the screen, else as it was read; nil for a file that could not be read.
    func source(_ path: String) -> SourceFile? {
        if let file = documents[path]?.file ?? memory.source(path) { return file }
        return path == SpellingProbe.wordsPath ? words.map { SourceFile(path: path, text: $0.text) } : nil
    }

    /// The book's own words as they are on the screen, else as they were read; nil where no word is looked up.
    var words: WordList? {
        documents[SpellingProbe.wordsPath].flatMap { spelling?.replacing(text: $0.file.text).list } ?? spelling?.list
    }

    // MARK: Looking

    /// Takes edits into the book.
    mutating func refresh() {
        guard isStale else { return }
        isStale = false
        let texts = documents.filter { BookScanner.kind(of: $0.key) != nil }
        let before = Dictionary(texts.keys.compactMap { path in memory.source(path).map { (path, $0) } }) { first, _ in first }
        let old = (book: book, checked: checked)
        book = memory.book(open: texts.mapValues(\.openText))
        if let words = documents[SpellingProbe.wordsPath] { spelling = spelling?.replacing(text: words.file.text) }
        checked = CheckedBook(
            book, today: today(), marks: marked.marks(in: book), spelling: Self.probe(spelling, book), after: old.checked)
        shift(before)
        demand(after: old)
    }

    /// Nil where the settings want no word looked up.
    private static func probe(_ spelling: BookSpelling?, _ book: Book) -> SpellingProbe? {
        book.settings.checks.spelling == false ? nil : spelling?.probe(under: book.settings)
    }

    private mutating func demand(after old: (book: Book, checked: CheckedBook)) {
        let changed = memory.changed
        let isNewDay = old.checked.today != checked.today || old.checked.marks.map(\.name) != checked.marks.map(\.name)
        urgent.formUnion(changed)
        isReportDue = true
        rulesLeft = Self.checker.bookRules
        let dependents = Dependents(of: changed, from: old.book, to: book, links: { looked.mapValues(\.links) })
        if dependents.isWhole || isNewDay || !checked.spellsAs(old.checked) { return demandAll() }
        if dependents.paths.count <= Self.near { urgent.formUnion(dependents.paths) } else { pending.formUnion(dependents.paths) }
    }

    private mutating func demandAll() {
        pending.formUnion(checked.texts.map(\.path))
        rulesLeft = Self.checker.bookRules
        isReportDue = true
    }

    /// Findings between texts keep their words until the rules have run again.
    private mutating func shift(_ before: [String: SourceFile]) {
        for path in memory.changed {
            guard let old = before[path], let new = memory.source(path) else { continue }
            let shift = TextShift(from: old, to: new)
            between = between.mapValues { $0.map { $0.path == path ? shift.moved($0) : $0 } }
        }
    }

    /// Looks at what changed.
    ///
    /// - Returns: the files whose findings may differ now.
    mutating func settle() -> Set<String> {
        refresh()
        guard !urgent.isEmpty else { return [] }
        let paths = urgent
        urgent = []
        look(at: paths)
        pending.subtract(paths)
        report(of: paths)
        return paths
    }

    var hasWork: Bool { isStale || !urgent.isEmpty || !pending.isEmpty || !rulesLeft.isEmpty || isReportDue }

    /// Does a piece of the work that is left, some milliseconds long.
    ///
    /// - Returns: the files whose findings may differ now.
    mutating func step() -> Set<String> {
        if isStale || !urgent.isEmpty { return settle() }
        if !pending.isEmpty {
            let some = Set(pending.prefix(Self.stride))
            look(at: some)
            pending.subtract(some)
            return []
        }
        if let rule = rulesLeft.popLast() {
            between[rule.about.name] = Self.checker.look(between: inOrder, in: checked, rule: rule)
            return []
        }
        isReportDue = false
        let before = Set(findings.keys)
        report(of: nil)
        return before.union(findings.keys)
    }

    private mutating func look(at paths: Set<String>) {
        let texts = checked.texts.filter { paths.contains($0.path) }
        for path in paths { looked[path] = nil }
        for (text, result) in zip(texts, Self.checker.look(at: texts, in: checked)) { looked[text.path] = result }
    }

    private var inOrder: [LookedText] { checked.texts.compactMap { looked[$0.path] } }

    private mutating func report(of paths: Set<String>?) {
        let some = paths.map { paths in paths.sorted().compactMap { looked[$0] } } ?? inOrder
        let whole = Self.checker.report(on: checked, some, between: between.values.flatMap(\.self), of: paths)
        let report = withoutBaseline(whole)
        let found = Dictionary(grouping: report.diagnostics.filter { paths?.contains($0.path) ?? true }, by: \.path)
        guard let paths else { return findings = found }
        for path in paths { findings[path] = found[path] }
    }

    /// A baseline that cannot be read hides nothing.
    private func withoutBaseline(_ report: Report) -> Report {
        let notes = Notes(note: { _ in }, warn: { _ in })
        do {
            return try CheckJob(root: root, today: checked.today, environment: [:], notes: notes).withoutBaseline(report, at: nil)
        } catch { return report }
    }

    /// All findings, after all work is done.
    mutating func finished() -> Report {
        while hasWork { _ = step() }
        return withoutBaseline(Self.checker.report(on: checked, inOrder, between: between.values.flatMap(\.self)))
    }

    /// What renders and other readers of the whole book take.
    var checkedBook: CheckedBook { checked }
}
