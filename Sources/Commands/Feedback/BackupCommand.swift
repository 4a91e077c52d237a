import ArgumentParser
import Desk
import Feedback
import Foundation

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write a copy of the store into one new file.",
        discussion: """
            A copy of feedback.sqlite made by other means may lack what is still in its log while somebody notes an outcome. To
            restore, put the copy in the store's place while no command runs. PostgreSQL has a program for it, pg_dump, and this
            command prints how it is called.
            """.examples(
                "replybook feedback backup backup.sqlite",
                "replybook feedback backup \"backup-$(date +%F).sqlite\""))

    @Argument(help: "The file to write; it must not be there yet.", completion: .file())
    var file: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.bookRoot()
        try DeskFailure.naming {
            let context = try FeedbackContext(root: root)
            try context.store.check()
            try context.takeGaps()
            try context.store.backUp(to: file)
        }
        global.console.note("store copied to '\(file)'")
    }
}
