import Foundation
import PackagePlugin

/// Compiles TextAnalysis and SearchCore to WebAssembly in the same `swift build` and hands the module to Swift as a string literal.
@main
struct EmbedSearchCore: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let sources = context.package.directoryURL.appending(path: "Sources")
        let wasm = sources.appending(path: "SearchWasm")
        let script = wasm.appending(path: "build.sh")
        let runtime = wasm.appending(path: "runtime.c")
        let swift = try ["TextAnalysis", "SearchCore"].flatMap { try swiftFiles(sources.appending(path: $0)) } + swiftFiles(wasm)
        let output = context.pluginWorkDirectoryURL.appending(path: "SearchModule.swift")
        let compiler = try context.tool(named: "swiftc").url
        return [
            .buildCommand(
                displayName: "Compiling SearchCore to WebAssembly",
                executable: URL(fileURLWithPath: "/bin/sh"),
                arguments: [script.path, compiler.path, context.pluginWorkDirectoryURL.path, output.path, runtime.path] + swift.map(\.path),
                inputFiles: [script, runtime] + swift,
                outputFiles: [output])
        ]
    }

    private func swiftFiles(_ folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
    }
}
