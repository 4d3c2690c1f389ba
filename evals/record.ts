import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { readModel } from '../src/cli/build-files.ts'
import { Audience, Locale } from '../src/domain/locale.ts'
import type { Writer } from '../src/domain/ports.ts'
import { createAdvisor } from '../src/advisor/create-advisor.ts'
import { readBuild } from '../src/cli/build-files.ts'
import { evalsPath, Part, readLines } from './case.ts'
import { RECORDED_ANSWERS, type Recording } from './recording.ts'
import { promptVersions } from './versions.ts'

/**
 * `npm run evals:record` asks the configured model every question of
 * `recordings/questions.jsonl` and keeps its raw answers, before the guard, in
 * a file named after the model. Somebody then has to read them and label each
 * sentence. With `--evidence` it asks nobody and prints what a model would be
 * given, for an answer written by hand.
 */
const Asked = z.object({ id: z.string(), part: Part, audience: Audience, locale: Locale, question: z.string() })

const advisor = createAdvisor({ ...readBuild(), newId: () => 'eval', log: () => undefined, writer: null, judge: null })

async function evidenceFor({ question, audience, locale }: z.infer<typeof Asked>) {
  return advisor.find({ messages: [{ role: 'user', content: question }], audience, locale })
}

async function record(asked: z.infer<typeof Asked>, writer: Writer): Promise<Recording> {
  const { inquiry, evidence } = await evidenceFor(asked)
  let raw = ''
  const pieces = writer.write({ requestId: 'req_record', history: [], inquiry, evidence, signal: new AbortController().signal })
  for await (const piece of pieces) if (piece.type === 'text') raw += piece.text
  const { id, part, audience, locale, question } = asked
  return {
    id: `${id}/${writer.name}`,
    part,
    model: writer.name,
    date: new Date().toISOString().slice(0, 10),
    prompt: `answer@${promptVersions()['answer']}`,
    audience,
    locale,
    question,
    evidence: evidence.map(({ n, passage }) => ({ n, passageId: passage.id, hash: passage.hash })),
    raw,
    sentences: [],
  }
}

const questions = readLines('recordings/questions.jsonl', Asked)
if (process.argv.includes('--evidence')) {
  for (const asked of questions) {
    const { evidence } = await evidenceFor(asked)
    const passages = evidence.map(({ n, passage: { id, hash, title, status, date, text } }) => ({
      n,
      passageId: id,
      hash,
      title,
      status,
      date,
      text,
    }))
    console.log(JSON.stringify({ ...asked, evidence: passages }))
  }
  process.exit(0)
}

const { writer } = readModel()
if (writer === null) {
  console.error(
    'No model is configured: set OPENAI_API_KEY (and OPENAI_BASE_URL, OPENAI_MODEL), or use --evidence to write answers by hand.',
  )
  process.exit(1)
}
const file = evalsPath(`${RECORDED_ANSWERS}/${writer.name.replaceAll(/[^\w.-]+/g, '-')}.jsonl`)
const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
for (const asked of questions) {
  if (known.includes(`"${asked.id}/${writer.name}"`)) continue
  appendFileSync(file, `${JSON.stringify(await record(asked, writer))}\n`)
  console.log(asked.id)
}
console.log('Now read the answers and label their sentences; the recorded suite counts only what is labelled.')
