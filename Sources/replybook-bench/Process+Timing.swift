import Foundation

/// Runs programs and takes their wall time.
enum Program {
    /// Path of an executable on PATH, nil when there is none.
    static func find(_ name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Median seconds of `runs` runs; nil when it cannot be started.
    static func median(_ path: String, _ arguments: [String], runs: Int) -> Double? {
        var times: [Double] = []
        for _ in 0..<runs {
            guard let seconds = run(path, arguments) else { return nil }
            times.append(seconds)
        }
        return times.sorted()[times.count / 2]
    }

    /// Seconds from its start to its end; nil when it cannot be started.
    static func run(_ path: String, _ arguments: [String], input: URL? = nil) -> Double? { end(of: path, arguments, input: input)?.seconds }

    /// True when the program says that all is well.
    static func succeeds(_ path: String, _ arguments: [String]) -> Bool { end(of: path, arguments)?.status == 0 }

    /// What all children that ended took.
    static var childrenUsage: rusage {
        var usage = rusage()
        // RUSAGE_CHILDREN, which C libraries give different types.
        getrusage(-1, &usage)
        return usage
    }

    static var childrenSeconds: Double { childrenOwnSeconds + seconds(childrenUsage.ru_stime) }

    /// Without what the kernel did for them.
    static var childrenOwnSeconds: Double { seconds(childrenUsage.ru_utime) }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }

    /// By the system calls: `Foundation.Process` notices an end up to 50 ms late.
    static func end(of path: String, _ arguments: [String], input: URL? = nil) -> (seconds: Double, status: Int32)? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input?.path ?? "/dev/null", O_RDONLY, 0)
        for output in [STDOUT_FILENO, STDERR_FILENO] { posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0) }
        let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        let words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        let start = ContinuousClock().now
        var process: pid_t = 0
        guard posix_spawn(&process, path, &actions, nil, words, variables) == 0 else { return nil }
        var status: Int32 = 0
        guard waitpid(process, &status, 0) == process else { return nil }
        return ((ContinuousClock().now - start).seconds, status)
    }
}

/// Processor seconds of this process so far, all cores: what a busy machine cannot stretch.
var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
    var milliseconds: Int { Int(seconds * 1000) }
}
