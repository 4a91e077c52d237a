import CStartup
import Commands

replybook_link_startup()
ReplybookCommand.run()
