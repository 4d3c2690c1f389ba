import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { Framework } from '../domain/framework.ts'
import { compileIndex, isCompiled } from './build-files.ts'
import { createGuard } from '../grounding/guard.ts'
import { verifyRecord } from '../grounding/verify.ts'

const KNOWLEDGE_FILE = new URL('../../build/knowledge.txt', import.meta.url)

/** A record of the format in `evals/cases/grounding/README.md`; labels, if there are any, are not read. */
const VerifyLine = z.object({
  id: z.string(),
  question: z.string().default(''),
  passages: z.array(
    z.object({
      n: z.number().int(),
      id: z.string().default(''),
      title: z.string().default(''),
      status: z.string().default('current'),
      date: z.string().default(''),
      text: z.string(),
    }),
  ),
  answer: z.string().default(''),
  sentences: z
    .array(
      z.union([
        z.string().transform((text) => ({ text, cites: null })),
        z.object({ text: z.string(), cites: z.array(z.number().int()).nullable().default(null) }),
      ]),
    )
    .default([]),
})

/** Of the compiled knowledge the guard needs the structure only; a record brings its own passages. */
const Compiled = z.object({ framework: Framework })

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. */
process.stdout.on('error', () => process.exit(0))

function main(file: string | undefined): void {
  if (file === undefined) {
    console.error('Usage: npm run -s verify -- FILE.jsonl')
    process.exitCode = 2
    return
  }
  if (!isCompiled()) compileIndex()
  const { framework } = Compiled.parse(JSON.parse(readFileSync(KNOWLEDGE_FILE, 'utf8')))
  const guard = createGuard(framework)
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const record = VerifyLine.safeParse(toJson(line))
    if (!record.success) throw new Error(`${file}:${index + 1} is no record: ${z.prettifyError(record.error)}`)
    process.stdout.write(`${JSON.stringify({ id: record.data.id, sentences: verifyRecord(record.data, guard) })}\n`)
  }
}

function toJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

main(process.argv[2])
