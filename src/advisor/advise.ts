import type { Answer } from '../domain/answer.ts'
import type { CheckedSentence } from '../domain/checked.ts'
import type { Message } from '../domain/conversation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { Audience, Locale } from '../domain/locale.ts'
import type { Log, LogEvent } from '../domain/log-event.ts'
import type { Source } from '../domain/passage.ts'
import type { Advise, Retrieve } from '../domain/ports.ts'
import { createAssembly } from './assemble.ts'
import type { CitationFault } from './citations.ts'
import { type TriageDependencies, triageConversation } from './triage-conversation.ts'
import { type WriteDependencies, writeAnswer } from './write-answer.ts'

export interface AdviseDependencies extends TriageDependencies, WriteDependencies {
  readonly sources: readonly Source[]
  readonly interpret: (conversation: {
    readonly messages: readonly Message[]
    readonly audience: Audience
    readonly locale: Locale | undefined
  }) => Inquiry
  readonly retrieve: Retrieve
  /** What the reader is told of statements that were left out; empty when none were. */
  readonly withheldNotice: (reasons: Readonly<Record<string, number>>, locale: Locale) => string
  readonly followUps: (inquiry: Inquiry) => string[]
  readonly newId: () => string
  readonly log: Log
}

/** Triage, interpret, retrieve, write, ground: the one way of a question. */
export function createAdvise(dependencies: AdviseDependencies): Advise {
  const { interpret, retrieve, embedded, withheldNotice, followUps, newId, log } = dependencies
  const sources = new Map(dependencies.sources.map((source) => [source.id, source]))
  return async function* advise(question, { requestId, signal }) {
    const triaged = triageConversation(question, dependencies)
    const { redacted } = triaged
    if (triaged.kind !== 'pass') {
      const answer = fixedAnswer(triaged, newId())
      yield { type: 'answer-delta', text: answer.answer }
      log(toLogEvent(answer, { requestId, intent: 'triage', redacted }))
      yield { type: 'answer-end', answer }
      return
    }
    const { messages } = triaged
    yield { type: 'search-start' }
    const inquiry = interpret({ messages, audience: question.audience, locale: question.locale })
    const evidence = await retrieve(inquiry)
    yield { type: 'evidence-found', passages: evidence.length }
    yield { type: 'check-start' }
    const assembly = createAssembly({ evidence, sources, onFault: (fault) => log(toFaultEvent(fault, evidence, requestId)) })
    const request = { inquiry, evidence, signal, requestId, history: messages.slice(0, -1) }
    const written = yield* writeAnswer({ ...dependencies, request, assembly })
    yield* assembly.flush()
    const notice = withheldNotice(assembly.withheld(), inquiry.locale)
    // What the embedded writer alone left out is our own affair.
    if (notice !== '' && written.writer !== embedded.name) yield* assembly.add(toNote(notice))
    const answer: Answer = {
      id: `ans_${newId()}`,
      locale: inquiry.locale,
      followUps: followUps(written.inquiry),
      writer: written.writer,
      outcome: written.outcome,
      ...assembly.result(),
    }
    log(toLogEvent(answer, { requestId, intent: inquiry.intent, redacted }))
    yield { type: 'answer-end', answer }
  }
}

/** A sentence of ours that needs no citation, for it states nothing about the Framework. */
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

interface FixedReply {
  readonly kind: 'crisis' | 'blocked'
  readonly reply: string
  readonly locale: Locale
}

/** People in danger and abuse get words that were written beforehand; nothing is searched or written for them. */
const fixedAnswer = ({ kind, reply, locale }: FixedReply, id: string): Answer => ({
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

type AnswerEvent = Extract<LogEvent, { type: 'answer' }>

function toLogEvent(answer: Answer, { requestId, intent, redacted }: Pick<AnswerEvent, 'requestId' | 'intent' | 'redacted'>): AnswerEvent {
  const { outcome, locale, writer, grounding } = answer
  return { type: 'answer', requestId, outcome, intent, locale, writer, claims: grounding.claims, withheld: grounding.withheld, redacted }
}

const toFaultEvent = (fault: CitationFault, evidence: Evidence, requestId: string): LogEvent => ({
  type: 'citation-fault',
  requestId,
  fault: fault.reason,
  passageId: 'n' in fault ? (evidence.find(({ n }) => n === fault.n)?.passage.id ?? null) : null,
})
