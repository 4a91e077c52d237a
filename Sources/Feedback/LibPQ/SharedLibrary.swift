import Basics
import Foundation

/// Why a library cannot be used.
enum LibraryFault: Error, Sendable {
    /// The program was built without the package trait `PostgreSQL`.
    case notBuiltIn
    /// A program that contains its C library cannot load another one that brings its own.
    case staticProgram
    case notInstalled
    /// A function that the installed library does not have.
    case tooOld(String)

    var reason: String {
        switch self {
        case .notBuiltIn: "this replybook was built without PostgreSQL; build it with the package trait 'PostgreSQL'"
        case .staticProgram:
            "this replybook is a static program, which cannot load PostgreSQL's library; install one that is linked dynamically"
        case .notInstalled:
            "PostgreSQL's library libpq is not installed; install it with 'apt-get install libpq5' or 'brew install libpq'"
        case .tooOld(let name): "the installed libpq has no function '\(name)'; install one of PostgreSQL 12 or later"
        }
    }
}

/// A library that is loaded for the rest of the process.
struct SharedLibrary {
    private let handle: UnsafeMutableRawPointer

    /// - Parameter names: tried in this order.
    init(_ names: [String]) throws(LibraryFault) {
        #if PostgreSQL
            guard !Self.isStaticProgram else { throw .staticProgram }
            for name in names {
                if let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) {
                    self.handle = handle
                    return
                }
            }
            throw .notInstalled
        #else
            throw .notBuiltIn
        #endif
    }

    /// The function of a name, as the caller's type says; C has no types to compare it with.
    subscript<Function>(name: String) -> Function {
        get throws(LibraryFault) {
            #if PostgreSQL
                guard let symbol = dlsym(handle, name) else { throw .tooOld(name) }
                return unsafeBitCast(symbol, to: Function.self)
            #else
                throw .notBuiltIn
            #endif
        }
    }

    /// True for a program without a dynamic linker: glibc's `dlopen` ends it there with a segmentation fault.
    ///
    /// Such a program's file names no interpreter (ELF, program header 3, `PT_INTERP`; 64 bits, little end first).
    private static var isStaticProgram: Bool {
        #if os(Linux)
            let file = Descriptor(open("/proc/self/exe", O_RDONLY | O_CLOEXEC))
            guard file.number >= 0, let bytes = OpenFile.read(4096, from: file.number), bytes.count > 64 else { return false }
            return bytes.withUnsafeBytes { bytes in
                let (start, size) = (bytes.loadUnaligned(fromByteOffset: 32, as: UInt64.self), Int(bytes[54]))
                return !(0..<Int(bytes[56])).contains { number in
                    let place = Int(clamping: start) + number * size
                    return place >= 0 && place + 4 <= bytes.count && bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self) == 3
                }
            }
        #else
            return false
        #endif
    }
}
