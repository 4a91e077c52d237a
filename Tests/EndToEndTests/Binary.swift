import Foundation

/// The built `replybook`, run as a person would run it.
struct Binary {
    let folder: URL
    let environment: [String: String]

    struct Run {
        let stdout: String
        let stderr: String
        let status: Int32
    }

    /// Beside the test bundle, wherever the build put both.
    static let path: URL = {
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.appending(path: "replybook").path) {
            folder.deleteLastPathComponent()
        }
        return folder.appending(path: "replybook")
    }()

    /// - Parameter line: the shell command; `replybook` is the built binary.
    func run(_ line: String) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        let path = Self.path.deletingLastPathComponent().path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
        process.environment = ["PATH": path, "HOME": folder.path, "LANG": "C.UTF-8", "NO_COLOR": "1", "TZ": "UTC"].merging(environment) {
            _, new in new
        }
        // Outside the folder, which a command may put into git or list, and under a name that no other run has.
        let place = FileManager.default.temporaryDirectory.appending(path: "replybook-run-\(UUID().uuidString)")
        let (output, errors) = (place.appendingPathExtension("out"), place.appendingPathExtension("err"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let run = Run(
            stdout: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            stderr: String(decoding: try Data(contentsOf: errors), as: UTF8.self), status: process.terminationStatus)
        for file in [output, errors] { try FileManager.default.removeItem(at: file) }
        return run
    }
}
