import Foundation

/// Reads lines without their ends, and keeps no more than a mebibyte of each: the rest of a longer one is read and dropped.
struct LineReader {
    private static let maximumLine = 1 << 20
    private static let chunk = 1 << 16

    private let input: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0

    init(_ input: FileHandle) { self.input = input }

    /// The next line; nil at the end, and where reading fails.
    mutating func next() -> String? {
        var line: [UInt8] = []
        var isOpen = false
        while true {
            if start == buffer.count {
                guard refill() else { return isOpen ? String(decoding: line, as: UTF8.self) : nil }
            }
            isOpen = true
            let end = buffer[start...].firstIndex(of: 0x0A) ?? buffer.count
            line += buffer[start..<end].prefix(Self.maximumLine - line.count)
            start = min(end + 1, buffer.count)
            if end < buffer.count { return String(decoding: line, as: UTF8.self) }
        }
    }

    private mutating func refill() -> Bool {
        start = 0
        // The handle's own reading would wait for a whole chunk; a helpdesk that pipes lines waits for their receipts.
        buffer = [UInt8](unsafeUninitializedCapacity: Self.chunk) { bytes, count in
            var read = -1
            repeat { read = Foundation.read(input.fileDescriptor, bytes.baseAddress, bytes.count) } while read < 0 && errno == EINTR
            count = max(0, read)
        }
        return !buffer.isEmpty
    }
}
