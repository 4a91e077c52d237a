import Basics
import Desk
import Diagnostics
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts text on the clipboard: through the desktop's own program, through tmux, or through the terminal itself (OSC 52),
/// which also works over SSH.
struct Clipboard {
    let environment: [String: String]

    /// Ways in the order in which they are tried here.
    enum Way: Equatable {
        case program(String, [String])
        case terminal

        var name: String {
            switch self {
            case .program(let name, _): name
            case .terminal: "the terminal (OSC 52)"
            }
        }
    }

    var ways: [Way] {
        var ways: [Way] = []
        let isRemote = environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
        if environment["WAYLAND_DISPLAY"]?.isEmpty == false, !isRemote {
            ways.append(.program("wl-copy", ["--type", "text/plain;charset=utf-8"]))
        }
        if environment["DISPLAY"]?.isEmpty == false, !isRemote {
            ways.append(.program("xclip", ["-selection", "clipboard", "-in"]))
            ways.append(.program("xsel", ["--clipboard", "--input"]))
        }
        if !isRemote { ways.append(.program("pbcopy", [])) }
        // tmux drops OSC 52 of its programs by default, and passes its own on to the terminal outside.
        if environment["TMUX"]?.isEmpty == false { ways.append(.program("tmux", ["load-buffer", "-w", "-"])) }
        return ways + [.terminal]
    }

    /// - Returns: the way that worked.
    /// - Throws: `DeskFailure` when none did.
    func copy(_ text: String) throws -> Way {
        for way in ways {
            switch way {
            case .program(let name, let arguments):
                // wl-copy and xclip stay behind to serve the clipboard, so their output must not be waited for.
                guard let program = ChildProcess(name, arguments, environment: environment) else { continue }
                if program.run(input: text, keepsOutput: false)?.status == 0 { return way }
            case .terminal:
                if Self.writeToTerminal(Self.sequence(for: text)) { return way }
            }
        }
        throw DeskFailure(
            "cannot copy: there is no terminal and none of wl-copy, xclip, xsel and pbcopy; leave --copy out and copy the text yourself")
    }

    /// XTerm control sequence "manipulate selection data", with base64 of the text.
    static func sequence(for text: String) -> String {
        "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}"
    }

    private static func writeToTerminal(_ sequence: String) -> Bool {
        let terminal = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return false }
        defer { close(terminal) }
        return OpenFile.write(Array(sequence.utf8), to: terminal)
    }
}
