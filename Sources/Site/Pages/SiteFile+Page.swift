extension SiteFile {
    init(_ path: String, page: @escaping @Sendable () -> PageSource) {
        self.init(
            path,
            prepare: {
                let page = page()
                return Prepared(digest: page.digest) { Array(page.html().utf8) }
            })
    }
}
