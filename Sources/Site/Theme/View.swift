import Markdown
import Mustache

/// What a template sees under its names: only HTML, lists of more of the same, and yes or no.
struct View: Sendable {
    enum Entry: Sendable {
        case html(String)
        /// Made only when the template is rendered; the digest stands for what it will be.
        case later(Digest, @Sendable () -> String)
        case list([View])
        case flag(Bool)
    }

    private var entries: [String: Entry] = [:]
    /// Where names are looked up that this view does not set: what pages share.
    private let frame: Frame?

    /// A view that many pages show behind their own.
    final class Frame: Sendable {
        let view: View
        let digest: Digest

        init(_ view: View) {
            self.view = view
            digest = view.digest
        }
    }

    init() { frame = nil }

    /// A view that shows everything of another and its own on top.
    init(over frame: Frame) { self.frame = frame }

    /// Sets a text; an empty one counts as absent.
    mutating func text(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { entries[name] = .html(text.htmlEscaped) }
    }

    /// Sets a text of one item in a list; an absent one also hides what the page around it goes by the same name.
    mutating func own(_ name: String, _ text: String?) {
        entries[name] = .flag(false)
        self.text(name, text)
    }

    /// Sets what is HTML already.
    mutating func html(_ name: String, _ html: String) {
        if !html.isEmpty { entries[name] = .html(html) }
    }

    /// Sets HTML that costs something to make.
    mutating func html(_ name: String, digest: Digest, _ make: @escaping @Sendable () -> String) {
        entries[name] = .later(digest, make)
    }

    mutating func list(_ name: String, _ list: [View]) {
        if !list.isEmpty {
            entries[name] = .list(list)
            entries["has_\(name)"] = .flag(true)
        }
    }

    mutating func flag(_ name: String, _ flag: Bool) { entries[name] = .flag(flag) }

    /// Stands for everything a template can see. Entries have no order, so their digests are added up.
    var digest: Digest {
        var (high, low): (UInt64, UInt64) = (UInt64(entries.count), frame?.digest.low ?? 0)
        for (name, entry) in entries {
            var builder = DigestBuilder()
            builder.add(name)
            switch entry {
            case .html(let html): builder.add(html)
            case .later(let digest, _): builder.add(digest)
            case .list(let list): for view in list { builder.add(view.digest) }
            case .flag(let flag): builder.add(flag ? 1 : 0)
            }
            let digest = builder.digest
            high &+= digest.high
            low &+= digest.low
        }
        var builder = DigestBuilder()
        builder.add(Digest(high: high, low: low))
        if let frame { builder.add(frame.digest) }
        return builder.digest
    }
}

extension View: MustacheParent {
    func child(named name: String) -> Any? {
        switch entries[name] {
        case .html(let html): HTMLText(renderText: html)
        case .later(_, let make): HTMLText(renderText: make())
        case .list(let list): list
        case .flag(let flag): flag
        case nil: frame?.view.child(named: name)
        }
    }
}

/// A value as Mustache sees it; where it opens a section, names are looked up around it.
private struct HTMLText: MustacheCustomRenderable, MustacheParent {
    let renderText: String
    var isNull: Bool { false }

    func child(named: String) -> Any? { nil }
}
