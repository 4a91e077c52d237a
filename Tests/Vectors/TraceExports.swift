// What `trace.mjs` calls beside `rb_alloc` and `rb_free`.

/// The trace of a text as a block; null when the index is none.
@_expose(wasm, "trace") @_cdecl("trace")
public func trace(_ index: UnsafeRawPointer, _ indexLength: Int32, _ text: UnsafePointer<UInt8>, _ length: Int32)
    -> UnsafeMutableRawPointer?
{
    do throws(IndexFault) {
        let reader = try IndexReader(UnsafeRawBufferPointer(start: index, count: Int(indexLength)), verifying: false)
        return block(Trace.lines(Array(UnsafeBufferPointer(start: text, count: Int(length))), in: reader))
    } catch {
        return nil
    }
}
