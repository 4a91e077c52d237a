/// The two ways in which a use case speaks to the person at work while it runs, one line each.
package struct Notes {
    /// Takes progress and hints, which may be silenced.
    package let note: (String) -> Void
    /// Takes what went wrong, which is never silenced.
    package let warn: (String) -> Void

    package init(note: @escaping (String) -> Void, warn: @escaping (String) -> Void) {
        self.note = note
        self.warn = warn
    }
}
