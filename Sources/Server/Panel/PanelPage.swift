import Content
import Foundation
import Hummingbird
import Markdown

/// The panel's one page and what it loads, compiled in.
struct PanelPage: Sendable {
    static let type = "text/html; charset=utf-8"

    let texts: PanelTexts
    /// What the page's own calls show, new with every start of the server.
    let secret: String

    /// - Parameter message: what the page starts with.
    func response(_ language: InterfaceLanguage, message: String = "") -> Response {
        Response(
            status: .ok, headers: PlainAnswer.headers(Self.type),
            body: ResponseBody(byteBuffer: ByteBuffer(string: html(language, message: message))))
    }

    /// Puts texts in place of `{{key}}`, in one pass, so that nothing within a text is taken for a key.
    func html(_ language: InterfaceLanguage, message: String) -> String {
        let pieces = Self.template.components(separatedBy: "{{")
        return pieces.dropFirst().reduce(into: pieces[0]) { page, piece in
            guard let end = piece.range(of: "}}") else { return page += "{{" + piece }
            page += value(String(piece[..<end.lowerBound]), language, message).htmlEscaped + piece[end.upperBound...]
        }
    }

    private func value(_ key: String, _ language: InterfaceLanguage, _ message: String) -> String {
        switch key {
        case "lang": language.rawValue
        case "secret": secret
        case "customerMessage": message
        default: texts.text(key, in: language)
        }
    }

    private static let template = String(decoding: PackageResources.panel_html, as: UTF8.self)

    /// The file of that name; nil where there is none.
    static func asset(_ name: String) -> Response? {
        assets[name].map { bytes in
            Response(
                status: .ok, headers: PlainAnswer.headers(PreviewPage.type(of: name)),
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }

    private static let assets: [String: [UInt8]] = [
        "panel.css": PackageResources.panel_css,
        "panel.js": PackageResources.panel_js,
        "panel-calls.js": PackageResources.panel_calls_js,
        "panel-choice.js": PackageResources.panel_choice_js,
        "panel-day.js": PackageResources.panel_day_js,
        "panel-dom.js": PackageResources.panel_dom_js,
        "panel-form.js": PackageResources.panel_form_js,
        "panel-keys.js": PackageResources.panel_keys_js,
        "panel-looking.js": PackageResources.panel_looking_js,
        "panel-reply.js": PackageResources.panel_reply_js,
        "panel.en.json": PanelTexts.file(.english),
        "panel.pl.json": PanelTexts.file(.polish),
        "panel.ru.json": PanelTexts.file(.russian),
    ]
}
