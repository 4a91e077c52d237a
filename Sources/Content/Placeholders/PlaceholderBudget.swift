/// How many placeholders one file may have; what comes after is text.
///
/// A reply has some ten placeholders; a table with a fact in each of 2,000 rows has 2,000. A mebibyte holds 150,000, and
/// what follows every branch of a text takes time for each branch and each word after it.
struct PlaceholderBudget {
    static let maximumPlaceholders = 5_000
    /// Each may bring in a whole fragment.
    static let maximumIncludes = 100

    private var placeholders = 0
    private var includes = 0

    /// The tokens up to the limit, the rest as one text, and what to say of the first that is too many.
    mutating func spend(on tokens: [PlaceholderToken], in bytes: ArraySlice<UInt8>) -> (
        tokens: [PlaceholderToken], excess: Located<String>?
    ) {
        for (index, token) in tokens.enumerated() where token.kind == .output || token.kind == .tag {
            placeholders += 1
            if token.kind == .tag, isInclude(token, bytes) { includes += 1 }
            guard let message = message else { continue }
            let rest = token.offsets.lowerBound..<bytes.endIndex
            let text = PlaceholderToken(kind: .text, offsets: rest, inner: rest, trimsBefore: false, trimsAfter: false)
            return (tokens[..<index] + [text], Located(message, at: token.offsets))
        }
        return (tokens, nil)
    }

    private var message: String? {
        if placeholders > Self.maximumPlaceholders { return "text has more than \(Self.maximumPlaceholders) placeholders; split it" }
        return includes > Self.maximumIncludes ? "text has more than \(Self.maximumIncludes) includes; split it" : nil
    }

    private func isInclude(_ token: PlaceholderToken, _ bytes: ArraySlice<UInt8>) -> Bool {
        var scanner = ExpressionScanner(bytes[token.inner])
        return scanner.take(word: "include")
    }
}
