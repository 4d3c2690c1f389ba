import { readFileSync } from 'node:fs'
import type { Answer } from '../domain/answer.ts'
import { Question } from '../domain/conversation.ts'
import type { LogEvent } from '../domain/log-event.ts'
import type { AdviseEvent } from '../domain/ports.ts'
import { createAdvisor } from './create-advisor.ts'

const build = (file: string): string => readFileSync(new URL(`../../build/${file}`, import.meta.url), 'utf8')

/** The real advisor over the compiled knowledge, with what it logs. `npm test` compiles before it runs. */
export function createTestAdvisor() {
  const logged: LogEvent[] = []
  let count = 0
  const advisor = createAdvisor({
    knowledgeText: build('knowledge.txt'),
    searchText: build('search.txt'),
    titlesText: build('titles.txt'),
    newId: () => String((count += 1)),
    log: (event) => void logged.push(event),
    writer: null,
    judge: null,
  })
  const events = async (input: unknown): Promise<AdviseEvent[]> => {
    const all: AdviseEvent[] = []
    for await (const event of advisor.advise(Question.parse(input), { requestId: 'req_test', signal: new AbortController().signal }))
      all.push(event)
    return all
  }
  const askAll = async (input: unknown): Promise<Answer> => {
    const last = (await events(input)).at(-1)
    if (last?.type !== 'answer-end') throw new Error('The last event must be answer-end.')
    return last.answer
  }
  /** Asks the turns one after another; our own answers stand between them. Returns the last answer. */
  const converse = async (...turns: readonly string[]): Promise<Answer> => {
    const messages: { role: 'user' | 'assistant'; content: string }[] = []
    let answer: Answer | null = null
    for (const turn of turns) {
      if (answer) messages.push({ role: 'assistant', content: answer.answer })
      messages.push({ role: 'user', content: turn })
      answer = await askAll({ messages })
    }
    if (!answer) throw new Error('A conversation needs a turn.')
    return answer
  }
  return { ...advisor, logged, events, askAll, converse, ask: (content: string) => converse(content) }
}

/** What must hold for every answer, whatever was asked; returns what does not. */
export function brokenPromises(answer: Answer, texts: ReadonlyMap<string, string>): string[] {
  const broken: string[] = []
  const byNumber = new Map(answer.sources.map((source) => [source.n, source]))
  for (const claim of answer.claims) {
    if (claim.citations.length === 0) broken.push(`no citation: ${claim.text}`)
    for (const { n, quote, start, end } of claim.citations) {
      const text = texts.get(byNumber.get(n)?.passageId ?? '')
      if (text?.slice(start, end) !== quote || quote.trim() === '') broken.push(`quote is not verbatim: ${quote}`)
    }
  }
  const markers = [...answer.answer.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n))
  for (const n of markers) if (!byNumber.has(n)) broken.push(`dangling marker [${n}]`)
  for (const n of byNumber.keys()) if (!markers.includes(n)) broken.push(`source ${n} is not cited in the text`)
  const firstUse = [...new Set(markers)]
  if (firstUse.some((n, index) => n !== index + 1)) broken.push(`sources are not numbered by first use: ${firstUse.join()}`)
  if (answer.grounding.withheld > 0) broken.push(`${answer.grounding.withheld} claims withheld`)
  if (answer.answer.trim() === '') broken.push('empty answer')
  return broken
}
