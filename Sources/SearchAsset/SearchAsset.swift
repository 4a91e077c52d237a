import Foundation

/// The search of the help site: `SearchCore` as a WebAssembly module, made by the `EmbedSearchCore` plug-in.
///
/// The module imports nothing. It exports `memory`, `rb_alloc(size)`, `rb_free(block)`, `rb_build(texts, length)`,
/// `rb_learn` and `rb_find(index, text, length, limit, flags, category, categoryLength)`; see `Exports.swift` and `ArticleExports.swift`.
package enum SearchAsset {
    /// The bytes of `search.wasm`.
    package static let module: Data = {
        guard let data = Data(base64Encoded: SearchModule.base64) else { preconditionFailure("the build plug-in wrote no base64") }
        return data
    }()
}
