import { type Advisor, type AdvisorOptions, createAdvisor } from '../src/advisor/create-advisor.ts'
import { readBuild } from '../src/cli/build-files.ts'
import type { Answer } from '../src/domain/answer.ts'
import { MAX_MESSAGE_CHARACTERS, type Message } from '../src/domain/conversation.ts'
import type { Evidence } from '../src/domain/evidence.ts'
import type { Audience } from '../src/domain/locale.ts'
import type { Passage } from '../src/domain/passage.ts'
import { createGuard } from '../src/grounding/guard.ts'
import type { Guard } from '../src/grounding/contract.ts'

/** What is measured: the whole product from the question on, behind its doors. */
export interface System {
  readonly knowledge: Advisor['knowledge']
  readonly guard: Guard
  readonly search: Advisor['search']
  /** Answers the last turn; where an assistant turn is `{{answer}}`, Cairn's own answer to the turns before takes its place. */
  readonly ask: (question: AskedQuestion) => Promise<Answer>
  /** What is found for a conversation, best first, as the writer gets it. */
  readonly find: (question: AskedQuestion) => Promise<Evidence>
  readonly passage: (id: string) => Passage | null
}

export interface AskedQuestion {
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[]
  readonly audience: Audience
}

export type Build = Pick<AdvisorOptions, 'knowledgeText' | 'searchText' | 'titlesText'>

const OWN_ANSWER = '{{answer}}'

const OPTIONS = { requestId: 'req_eval' }

/** Wires the product as it ships, over a compiled knowledge; by default the one in `build/`. */
export function createSystem(
  build: Build = readBuild(),
  model: Pick<AdvisorOptions, 'writer' | 'judge'> = { writer: null, judge: null },
): System {
  const advisor = createAdvisor({ ...build, newId: () => 'eval', log: () => undefined, ...model })
  // Most suites ask questions and never judge a sentence themselves.
  let guard: Guard | null = null
  const byId = new Map(advisor.knowledge.passages.map((passage) => [passage.id, passage]))
  const askOnce = async (messages: readonly Message[], audience: Audience): Promise<Answer> => {
    const events = advisor.advise({ messages: [...messages], audience }, { ...OPTIONS, signal: new AbortController().signal })
    for await (const event of events) if (event.type === 'answer-end') return event.answer
    throw new Error('The pipeline ended without an answer.')
  }
  const play = async ({ messages, audience }: AskedQuestion): Promise<Message[]> => {
    const turns: Message[] = []
    for (const { role, content } of messages) {
      const own = content === OWN_ANSWER ? (await askOnce(turns, audience)).answer : content
      turns.push({ role, content: own.slice(0, MAX_MESSAGE_CHARACTERS) })
    }
    return turns
  }
  return {
    knowledge: advisor.knowledge,
    get guard() {
      return (guard ??= createGuard(advisor.knowledge.framework))
    },
    search: advisor.search,
    ask: async (question) => askOnce(await play(question), question.audience),
    find: async (question) => {
      const { evidence } = await advisor.find({ messages: await play(question), audience: question.audience })
      return evidence
    },
    passage: (id) => byId.get(id) ?? null,
  }
}

/** One question without a past. */
export const asked = (question: string, audience: Audience): AskedQuestion => ({
  messages: [{ role: 'user', content: question }],
  audience,
})
