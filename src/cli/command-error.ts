/** Something that the person at the terminal can put right, said in one line. */
export class CommandError extends Error {
  constructor(line: string) {
    super(line)
    this.name = 'CommandError'
  }
}

/** Runs a command. What was foreseen ends in one line, anything else shows where it broke; both exit with 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error)
    process.exit(1)
  }
}
