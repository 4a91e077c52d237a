import TextAnalysis

/// Words and how often each occurs; a dictionary and a sort that need no more of Swift's library than arrays, because a browser
/// loads what they need.
package struct WordTally {
    package private(set) var texts: [[UInt8]] = []
    package private(set) var counts: [UInt32] = []
    /// Numbers of words by their hashes, from 1; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 1 << 10)

    package init() {}

    package mutating func add(_ text: [UInt8], _ count: UInt32 = 1) {
        if texts.count * 2 >= slots.count { grow() }
        let slot = slot(of: text)
        if slots[slot] == 0 {
            texts.append(text)
            counts.append(count)
            slots[slot] = UInt32(truncatingIfNeeded: texts.count)
        } else {
            counts[Int(slots[slot]) - 1] &+= count
        }
    }

    /// The slot of a word, or the free one that it would take.
    private func slot(of text: [UInt8]) -> Int {
        var mix = Mix(seed: 3)
        for byte in text { mix.add(UInt64(byte)) }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: mix.hash32) & mask
        while slots[slot] != 0, texts[Int(slots[slot]) - 1] != text { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in texts.indices { slots[slot(of: texts[number])] = UInt32(truncatingIfNeeded: number + 1) }
    }

    /// Numbers of the words in alphabetical order (merge sort, from the shortest runs up; Knuth, TAOCP 3, 5.2.4).
    package var ascending: [Int] {
        var (source, target) = (Array(texts.indices), Array(texts.indices))
        var width = 1
        while width < source.count {
            var start = 0
            while start < source.count {
                merge(source, start, min(start + width, source.count), min(start + 2 * width, source.count), into: &target)
                start += 2 * width
            }
            swap(&source, &target)
            width *= 2
        }
        return source
    }

    private func merge(_ source: [Int], _ start: Int, _ middle: Int, _ end: Int, into target: inout [Int]) {
        var (left, right) = (start, middle)
        for place in start..<end {
            let takesRight = left == middle || (right < end && Self.precedes(texts[source[right]], texts[source[left]]))
            target[place] = source[takesRight ? right : left]
            if takesRight { right += 1 } else { left += 1 }
        }
    }

    private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let shared = FrontCoding.shared(left, right, atMost: .max)
        return shared < right.count && (shared == left.count || left[shared] < right[shared])
    }
}
