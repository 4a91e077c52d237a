// What the help site calls: the index is made in the browser, from the texts of the articles.

/// An index made here, with the bytes it reads and the texts it was made of.
private struct BuiltIndex {
    private(set) var texts: ArticleTexts
    private(set) var reader: IndexReader
    private var bytes: UnsafeMutableRawBufferPointer

    init(_ texts: ArticleTexts) throws(IndexFault) {
        let index = ArticleIndex.bytes(texts)
        let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: max(index.count, 1), alignment: 16)
        kept.copyBytes(from: index)
        do throws(IndexFault) {
            reader = try IndexReader(UnsafeRawBufferPointer(rebasing: kept[0..<index.count]), verifying: false)
        } catch {
            kept.deallocate()
            throw error
        }
        self.texts = texts
        bytes = kept
    }

    mutating func learn(_ words: ArticleWords, of hashes: [UInt32]) throws(IndexFault) {
        var texts = texts
        texts.learn(words, of: hashes)
        let next = try BuiltIndex(texts)
        bytes.deallocate()
        self = next
    }
}

/// Makes the index of the texts at `bytes`, which may be freed afterwards. Null when they are of another version.
@_expose(wasm, "rb_build") @_cdecl("rb_build")
public func rbBuild(_ bytes: UnsafeRawPointer?, _ length: Int32) -> UnsafeMutableRawPointer? {
    guard let bytes, length >= 0, let texts = ArticleTexts(UnsafeRawBufferPointer(start: bytes, count: Int(length))) else { return nil }
    do throws(IndexFault) {
        let index = try BuiltIndex(texts)
        let handle = UnsafeMutablePointer<BuiltIndex>.allocate(capacity: 1)
        handle.initialize(to: index)
        return UnsafeMutableRawPointer(handle)
    } catch {
        return nil
    }
}

/// Makes an index anew with those of the words at `bytes` that have one of the `count` hashes. 0 when nothing was learned.
@_expose(wasm, "rb_learn") @_cdecl("rb_learn")
public func rbLearn(
    _ handle: UnsafeMutableRawPointer?, _ bytes: UnsafeRawPointer?, _ length: Int32, _ hashes: UnsafePointer<UInt32>?, _ count: Int32
) -> Int32 {
    guard let handle, let bytes, let hashes, length >= 0, count >= 0,
        let words = ArticleWords(UnsafeRawBufferPointer(start: bytes, count: Int(length)))
    else { return 0 }
    do throws(IndexFault) {
        try handle.assumingMemoryBound(to: BuiltIndex.self).pointee.learn(
            words, of: Array(UnsafeBufferPointer(start: hashes, count: Int(count))))
        return 1
    } catch {
        return 0
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
