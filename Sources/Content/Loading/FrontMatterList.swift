import Diagnostics

/// One list of a file's front matter, such as `questions`, and the smallest edit that adds an item to it.
///
/// The item is written as the list is: a line below the last one with its indentation, or before the closing bracket.
///
/// ```swift
/// let file = SourceFile(path: "a.en.md", text: "---\ntitle: A\nkeywords: [late]\n---\n")
/// let text = FrontMatterList("keywords", in: file).appending("slow parcel")
/// // ---\ntitle: A\nkeywords: [late, slow parcel]\n---\n
/// ```
package struct FrontMatterList {
    private let key: String
    private let file: SourceFile

    package init(_ key: String, in file: SourceFile) {
        self.key = key
        self.file = file
    }

    /// Returns the file's text with one item more; nil where more than this list would change, as in a front matter in braces.
    package func appending(_ item: String) -> String? {
        guard let place, let changed = text(inserting: item, at: place), isOnlyChange(to: changed, adding: item) else { return nil }
        return changed
    }

    private enum Place {
        /// The file has no such key; the offset is that of the closing `---`.
        case missing(Int)
        /// An empty list, whose value is between the offsets.
        case empty(Range<Int>)
        /// In brackets: offset of the closing one, and whether items come before it.
        case brackets(Int, isEmpty: Bool)
        /// A line for each item: offset of the line behind the last item, and what stands before the item's text.
        case lines(Int, prefix: String)
    }

    private var place: Place? {
        guard case .success(let (yaml, body)) = FrontMatterReader(file: file).read(), case .mapping(let entries, _)? = yaml else {
            return nil
        }
        guard let entry = entries.first(where: { $0.key == key }) else { return closingFence(before: body.lowerBound).map { .missing($0) } }
        if entry.value.isNull { return entry.value.offsets.isEmpty ? .empty(end(of: entry)..<end(of: entry)) : .empty(entry.value.offsets) }
        guard case .sequence(let items, let offsets) = entry.value else { return nil }
        if byte(offsets.lowerBound) == UInt8(ascii: "[") {
            return closingBracket(from: offsets.lowerBound).map { .brackets($0, isEmpty: items.isEmpty) }
        }
        guard let last = items.last?.offsets.lowerBound, let prefix = prefix(before: last) else { return nil }
        return .lines(endOfItem(from: last, indentation: prefix.prefix { $0 == " " }.count), prefix: prefix)
    }

    private func text(inserting item: String, at place: Place) -> String? {
        switch place {
        case .missing(let offset): replacing(offset..<offset, with: "\(key): [\(item.yaml)]\(lineEnd)")
        case .empty(let range): replacing(range, with: range.isEmpty ? " [\(item.yaml)]" : "[\(item.yaml)]")
        case .brackets(let offset, let isEmpty): inBrackets(item, before: offset, isEmpty: isEmpty)
        case .lines(let offset, let prefix):
            replacing(offset..<offset, with: (byte(offset - 1) == 0x0A ? "" : lineEnd) + prefix + item.yaml + lineEnd)
        }
    }

    /// A comma after the last item, which may be there already.
    private func inBrackets(_ item: String, before bracket: Int, isEmpty: Bool) -> String {
        var end = bracket
        while end > 0, let last = byte(end - 1), last <= 0x20 { end -= 1 }
        let comma = isEmpty ? "" : byte(end - 1) == UInt8(ascii: ",") ? " " : ", "
        return replacing(end..<end, with: comma + item.yaml)
    }

    // MARK: Places

    private var bytes: String.UTF8View { file.text.utf8 }

    private func byte(_ offset: Int) -> UInt8? {
        guard offset >= 0, offset < bytes.count else { return nil }
        return bytes[bytes.index(bytes.startIndex, offsetBy: offset)]
    }

    private var lineEnd: String { file.text.contains("\r\n") ? "\r\n" : "\n" }

    private func replacing(_ range: Range<Int>, with text: String) -> String {
        String(file.slice(0..<range.lowerBound)) + text + String(file.slice(range.upperBound..<bytes.count))
    }

    private func end(of entry: YAMLValue.Entry) -> Int {
        var offset = entry.keyOffsets.upperBound
        while let next = byte(offset), next != 0x0A, next != 0x0D {
            offset += 1
            if next == UInt8(ascii: ":") { return offset }
        }
        return offset
    }

    private func closingFence(before body: Int) -> Int? {
        let lines = String(file.slice(0..<body)).utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
        guard let last = lines.lastIndex(where: { $0.hasPrefix("---") }), last > 0 else { return nil }
        return lines[..<last].reduce(0) { $0 + $1.utf8.count + 1 }
    }

    /// The offset of the bracket that closes the one at `start`; quoted items may hold any.
    private func closingBracket(from start: Int) -> Int? {
        var quote: UInt8?
        var offset = start + 1
        while let next = byte(offset) {
            if let open = quote {
                if next == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { offset += 1 } else if next == open { quote = nil }
            } else if next == UInt8(ascii: "]") {
                return offset
            } else if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'"), let before = byte(offset - 1),
                before <= 0x20 || before == 0x2C || before == 0x5B
            {
                quote = next
            }
            offset += 1
        }
        return nil
    }

    /// `  - `: what stands on the line before an item; nil where that is not a dash alone.
    private func prefix(before item: Int) -> String? {
        var start = item
        while start > 0, byte(start - 1) != 0x0A { start -= 1 }
        let prefix = String(file.slice(start..<item))
        let dash = prefix.drop { $0 == " " }
        return dash.first == "-" && dash.dropFirst().allSatisfy { $0 == " " } && dash.count > 1 ? prefix : nil
    }

    /// Behind the last line of an item, whose further lines are indented more than its dash.
    private func endOfItem(from item: Int, indentation: Int) -> Int {
        var end = lineEnd(after: item)
        while let next = byte(end), next == 0x20 {
            let line = String(file.slice(end..<lineEnd(after: end)))
            let own = line.prefix { $0 == " " }.count
            guard own > indentation, line.contains(where: { !$0.isWhitespace }), !line.drop(while: { $0 == " " }).hasPrefix("#") else {
                break
            }
            end = lineEnd(after: end)
        }
        return end
    }

    private func lineEnd(after offset: Int) -> Int {
        var offset = offset
        while let next = byte(offset) {
            offset += 1
            if next == 0x0A { break }
        }
        return offset
    }

    // MARK: Reading back

    /// The list has one item more, every other key and the body are as they were.
    private func isOnlyChange(to text: String, adding item: String) -> Bool {
        guard let before = FrontMatterEntries(file), let after = FrontMatterEntries(SourceFile(path: file.path, text: text)),
            before.body == after.body, before.values.filter({ $0.key != key }) == after.values.filter({ $0.key != key })
        else { return false }
        let old = before.values[key].map { $0.isEmpty || $0 == "~" || $0 == "null" ? "[]" : $0 } ?? "[]"
        return after.values[key] == (old == "[]" ? "[\(item)]" : "\(old.dropLast())\n\(item)]")
    }
}
