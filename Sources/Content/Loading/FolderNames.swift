#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names in a folder but those that begin with a full stop, in the order of their bytes.
///
/// They stay C strings in one buffer until a path is made of one: a scan precedes every search.
struct FolderNames {
    /// The names, each with its zero behind it.
    private var bytes: [CChar] = []
    private var starts: [Int] = []
    /// The first eight bytes of each name as a number that orders like them; most names differ there.
    private var keys: [UInt64] = []
    /// Whether there is a name that is not UTF-8; such a file cannot be named in a message or a link.
    private(set) var hasForeign = false

    #if canImport(Darwin)
        typealias Stream = UnsafeMutablePointer<DIR>
    #else
        typealias Stream = OpaquePointer
    #endif

    init(_ stream: Stream) {
        while let entry = readdir(stream) {
            withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { add($0) }
            }
        }
        sort()
    }

    private mutating func sort() {
        let order = bytes.withUnsafeBufferPointer { bytes in
            keys.indices.sorted { left, right in
                if keys[left] != keys[right] { return keys[left] < keys[right] }
                // There is a place only where there is a name, and with it a buffer.
                return strcmp(bytes.baseAddress! + starts[left], bytes.baseAddress! + starts[right]) < 0
            }
        }
        starts = order.map { starts[$0] }
        keys = []
    }

    private mutating func add(_ name: UnsafePointer<CChar>) {
        let length = strlen(name)
        let buffer = UnsafeBufferPointer(start: name, count: length + 1)
        let isPlain = buffer.allSatisfy { $0 >= 0 }
        guard isPlain || String(validatingCString: name) != nil else { return hasForeign = true }
        guard name[0] != CChar(bitPattern: UInt8(ascii: ".")) else { return }
        starts.append(bytes.count)
        keys.append((0..<min(8, length)).reduce(0) { $0 | UInt64(UInt8(bitPattern: name[$1])) << UInt64(56 - $1 * 8) })
        bytes.append(contentsOf: buffer)
    }

    var indices: Range<Int> { starts.indices }

    func withName<Value>(at index: Int, _ body: (UnsafePointer<CChar>) -> Value) -> Value {
        bytes.withUnsafeBufferPointer { bytes in
            // There is an index only where there is a name, and with it a buffer.
            body(bytes.baseAddress! + starts[index])
        }
    }

    /// Returns the name behind `prefix`, which must be UTF-8.
    func string(at index: Int, behind prefix: [UInt8]) -> String {
        withName(at: index) { name in
            let length = strlen(name)
            return String(unsafeUninitializedCapacity: prefix.count + length) { target in
                _ = target.update(fromContentsOf: prefix)
                for place in 0..<length { target[prefix.count + place] = UInt8(bitPattern: name[place]) }
                return prefix.count + length
            }
        }
    }
}
