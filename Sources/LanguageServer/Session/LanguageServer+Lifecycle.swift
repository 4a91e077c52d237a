import Basics
import Checking

/// Greeting and parting (LSP 3.17, "Lifecycle Messages").
extension LanguageServer {
    struct Greeting: Decodable {
        let capabilities: ClientCapabilities?
        let clientInfo: ClientInfo?
    }

    mutating func initialize(_ greeting: Greeting) throws(ResponseError) -> JSON {
        guard state == .waiting else { throw ResponseError(.invalidRequest, "server is initialized already; send 'initialize' once") }
        state = .running
        client = greeting.capabilities ?? ClientCapabilities()
        encoding = .negotiated(client.general?.positionEncodings, client: greeting.clientInfo)
        return ["capabilities": capabilities, "serverInfo": ["name": "replybook", "version": .string(version)]]
    }

    private var capabilities: JSON {
        [
            "positionEncoding": .string(encoding.rawValue),
            // 2: edits instead of whole texts.
            "textDocumentSync": ["openClose": true, "change": 2, "save": ["includeText": false]],
            "codeActionProvider": ["codeActionKinds": ["quickfix", "source.fixAll", "source.fixAll.replybook"]],
            "completionProvider": ["triggerCharacters": [".", "|", "\"", "#", "/", "(", " ", "{", "%"]],
            "hoverProvider": true, "definitionProvider": true, "referencesProvider": true,
            "renameProvider": ["prepareProvider": true], "documentSymbolProvider": true, "foldingRangeProvider": true,
            "documentFormattingProvider": true, "codeLensProvider": ["resolveProvider": false],
            "executeCommandProvider": ["commands": .array(CommandName.allCases.map { .string($0.rawValue) })],
            "workspace": ["workspaceFolders": ["supported": true, "changeNotifications": false]],
        ]
    }

    mutating func initialized() {
        if let named { openBook(named) }
        guard client.registersWatchers else { return }
        let watchers = [
            "**/*.md", "**/*.yml", "**/*.yaml", "**/KnowledgeBase/_assets/**", "**/.replybook/evidence.json",
            "**/\(SpellingProbe.wordsPath)",
        ]
        let options: JSON = ["watchers": .array(watchers.map { ["globPattern": .string($0)] })]
        let registration: JSON = ["id": "files", "method": "workspace/didChangeWatchedFiles", "registerOptions": options]
        send(Outgoing.request("register-files", "client/registerCapability", ["registrations": [registration]]))
    }
}

/// Commands that an editor may have the server execute.
enum CommandName: String, CaseIterable {
    /// Renders a template with a fixture.
    case render = "replybook.render"
    /// Checks the whole book, as `check --format json` prints it.
    case check = "replybook.check"
}
