import Checking
import Content
import Diagnostics
import Replying

/// Takes the values of a reply out of a YAML or JSON file, as a shop system writes one for an order.
enum ValuesFile {
    /// What has the name of a template holds values of this template alone. A name that no template reads is left to the other
    /// templates that the file is for.
    ///
    /// - Throws: `DeskFailure` with all that cannot be read, each with its path, line and column.
    static func read(_ file: SourceFile, into values: inout ReplyValues, templates: [TextID]) throws {
        let (given, problems) = ValuesFileReader.read(file)
        guard problems.isEmpty else { throw DeskFailure(problems.map { FindingText($0).spoken }.lines) }
        for value in given {
            let dot = value.owner == nil ? value.name.lastIndex(of: ".") : nil
            let owner = value.owner ?? dot.map { String(value.name[..<$0]) }
            let name = dot.map { String(value.name[value.name.index(after: $0)...]) } ?? value.name
            let owners = templates.filter { $0.slug == owner || $0.description == owner }
            let start = file.range(value.offsets).start
            let place = "\(file.path):\(start.line):\(start.column)"
            if owner == nil { values.set(name, value.text, place: place) }
            for id in owners { values.set(name, value.text, for: id, place: place) }
        }
    }
}
