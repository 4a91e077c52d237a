import Basics
import Content
import Diagnostics
import Foundation

/// Where an agent's defaults lie: `$XDG_CONFIG_HOME/replybook/agent.yml`, else `~/.config/replybook/agent.yml`.
package struct AgentFile {
    package let path: String?

    package init(environment: [String: String]) {
        // The XDG specification has relative paths ignored.
        let home = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? environment["HOME"].map { $0 + "/.config" }
        path = home.map { $0 + "/replybook/agent.yml" }
    }

    /// Defaults where there is no file; what is wrong with it goes to standard error.
    package func profile(_ notes: Notes) throws -> AgentProfile {
        guard let path, FileManager.default.fileExists(atPath: path) else { return AgentProfile() }
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try RegularFile.bytes(path)
        } catch {
            throw DeskFailure("cannot read '\(path)': \(error.reason); make it readable")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DeskFailure("cannot read '\(path)': it is not UTF-8; save it as UTF-8")
        }
        let (profile, problems) = AgentProfileReader.read(SourceFile(path: path, text: text))
        for problem in problems { notes.warn(problem.line) }
        return profile
    }
}
