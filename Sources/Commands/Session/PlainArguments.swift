import Content

/// A command line of words, options and flags in their plainest form: `word --limit 3 --quiet`.
///
/// Looking up what the argument parser must know of its types takes 25 million instructions, as long as a dozen searches. The
/// commands that agents call for every message read plain lines by themselves and leave all others to the parser, with which
/// they agree on every line that they read (`PlainArgumentsTests`).
struct PlainArguments {
    private(set) var words: [String] = []
    // Not a dictionary and a set: making their types costs a million instructions, and a line has few options.
    private var values: [(name: String, value: String)] = []
    private var flags: [String] = []

    /// Nil where a line has anything but words, known options with a value behind them, and known flags, each at most once; behind
    /// `--` all is words.
    ///
    /// - Parameters:
    ///   - options: all spellings of each option, such as `["--limit", "-l"]`; the first is its name.
    ///   - flags: likewise.
    init?(_ arguments: ArraySlice<String>, options: [[String]], flags known: [[String]]) {
        var rest = arguments
        while let argument = rest.popFirst() {
            if argument == "--" {
                words += rest
                break
            }
            guard argument.utf8.first == UInt8(ascii: "-") else {
                words.append(argument)
                continue
            }
            if let name = Self.name(of: argument, in: known) {
                guard !flags.contains(name) else { return nil }
                flags.append(name)
            } else if let name = Self.name(of: argument, in: options), self[name] == nil, let value = rest.popFirst(),
                value.utf8.first != UInt8(ascii: "-")
            {
                values.append((name, value))
            } else {
                return nil
            }
        }
    }

    private static func name(of argument: String, in known: [[String]]) -> String? {
        known.first { $0.contains(argument) }?.first
    }

    subscript(option: String) -> String? { values.first { $0.name == option }?.value }

    func has(_ flag: String) -> Bool { flags.contains(flag) }

    /// The value of an option, nil where the line has none.
    ///
    /// - Throws: `Unreadable` for one that `read` does not know.
    func value<Value>(of option: String, _ read: (String) -> Value?) throws(Unreadable) -> Value? {
        guard let text = self[option] else { return nil }
        guard let value = read(text) else { throw Unreadable() }
        return value
    }

    /// The argument parser says what is wrong.
    struct Unreadable: Error {}
}

extension Session {
    /// The spellings of what every command takes.
    static let options = [["--book"], ["--ui"]]
    static let flags = [["--no-color"], ["--quiet", "-q"]]

    /// Nil where the language of the interface is unknown.
    init?(_ arguments: PlainArguments) {
        book = arguments["--book"]
        noColor = arguments.has("--no-color")
        quiet = arguments.has("--quiet")
        guard let tag = arguments["--ui"] else { return }
        guard let language = InterfaceLanguage(rawValue: tag) else { return nil }
        interface = language
    }
}
