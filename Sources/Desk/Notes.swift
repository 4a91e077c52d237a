import Content

/// The two ways in which a use case speaks to the person at work while it runs, one line each.
package struct Notes {
    /// That of the person at work.
    package let interface: InterfaceLanguage
    /// Takes progress and hints, which may be silenced.
    package let note: (String) -> Void
    /// Takes what went wrong, which is never silenced.
    package let warn: (String) -> Void

    package init(
        in interface: InterfaceLanguage = .english, note: @escaping (String) -> Void, warn: @escaping (String) -> Void
    ) {
        self.interface = interface
        self.note = note
        self.warn = warn
    }
}
