import Basics
import Desk
import Diagnostics

/// A language server (LSP 3.17) for books, over the rules of `check`.
///
/// It is a value that takes messages and gives messages: whoever owns the streams moves the bytes. It writes no file; what it
/// would change it hands to the editor as edits.
///
/// ```swift
/// var server = LanguageServer(book: root, version: "1.0") { today }
/// server.receive(Array("Content-Length: 2\r\n\r\n{}".utf8))
/// while server.process() || server.work() {}
/// let answers = server.takeOutput()  // one: a message needs 'method' or 'id'
/// ```
package struct LanguageServer {
    enum State { case waiting, running, stopped }

    let version: String
    let today: () -> Day
    /// The book that the command line names; nil where each document's folder says it.
    let named: String?
    /// The environment that says where dictionaries are; nil where no word is looked up.
    let dictionaries: [String: String]?

    var state = State.waiting
    var encoding = PositionEncoding.utf16
    var client = ClientCapabilities()
    var books: [String: LiveBook] = [:]
    /// Where each open document lies.
    var homes: [String: Home] = [:]
    /// Findings as they were last sent, by address.
    var published: [String: String] = [:]
    /// Counts the changes of all documents.
    var changes = 0
    /// The code with which the process ends, after `exit`.
    package internal(set) var exitCode: Int32?

    private var reader = FrameReader()
    private var queue = MessageQueue()
    private var output: [[UInt8]] = []

    struct Home {
        let root: String
        /// Relative to the book.
        let path: String
    }

    /// - Parameters:
    ///   - book: absolute path of a book's folder.
    ///   - dictionaries: the environment, whose `DICPATH` and `HOME` say where dictionaries are; nil to look no word up.
    ///   - today: the day on which reviews fall due.
    package init(book: String?, version: String, dictionaries: [String: String]? = nil, today: @escaping () -> Day) {
        named = book
        self.dictionaries = dictionaries
        self.version = version
        self.today = today
    }

    /// Takes bytes as they come in.
    package mutating func receive(_ bytes: some Sequence<UInt8>) {
        reader.append(bytes)
        while let frame = reader.next() {
            switch frame {
            case .damaged(let message): send(Outgoing.failure(nil, ResponseError(.parseError, message)))
            case .message(let bytes):
                do throws(ResponseError) {
                    queue.append(try Incoming(bytes))
                } catch {
                    send(Outgoing.failure(nil, error))
                }
            }
        }
    }

    /// Handles the message whose turn it is, and tells what changed once nobody waits.
    ///
    /// - Returns: false where nothing waits.
    package mutating func process() -> Bool {
        guard exitCode == nil, let (message, isCancelled) = queue.next() else { return false }
        if let id = message.id, let method = message.method {
            send(answer(to: id, method, message, isCancelled: isCancelled))
        } else if let method = message.method {
            do throws(ResponseError) {
                try take(method, message)
            } catch {
                log(error.message)
            }
        }
        if queue.isEmpty { settle() }
        return true
    }

    private mutating func answer(to id: RequestID, _ method: String, _ message: Incoming, isCancelled: Bool) -> JSON {
        guard !isCancelled else { return Outgoing.failure(id, ResponseError(.requestCancelled, "request was cancelled")) }
        do throws(ResponseError) {
            return Outgoing.answer(id, try result(of: method, message))
        } catch {
            return Outgoing.failure(id, error)
        }
    }

    /// True where a message waits for its turn.
    package var hasMessages: Bool { !queue.isEmpty }

    /// True where work is left that can wait for a pause in typing.
    package var hasWork: Bool { exitCode == nil && books.values.contains(where: \.hasWork) }

    /// Does a piece of that work, some milliseconds long.
    ///
    /// - Returns: false where none is left.
    package mutating func work() -> Bool {
        guard exitCode == nil, let root = books.keys.sorted().first(where: { books[$0]?.hasWork == true }) else { return false }
        publish(books[root]?.step() ?? [], of: root)
        return true
    }

    /// Messages for the client since the last call, framed.
    package mutating func takeOutput() -> [[UInt8]] {
        defer { output = [] }
        return output
    }

    mutating func send(_ message: JSON) { output.append(Outgoing.frame(message)) }

    /// Tells the editor's log what could not be done; a notification has no answer.
    mutating func log(_ text: String) {
        send(Outgoing.notification("window/logMessage", ["type": 2, "message": .string("replybook: " + text.printable)]))
    }
}
