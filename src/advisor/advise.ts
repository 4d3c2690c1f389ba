import type { Answer, Outcome } from '../domain/answer.ts'
import type { CheckedSentence } from '../domain/checked.ts'
import type { Message, Question } from '../domain/conversation.ts'
import type { DraftPiece } from '../domain/draft.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Framework } from '../domain/framework.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { Audience, Locale } from '../domain/locale.ts'
import type { Log } from '../domain/log-event.ts'
import type { Source } from '../domain/passage.ts'
import type { Advise, AdviseEvent, Retrieve, Writer } from '../domain/ports.ts'
import { WriterFault } from '../domain/writer-fault.ts'
import { type Assembly, createAssembly } from './assemble.ts'

/** What triage makes of one message: it passes (cleaned), or a fixed reply goes out instead of an answer. */
export type Triage = (
  text: string,
  locale: Locale,
) =>
  | { readonly kind: 'pass'; readonly text: string; readonly redacted: number }
  | { readonly kind: 'crisis' | 'blocked'; readonly reply: string }

/** What the guard gets: a draft as it streams, and what it may rest on. */
export interface CheckRequest {
  readonly pieces: AsyncIterable<DraftPiece>
  readonly evidence: Evidence
  readonly question: string
  readonly signal: AbortSignal
}

export interface AdviseDependencies {
  readonly framework: Framework
  readonly sources: readonly Source[]
  readonly triage: Triage
  readonly detectLocale: (text: string) => Locale | null
  readonly interpret: (conversation: {
    readonly messages: readonly Message[]
    readonly audience: Audience
    readonly locale: Locale | undefined
  }) => Inquiry
  readonly retrieve: Retrieve
  readonly writer: Writer
  readonly embedded: Writer
  readonly checkDraft: (request: CheckRequest) => AsyncIterable<CheckedSentence>
  /** What the reader is told of statements that were left out; empty when none were. */
  readonly withheldNotice: (reasons: Readonly<Record<string, number>>, locale: Locale) => string
  readonly followUps: (inquiry: Inquiry) => string[]
  readonly newId: () => string
  readonly log: Log
}

/** Triage, interpret, retrieve, write, ground: the one way of a question. */
export function createAdvise(dependencies: AdviseDependencies): Advise {
  const sources = new Map(dependencies.sources.map((source) => [source.id, source]))
  return async function* advise(question, { requestId, signal }) {
    const { kind, messages, locale, redacted, reply } = triageConversation(question, dependencies)
    if (kind !== 'pass') {
      yield { type: 'answer-delta', text: reply }
      yield endWith({
        ...dependencies,
        requestId,
        answer: fixedAnswer(kind, reply, locale, dependencies.newId()),
        intent: 'triage',
        redacted,
      })
      return
    }
    yield { type: 'search-start' }
    const inquiry = dependencies.interpret({ messages, audience: question.audience, locale: question.locale })
    const evidence = await dependencies.retrieve(inquiry)
    yield { type: 'evidence-found', passages: evidence.length }
    yield { type: 'check-start' }
    const onFault = (fault: { readonly reason: string; readonly n?: number }): void =>
      dependencies.log({
        type: 'citation-fault',
        requestId,
        fault: fault.reason,
        passageId: evidence.find(({ n }) => n === fault.n)?.passage.id ?? null,
      })
    const assembly = createAssembly({ evidence, sources, onFault })
    const written = yield* write({ inquiry, evidence, signal, assembly, requestId, history: messages.slice(0, -1), ...dependencies })
    yield* assembly.flush()
    const notice = dependencies.withheldNotice(assembly.withheld(), inquiry.locale)
    if (notice !== '' && written.writer !== dependencies.embedded.name) yield* assembly.add(toNote(notice))
    const answer: Answer = {
      id: `ans_${dependencies.newId()}`,
      locale: inquiry.locale,
      followUps: dependencies.followUps(written.inquiry),
      writer: written.writer,
      outcome: written.outcome,
      ...assembly.result(),
    }
    yield endWith({ ...dependencies, requestId, answer, intent: inquiry.intent, redacted })
  }
}

interface Triaged {
  readonly kind: 'pass' | 'crisis' | 'blocked'
  readonly messages: readonly Message[]
  readonly locale: Locale
  readonly redacted: number
  readonly reply: string
}

/** Cleans every turn; only the last decides whether the question is answered at all. */
function triageConversation(question: Question, { triage, detectLocale }: AdviseDependencies): Triaged {
  const last = question.messages.at(-1)?.content ?? ''
  const locale = question.locale ?? detectLocale(last) ?? 'en'
  let redacted = 0
  const messages = question.messages.map(({ role, content }, index): Message => {
    const result = triage(content, locale)
    if (result.kind !== 'pass') return { role, content: index === question.messages.length - 1 ? content : '' }
    redacted += result.redacted
    return { role, content: result.text }
  })
  const verdict = triage(last, locale)
  return {
    kind: verdict.kind,
    messages: messages.filter(({ content }) => content !== ''),
    locale,
    redacted,
    reply: verdict.kind === 'pass' ? '' : verdict.reply,
  }
}

interface WriteOptions extends AdviseDependencies {
  readonly inquiry: Inquiry
  readonly evidence: Evidence
  readonly signal: AbortSignal
  readonly assembly: Assembly
  readonly requestId: string
  readonly history: readonly Message[]
}

interface Written {
  readonly writer: string
  readonly outcome: Outcome
  readonly inquiry: Inquiry
}

/** What no writer may decide: small talk and refusals are ours, whatever model is configured. */
const OURS: ReadonlySet<Inquiry['intent']> = new Set(['small-talk', 'out-of-scope', 'unclear'])

async function* write(options: WriteOptions): AsyncGenerator<AdviseEvent, Written> {
  const { inquiry, embedded, assembly } = options
  const writer = OURS.has(inquiry.intent) ? embedded : options.writer
  yield* passThrough(writer, inquiry, options)
  if (OURS.has(inquiry.intent))
    return { writer: writer.name, outcome: inquiry.intent === 'small-talk' ? 'smalltalk' : 'abstained', inquiry }
  if (assembly.claimsShown() > 0) return { writer: writer.name, outcome: 'answered', inquiry }
  assembly.dropHeld()
  if (writer !== embedded) yield* passThrough(embedded, inquiry, options)
  if (assembly.claimsShown() > 0) return { writer: embedded.name, outcome: 'answered', inquiry }
  assembly.dropHeld()
  const unclear: Inquiry = { ...inquiry, intent: 'unclear', entities: [] }
  yield* passThrough(embedded, unclear, options)
  return { writer: embedded.name, outcome: 'abstained', inquiry: unclear }
}

/** Sends a writer's draft through the guard. A model that fails half way leaves what was checked; the contract is at `WriterFault`. */
async function* passThrough(
  writer: Writer,
  inquiry: Inquiry,
  { evidence, signal, checkDraft, assembly, requestId, history }: WriteOptions,
): AsyncGenerator<AdviseEvent> {
  const pieces = writer.write({ inquiry, evidence, signal, requestId, history })
  try {
    for await (const sentence of checkDraft({ pieces, evidence, question: inquiry.question, signal })) yield* assembly.add(sentence)
  } catch (error) {
    if (!(error instanceof WriterFault) || error.reason === 'aborted') throw error
  }
}

const toNote = (text: string): CheckedSentence => ({
  text,
  original: text,
  layout: 'paragraph',
  citations: [],
  verdict: 'no-claim',
  treatment: 'kept',
  reason: null,
  shown: true,
})

const fixedAnswer = (kind: 'crisis' | 'blocked', reply: string, locale: Locale, id: string): Answer => ({
  id: `ans_${id}`,
  outcome: kind,
  locale,
  answer: reply,
  claims: [],
  sources: [],
  followUps: [],
  writer: 'embedded',
  grounding: { claims: 0, supported: 0, reattributed: 0, replaced: 0, withheld: 0 },
})

interface EndOptions {
  readonly log: Log
  readonly requestId: string
  readonly answer: Answer
  readonly intent: Inquiry['intent'] | 'triage'
  readonly redacted: number
}

function endWith({ log, requestId, answer, intent, redacted }: EndOptions): AdviseEvent {
  const { outcome, locale, writer, grounding } = answer
  log({ type: 'answer', requestId, outcome, intent, locale, writer, claims: grounding.claims, withheld: grounding.withheld, redacted })
  return { type: 'answer-end', answer }
}
