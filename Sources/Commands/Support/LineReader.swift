import Foundation

/// Reads lines without their ends, and keeps no more than so many bytes of each: the rest of a longer one is read and dropped.
struct LineReader {
    private static let chunk = 1 << 16

    private let input: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0

    private let maximumLine: Int

    init(_ input: FileHandle, maximumLine: Int = 1 << 20) {
        self.input = input
        self.maximumLine = maximumLine
    }

    /// The next line; nil at the end, and where reading fails.
    mutating func next() -> String? { nextBytes().map { String(decoding: $0, as: UTF8.self) } }

    mutating func nextBytes() -> [UInt8]? {
        var line: [UInt8] = []
        var isOpen = false
        while true {
            if start == buffer.count {
                guard refill() else { return isOpen ? line : nil }
            }
            isOpen = true
            let end = buffer[start...].firstIndex(of: 0x0A) ?? buffer.count
            line += buffer[start..<end].prefix(maximumLine - line.count)
            start = min(end + 1, buffer.count)
            if end < buffer.count { return line }
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
