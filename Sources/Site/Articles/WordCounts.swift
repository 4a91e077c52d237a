/// Counts by hash, for millions of words: the hashes are spread already, so they are their own places in the table.
struct WordCounts: Sendable {
    private struct Slot {
        var hash: UInt32 = 0
        /// 0 for a free slot.
        var count: Int32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 12)
    private var used = 0

    subscript(_ hash: UInt32) -> Int { Int(slots[place(hash)].count) }

    mutating func add(_ hash: UInt32) {
        if used * 2 >= slots.count { grow() }
        let place = place(hash)
        if slots[place].count == 0 { used += 1 }
        slots[place].hash = hash
        slots[place].count += 1
    }

    /// The slot of a hash, or the free one that it would take.
    private func place(_ hash: UInt32) -> Int {
        let mask = slots.count - 1
        var place = Int(hash) & mask
        while slots[place].count != 0, slots[place].hash != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.count != 0 { slots[place(slot.hash)] = slot }
    }
}
