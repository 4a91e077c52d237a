import Foundation

let arguments = CommandLine.arguments.dropFirst()
let folder = arguments.first { !$0.hasPrefix("-") } ?? ProcessInfo.processInfo.environment["REPLYBOOK_EVAL"] ?? "eval"
Accuracy(folder: URL(fileURLWithPath: folder)).run(ablations: arguments.contains("--ablations"))
