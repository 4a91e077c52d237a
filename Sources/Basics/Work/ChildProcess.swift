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
        package let output: String
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
    /// - Parameter keepsOutput: false throws its standard output away.
    package func run(input: String? = nil, keepsOutput: Bool = true) -> Result? {
        var incoming: [Int32] = [-1, -1]
        var outgoing: [Int32] = [-1, -1]
        guard pipe(&incoming) == 0, pipe(&outgoing) == 0 else { return nil }
        for descriptor in incoming + outgoing { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        guard let child = spawn(input: input == nil ? nil : incoming[0], output: keepsOutput ? outgoing[1] : nil) else { return nil }
        close(incoming[0])
        close(outgoing[1])
        if let input { FileHandle(fileDescriptor: incoming[1]).writeIgnoringClosedPipe(input) }
        close(incoming[1])
        let output = keepsOutput ? FileHandle(fileDescriptor: outgoing[0]).readDataToEndOfFile() : Data()
        close(outgoing[0])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return Result(status: code, output: String(decoding: output, as: UTF8.self))
    }

    private func spawn(input: Int32?, output: Int32?) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
        if let output {
            posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        }
        var child: pid_t = 0
        let code = Self.withCStrings([path] + arguments) { words in
            Self.withCStrings(variables) { posix_spawn(&child, path, &actions, nil, words, $0) }
        }
        return code == 0 ? child : nil
    }

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
