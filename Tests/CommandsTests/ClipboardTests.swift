import Testing

@testable import Commands

@Suite struct ClipboardTests {
    private static let html = Clipboard.Content("<p>Order <b>7</b></p>", .html, plain: "Order 7")

    private static func names(_ environment: [String: String], _ content: Clipboard.Content) -> [String] {
        Clipboard(environment: environment).ways(for: content).map { way in
            switch way {
            case .program(let name, _, let types): "\(name) \(types.map(\.rawValue).joined(separator: "+"))"
            case .tmux: "tmux"
            case .terminal: "terminal"
            }
        }
    }

    @Test func `HTML is offered as HTML by those who know types, as plain words by the others`() {
        #expect(
            Self.names(["WAYLAND_DISPLAY": "w", "DISPLAY": ":0", "TMUX": "t"], Self.html) == [
                "wl-copy text/html", "xclip text/html", "xsel text/plain", "osascript text/html+text/plain", "pbcopy text/plain", "tmux",
                "terminal",
            ])
        #expect(
            Self.names(["DISPLAY": ":0"], Clipboard.Content("Order 7")) == [
                "xclip text/plain", "xsel text/plain", "pbcopy text/plain", "terminal",
            ])
    }

    @Test func `over SSH the desktop's programs are those of another computer`() {
        #expect(Self.names(["DISPLAY": ":0", "SSH_TTY": "/dev/pts/1"], Self.html) == ["terminal"])
    }

    @Test func `HTML that was changed by hand has no plain words to offer beside it`() {
        #expect(!Self.names([:], Clipboard.Content("<p>A</p>", .html)).contains { $0.hasPrefix("osascript") })
        #expect(Clipboard.Content("<p>A</p>", .html).words == "<p>A</p>")
    }

    @Test func `both forms are one record of AppleScript, and no text leaves its quotes`() {
        #expect(
            Clipboard.script(html: "<p>Ä</p>", plain: "say \"Ä\" \\ ok")
                == "set the clipboard to {Unicode text:\"say \\\"Ä\\\" \\\\ ok\", «class HTML»:«data HTML3C703EC3843C2F703E»}\n")
    }

    @Test func `the note says who took it and as what`() {
        let phrases = Phrases.english
        #expect(Clipboard.Outcome.taken(by: "xclip", named: []).note(in: phrases) == "copied with xclip")
        #expect(Clipboard.Outcome.taken(by: "xclip", named: [.html]).note(in: phrases) == "copied with xclip, text/html")
        #expect(Clipboard.Outcome.asked.note(in: phrases).contains("paste to see"))
    }
}
