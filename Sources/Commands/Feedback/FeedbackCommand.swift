import ArgumentParser

/// `replybook feedback …`
struct FeedbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback",
        abstract: "Note what came of replies, and see which to rewrite next.",
        discussion: """
            Events are kept in .replybook/feedback.sqlite, which git ignores, or on the PostgreSQL server that the settings name.
            Personal data is taken out of questions before anything is stored; a conversation is kept as a salted hash.
            """,
        subcommands: [
            RecordCommand.self, UndoCommand.self, ReportCommand.self, MarkCommand.self, GapsCommand.self, IngestCommand.self,
            ImportCommand.self, ExportCommand.self, BackupCommand.self, MoveCommand.self, PruneCommand.self, EraseCommand.self,
        ])
}
