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

    /// By heapsort: the library's sort keeps its runs as ranges, and making that type takes half a million instructions, as many
    /// as listing the folders of a book.
    private mutating func sort() {
        for parent in (0..<starts.count / 2).reversed() { sift(parent, below: starts.count) }
        for last in (0..<starts.count).reversed() {
            exchange(0, last)
            sift(0, below: last)
        }
        keys = []
    }

    /// Moves a name down until none of those below it, which end at `count`, comes after it.
    private mutating func sift(_ place: Int, below count: Int) {
        var parent = place
        while 2 * parent + 1 < count {
            var child = 2 * parent + 1
            if child + 1 < count, isBefore(child, child + 1) { child += 1 }
            guard isBefore(parent, child) else { return }
            exchange(parent, child)
            parent = child
        }
    }

    private mutating func exchange(_ left: Int, _ right: Int) {
        starts.swapAt(left, right)
        keys.swapAt(left, right)
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        if keys[left] != keys[right] { return keys[left] < keys[right] }
        return bytes.withUnsafeBufferPointer { bytes in
            // There is a place only where there is a name, and with it a buffer.
            strcmp(bytes.baseAddress! + starts[left], bytes.baseAddress! + starts[right]) < 0
        }
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
