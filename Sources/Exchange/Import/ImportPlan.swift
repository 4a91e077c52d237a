import Content
import Language

/// Everything an import will do, decided before anything is written.
package struct ImportPlan {
    package private(set) var items: [ImportItem] = []
    package private(set) var notes: [ExchangeNote] = []
    /// The map as it is after the import.
    package private(set) var map: IdMap

    private let context: Context
    /// Ids that texts of the book or of this import have.
    private var taken: Set<String> = []
    /// The number to try next for a slug that many texts want.
    private var numbers: [String: Int] = [:]

    /// What the plan asks about the book.
    package struct Context {
        package let format: ExchangeFormat
        package let settings: Settings
        /// The text of a file of the book, by its path; nil where there is none.
        package let read: (String) -> String?
        /// Paths of the book's templates and articles.
        package let paths: Set<String>
        /// The category that the search gives a text.
        package let search: (Draft) -> Category?
        package let choices: ImportChoices

        package init(
            format: ExchangeFormat, settings: Settings, paths: Set<String>, choices: ImportChoices,
            read: @escaping (String) -> String?, search: @escaping (Draft) -> Category?
        ) {
            self.format = format
            self.settings = settings
            self.read = read
            self.paths = paths
            self.search = search
            self.choices = choices
        }
    }

    package init(_ drafts: [Draft], map: IdMap, context: Context) {
        self.map = map
        self.context = context
        taken = Set(context.paths.map(Self.stem))
        let known = drafts.filter { map.entries[Self.key($0)] != nil }
        for draft in known { revisit(draft) }
        for family in Family.families(of: drafts.filter { map.entries[Self.key($0)] == nil }) { add(family) }
        notes += drafts.flatMap(Self.notes)
    }

    /// The name of a foreign text in the map.
    package static func key(_ draft: Draft) -> String { "\(draft.foreign.kind.rawValue) \(draft.foreign.id)" }

    /// The title that a file's front matter gives, as it is written there.
    package static func title(of text: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix("title: ") }.map { String($0.dropFirst("title: ".count)) }
    }

    /// `Templates/money/refund` of a path.
    private static func stem(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), let end = path[slash...].firstIndex(where: { $0 == "@" || $0 == "." }) else {
            return path
        }
        return String(path[..<end])
    }

    private static func notes(of draft: Draft) -> [ExchangeNote] {
        draft.untranslated.map {
            ExchangeNote(
                draft.foreign.place, "'\($0.prefix(80))' has no equal here and is kept as a comment; write {{ name }} in its place")
        }
    }

    // MARK: New texts

    private mutating func add(_ family: Family) {
        let leader = family.leader
        var chosen: ImportChoices.Choice?
        for member in family.members where chosen == nil { chosen = context.choices.choice(for: member.draft.foreign) }
        if chosen == .skip { return items += family.members.map { Self.skipped($0.draft) } }
        let (category, source) = category(of: leader, chosen)
        guard let id = id(for: family, category, chosen) else { return }
        for member in family.members {
            let name = TextName(id: id, variant: member.variant, language: member.draft.language)
            let file = DraftFile(member.draft, name: name, settings: context.settings)
            let text = file.text
            // A file of the same text is what an import wrote that was interrupted before its map.
            let isThere = context.read(file.path) == text
            items.append(
                ImportItem(
                    action: isThere ? .unchanged : .create, draft: member.draft, name: name, path: file.path, categorySource: source,
                    text: isThere ? nil : text, theirs: text))
            map.entries[Self.key(member.draft)] = IdMap.Entry(path: file.path, base: text)
        }
    }

    private static func skipped(_ draft: Draft) -> ImportItem {
        ImportItem(action: .skip, draft: draft, name: nil, path: nil, categorySource: .map, text: nil, theirs: nil)
    }

    private func category(of draft: Draft, _ chosen: ImportChoices.Choice?) -> (Category, ImportItem.CategorySource) {
        switch chosen {
        case .category(let category): return (category, .map)
        case .id(let id): return (id.category ?? .product, .map)
        case .skip, nil: break
        }
        for folder in draft.foreign.folders.reversed() {
            if let category = Category(rawValue: folder.lowercased()) ?? CategoryHints.known.category(of: folder) {
                return (category, .folder)
            }
        }
        if let category = context.search(draft) { return (category, .search) }
        if let category = CategoryHints.known.category(of: "\(draft.title) \(draft.title) \(draft.text)") { return (category, .words) }
        return (.product, .none)
    }

    /// The id of a family: its title's, with a number where another text has it.
    private mutating func id(for family: Family, _ category: Category, _ chosen: ImportChoices.Choice?) -> TextID? {
        let folder = family.leader.isArticle ? "KnowledgeBase" : "Templates"
        let (section, slug) =
            if case .id(let id) = chosen { (id.section, id.slug) } else { (SectionPath(category), SlugText.slug(family.leader.title)) }
        let wanted = "\(folder)/\(section)/\(slug)"
        for number in (numbers[wanted] ?? 1)...1_000_000 {
            let next = number == 1 ? slug : "\(slug)-\(number)"
            numbers[wanted] = number + 1
            guard let id = TextID(section: section, slug: next) else { return nil }
            let stem = "\(folder)/\(id)"
            guard !taken.contains(stem) || isOurs(family, id) else { continue }
            taken.insert(stem)
            return id
        }
        return nil
    }

    /// True where the files of an id are what this import would write.
    private func isOurs(_ family: Family, _ id: TextID) -> Bool {
        family.members.contains { member in
            let file = DraftFile(
                member.draft, name: TextName(id: id, variant: member.variant, language: member.draft.language), settings: context.settings)
            return context.paths.contains(file.path) && context.read(file.path) == file.text
        } && !map.entries.values.contains { Self.stem($0.path).hasSuffix("/\(id)") }
    }

    // MARK: Texts that were imported before

    private mutating func revisit(_ draft: Draft) {
        let key = Self.key(draft)
        guard let entry = map.entries[key] else { return }
        if context.choices.choice(for: draft.foreign) == .skip { return items.append(Self.skipped(draft)) }
        guard let path = path(of: entry), let name = TextName(path: path), let text = context.read(path) else {
            return items.append(item(.removed, draft, nil, entry.path, nil, nil))
        }
        let ours = text.replacing("\r\n", with: "\n")
        let theirs = DraftFile(draft, name: name, settings: context.settings).text
        var next = IdMap.Entry(path: path, base: theirs)
        defer { map.entries[key] = next }
        if theirs == entry.base || ours == theirs {
            return items.append(item(.unchanged, draft, name, path, nil, theirs))
        }
        if ours == entry.base { return items.append(item(.update, draft, name, path, theirs, theirs)) }
        let merge = LineMerge(base: entry.base, ours: ours, theirs: theirs, names: ("book", context.format.rawValue))
        if merge.conflicts > 0 { next.base = entry.base }
        items.append(item(merge.conflicts > 0 ? .conflict : .merge, draft, name, path, merge.text, theirs))
    }

    /// Where the text is now: its own path, or that of the only text of its name in another category.
    private func path(of entry: IdMap.Entry) -> String? {
        if context.paths.contains(entry.path) { return entry.path }
        let file = entry.path.split(separator: "/").last ?? ""
        let moved = context.paths.filter { $0.hasSuffix("/\(file)") && $0.prefix(4) == entry.path.prefix(4) }
        return moved.count == 1 ? moved.first : nil
    }

    private func item(
        _ action: ImportItem.Action, _ draft: Draft, _ name: TextName?, _ path: String?, _ text: String?, _ theirs: String?
    ) -> ImportItem {
        ImportItem(action: action, draft: draft, name: name, path: path, categorySource: .known, text: text, theirs: theirs)
    }

    /// The same plan with all conflicts settled: written with their marks, or left as the book has them. Either way the next
    /// import starts from what the tool has now.
    package func settling(_ way: Settlement) -> ImportPlan {
        guard way != .show else { return self }
        var plan = self
        for item in items where item.action == .conflict {
            if let theirs = item.theirs { plan.map.entries[Self.key(item.draft)]?.base = theirs }
        }
        return plan
    }

    /// What becomes of lines that both sides changed.
    package enum Settlement: String, Sendable, CaseIterable {
        /// They are printed, and nothing is written.
        case show
        /// The file gets both versions between marks.
        case mark
        /// The book's version stays.
        case book
    }
}
