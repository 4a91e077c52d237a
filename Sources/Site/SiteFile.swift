/// One file of the site; its bytes are made when somebody asks for them, so that a large site never stands in memory whole.
package struct SiteFile: Sendable {
    /// Relative to the site, with `/`.
    package let path: String
    private let make: @Sendable () -> [UInt8]

    package init(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.make = make
    }

    init(_ path: String, text: String) {
        self.init(path) { Array(text.utf8) }
    }

    package var contents: [UInt8] { make() }
}
