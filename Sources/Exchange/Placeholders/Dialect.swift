/// How a tool marks a place to be filled.
package enum Dialect: Sendable {
    /// `{{a.b | filter: "x"}}` and `{% if %}`: Zendesk, Gorgias, Freshdesk, Chatwoot, Front.
    case liquid
    /// `{{a.b|fallback:"x"}}`: Intercom.
    case intercom
    /// `{%a.b,fallback=x%}`: Help Scout, FreeScout.
    case helpScout
    /// `#{a.b}`: Zammad.
    case zammad
    /// `{{v}}`, `[[field]]`, `$|$`.
    case espanso
    /// `{argument name="x" default="y"}`: Raycast.
    case raycast
    /// `{date}`, `{clipboard}`, `{var:x}`.
    case alfred
    /// `%filltext:name=x:default=y%`.
    case textExpander
    /// The book's own language, and every mark of the others that cannot be mistaken: files without a tool.
    case any

    package init(_ format: ExchangeFormat) {
        switch format {
        case .zendesk, .chatwoot, .freshdesk, .gorgias, .front: self = .liquid
        case .intercom: self = .intercom
        case .helpscout, .freescout: self = .helpScout
        case .zammad: self = .zammad
        case .espanso: self = .espanso
        case .raycast: self = .raycast
        case .alfred: self = .alfred
        case .textexpander: self = .textExpander
        case .csv, .folder, .html: self = .any
        }
    }

    /// The marks around a placeholder, those first that begin with others.
    var marks: [PlaceholderMark] {
        switch self {
        case .liquid: [.output, .tag]
        case .intercom: [.output]
        case .helpScout: [.helpScout]
        case .zammad: [.zammad]
        case .espanso: [.output, .field, .cursor]
        case .raycast, .alfred: [.word]
        case .textExpander: [.fill, .snippet, .key, .clipboard, .textCursor, .date]
        case .any: [.output, .tag, .zammad, .osTicket, .field]
        }
    }
}

/// What opens and closes a placeholder.
enum PlaceholderMark: Sendable {
    case output, tag, helpScout, zammad, osTicket, field, cursor, word, fill, snippet, key, clipboard, textCursor, date

    var open: String {
        switch self {
        case .output: "{{"
        case .tag, .helpScout: "{%"
        case .zammad: "#{"
        case .osTicket: "%{"
        case .field: "[["
        case .cursor: "$|$"
        case .word: "{"
        case .fill: "%fill"
        case .snippet: "%snippet:"
        case .key: "%key:"
        case .clipboard: "%clipboard"
        case .textCursor: "%|"
        case .date: "%"
        }
    }

    /// Empty for a mark that is complete by itself.
    var close: String {
        switch self {
        case .output: "}}"
        case .tag, .helpScout: "%}"
        case .zammad, .osTicket, .word: "}"
        case .field: "]]"
        case .fill, .snippet, .key: "%"
        case .cursor, .clipboard, .textCursor, .date: ""
        }
    }
}
