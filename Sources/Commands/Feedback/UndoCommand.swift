import ArgumentParser
import Desk
import Feedback

struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the note that was made last, or the one of an id.",
        discussion: "In a store that several agents share, the last note may be somebody else's: name the id.".examples(
            "replybook feedback record where-is-my-order:en --outcome resolved && replybook feedback undo",
            "replybook feedback record late-parcel:en --outcome sent --event-id e7 && replybook feedback undo --event-id e7"))

    @Option(help: ArgumentHelp("Id of the event, as given to 'record' or printed by 'export'.", valueName: "id"))
    var eventID: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.bookRoot()
        let event = try DeskFailure.naming {
            let context = try FeedbackContext(root: root)
            // What was noted while a server was away must be there before it can be taken back.
            try context.takeGaps()
            return try context.store.takeBack(eventID.map { try EventID($0) })
        }
        guard let event else {
            throw DeskFailure(eventID.map { "no event has the id '\($0)'; see 'replybook feedback export'" } ?? "nothing is noted yet")
        }
        global.console.note("took back '\(event.outcome.word)' for \(event.text.place.description) of \(Timestamp.text(event.at))")
    }
}
