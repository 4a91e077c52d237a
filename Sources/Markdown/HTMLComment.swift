extension String {
    /// Raw HTML without its comments, which are for writers. One that nothing closes stays, to be seen.
    package var withoutComments: String {
        guard contains("<!--") else { return self }
        var kept = ""
        var rest = Substring(self)
        while let open = rest.firstRange(of: "<!--"), let close = rest[open.upperBound...].firstRange(of: "-->") {
            kept += String(rest[..<open.lowerBound])
            rest = rest[close.upperBound...]
        }
        return kept + String(rest)
    }
}
