import Foundation

// usage: trace INDEX TEXTS; TEXTS holds one JSON array of strings.
let index = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let texts = try JSONDecoder().decode([String].self, from: Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2])))
try index.withUnsafeBytes { bytes in
    let reader = try IndexReader(bytes)
    for text in texts { FileHandle.standardOutput.write(Data(Trace.lines(Array(text.utf8), in: reader))) }
}
