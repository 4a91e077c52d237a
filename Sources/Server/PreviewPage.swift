import Foundation

/// What the preview answers.
package struct PreviewPage: Sendable {
    package let status: Int
    package let type: String
    package let bytes: [UInt8]

    static let html = "text/html; charset=utf-8"
    package static let script = "_preview.js"
    package static let changes = "_changes"

    /// Loads the page again when the preview has another version than the one the page was made of.
    package static let scriptText = """
        (() => {
          const from = document.currentScript.src.split('?')[1];
          const events = new EventSource('/\(changes)');
          events.onmessage = ({ data }) => { if (data !== from) location.reload(); };
        })();

        """

    /// Files that may answer a path, the likeliest first.
    static func candidates(_ path: String) -> [String] {
        let name = (path.removingPercentEncoding ?? path).drop { $0 == "/" }
        if name.isEmpty { return ["index.html"] }
        return name.hasSuffix("/") ? [name + "index.html"] : [String(name), name + ".html", name + "/index.html"]
    }

    static func type(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "html": html
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "wasm": "application/wasm"
        case "xml": "application/xml; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "webp": "image/webp"
        case "gif": "image/gif"
        case "woff2": "font/woff2"
        case "md", "txt": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
