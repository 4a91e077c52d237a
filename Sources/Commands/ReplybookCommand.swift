import ArgumentParser
import Desk

/// The root of the command line.
package struct ReplybookCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "replybook",
        abstract: "Find the right reply, fill it, learn from what comes back, publish the help site.",
        discussion: """
            A book is a folder with Templates/ and KnowledgeBase/: replies and help articles as Markdown in git. It is the one \
            that --book or REPLYBOOK_BOOK names, else the nearest folder upwards with .replybook.yml or with a category inside \
            Templates/, else the one in your agent.yml ('replybook agent').

            Exit codes: 0 done, 1 findings or no hits, 2 could not run, 64 wrong usage.
            """,
        version: Version.current,
        subcommands: [
            SearchCommand.self, CompileCommand.self, EvalCommand.self,
            SuggestCommand.self, ReplyCommand.self, AskCommand.self, PickCommand.self, ShowCommand.self, ListCommand.self, OpenCommand.self,
            ImportTextsCommand.self, ExportTextsCommand.self, DiffTextsCommand.self,
            FeedbackCommand.self, LearnCommand.self, SiteCommand.self, ServeCommand.self, PanelCommand.self, CollectCommand.self,
            LSPCommand.self,
            CheckCommand.self, SchemaCommand.self, InitCommand.self, NewCommand.self, AgentCommand.self,
            CompletionsCommand.self, ManCommand.self,
        ],
        groupedSubcommands: []
    )

    /// They may stand before the command as well as after it.
    @OptionGroup var global: GlobalOptions

    package init() {}
}

package enum Version {
    package static let current = "0.1.0"
    /// Day of the release, for the manual page.
    package static let released = "2026-11-22"
}
