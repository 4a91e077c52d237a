import Foundation

/// Turns `file:` addresses into paths and back (RFC 8089).
enum FileAddress {
    /// Nil for another scheme or an address that names no absolute path.
    static func path(_ uri: String) -> String? {
        guard uri.lowercased().hasPrefix("file://") else { return nil }
        let rest = uri.dropFirst(7)
        // A host stands before the path: empty or this computer.
        guard let slash = rest.firstIndex(of: "/"), rest[..<slash].isEmpty || rest[..<slash].lowercased() == "localhost" else { return nil }
        let written = rest[slash...].prefix { $0 != "#" && $0 != "?" }
        guard let path = written.removingPercentEncoding, !path.contains("\0") else { return nil }
        return path
    }

    static func uri(_ path: String) -> String {
        var text = "file://"
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" + digits : digits)
            }
        }
        return text
    }
}
