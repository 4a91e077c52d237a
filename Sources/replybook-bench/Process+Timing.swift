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

    static func run(_ path: String, _ arguments: [String], input: URL? = nil) -> Double? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        if let input, let handle = try? FileHandle(forReadingFrom: input) { process.standardInput = handle }
        let start = ContinuousClock().now
        guard (try? process.run()) != nil else { return nil }
        process.waitUntilExit()
        return (ContinuousClock().now - start).seconds
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
