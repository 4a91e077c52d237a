import Diagnostics

/// What a file's YAML says, with the place of every key and value, for those who show a file and not its meaning.
package struct YAMLOutline: Sendable {
    /// Offsets of the YAML: front matter without its fences, or a whole settings file.
    package let offsets: Range<Int>
    /// Offsets of what follows front matter; empty in a file of settings.
    package let body: Range<Int>
    /// Nil where the YAML cannot be read.
    package let value: YAMLValue?

    /// Nil where a Markdown file has no front matter, or one that is not closed.
    package init?(_ file: SourceFile) {
        let count = file.text.utf8.count
        if file.path.hasSuffix(".md") {
            do throws(FrontMatter.Problem) {
                let parts = try FrontMatter(of: file)
                (offsets, body) = (parts.yaml, parts.body)
            } catch { return nil }
        } else {
            (offsets, body) = (0..<count, count..<count)
        }
        do throws(YAMLReader.Failure) {
            value = try YAMLReader(file: file, offsets: offsets).read()
        } catch {
            value = nil
        }
    }

    /// Entries of the top level; none where the YAML cannot be read.
    package var entries: [YAMLValue.Entry] {
        if case .mapping(let entries, _)? = value { return entries }
        return []
    }
}
