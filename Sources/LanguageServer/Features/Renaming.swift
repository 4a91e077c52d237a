import Checking
import Content
import Diagnostics
import Language
import Markdown

/// Makes the edits that give a symbol another name.
struct Renaming {
    private let spot: Spot
    private let encoding: PositionEncoding
    private var book: Book { spot.book.book }

    init(_ spot: Spot, _ encoding: PositionEncoding) {
        self.spot = spot
        self.encoding = encoding
    }

    /// The name that is changed; nil for what cannot be renamed from here.
    static func name(of here: Occurrence, _ spot: Spot) -> String? {
        switch here.symbol {
        case .fact(let name), .fragment(let name): return name
        case .variable(let name, _): return Variable.builtIn.contains(name) ? nil : name
        case .article(let id), .template(let id): return id.slug
        // An anchor is made from its heading, so that is what gets another text.
        case .anchor: return here.isDefinition ? heading(at: here, spot)?.text : nil
        }
    }

    func edit(_ here: Occurrence, to new: String) throws(ResponseError) -> BookEdit {
        switch here.symbol {
        case .fact(let name):
            try check(new, Self.isWord(new), taken: book.settings.facts[new] != nil && new != name)
            return replacing(here.symbol, with: new)
        case .variable(let name, let owner): return try variable(name, owner, here.symbol, new)
        case .fragment(let name):
            try check(new, TextID.isSlug(new), taken: new != name && book.fragments.contains { $0.name == new })
            var edit = replacing(here.symbol, with: new)
            for fragment in book.fragments where fragment.name == name {
                edit.rename(fragment.file.path, to: "Templates/_fragments/\(new).\(fragment.language).md")
            }
            return edit
        case .article(let id): return try article(id, new)
        case .template(let id): return try template(id, new)
        case .anchor: return try anchor(here, new)
        }
    }

    private func replacing(_ symbol: Symbol, with new: String) -> BookEdit {
        var edit = BookEdit(spot.book, encoding)
        for place in OccurrenceReader(spot.book).all(of: symbol) where place.isName {
            edit.replace(place.offsets, in: place.path, with: new)
        }
        return edit
    }

    private func variable(_ name: String, _ owner: TextID?, _ symbol: Symbol, _ new: String) throws(ResponseError) -> BookEdit {
        guard !Variable.builtIn.contains(name) else { throw failure("'\(name)' is known in every template; it keeps its name") }
        let family = owner.map { id in book.templates.filter { $0.name.id == id } } ?? book.templates
        let isTaken = book.settings.variables[new] != nil || Variable.builtIn.contains(new) || family.contains { $0.declares(new) }
        try check(new, Self.isWord(new), taken: isTaken && new != name)
        let included = Set(family.flatMap(\.sections).flatMap(\.placeholders.includes).map(\.name.value))
        let shared = book.fragments.first { included.contains($0.name) && $0.placeholders.variables.contains { $0.value == name } }
        if owner != nil, let shared {
            throw failure("fragment '\(shared.name)' uses '\(name)' too; declare it in .replybook.yml, then rename it")
        }
        return replacing(symbol, with: new)
    }

    // MARK: Slugs

    private func article(_ id: TextID, _ new: String) throws(ResponseError) -> BookEdit {
        guard let target = TextID(section: id.section, slug: new) else { throw refusal(of: new) }
        try check(new, true, taken: target != id && book.articles.contains { $0.name.id == target })
        var edit = BookEdit(spot.book, encoding)
        for place in OccurrenceReader(spot.book).all(of: .article(id)) where place.isName {
            guard let file = spot.book.source(place.path) else { continue }
            let written = String(file.slice(place.offsets))
            edit.replace(place.offsets, in: place.path, with: Self.address(written, from: id, to: target))
        }
        let move = SlugMove(spot.book)
        for article in book.articles where article.name.id == id && target != id { move.move(article, to: target, in: &edit) }
        return edit
    }

    /// `delivery/old`, `old.md` or `../delivery/old.pl.md` with the new slug.
    private static func address(_ written: String, from id: TextID, to new: TextID) -> String {
        guard let slash = written.lastIndex(of: "/") else {
            return new.slug + written.dropFirst(written.prefix { $0 != "." && $0 != "?" }.count)
        }
        let name = written[written.index(after: slash)...]
        return written[...slash] + new.slug + name.dropFirst(name.prefix { $0 != "." && $0 != "?" }.count)
    }

    private func template(_ id: TextID, _ new: String) throws(ResponseError) -> BookEdit {
        guard let target = TextID(section: id.section, slug: new) else { throw refusal(of: new) }
        try check(new, true, taken: target != id && book.templates.contains { $0.name.id == target })
        var edit = BookEdit(spot.book, encoding)
        let move = SlugMove(spot.book)
        for template in book.templates where template.name.id == id && target != id { move.move(template, to: target, in: &edit) }
        return edit
    }

    // MARK: Anchors

    private static func heading(at here: Occurrence, _ spot: Spot) -> ArticleOutline.Heading? {
        spot.book.book.articles.first { $0.path == here.path }.flatMap { article in
            ArticleOutline(article).headings.first { $0.offsets == here.offsets }
        }
    }

    private func anchor(_ here: Occurrence, _ new: String) throws(ResponseError) -> BookEdit {
        guard here.isDefinition, let heading = Self.heading(at: here, spot) else {
            throw failure("an anchor is made from its heading; rename the heading")
        }
        let written = String(spot.file.slice(heading.offsets))
        let title = new.trimmed
        guard let place = written.ranges(of: heading.text).last, !title.isEmpty, !title.contains(where: \.isNewline) else {
            throw failure("heading '\(heading.text)' has marks in it; edit it by hand, then run 'replybook check'")
        }
        var edit = BookEdit(spot.book, encoding)
        let start = heading.offsets.lowerBound + written[..<place.lowerBound].utf8.count
        edit.replace(start..<start + heading.text.utf8.count, in: here.path, with: title)
        for use in OccurrenceReader(spot.book).all(of: here.symbol) where use.isName {
            edit.replace(use.offsets, in: use.path, with: Slug(title).text)
        }
        return edit
    }

    // MARK: Names

    private func check(_ new: String, _ isName: Bool, taken: Bool) throws(ResponseError) {
        guard isName else { throw refusal(of: new) }
        guard !taken else { throw failure("'\(new)' exists already; choose another name") }
    }

    private func refusal(of name: String) -> ResponseError {
        failure("'\(name)' is not a name; use lower-case letters, digits and '_' for values, '-' for files")
    }

    private func failure(_ message: String) -> ResponseError { ResponseError(.requestFailed, message) }

    private static func isWord(_ text: String) -> Bool {
        text.first.map { $0.isLetter || $0 == "_" } == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }
}

extension Template {
    fileprivate func declares(_ name: String) -> Bool { variables.contains { $0.name == name } }
}
