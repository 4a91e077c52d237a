/// One file of the site; its bytes are made when somebody asks for them, so that a large site never stands in memory whole.
package struct SiteFile: Sendable {
    /// Relative to the site, with `/`.
    package let path: String
    /// Absolute path of the file that this one is a copy of; nil for one that is made.
    package let source: String?
    private let prepare: @Sendable () -> Prepared

    /// A file whose bytes may not have to be made.
    struct Prepared: Sendable {
        /// Stands for the bytes; nil where it would cost as much as they do.
        let digest: Digest?
        let make: @Sendable () -> [UInt8]
    }

    package init(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) {
        self.init(path, prepare: { Prepared(digest: nil, make: make) })
    }

    /// A copy of a file of the book, which may be too large for memory.
    init(_ path: String, copying source: String) {
        self.init(
            path, source: source, prepare: { Prepared(digest: nil) { FileBytes.read(source, following: true) ?? [] } })
    }

    init(_ path: String, text: String) {
        self.init(path) { Array(text.utf8) }
    }

    /// - Parameter inputs: stands for everything the bytes are made of.
    init(_ path: String, inputs: @escaping @Sendable () -> Digest, _ make: @escaping @Sendable () -> [UInt8]) {
        self.init(path, prepare: { Prepared(digest: inputs(), make: make) })
    }

    init(_ path: String, source: String? = nil, prepare: @escaping @Sendable () -> Prepared) {
        self.path = path
        self.source = source
        self.prepare = prepare
    }

    var prepared: Prepared { prepare() }

    package var contents: [UInt8] { prepare().make() }
}
