import Foundation

// usage: replybook-bench [--eval DIR] [--book DIR] [--counts 100,1000,…] [--ablations] [--row WORD] [accuracy|scale|process|suggest|site|check|growth]...
// Without a name of a part, all parts run. DIR of query sets may also stand in REPLYBOOK_EVAL.

let arguments = Array(CommandLine.arguments.dropFirst())

func value(_ name: String) -> String? {
    arguments.firstIndex(of: name).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
}

let all = ["accuracy", "scale", "process", "suggest", "site", "check", "growth"]
let named = Set(all.filter(arguments.contains))
let parts = named.isEmpty ? Set(all) : named

if parts.contains("accuracy") {
    let folder = value("--eval") ?? ProcessInfo.processInfo.environment["REPLYBOOK_EVAL"] ?? "eval"
    Accuracy(folder: URL(fileURLWithPath: folder)).run(ablations: arguments.contains("--ablations"))
}
if parts.contains("process") { WholeProcess(book: URL(fileURLWithPath: value("--book") ?? ".")).run() }
if parts.contains("site") {
    let counts = (value("--counts") ?? "1000,10000").split(separator: ",").compactMap { Int($0) }
    do { try SiteBuild(counts: counts).run() } catch { print("site: stopped, \(error)") }
}
if parts.contains("check") {
    let counts = (value("--counts") ?? "1000,10000").split(separator: ",").compactMap { Int($0) }
    do { try CheckChanges(counts: counts).run() } catch { print("check: stopped, \(error)") }
}
if parts.contains("suggest") {
    do { try SuggestTiming(book: URL(fileURLWithPath: value("--book") ?? ".")).run() } catch { print("suggest: stopped, \(error)") }
}
if parts.contains("growth") {
    do { try Growth(book: URL(fileURLWithPath: value("--book") ?? "."), only: value("--row")).run() } catch {
        print("growth: stopped, \(error)")
    }
}
if parts.contains("scale") {
    let counts = (value("--counts") ?? "100,1000,10000").split(separator: ",").compactMap { Int($0) }
    do { try Scale(counts: counts).run() } catch { print("scale: stopped, \(error)") }
}
