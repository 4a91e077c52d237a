/// The formats of other tools, by the names that commands take.
package enum ExchangeFormat: String, Sendable, CaseIterable {
    case zendesk, chatwoot, zammad, freshdesk, helpscout, gorgias, intercom, front, freescout
    case espanso, textexpander, alfred, raycast
    case csv, folder, html

    /// The name of the tool as people write it.
    package var title: String {
        switch self {
        case .zendesk: "Zendesk"
        case .chatwoot: "Chatwoot"
        case .zammad: "Zammad"
        case .freshdesk: "Freshdesk"
        case .helpscout: "Help Scout"
        case .gorgias: "Gorgias"
        case .intercom: "Intercom"
        case .front: "Front"
        case .freescout: "FreeScout"
        case .espanso: "espanso"
        case .textexpander: "TextExpander"
        case .alfred: "Alfred"
        case .raycast: "Raycast"
        case .csv: "CSV"
        case .folder: "folder"
        case .html: "HTML"
        }
    }
}
