import Desk

/// What the manual page says of the program as a whole.
enum ManualNotes {
    static let files: [(String, String)] = [
        (".replybook.yml", "Settings and facts of a book; its presence makes a folder a book."),
        ("Templates/<category>/<slug>[@<variant>].<lang>.md", "Reply templates."),
        ("KnowledgeBase/<category>/<slug>.<lang>.md", "Help articles."),
        (".replybook/", "Search index, feedback and what builds remember; ignored by git."),
        (".replybook-baseline.json", "Old findings that 'check' leaves out."),
        (
            "$XDG_CONFIG_HOME/replybook/agent.yml",
            "Your own defaults, else ~/.config/replybook/agent.yml: agent_name, signature, channel, language, ui, book. See 'replybook agent'."
        ),
    ]

    static let environment: [(String, String)] = [
        (BookLocator.variable, "Folder of the book where --book names none."),
        ("LC_ALL, LC_MESSAGES, LANG", "Language of prompts and headings: English, Polish or Russian; --ui and agent.yml come first."),
        ("VISUAL, EDITOR", "Editor of 'open' and of the reply in 'pick'."),
        ("NO_COLOR, TERM", "No colours where NO_COLOR is set or TERM is dumb."),
        ("COLUMNS", "Width of the text, where it is not the terminal's."),
        ("WAYLAND_DISPLAY, DISPLAY, TMUX, SSH_TTY, SSH_CONNECTION", "Decide how --copy reaches the clipboard."),
        ("XDG_CONFIG_HOME, HOME", "Where agent.yml lies."),
    ]

    static let exitCodes: [(String, String)] = [
        ("0", "Done."), ("1", "Findings, or no hits."), ("2", "Could not run."), ("64", "Wrong usage."),
    ]
}
