// The functions a page calls. Compiled together with SearchCore into one WebAssembly module; not part of the native build.
//
// A page asks for memory with rb_alloc, copies the index (whole or chunk by chunk) and queries into it, and frees what it
// was given. A result is a block: UInt32 length, then that many bytes of the JSON that `replybook search --format json` prints.

/// `size` bytes, aligned to 16; null when the page's memory cannot grow.
@_expose(wasm, "rb_alloc") @_cdecl("rb_alloc")
public func rbAlloc(_ size: Int32) -> UnsafeMutableRawPointer? {
    guard size >= 0 else { return nil }
    return UnsafeMutableRawPointer.allocate(byteCount: max(Int(size), 1), alignment: 16)
}

@_expose(wasm, "rb_free") @_cdecl("rb_free")
public func rbFree(_ block: UnsafeMutableRawPointer?) {
    block?.deallocate()
}

/// Checks the index at `bytes`, which must stay there until `rb_close`. Null when it is damaged or of another version.
@_expose(wasm, "rb_open") @_cdecl("rb_open")
public func rbOpen(_ bytes: UnsafeRawPointer?, _ length: Int32) -> UnsafeMutableRawPointer? {
    guard let bytes, length >= 0 else { return nil }
    do throws(IndexFault) {
        let reader = try IndexReader(UnsafeRawBufferPointer(start: bytes, count: Int(length)))
        let handle = UnsafeMutablePointer<IndexReader>.allocate(capacity: 1)
        handle.initialize(to: reader)
        return UnsafeMutableRawPointer(handle)
    } catch {
        return nil
    }
}

@_expose(wasm, "rb_close") @_cdecl("rb_close")
public func rbClose(_ handle: UnsafeMutableRawPointer?) {
    guard let handle else { return }
    let reader = handle.assumingMemoryBound(to: IndexReader.self)
    reader.deinitialize(count: 1)
    reader.deallocate()
}

/// Searches for `text`. `flags`: 1 the last word is still being typed, 2 explain. `language` may be null: all languages.
@_expose(wasm, "rb_search") @_cdecl("rb_search")
public func rbSearch(
    _ handle: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ length: Int32, _ limit: Int32, _ flags: Int32,
    _ language: UnsafePointer<UInt8>?, _ languageLength: Int32
) -> UnsafeMutableRawPointer? {
    guard let handle, limit >= 0 else { return nil }
    let reader = handle.assumingMemoryBound(to: IndexReader.self).pointee
    var options = SearchOptions()
    options.limit = min(Int(limit), 1000)
    options.typing = flags & 1 != 0
    if let language, languageLength > 0 { options.language = Array(UnsafeBufferPointer(start: language, count: Int(languageLength))) }
    let query = Array(UnsafeBufferPointer(start: text, count: text == nil ? 0 : max(Int(length), 0)))
    let result = Searcher(reader).search(query, options: options)
    return block(ResultWriter(reader).json(result, for: query, explaining: flags & 2 != 0))
}

private func block(_ bytes: [UInt8]) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 4, alignment: 16)
    block.storeBytes(of: UInt32(bytes.count), as: UInt32.self)
    bytes.withUnsafeBytes { (block + 4).copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(block), byteCount: bytes.count) }
    return block
}
