#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The functions of libhunspell (hunspell.h), found when they are first needed: whoever checks no spelling needs no library.
struct HunspellLibrary: Sendable {
    typealias Create = @convention(c) @Sendable (UnsafePointer<CChar>, UnsafePointer<CChar>) -> OpaquePointer?
    typealias Destroy = @convention(c) @Sendable (OpaquePointer) -> Void
    typealias Spell = @convention(c) @Sendable (OpaquePointer, UnsafePointer<CChar>) -> CInt
    typealias Encoding = @convention(c) @Sendable (OpaquePointer) -> UnsafePointer<CChar>?
    typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    typealias Suggest = @convention(c) @Sendable (OpaquePointer, UnsafeMutablePointer<Words?>, UnsafePointer<CChar>) -> CInt
    typealias Free = @convention(c) @Sendable (OpaquePointer, UnsafeMutablePointer<Words?>, CInt) -> Void
    typealias AddLike = @convention(c) @Sendable (OpaquePointer, UnsafePointer<CChar>, UnsafePointer<CChar>) -> CInt

    let create: Create
    let destroy: Destroy
    let spell: Spell
    let encoding: Encoding
    let suggest: Suggest
    let free: Free
    let addLike: AddLike

    private static let names = [
        "libhunspell-1.7.so.0", "libhunspell-1.7.so.1", "libhunspell.so", "libhunspell-1.7.0.dylib",
        "/opt/homebrew/lib/libhunspell-1.7.0.dylib", "/usr/local/lib/libhunspell-1.7.0.dylib",
    ]

    /// Nil where the library is not installed, is too old, or cannot be loaded by this program.
    static let installed: HunspellLibrary? = isLoadable ? names.lazy.compactMap(load).first : nil

    /// False for a program without a dynamic linker: glibc would load a second C library into it, which may be another one.
    static var isLoadable: Bool {
        #if canImport(Glibc)
            // Pairs of a key and a value (getauxval(3)); a static program has no interpreter, so AT_BASE, 7, is 0.
            guard let file = fopen("/proc/self/auxv", "rb") else { return false }
            defer { fclose(file) }
            var pair: (key: UInt, value: UInt) = (0, 0)
            while fread(&pair, MemoryLayout<(UInt, UInt)>.size, 1, file) == 1 {
                if pair.key == 7 { return pair.value != 0 }
            }
            return false
        #elseif canImport(Musl)
            return false
        #else
            return true
        #endif
    }

    private static func load(_ name: String) -> HunspellLibrary? {
        guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { return nil }
        func symbol(_ name: String) -> UnsafeMutableRawPointer? { dlsym(handle, name) }
        guard let create = symbol("Hunspell_create"), let destroy = symbol("Hunspell_destroy"), let spell = symbol("Hunspell_spell"),
            let encoding = symbol("Hunspell_get_dic_encoding"), let suggest = symbol("Hunspell_suggest"),
            let free = symbol("Hunspell_free_list"), let addLike = symbol("Hunspell_add_with_affix")
        else { return nil }
        return HunspellLibrary(
            create: unsafeBitCast(create, to: Create.self), destroy: unsafeBitCast(destroy, to: Destroy.self),
            spell: unsafeBitCast(spell, to: Spell.self), encoding: unsafeBitCast(encoding, to: Encoding.self),
            suggest: unsafeBitCast(suggest, to: Suggest.self), free: unsafeBitCast(free, to: Free.self),
            addLike: unsafeBitCast(addLike, to: AddLike.self))
    }
}
