/// Which destinations a link or an image may have: http, https, mailto, tel and relative ones.
package enum LinkPolicy {
    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// The destination, safe to stand in an attribute once escaped, or nil when it must not be linked.
    ///
    /// Browsers drop control characters and leading white space before they look for a scheme (WHATWG URL, section 4.4),
    /// so both are dropped here first; they read `\` as `/`, and a colon before any `/`, `?` or `#` ends a scheme. An
    /// address without a scheme that starts with two slashes leaves the site and is refused.
    package static func allowed(_ destination: String) -> String? {
        let scalars = destination.unicodeScalars.filter { $0.value > 0x20 && !(0x7F...0xA0).contains($0.value) && !isInvisible($0) }
            .map { $0 == "\\" ? "/" : $0 }
        var scheme = ""
        for scalar in scalars {
            if scalar == "/" || scalar == "?" || scalar == "#" { break }
            if scalar == ":" { return schemes.contains(scheme.lowercased()) ? cleaned(destination) : nil }
            scheme.unicodeScalars.append(scalar)
        }
        // No browser takes these for a colon, but a program that decodes twice does.
        let name = scheme.lowercased()
        if name.contains("&colon") || name.contains("&#") || name.contains("%3a") { return nil }
        return scalars.starts(with: "//".unicodeScalars) ? nil : cleaned(destination)
    }

    /// True for a destination inside the same site or folder.
    package static func isRelative(_ destination: String) -> Bool {
        !destination.hasPrefix("//") && !destination.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(":")
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value < 0x20 || scalar.value == 0x7F }
        return scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
    }

    /// Percent-encodes what may not stand in a URL as it is; existing escapes and non-ASCII letters stay readable.
    private static func cleaned(_ destination: String) -> String {
        var url = ""
        for scalar in destination.unicodeScalars.drop(while: \.properties.isWhitespace) {
            switch scalar {
            case " ": url += "%20"
            case "<": url += "%3C"
            case ">": url += "%3E"
            case "\"": url += "%22"
            case "`": url += "%60"
            case "\\": url += "%5C"
            case _ where isInvisible(scalar): break
            default: url.unicodeScalars.append(scalar)
            }
        }
        return url
    }
}
