/// What the client says it can do, as far as it matters here.
struct ClientCapabilities: Decodable {
    var general: General?
    var workspace: Workspace?
    var textDocument: TextDocument?

    struct General: Decodable { let positionEncodings: [String]? }

    struct Workspace: Decodable {
        let workspaceEdit: WorkspaceEdit?
        let didChangeWatchedFiles: Dynamic?

        struct WorkspaceEdit: Decodable {
            let documentChanges: Bool?
            let resourceOperations: [String]?
        }

        struct Dynamic: Decodable { let dynamicRegistration: Bool? }
    }

    struct TextDocument: Decodable {
        let completion: Completion?
        let documentSymbol: DocumentSymbol?

        struct Completion: Decodable { let completionItem: Item? }
        struct Item: Decodable { let snippetSupport: Bool? }
        struct DocumentSymbol: Decodable { let hierarchicalDocumentSymbolSupport: Bool? }
    }

    /// Edits of documents with their versions, in an order.
    var takesDocumentChanges: Bool { workspace?.workspaceEdit?.documentChanges == true }
    var renamesFiles: Bool { takesFileOperation("rename") }
    var createsFiles: Bool { takesFileOperation("create") }

    private func takesFileOperation(_ name: String) -> Bool {
        takesDocumentChanges && workspace?.workspaceEdit?.resourceOperations?.contains(name) == true
    }

    var registersWatchers: Bool { workspace?.didChangeWatchedFiles?.dynamicRegistration == true }
    var nestsSymbols: Bool { textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport == true }
}
