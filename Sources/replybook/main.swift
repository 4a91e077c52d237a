import Commands

ReplybookCommand.run()
