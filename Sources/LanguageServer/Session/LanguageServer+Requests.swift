import Basics

/// Which method is answered by what.
extension LanguageServer {
    /// Takes a notification.
    mutating func take(_ method: String, _ message: Incoming) throws(ResponseError) {
        if method == "exit" {
            exitCode = state == .stopped ? 0 : 1
            return
        }
        guard state == .running else { return }
        switch method {
        case "initialized": initialized()
        case "textDocument/didOpen": open(try message.parameters(Opened.self).textDocument)
        case "textDocument/didChange": try edit(message.parameters())
        case "textDocument/didClose": close(try message.parameters(Named.self).textDocument.uri)
        case "textDocument/didSave": rescan([try message.parameters(Named.self).textDocument.uri])
        case "workspace/didChangeWatchedFiles": rescan(try message.parameters(Watched.self).changes.map(\.uri))
        // What a server does not know it may pass over.
        default: break
        }
    }

    /// The result of a request.
    mutating func result(of method: String, _ message: Incoming) throws(ResponseError) -> JSON {
        switch (method, state) {
        case ("initialize", _): return try initialize(message.parameters())
        case (_, .waiting): throw ResponseError(.notInitialized, "server is not initialized; send 'initialize' first")
        case (_, .stopped): throw ResponseError(.invalidRequest, "server is shut down; send 'exit'")
        case ("shutdown", .running):
            state = .stopped
            return .null
        case (_, .running): return try feature(method, message)
        }
    }

    private mutating func feature(_ method: String, _ message: Incoming) throws(ResponseError) -> JSON {
        switch method {
        case "textDocument/codeAction": return try codeActions(message.parameters())
        case "textDocument/completion": return completion(try message.parameters())
        case "textDocument/hover": return hover(try message.parameters())
        case "textDocument/definition": return definition(try message.parameters())
        case "textDocument/references": return references(try message.parameters())
        case "textDocument/prepareRename": return prepareRename(try message.parameters())
        case "textDocument/rename": return try rename(message.parameters())
        case "textDocument/documentSymbol": return documentSymbols(try message.parameters())
        case "textDocument/foldingRange": return foldingRanges(try message.parameters())
        case "textDocument/formatting": return formatting(try message.parameters())
        case "textDocument/codeLens": return lenses(try message.parameters())
        case "workspace/executeCommand": return try execute(message.parameters())
        default: throw ResponseError(.methodNotFound, "method '\(method)' is unknown")
        }
    }
}
