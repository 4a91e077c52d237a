// What the help site calls: the index is made in the browser, from the texts of the articles.

/// An index made here, with the bytes it reads and the pieces of the dictionary of bodies that came so far.
private struct BuiltIndex {
    let searcher: ArticleSearcher
    var pieces = BodyPieces()

    init(_ texts: SearchTexts) throws(IndexFault) {
        let index = ArticleIndex.bytes(texts.articles, texts.vocabulary)
        let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: max(index.count, 1), alignment: 16)
        kept.copyBytes(from: index)
        do throws(IndexFault) {
            let reader = try IndexReader(UnsafeRawBufferPointer(rebasing: kept[0..<index.count]), verifying: false)
            searcher = ArticleSearcher(reader, texts.vocabulary)
        } catch {
            kept.deallocate()
            throw error
        }
    }
}

/// Makes the index of the texts at `bytes`, which may be freed afterwards. Null when they are of another version.
@_expose(wasm, "rb_build") @_cdecl("rb_build")
public func rbBuild(_ bytes: UnsafeRawPointer?, _ length: Int32) -> UnsafeMutableRawPointer? {
    guard let bytes, length >= 0, let texts = SearchTexts(UnsafeRawBufferPointer(start: bytes, count: Int(length))) else { return nil }
    do throws(IndexFault) {
        let index = try BuiltIndex(texts)
        let handle = UnsafeMutablePointer<BuiltIndex>.allocate(capacity: 1)
        handle.initialize(to: index)
        return UnsafeMutableRawPointer(handle)
    } catch {
        return nil
    }
}

/// Takes in a piece of the dictionary, which may be freed afterwards.
@_expose(wasm, "rb_add") @_cdecl("rb_add")
public func rbAdd(_ handle: UnsafeMutableRawPointer?, _ place: Int32, _ bytes: UnsafePointer<UInt8>?, _ length: Int32) {
    guard let handle, length >= 0 else { return }
    let piece = BodyPiece(array(bytes, length))
    handle.assumingMemoryBound(to: BuiltIndex.self).pointee.pieces.add(piece, at: Int(place))
}

/// Searches a made index. `flags`: 1 the last word is still being typed, 2 words are read as they were typed. `category` may be
/// null: all of them.
@_expose(wasm, "rb_find") @_cdecl("rb_find")
public func rbFind(
    _ handle: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ length: Int32, _ limit: Int32, _ flags: Int32,
    _ category: UnsafePointer<UInt8>?, _ categoryLength: Int32
) -> UnsafeMutableRawPointer? {
    guard let handle, limit >= 0 else { return nil }
    var options = searchOptions(flags)
    options.limit = min(Int(limit), 1000)
    if categoryLength > 0 { options.category = array(category, categoryLength) }
    let index = handle.assumingMemoryBound(to: BuiltIndex.self).pointee
    return block(index.searcher.json(array(text, length), options: options, pieces: index.pieces))
}

/// Finds in passages, a line each, the words that answer a query.
@_expose(wasm, "rb_marks") @_cdecl("rb_marks")
public func rbMarks(
    _ handle: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ length: Int32, _ flags: Int32,
    _ passages: UnsafePointer<UInt8>?, _ passagesLength: Int32
) -> UnsafeMutableRawPointer? {
    guard let handle else { return nil }
    let index = handle.assumingMemoryBound(to: BuiltIndex.self).pointee
    let lines = array(passages, passagesLength).split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    return block(index.searcher.marks(array(text, length), options: searchOptions(flags), pieces: index.pieces, in: lines))
}

private func searchOptions(_ flags: Int32) -> SearchOptions {
    var options = SearchOptions()
    options.typing = flags & 1 != 0
    options.without.spelling = flags & 2 != 0
    options.without.layout = flags & 2 != 0
    return options
}

private func array(_ bytes: UnsafePointer<UInt8>?, _ length: Int32) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : max(Int(length), 0)))
}
