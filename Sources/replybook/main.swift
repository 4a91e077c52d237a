import Commands

await ReplybookCommand.run()
