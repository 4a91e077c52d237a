import Foundation

/// ICU's data as `lib_FoundationICU.a` has it: one object that holds a package of named items.
///
/// The layout is that of ICU's `udata.cpp` and `ucmndata.h`: a header, then a table of contents, which is a count and pairs of
/// 32-bit offsets (name, item) that begin at the count, then the names, each ended by a zero, then the items. Names are sorted,
/// so that ICU finds one by halving, and begin with `icudt`, the major version and the byte order.
struct ICUPackage {
    struct Item {
        /// With the package's own name in front, such as `icudt76l/curr/pl.res`.
        let name: String
        let bytes: Data
    }

    private let header: Data
    let items: [Item]

    /// Nil where the archive holds no such package.
    init?(archive: Data) {
        // Behind two bytes that give the header's length: ICU's mark, the length of the description and the format's name.
        let mark = Data([0xDA, 0x27, 20, 0, 0, 0, 0, 0, 2, 0]) + Data("CmnD".utf8)
        guard let found = archive.range(of: mark), found.lowerBound >= archive.startIndex + 2 else { return nil }
        let package = archive[(found.lowerBound - 2)...]
        header = package.prefix(Int(package[package.startIndex]) | Int(package[package.startIndex + 1]) << 8)
        let contents = package.dropFirst(header.count)
        guard let count = Self.number(contents, 0), count > 0 else { return nil }
        var places: [(name: Int, item: Int)] = []
        for index in 0..<count {
            guard let name = Self.number(contents, 4 + 8 * index), let item = Self.number(contents, 8 + 8 * index) else { return nil }
            places.append((name, item))
        }
        var items: [Item] = []
        for (index, place) in places.enumerated() {
            // No successor ends the last item, a locale of a few bytes; what is taken along behind it does no harm.
            let end = index + 1 < count ? places[index + 1].item : min(place.item + 1 << 14, contents.count)
            guard place.item <= end, end <= contents.count, place.name < contents.count else { return nil }
            let name = contents.dropFirst(place.name).prefix { $0 != 0 }
            items.append(Item(name: String(decoding: name, as: UTF8.self), bytes: contents.dropFirst(place.item).prefix(end - place.item)))
        }
        self.items = items
    }

    /// The symbol by which ICU knows its package; nil for names that are none of ICU's.
    var symbol: String? {
        items.first?.name.prefixMatch(of: /icudt\d+/).map { "\($0.output)_dat" }
    }

    /// Returns the bytes of a package that holds only some of the items, whose names come without the package's own.
    func bytes(keeping isKept: (Substring) -> Bool) -> Data {
        let kept = items.filter { item in isKept(item.name.drop { $0 != "/" }.dropFirst()) }
        var names = Data()
        var starts: [Int] = []
        for item in kept {
            starts.append(names.count)
            names += Data(item.name.utf8) + [0]
        }
        let table = 4 + 8 * kept.count
        var end = Self.aligned(table + names.count)
        var contents = Self.bytes(kept.count)
        var items = Data()
        for (item, start) in zip(kept, starts) {
            contents += Self.bytes(table + start) + Self.bytes(end)
            let length = Self.aligned(item.bytes.count)
            items += item.bytes + Data(count: length - item.bytes.count)
            end += length
        }
        contents += names
        return header + contents + Data(count: Self.aligned(contents.count) - contents.count) + items
    }

    /// ICU reads items in place, in words of up to 16 bytes.
    private static func aligned(_ count: Int) -> Int { (count + 15) / 16 * 16 }

    private static func bytes(_ number: Int) -> Data {
        withUnsafeBytes(of: UInt32(number).littleEndian) { Data($0) }
    }

    /// Nil beyond the end.
    private static func number(_ data: Data, _ offset: Int) -> Int? {
        guard offset + 4 <= data.count else { return nil }
        return (0..<4).reduce(0) { $0 | Int(data[data.startIndex + offset + $1]) << (8 * $1) }
    }
}
