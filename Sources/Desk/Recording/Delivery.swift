/// What became of something that was noted.
package struct Delivery: Sendable, Hashable {
    /// True where it is kept on this computer until the server takes it.
    package var isKept = false
    /// Why, where the person at work has not been told yet.
    package var reason: String?
    /// Why notes that had been kept were refused by the server now; they are gone.
    package var refusals: [String] = []

    package init() {}
}
