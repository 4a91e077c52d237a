import Dispatch
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs another program in the same terminal.
///
/// Not Foundation's `Process`: on Linux it gives the child a process group of its own, and a program such as fzf then
/// stops as soon as it reads the terminal.
package struct ChildProcess {
    package let path: String
    package let arguments: [String]
    package let environment: [String: String]

    package struct Result {
        package let status: Int32
        /// What the program printed to its standard output, as it is.
        package let bytes: [UInt8]

        package var output: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// The program of that name in `PATH`; nil where there is none.
    package init?(_ name: String, _ arguments: [String], environment: [String: String]) {
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
        let candidates = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
        guard let path = candidates.first(where: { access($0, X_OK) == 0 }) else { return nil }
        self.path = path
        self.arguments = arguments
        self.environment = environment
    }

    /// Runs the program with `input` on its standard input and waits for it; its standard error stays the terminal's.
    ///
    /// The input is written while the output is read, so that neither of the two waits for the other with a full pipe.
    ///
    /// - Parameters:
    ///   - keepsOutput: false throws its standard output away.
    ///   - dropsErrors: true throws its standard error away, where the caller says itself what went wrong.
    package func run(input: String? = nil, keepsOutput: Bool = true, dropsErrors: Bool = false) -> Result? {
        var incoming: [Int32] = [-1, -1]
        var outgoing: [Int32] = [-1, -1]
        guard pipe(&incoming) == 0, pipe(&outgoing) == 0 else { return nil }
        for descriptor in incoming + outgoing { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        let output = keepsOutput ? Output.descriptor(outgoing[1]) : .dropped
        guard let child = spawn(input: input == nil ? nil : incoming[0], output: output, dropsErrors: dropsErrors)
        else { return nil }
        close(incoming[0])
        close(outgoing[1])
        let writer = Self.write(input, to: incoming[1])
        let printed = keepsOutput ? FileHandle(fileDescriptor: outgoing[0]).readDataToEndOfFile() : Data()
        close(outgoing[0])
        writer.wait()
        return Result(status: Self.status(of: child), bytes: Array(printed))
    }

    /// Writes beside the caller, closes the pipe, and leaves the group when that is done.
    private static func write(_ input: String?, to descriptor: Int32) -> DispatchGroup {
        let group = DispatchGroup()
        guard let input else {
            close(descriptor)
            return group
        }
        DispatchQueue.global().async(group: group) {
            FileHandle(fileDescriptor: descriptor).writeIgnoringClosedPipe(input)
            close(descriptor)
        }
        return group
    }

    /// Runs the program with a terminal as its standard input and output and waits for it; nil where it does not start.
    ///
    /// Control-C is the program's while it runs.
    package func runInTerminal(_ terminal: Int32) -> Int32? {
        let previous = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, previous) }
        return spawn(input: terminal, output: .descriptor(terminal)).map(Self.status)
    }

    private static func status(of child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    private enum Output { case descriptor(Int32), dropped }

    private func spawn(input: Int32?, output: Output, dropsErrors: Bool = false) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
        switch output {
        case .descriptor(let number): posix_spawn_file_actions_adddup2(&actions, number, STDOUT_FILENO)
        case .dropped: posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        }
        if dropsErrors { posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) }
        var attributes = Self.signalsByDefault()
        defer { posix_spawnattr_destroy(&attributes) }
        var child: pid_t = 0
        let code = Self.withCStrings([path] + arguments) { words in
            Self.withCStrings(variables) { posix_spawn(&child, path, &actions, &attributes, words, $0) }
        }
        return code == 0 ? child : nil
    }

    /// The child obeys the signals that this process ignores.
    private static func signalsByDefault() -> Attributes {
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        return attributes
    }

    #if canImport(Darwin)
        private typealias Attributes = posix_spawnattr_t?
    #else
        private typealias Attributes = posix_spawnattr_t
    #endif

    /// Becomes the program; returns only where that is not possible.
    package func replaceThisProcess() {
        Self.withCStrings([path] + arguments) { words in
            _ = Self.withCStrings(variables) { execve(path, words, $0) }
        }
    }

    private var variables: [String] { environment.map { "\($0.key)=\($0.value)" } }

    /// Calls `body` with a null-terminated array of C strings.
    private static func withCStrings<Result>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
        let words = texts.map { strdup($0) }
        defer { for word in words { free(word) } }
        return body(words + [nil])
    }
}

extension FileHandle {
    /// A child that closes early is no reason to die of a signal.
    fileprivate func writeIgnoringClosedPipe(_ text: String) {
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        _ = OpenFile.write(Array(text.utf8), to: fileDescriptor)
    }
}
