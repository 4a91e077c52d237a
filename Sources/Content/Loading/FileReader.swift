import Basics
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads texts of a book.
package struct FileReader: Sendable {
    package let root: String

    package init(root: String) { self.root = root }

    /// The text without a byte order mark, or what is wrong with the file.
    package func read(_ path: String) -> Result<SourceFile, FileProblem> {
        switch bytes(of: root + "/" + path) {
        case .failure(let reason):
            return .failure(
                FileProblem(
                    Diagnostic(
                        .error, rule: "files-are-readable", path: path, "cannot read '\(path)': \(reason.description); \(reason.remedy)")))
        case .success(let bytes): return Self.source(bytes, path)
        }
    }

    /// The text that bytes hold, without a byte order mark, or what is wrong with them.
    package static func source(_ bytes: [UInt8], _ path: String) -> Result<SourceFile, FileProblem> {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if let place = firstControl(content) { return .failure(FileProblem(control(at: place, in: content, path))) }
        if let text = String(validating: content, as: UTF8.self) { return .success(SourceFile(path: path, text: text)) }
        let place = LineTable(content).position(at: firstInvalid(content))
        return .failure(
            FileProblem(
                Diagnostic(
                    .error, rule: "text-is-utf8", path: path, range: SourceRange(start: place, end: place),
                    "text is not valid UTF-8 from here on; save the file as UTF-8")))
    }

    package struct FileProblem: Error {
        let diagnostic: Diagnostic

        init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
    }

    private struct Reason: Error {
        let description: String
        var remedy = "replace it by a text that can be read"
    }

    private func bytes(of path: String) -> Result<[UInt8], Reason> {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(Self.reason()) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { return .failure(Self.reason()) }
        guard information.st_mode & S_IFMT == S_IFREG else { return .failure(Reason(description: "it is not a regular file")) }
        guard information.st_size <= BookScanner.maximumSize else {
            return .failure(Reason(description: "it has more than \(BookScanner.maximumSize) bytes"))
        }
        guard let bytes = OpenFile.read(Int(information.st_size), from: descriptor) else { return .failure(Self.reason()) }
        return .success(bytes)
    }

    private static func reason() -> Reason {
        Reason(description: FileFault.reason(errno), remedy: errno == EACCES ? "make it readable" : "replace it by a text that can be read")
    }

    /// Offset of the first control character but NUL, so that nothing in a text can do more on a screen than be read.
    private static func firstControl(_ bytes: ArraySlice<UInt8>) -> Int? {
        var previous: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            // Behind C2, a byte stands for the scalar of its own number.
            let isScalar = byte < 0x80 ? byte != 0 : previous == 0xC2
            if isScalar, Unicode.Scalar(byte).isControl { return index - bytes.startIndex - (byte < 0x80 ? 0 : 1) }
            previous = byte
        }
        return nil
    }

    private static func control(at offset: Int, in bytes: ArraySlice<UInt8>, _ path: String) -> Diagnostic {
        let place = LineTable(bytes).position(at: offset)
        let byte = bytes[bytes.startIndex + offset]
        let code = byte == 0xC2 ? bytes[bytes.startIndex + offset + 1] : byte
        let name = "U+00" + (code < 0x10 ? "0" : "") + String(code, radix: 16, uppercase: true)
        return Diagnostic(
            .error, rule: "text-is-utf8", path: path, range: SourceRange(start: place, end: place),
            "control character \(name) stands here; remove it, or save the file as UTF-8")
    }

    /// Offset of the first byte that is no part of a well-formed sequence.
    private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .valid(let sequence) = parser.parseScalar(from: &iterator) { offset += sequence.count }
        return offset
    }
}
