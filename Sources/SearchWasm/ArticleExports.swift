// What the help site calls: the index is made in the browser, from the texts of the articles.

/// An index made here, with the bytes it reads.
private struct BuiltIndex {
    let bytes: UnsafeMutableRawBufferPointer
    let reader: IndexReader
}

/// Makes the index of the texts at `bytes`, which may be freed afterwards. Null when they are of another version.
@_expose(wasm, "rb_build") @_cdecl("rb_build")
public func rbBuild(_ bytes: UnsafeRawPointer?, _ length: Int32) -> UnsafeMutableRawPointer? {
    guard let bytes, length >= 0, let texts = ArticleTexts(UnsafeRawBufferPointer(start: bytes, count: Int(length))) else { return nil }
    let index = ArticleIndex.bytes(texts)
    let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: max(index.count, 1), alignment: 16)
    kept.copyBytes(from: index)
    do throws(IndexFault) {
        let reader = try IndexReader(UnsafeRawBufferPointer(rebasing: kept[0..<index.count]), verifying: false)
        let handle = UnsafeMutablePointer<BuiltIndex>.allocate(capacity: 1)
        handle.initialize(to: BuiltIndex(bytes: kept, reader: reader))
        return UnsafeMutableRawPointer(handle)
    } catch {
        kept.deallocate()
        return nil
    }
}

/// Searches a made index. `flags`: 1 the last word is still being typed. `category` may be null: all of them.
@_expose(wasm, "rb_find") @_cdecl("rb_find")
public func rbFind(
    _ handle: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ length: Int32, _ limit: Int32, _ flags: Int32,
    _ category: UnsafePointer<UInt8>?, _ categoryLength: Int32
) -> UnsafeMutableRawPointer? {
    guard let handle, limit >= 0 else { return nil }
    var options = SearchOptions()
    options.limit = min(Int(limit), 1000)
    options.typing = flags & 1 != 0
    if let category, categoryLength > 0 { options.category = Array(UnsafeBufferPointer(start: category, count: Int(categoryLength))) }
    let query = Array(UnsafeBufferPointer(start: text, count: text == nil ? 0 : max(Int(length), 0)))
    let reader = handle.assumingMemoryBound(to: BuiltIndex.self).pointee.reader
    return block(ArticleSearcher(reader).json(query, options: options))
}
