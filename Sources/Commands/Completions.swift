import ArgumentParser

struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print a script that completes commands, ids, categories and languages in your shell.",
        discussion: """
            bash: replybook completions bash > ~/.local/share/bash-completion/completions/replybook
            zsh: replybook completions zsh > ~/.zfunc/_replybook, with fpath+=~/.zfunc before compinit
            fish: replybook completions fish > ~/.config/fish/completions/replybook.fish
            """.examples(
                "replybook completions bash > replybook.bash",
                "replybook completions fish > replybook.fish"))

    enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    @OptionGroup var global: GlobalOptions

    func run() {
        let shell: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        global.console.emit(ReplybookCommand.completionScript(for: shell) + "\n")
    }
}
