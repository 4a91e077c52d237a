/// Width and height of a picture in pixels, read from the head of its file: PNG, GIF, JPEG, WebP, SVG.
struct PictureSize: Equatable, Sendable {
    let width: Int
    let height: Int

    private init?(_ width: Int, _ height: Int) {
        guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// Of a picture with two dots for one of the page.
    var halved: PictureSize? { PictureSize((width + 1) / 2, (height + 1) / 2) }

    init?(_ bytes: [UInt8]) {
        let found = Self.png(bytes) ?? Self.gif(bytes) ?? Self.webP(bytes) ?? Self.jpeg(bytes) ?? Self.svg(bytes)
        guard let found else { return nil }
        self = found
    }

    private static func big(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// PNG (third edition), section 11.2.1: IHDR is the first chunk.
    private static func png(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
        return PictureSize(big(bytes, 16, 4), big(bytes, 20, 4))
    }

    private static func gif(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
        return PictureSize(little(bytes, 6, 2), little(bytes, 8, 2))
    }

    /// RFC 9649, section 2: a simple lossy, a simple lossless or an extended file.
    private static func webP(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ": return PictureSize(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
        case "VP8L":
            let bits = little(bytes, 21, 4)
            return PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case "VP8X": return PictureSize(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
        default: return nil
        }
    }

    /// ITU T.81, annex B: the frame header follows a start-of-frame marker.
    private static func jpeg(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.count > 4, bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var offset = 2
        while offset + 9 < bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            if (0xC0...0xCF).contains(marker), marker != 0xC4, marker != 0xC8, marker != 0xCC {
                return PictureSize(big(bytes, offset + 7, 2), big(bytes, offset + 5, 2))
            }
            offset += 2 + big(bytes, offset + 2, 2)
        }
        return nil
    }

    private static func svg(_ bytes: [UInt8]) -> PictureSize? {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let tag = head.firstMatch(of: /<svg\b[^>]*>/)?.0 else { return nil }
        if let width = tag.firstMatch(of: /\swidth\s*=\s*["']([0-9.]+)(?:px)?["']/)?.1,
            let height = tag.firstMatch(of: /\sheight\s*=\s*["']([0-9.]+)(?:px)?["']/)?.1
        {
            return PictureSize(Int(Double(width) ?? 0), Int(Double(height) ?? 0))
        }
        guard let box = tag.firstMatch(of: /\sviewBox\s*=\s*["']([^"']*)["']/)?.1 else { return nil }
        let numbers = box.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
        return numbers.count == 4 ? PictureSize(Int(numbers[2].rounded()), Int(numbers[3].rounded())) : nil
    }
}
