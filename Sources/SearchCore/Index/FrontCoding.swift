/// What neighbours in a sorted list have in common.
package enum FrontCoding {
    package static func shared(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int {
        var shared = 0
        while shared < min(left.count, right.count, limit), left[shared] == right[shared] { shared += 1 }
        return shared
    }
}
