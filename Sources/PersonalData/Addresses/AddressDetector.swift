/// Finds postal addresses: a run of streets, numbers, towns and postcodes that holds enough of them to lead to a door.
///
/// A word for a street or a flat alone is no address («по дороге», `walking down the high street`): it takes the number of a
/// house beside the street, a postcode beside its town, or a flat beside both.
struct AddressDetector: Sendable {
    func details(in tokens: [Token]) -> [PersonalDetail] {
        let parts = AddressParts(tokens)
        var details: [PersonalDetail] = []
        var index = 0
        while index < tokens.count {
            guard let run = run(from: index, in: parts) else { index += 1; continue }
            if let range = parts.address(in: run) {
                details.append(
                    PersonalDetail(
                        range: tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound, .address))
            }
            index = run.upperBound
        }
        return details
    }

    /// The longest stretch of parts of addresses.
    private func run(from start: Int, in parts: AddressParts) -> Range<Int>? {
        var end = start
        while end < parts.tokens.count, let next = parts.end(ofPartAt: end, from: start) { end = next }
        return end > start ? start..<end : nil
    }
}
