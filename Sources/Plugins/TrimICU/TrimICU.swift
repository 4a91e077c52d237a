import Foundation
import PackagePlugin

/// Leaves out of a static program what it never asks ICU for.
///
/// Foundation brings 34 MB of ICU's data along, in one object that the linker takes or leaves. This plug-in copies what the
/// program needs from the toolchain's own archive into an object that defines the same symbol. Objects come before archives,
/// so that a static link takes this one; the symbol is hidden, so that a dynamic program keeps the library's.
///
/// Where there is no such archive (macOS, Musl, a toolchain without static libraries), the file is empty and nothing changes.
@main
struct TrimICU: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let compiler = try context.tool(named: "swiftc").url.resolvingSymlinksInPath()
        let archive = URL(filePath: "../lib/swift_static/linux/lib_FoundationICU.a", relativeTo: compiler).standardizedFileURL
        let folder = context.pluginWorkDirectoryURL
        let (draft, output) = (folder.appending(path: "ICUData.draft"), folder.appending(path: "ICUData.S"))
        try write(Data(try assembly(of: archive, in: folder).utf8), to: draft)
        return [
            .buildCommand(
                displayName: "Trimming ICU's data", executable: URL(filePath: "/bin/cp"), arguments: [draft.path, output.path],
                inputFiles: [draft], outputFiles: [output])
        ]
    }

    /// Returns the source of the object, and writes the data that it includes.
    private func assembly(of archive: URL, in folder: URL) throws -> String {
        guard FileManager.default.fileExists(atPath: archive.path) else { return "" }
        guard let package = ICUPackage(archive: try Data(contentsOf: archive, options: .mappedIfSafe)), let symbol = package.symbol else {
            Diagnostics.warning("'\(archive.path)' holds no data of ICU that could be trimmed; a static program has all of it")
            return ""
        }
        let bytes = package.bytes(keeping: KeptData.keeps)
        let data = folder.appending(path: "\(symbol).bin")
        try write(bytes, to: data)
        return """
            // \(bytes.count) bytes of \(archive.path)
            #if defined(__ELF__) && !defined(DEBUG)
                .section .rodata.\(symbol), "a", %progbits
                .balign 16
                .globl \(symbol)
                .hidden \(symbol)
                .type \(symbol), %object
            \(symbol):
                .incbin "\(data.path)"
                .size \(symbol), . - \(symbol)
            #endif
            #if defined(__ELF__)
                .section .note.GNU-stack, "", %progbits
            #endif

            """
    }

    /// Leaves a file alone that holds the same, so that nothing is compiled again.
    private func write(_ bytes: Data, to file: URL) throws {
        if FileManager.default.contents(atPath: file.path) != bytes { try bytes.write(to: file, options: .atomic) }
    }
}
