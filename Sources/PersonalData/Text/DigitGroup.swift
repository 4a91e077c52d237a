/// Digits that stand together, and what joins them to the next group.
struct DigitGroup: Sendable {
    let range: Range<Int>
    let digits: [UInt8]

    static func all(in scalars: [Unicode.Scalar]) -> [DigitGroup] {
        var groups: [DigitGroup] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index].digit != nil else { index += 1; continue }
            let start = index
            var digits: [UInt8] = []
            while index < scalars.count, let digit = scalars[index].digit {
                digits.append(digit)
                index += 1
                while index + 1 < scalars.count, scalars[index].isInvisible, scalars[index + 1].digit != nil { index += 1 }
            }
            groups.append(DigitGroup(range: start..<index, digits: digits))
        }
        return groups
    }
}

/// Neighbouring groups taken as one number.
struct DigitRun: Sendable {
    let range: Range<Int>
    let digits: [UInt8]
    /// How many digits each group has.
    let shape: [Int]
    /// What stands between the groups, as far as it matters: a dash, a bracket, a dot, a slash, or a blank.
    let joints: [Joint]
    let hasPlus: Bool
    let hasBracket: Bool

    enum Joint: Sendable { case blank, dash, dot, slash, bracket }

    init(_ groups: ArraySlice<DigitGroup>, joints: [Joint], in text: ScannedText) {
        let start = groups.first?.range.lowerBound ?? 0
        let end = groups.last?.range.upperBound ?? start
        var first = start
        let before = start > 0 ? text.scalars[start - 1] : " "
        hasBracket = joints.contains(.bracket)
        if before == "(" && (hasBracket || start > 1 && text.scalars[start - 2] == "+") { first -= 1 }
        if first > 0, text.scalars[first - 1] == "+" { first -= 1; hasPlus = true } else { hasPlus = false }
        range = first..<end
        digits = groups.flatMap(\.digits)
        shape = groups.map(\.digits.count)
        self.joints = joints
    }

    var number: String { digits.map(String.init).joined() }
    func starts(with prefix: [UInt8]) -> Bool { digits.starts(with: prefix) }
    var allDashes: Bool { joints.allSatisfy { $0 == .dash } }

    /// The joint between two groups, nil when something else than a separator stands there.
    static func joint(_ between: ArraySlice<Unicode.Scalar>) -> Joint? {
        guard (1...3).contains(between.count) else { return nil }
        var joint = Joint.blank
        for scalar in between {
            switch scalar {
            case "(", ")": joint = .bracket
            case ".": if joint != .bracket { joint = .dot }
            case "/": if joint != .bracket { joint = .slash }
            case _ where scalar.isDash: if joint != .bracket { joint = .dash }
            case _ where scalar.isBlank || scalar.isInvisible: break
            default: return nil
            }
        }
        return joint
    }
}
