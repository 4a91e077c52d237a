/// What a store keeps of things that must not come back: nothing but hashes.
package struct Erasures: Sendable, Hashable {
    package struct Conversation: Sendable, Hashable {
        package let hash: ConversationHash
        /// Seconds since 1970; what is dated later was recorded after the erasure.
        package let at: Int

        package init(hash: ConversationHash, at: Int) {
            self.hash = hash
            self.at = at
        }
    }

    /// The salts of all hashes.
    package let salts: [Salt]
    package let conversations: [Conversation]
    /// Salted hashes of the ids of events, gaps and offers.
    package let marks: Set<[UInt8]>
    /// Events and offers of erased conversations that were noted after the erasure with an earlier date.
    package let kept: Set<EventID>

    package init(salts: [Salt], conversations: [Conversation], marks: Set<[UInt8]>, kept: Set<EventID>) {
        self.salts = salts
        self.conversations = conversations
        self.marks = marks
        self.kept = kept
    }

    /// True for the id of something that was erased.
    package func cover(_ id: EventID) -> Bool { !marks.isEmpty && salts.contains { marks.contains($0.mark(of: id.value)) } }
}
