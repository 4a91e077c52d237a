import Content
import Foundation
import Hummingbird

/// The words of the panel's page, in each language of the interface: `Assets/panel.<tag>.json`.
struct PanelTexts: Sendable {
    private let texts: [InterfaceLanguage: [String: String]]

    /// - Throws: where a file that is compiled in is not JSON.
    init() throws {
        texts = try Dictionary(
            uniqueKeysWithValues: InterfaceLanguage.allCases.map { language in
                (language, try JSONDecoder().decode([String: String].self, from: Data(Self.file(language))))
            })
    }

    static func file(_ language: InterfaceLanguage) -> [UInt8] {
        switch language {
        case .english: PackageResources.panel_en_json
        case .polish: PackageResources.panel_pl_json
        case .russian: PackageResources.panel_ru_json
        }
    }

    func text(_ key: String, in language: InterfaceLanguage) -> String { texts[language]?[key] ?? key }

    /// The one that the visitor chose, else the first of the browser's that the program speaks (RFC 9110, 12.5.4).
    func language(of request: Request) -> InterfaceLanguage {
        if let chosen = request.cookies["replybook_ui"].flatMap({ InterfaceLanguage(rawValue: $0.value) }) { return chosen }
        let ranges = (request.headers[.acceptLanguage] ?? "").split(separator: ",").prefix(20).enumerated().map { place, range in
            let parts = range.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return (tag: parts.first ?? "", quality: quality, place: place)
        }
        let best = ranges.filter { $0.quality > 0 }.sorted { ($1.quality, $0.place) < ($0.quality, $1.place) }
        return best.lazy.compactMap { InterfaceLanguage(locale: $0.tag) }.first ?? .english
    }
}
