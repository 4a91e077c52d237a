import Basics
import Desk
import Foundation
import Replying

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts text on the clipboard: through the desktop's own program, else through the terminal itself (OSC 52), which also works
/// over SSH. docs/clipboard.md says what each terminal makes of it.
struct Clipboard {
    let environment: [String: String]

    /// Ways in the order in which they are tried here.
    enum Way: Equatable {
        /// A program that reads its standard input and offers it as these types.
        case program(String, [String], types: [MediaType])
        /// The terminal that the client of tmux runs in.
        case tmux
        case terminal
    }

    enum MediaType: String { case plain = "text/plain", html = "text/html" }

    /// A text, and the same in plain words where it is HTML: most ways take one of the two.
    struct Content {
        let text: String
        let type: MediaType
        /// Nil where nobody knows them, as for HTML that was changed by hand.
        let plain: String?

        init(_ text: String, _ type: MediaType = .plain, plain: String? = nil) {
            self.text = text
            self.type = type
            self.plain = plain
        }

        /// For a way without types, where a customer would read the tags.
        var words: String { plain ?? text }
    }

    /// What is known to have happened.
    enum Outcome: Equatable {
        /// A program took the text and ended well. The types are named where HTML was wanted.
        case taken(by: String, named: [MediaType])
        /// The terminal was asked; it does not answer.
        case asked

        func note(in phrases: Phrases) -> String {
            switch self {
            case .taken(let program, let types):
                phrases.copied.filled(with: ([program] + types.map(\.rawValue)).joined(separator: ", "))
            case .asked: phrases.askedTerminal
            }
        }
    }

    func ways(for content: Content) -> [Way] {
        let isHTML = content.type == .html
        var ways: [Way] = []
        let isRemote = environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
        if has("WAYLAND_DISPLAY"), !isRemote {
            ways.append(.program("wl-copy", ["--type", isHTML ? "text/html" : "text/plain;charset=utf-8"], types: [content.type]))
        }
        if has("DISPLAY"), !isRemote {
            let target = isHTML ? ["-target", "text/html"] : []
            ways.append(.program("xclip", ["-selection", "clipboard"] + target + ["-in"], types: [content.type]))
            ways.append(.program("xsel", ["--clipboard", "--input"], types: [.plain]))
        }
        if !isRemote {
            if isHTML, content.plain != nil { ways.append(.program("osascript", ["-"], types: [.html, .plain])) }
            ways.append(.program("pbcopy", [], types: [.plain]))
        }
        if has("TMUX") { ways.append(.tmux) }
        return ways + [.terminal]
    }

    private func has(_ variable: String) -> Bool { environment[variable]?.isEmpty == false }

    /// - Throws: `DeskFailure` when no way works.
    func copy(_ content: Content) throws -> Outcome {
        for way in ways(for: content) {
            switch way {
            case .program(let name, let arguments, let types):
                // wl-copy and xclip stay behind to serve the clipboard, so their output must not be waited for.
                guard let program = ChildProcess(name, arguments, environment: environment) else { continue }
                if program.run(input: Self.input(content, types), keepsOutput: false)?.status == 0 {
                    return .taken(by: name, named: content.type == .html ? types : [])
                }
            case .tmux:
                if copyThroughTmux(content.words) { return .asked }
            case .terminal:
                if Self.write(Self.sequence(for: content.words), to: "/dev/tty") { return .asked }
            }
        }
        throw DeskFailure(
            "cannot copy: there is no terminal and none of wl-copy, xclip, xsel and pbcopy; leave --copy out and copy the text yourself",
            pl: "nie ma jak skopiować: brak terminala oraz wl-copy, xclip, xsel i pbcopy; pomiń --copy i skopiuj tekst samodzielnie",
            ru: "скопировать нечем: нет ни терминала, ни wl-copy, xclip, "
                + "xsel и pbcopy; уберите --copy и скопируйте текст сами")
    }

    private static func input(_ content: Content, _ types: [MediaType]) -> String {
        if types.count > 1 { return script(html: content.text, plain: content.words) }
        return types == [.html] ? content.text : content.words
    }

    /// AppleScript that puts both forms on the pasteboard of macOS ("Standard Additions", `set the clipboard to` a record).
    static func script(html: String, plain: String) -> String {
        let hex = html.utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        let quoted = plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "set the clipboard to {Unicode text:\"\(quoted)\", «class HTML»:«data HTML\(hex)»}\n"
    }

    /// tmux passes OSC 52 of its programs on only where `set-clipboard` is on, and its own without a selection, which xterm then
    /// takes for PRIMARY. The terminal around tmux gets the sequence as it is; tmux gets the text for its own paste key.
    private func copyThroughTmux(_ text: String) -> Bool {
        guard
            let asked = ChildProcess("tmux", ["display-message", "-p", "#{client_tty}"], environment: environment)?.run(),
            asked.status == 0, case let terminal = asked.output.trimmingCharacters(in: .whitespacesAndNewlines), !terminal.isEmpty
        else { return false }
        _ = ChildProcess("tmux", ["load-buffer", "-"], environment: environment)?.run(input: text, keepsOutput: false)
        return Self.write(Self.sequence(for: text), to: terminal)
    }

    /// XTerm control sequence "manipulate selection data", with base64 of the text.
    static func sequence(for text: String) -> String {
        "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}"
    }

    private static func write(_ sequence: String, to path: String) -> Bool {
        let terminal = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return false }
        defer { close(terminal) }
        return isatty(terminal) == 1 && OpenFile.write(Array(sequence.utf8), to: terminal)
    }
}

extension ReplyFormat {
    /// How the clipboard calls it.
    var mediaType: Clipboard.MediaType { self == .html ? .html : .plain }
}
