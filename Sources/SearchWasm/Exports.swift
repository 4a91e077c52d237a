// The functions a page calls. Compiled together with SearchCore into one WebAssembly module; not part of the native build.
//
// A page asks for memory with rb_alloc, copies the texts of the articles and its queries into it, and frees what it was
// given. A result is a block: UInt32 length, then that many bytes of JSON as `ArticleAnswer` writes them.

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

func block(_ bytes: [UInt8]) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 4, alignment: 16)
    block.storeBytes(of: UInt32(bytes.count), as: UInt32.self)
    bytes.withUnsafeBytes { (block + 4).copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(block), byteCount: bytes.count) }
    return block
}
