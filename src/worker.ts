import { brotliDecompressSync } from 'node:zlib'
import knowledgeFile from '../build/knowledge.br'
import searchFile from '../build/search.br'
import titlesFile from '../build/titles.br'
import trust from '../evals/report/summary.json'
import answerPrompt from '../prompts/answer.md'
import judgePrompt from '../prompts/judge.md'
import { createAdvisor } from './advisor/create-advisor.ts'
import { createApp } from './app.ts'
import { parseConfig } from './config.ts'
import { TrustSummary } from './domain/trust.ts'
import { createLog, toFailure } from './http/log.ts'
import { createUnreadyApp } from './http/unready-app.ts'
import { createLlm } from './writing/llm/create-llm.ts'

/** Takes about ten milliseconds for all three, once per isolate. */
const unpack = (file: ArrayBuffer): string => brotliDecompressSync(new Uint8Array(file)).toString('utf8')

const newId = (): string => crypto.randomUUID().replaceAll('-', '')
const log = createLog((line) => console.log(line))

/**
 * Everything is built at the first request and kept for the life of the
 * isolate: loading the index costs start-up time that no other request pays.
 * When it cannot be built, every door says so and /health still answers.
 */
function createHandler(env: unknown) {
  try {
    const { model } = parseConfig(env)
    const prompts = { answer: answerPrompt, judge: judgePrompt }
    const llm = model && createLlm({ settings: model, prompts, log, now: Date.now, fetch: (...input) => fetch(...input), budget: null })
    const advisor = createAdvisor({
      knowledgeText: unpack(knowledgeFile),
      searchText: unpack(searchFile),
      titlesText: unpack(titlesFile),
      newId,
      log,
      writer: llm?.writer ?? null,
      judge: llm?.judge ?? null,
    })
    const writer = llm?.writer.name ?? 'embedded'
    return createApp({ ...advisor, trust: TrustSummary.parse(trust), writer, log, now: Date.now, newId })
  } catch (error) {
    log(toFailure(error, 'start'))
    return createUnreadyApp({ error, log, now: Date.now, newId })
  }
}

let handler: ReturnType<typeof createHandler> | null = null

export default {
  fetch(request: Request, env: unknown): Response | Promise<Response> {
    handler ??= createHandler(env)
    return handler.fetch(request)
  },
}
