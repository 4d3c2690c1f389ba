import { AppError } from '../domain/errors.ts'

/** Something that the person at the terminal can put right, said in one line. */
export class CommandError extends Error {
  constructor(line: string) {
    super(line)
    this.name = 'CommandError'
  }
}

/** One line for what was foreseen; the whole error for what was not. */
function toLine(error: unknown): unknown {
  if (error instanceof CommandError) return error.message
  return error instanceof AppError ? (error.detail ?? error.title) : error
}

/** Runs a command. What was foreseen ends in one line, anything else shows where it broke; both exit with 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(toLine(error))
    process.exit(1)
  }
}
