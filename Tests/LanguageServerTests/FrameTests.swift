import Testing

@testable import LanguageServer

@Suite struct FrameTests {
    private static func frames(_ text: String, cut: Int = .max) -> [FrameReader.Frame] {
        var reader = FrameReader()
        var frames: [FrameReader.Frame] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            reader.append(rest.prefix(cut))
            rest = rest.dropFirst(cut)
            while let frame = reader.next() { frames.append(frame) }
        }
        return frames
    }

    @Test(arguments: [1, 2, 7, 1_000])
    func `messages are found however the stream is cut`(cut: Int) {
        let stream = "Content-Length: 2\r\n\r\n{}content-length:3\r\nContent-Type: x\r\n\r\n[1]Content-Length: 2\n\nя"
        #expect(Self.frames(stream, cut: cut) == ["{}", "[1]", "я"].map { .message(Array($0.utf8)) })
    }

    @Test func `a header without a length is passed over`() {
        let found = Self.frames("Content-Length: many\r\n\r\nContent-Length: 2\r\n\r\n{}")
        #expect(found == [.damaged("header names no length; write 'Content-Length: N' before each message"), .message(Array("{}".utf8))])
    }

    @Test func `a message that is too long is passed over and the next one read`() {
        var reader = FrameReader()
        reader.append(Array("Content-Length: \(FrameReader.maximumSize + 1)\r\n\r\n".utf8))
        guard case .damaged? = reader.next() else { return #expect(Bool(false), "nothing was said of the length") }
        for _ in 0..<64 { reader.append([UInt8](repeating: 0x20, count: 1 << 20)); #expect(reader.next() == nil) }
        reader.append(Array(" Content-Length: 2\r\n\r\n{}".utf8))
        #expect(reader.next() == .message(Array("{}".utf8)))
    }

    @Test func `a stream that is not of the protocol does not grow without end`() {
        var reader = FrameReader()
        var damages = 0
        for _ in 0..<100 {
            reader.append([UInt8](repeating: 0x41, count: 10_000))
            while let frame = reader.next() { if case .damaged = frame { damages += 1 } }
        }
        #expect(damages > 0)
        reader.append(Array("\r\n\r\nContent-Length: 2\r\n\r\n{}".utf8))
        var last: FrameReader.Frame?
        while let frame = reader.next() { last = frame }
        #expect(last == .message(Array("{}".utf8)))
    }
}
