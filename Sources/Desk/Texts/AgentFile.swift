import Basics
import Checking
import Content
import Diagnostics
import Foundation

/// Where an agent's defaults lie: `$XDG_CONFIG_HOME/replybook/agent.yml`, else `~/.config/replybook/agent.yml`.
package struct AgentFile {
    package let path: String?
    private let home: String?

    package init(environment: [String: String]) {
        // The XDG specification has relative paths ignored.
        let own = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        home = environment["HOME"]
        path = (own ?? home.map { $0 + "/.config" }).map { $0 + "/replybook/agent.yml" }
    }

    /// What the file says, for those who only need a hint from it: what is wrong with it is for others to report.
    package var silentProfile: AgentProfile {
        do { return try profile(Notes(note: { _ in }, warn: { _ in })) } catch { return AgentProfile() }
    }

    /// A path of the file with the home folder in place of `~`.
    package func expanded(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home else { return path }
        return home + path.dropFirst()
    }

    /// Defaults where there is no file; what is wrong with it goes to standard error.
    package func profile(_ notes: Notes) throws -> AgentProfile {
        guard let path, FileManager.default.fileExists(atPath: path) else { return AgentProfile() }
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try RegularFile.bytes(path)
        } catch {
            throw DeskFailure(
                "cannot read '\(path)': \(error.reason); make it readable", pl: "nie można odczytać „\(path)”; nadaj prawo do odczytu",
                ru: "не удаётся прочитать «\(path)»; откройте доступ к файлу")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DeskFailure(
                "cannot read '\(path)': it is not UTF-8; save it as UTF-8", pl: "„\(path)” nie jest w UTF-8; zapisz go w tym kodowaniu",
                ru: "«\(path)» не в UTF-8; сохраните его в этой кодировке")
        }
        let (profile, problems) = AgentProfileReader.read(SourceFile(path: path, text: text))
        for problem in problems { notes.warn(FindingText(problem).spoken.text(in: notes.interface)) }
        return profile
    }
}
