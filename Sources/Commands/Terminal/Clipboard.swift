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
        case program(String, [String], type: MediaType)
        /// The terminal that the client of tmux runs in.
        case tmux
        case terminal
    }

    enum MediaType: String { case plain = "text/plain", html = "text/html" }

    /// What is known to have happened.
    enum Outcome: Equatable {
        /// A program took the text and ended well.
        case taken(by: String, MediaType)
        /// The terminal was asked; it does not answer.
        case asked

        func note(in phrases: Phrases) -> String {
            switch self {
            case .taken(let program, .plain): phrases.copied.filled(with: program)
            case .taken(let program, .html): phrases.copied.filled(with: "\(program), \(MediaType.html.rawValue)")
            case .asked: phrases.askedTerminal
            }
        }
    }

    /// - Parameter type: of the text; programs that know no types get the text itself.
    func ways(for type: MediaType) -> [Way] {
        var ways: [Way] = []
        let isRemote = environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
        if has("WAYLAND_DISPLAY"), !isRemote {
            ways.append(.program("wl-copy", ["--type", type == .html ? "text/html" : "text/plain;charset=utf-8"], type: type))
        }
        if has("DISPLAY"), !isRemote {
            let target = type == .html ? ["-target", "text/html"] : []
            ways.append(.program("xclip", ["-selection", "clipboard"] + target + ["-in"], type: type))
            ways.append(.program("xsel", ["--clipboard", "--input"], type: .plain))
        }
        if !isRemote { ways.append(.program("pbcopy", [], type: .plain)) }
        if has("TMUX") { ways.append(.tmux) }
        return ways + [.terminal]
    }

    private func has(_ variable: String) -> Bool { environment[variable]?.isEmpty == false }

    /// - Throws: `DeskFailure` when no way works.
    func copy(_ text: String, as type: MediaType = .plain) throws -> Outcome {
        for way in ways(for: type) {
            switch way {
            case .program(let name, let arguments, let offered):
                // wl-copy and xclip stay behind to serve the clipboard, so their output must not be waited for.
                guard let program = ChildProcess(name, arguments, environment: environment) else { continue }
                if program.run(input: text, keepsOutput: false)?.status == 0 { return .taken(by: name, offered) }
            case .tmux:
                if copyThroughTmux(text) { return .asked }
            case .terminal:
                if Self.write(Self.sequence(for: text), to: "/dev/tty") { return .asked }
            }
        }
        throw DeskFailure(
            "cannot copy: there is no terminal and none of wl-copy, xclip, xsel and pbcopy; leave --copy out and copy the text yourself")
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
