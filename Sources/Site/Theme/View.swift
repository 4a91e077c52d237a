import Markdown
import Mustache

/// What a template sees under its names: only HTML, lists of more of the same, and yes or no.
struct View: Sendable, MustacheParent {
    private enum Entry: Sendable {
        case html(String)
        case list([View])
        case flag(Bool)
    }

    private var entries: [String: Entry] = [:]
    /// Where names are looked up that this view does not set: the frame that pages share.
    private let frame: Frame?

    private final class Frame: Sendable {
        let view: View
        init(_ view: View) { self.view = view }
    }

    init() { frame = nil }

    /// A view that shows everything of another and its own on top.
    init(over view: View) { frame = Frame(view) }

    /// Sets a text; an empty one counts as absent.
    mutating func text(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { entries[name] = .html(text.htmlEscaped) }
    }

    /// Sets what is HTML already.
    mutating func html(_ name: String, _ html: String) {
        if !html.isEmpty { entries[name] = .html(html) }
    }

    mutating func list(_ name: String, _ list: [View]) {
        if !list.isEmpty {
            entries[name] = .list(list)
            entries["has_\(name)"] = .flag(true)
        }
    }

    mutating func flag(_ name: String, _ flag: Bool) { entries[name] = .flag(flag) }

    func child(named name: String) -> Any? {
        switch entries[name] {
        case .html(let html): html
        case .list(let list): list
        case .flag(let flag): flag
        case nil: frame?.view.child(named: name)
        }
    }
}
