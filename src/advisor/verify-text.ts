import type { Evidence, NumberedPassage } from '../domain/evidence.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { Locale } from '../domain/locale.ts'
import type { Passage } from '../domain/passage.ts'
import type { Retrieve, Search } from '../domain/ports.ts'
import type { Support, VerifiedStatement, VerifyText } from '../domain/verification.ts'
import type { Guard } from '../grounding/contract.ts'
import type { Segment } from '../grounding/lists.ts'
import { reasonInWords } from '../grounding/reasons.ts'
import { contextOf } from '../grounding/sentence-context.ts'
import type { Verdict } from '../grounding/verdict.ts'
import { segmentsOf } from '../grounding/verify.ts'

export interface VerifyTextDependencies {
  readonly guard: Guard
  readonly detectLocale: (text: string) => Locale | null
  /** Reads a statement as if it were a question: it names what it is about. */
  readonly interpret: (text: string) => Inquiry
  readonly retrieve: Retrieve
  readonly search: Search
}

/** So many hits of plain search stand beside what a statement names. */
const SEARCHED = 6

/**
 * Checks any text against the whole index: for each sentence the passages it
 * seems to be about are sought, and the guard decides as it does for our own
 * answers. A text has no markers, so a missing marker is no fault here.
 */
export function createVerifyText({ guard, detectLocale, interpret, retrieve, search }: VerifyTextDependencies): VerifyText {
  const findEvidence = async (text: string): Promise<Evidence> => {
    const named = await retrieve(interpret(text))
    const found = await search({ query: text, limit: SEARCHED, kind: null })
    return renumber([...named.map(({ passage }) => passage), ...found.map(({ passage }) => passage)])
  }
  return async (text) => {
    const locale = detectLocale(text) ?? 'en'
    const segments = segmentsOf(text).filter(({ layout }) => layout !== 'table-head')
    const statements: VerifiedStatement[] = []
    for (const [at, segment] of segments.entries()) {
      const words = [segment.leadIn ?? '', segment.text].join(' ').trim()
      const evidence = await findEvidence(words)
      statements.push(judge({ segment, before: segments.slice(0, at), evidence, guard, locale }))
    }
    return statements
  }
}

interface JudgeRequest {
  readonly segment: Segment
  readonly before: readonly Segment[]
  readonly evidence: Evidence
  readonly guard: Guard
  readonly locale: Locale
}

function judge({ segment, before, evidence, guard, locale }: JudgeRequest): VerifiedStatement {
  const prepared = guard.prepare({ evidence })
  const cited = evidence.map(({ n }) => n)
  const verdict = guard.checkSentence({ text: segment.text, cited: [], context: contextOf(segment, before) }, prepared)
  if (verdict.kind === 'no-claim') return { text: segment.text, verdict: 'no-claim', reason: null, explanation: null, support: [] }
  if (verdict.kind === 'carried')
    return { text: segment.text, verdict: 'supported', reason: null, explanation: null, support: toSupport(verdict, evidence) }
  // Without a marker the guard gives no reason but that; held against the nearest passage it tells what is wrong.
  const nearest = verdict.nearest === null ? cited.slice(0, 1) : [verdict.nearest]
  const told = guard.checkSentence({ text: segment.text, cited: nearest, context: contextOf(segment, before) }, prepared)
  const reason = told.kind === 'refuted' || told.kind === 'open' ? told.reason : 'wording'
  return { text: segment.text, verdict: 'unsupported', reason, explanation: reasonInWords(reason, locale), support: [] }
}

const toSupport = ({ citations }: Extract<Verdict, { kind: 'carried' }>, evidence: Evidence): Support[] =>
  citations.flatMap(({ n, start, end }) => {
    const passage = evidence.find((item) => item.n === n)?.passage
    if (!passage) return []
    const { id, title, status, date, text } = passage
    return [{ passageId: id, title, url: `/passages/${id}`, status, date, quote: text.slice(start, end), start, end }]
  })

const renumber = (passages: readonly Passage[]): NumberedPassage[] =>
  [...new Map(passages.map((passage) => [passage.id, passage])).values()].map((passage, index) => ({
    n: index + 1,
    passage,
    score: 0,
    via: ['text'],
  }))
