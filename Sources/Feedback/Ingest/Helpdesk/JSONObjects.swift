/// Cuts a JSON document into the objects of its outermost list, so that a list of any length takes the memory of one object.
struct JSONObjects {
    private var object: [UInt8] = []
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var line: Int
    private var start = 0

    /// - Parameter line: how many lines of the file were read before.
    init(before line: Int) { self.line = line }

    /// Takes the next line, without its end. Gives the objects that end in it, each with the 1-based line on which it begins.
    mutating func add(_ bytes: [UInt8]) -> [(bytes: [UInt8], line: Int)] {
        line += 1
        var found: [(bytes: [UInt8], line: Int)] = []
        for byte in bytes {
            if depth == 0 {
                guard byte == UInt8(ascii: "{") else { continue }
                start = line
            }
            object.append(byte)
            guard count(byte), depth == 0 else { continue }
            found.append((object, start))
            object = []
        }
        if depth > 0 { object.append(0x0A) }
        return found
    }

    /// The line of an object that never ends.
    var unfinished: Int? { depth > 0 ? start : nil }

    /// True where a brace or bracket closes.
    private mutating func count(_ byte: UInt8) -> Bool {
        if isInString {
            if isEscaped { isEscaped = false } else if byte == UInt8(ascii: "\\") { isEscaped = true } else { isInString = byte != 0x22 }
            return false
        }
        switch byte {
        case 0x22: isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            return true
        default: break
        }
        return false
    }
}
