import CZlib

/// Raw deflate (RFC 1951) at the highest level, as a browser's `DecompressionStream('deflate-raw')` reads it.
enum Deflate {
    static func bytes(_ input: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        // Window bits below zero: no header and no checksum.
        let begun = deflateInit2_(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(begun == Z_OK, "zlib has the parameters it documents")
        defer { deflateEnd(&stream) }
        var input = input
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
        let written = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                let end = deflate(&stream, Z_FINISH)
                precondition(end == Z_STREAM_END, "deflateBound leaves room for all of the output")
                return Int(stream.total_out)
            }
        }
        return Array(output.prefix(written))
    }
}
