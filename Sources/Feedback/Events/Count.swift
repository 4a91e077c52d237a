/// Bad outcomes among known ones, of one text.
package struct Count: Sendable, Hashable {
    package let bad: Int
    package let known: Int

    package init(bad: Int, known: Int) {
        self.bad = bad
        self.known = known
    }
}
