import type { Answer, AnswerSource, Claim } from '../domain/answer.ts'
import type { CheckedSentence } from '../domain/checked.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Source } from '../domain/passage.ts'
import type { AdviseEvent } from '../domain/ports.ts'
import { createAnswerSources } from './answer-sources.ts'
import { createAnswerText } from './answer-text.ts'
import { type CitationFault, type ResolvedCitation, resolveCitations } from './citations.ts'
import { createTally } from './tally.ts'

export interface AssemblyOptions {
  readonly evidence: Evidence
  /** The documents of the knowledge, by id. */
  readonly sources: ReadonlyMap<string, Source>
  /** Told of a claim that broke a promise; it is withheld all the same. */
  readonly onFault: (fault: CitationFault) => void
}

/** Puts checked sentences together: markers, numbering by first use, sources, counts. */
export interface Assembly {
  /** Adds a sentence and returns the events it causes, in order. */
  readonly add: (sentence: CheckedSentence) => AdviseEvent[]
  /** Releases sentences still held back; call once at the end. */
  readonly flush: () => AdviseEvent[]
  /** Forgets sentences still held back: what they led up to did not come. */
  readonly dropHeld: () => void
  /** How many claims each reason left out, as the reader is told. */
  readonly withheld: () => Readonly<Record<string, number>>
  readonly claimsShown: () => number
  readonly result: () => Pick<Answer, 'answer' | 'claims' | 'sources' | 'grounding'>
}

/** Why a claim was withheld that the guard let through: the reader is told no more than "its wording could not be checked". */
const BROKEN_PROMISE = 'wording'

/** Starts an empty answer. Openers wait for the first claim: a greeting alone is no answer, and the fallback has its own. */
export function createAssembly({ evidence, sources, onFault }: AssemblyOptions): Assembly {
  const text = createAnswerText()
  const used = createAnswerSources(sources)
  const tally = createTally()
  const claims: Claim[] = []
  const held: CheckedSentence[] = []

  const append = (sentence: CheckedSentence, markers: readonly number[] = []): AdviseEvent => ({
    type: 'answer-delta',
    text: text.append(sentence, markers),
  })
  const release = (): AdviseEvent[] => held.splice(0).map((opener) => append(opener))
  const showClaim = (sentence: CheckedSentence, citations: readonly ResolvedCitation[]): AdviseEvent[] => {
    tally.show(sentence.treatment)
    const cited = citations.map((citation) => ({ ...citation, ...used.use(citation.found.passage) }))
    const claim = toClaim(sentence, cited)
    claims.push(claim)
    const found = cited.flatMap(({ source, isNew }): AdviseEvent[] => (isNew ? [{ type: 'source-found', source }] : []))
    const markers = claim.citations.map(({ n }) => n)
    return [...release(), ...found, append(sentence, markers), { type: 'claim-found', claim }]
  }
  const withhold = (reason: string): AdviseEvent[] => {
    tally.withhold(reason)
    return []
  }
  const addClaim = (sentence: CheckedSentence): AdviseEvent[] => {
    if (sentence.treatment === 'withheld') return withhold(sentence.reason ?? BROKEN_PROMISE)
    const resolved = resolveCitations(sentence.citations, evidence)
    if (resolved.ok) return showClaim(sentence, resolved.value)
    onFault(resolved.reason)
    return withhold(BROKEN_PROMISE)
  }

  return {
    add: (sentence) => {
      if (statesSomething(sentence)) return addClaim(sentence)
      if (claims.length > 0) return [append(sentence)]
      held.push(sentence)
      return []
    },
    flush: release,
    dropHeld: () => void held.splice(0),
    withheld: tally.reasons,
    claimsShown: () => claims.length,
    result: () => ({ answer: text.whole(), claims, sources: [...used.all()], grounding: tally.grounding() }),
  }
}

/** Whether a sentence must carry its citations. One that the guard does not show counts as a claim that was left out. */
const statesSomething = ({ verdict, citations, shown }: CheckedSentence): boolean =>
  verdict !== 'no-claim' || citations.length > 0 || !shown

interface Cited extends ResolvedCitation {
  readonly source: AnswerSource
}

const toClaim = ({ text, treatment }: CheckedSentence, cited: readonly Cited[]): Claim => ({
  text: plain(text),
  citations: cited.map(({ source: { n }, quote, start, end }) => ({ n, quote, start, end })),
  ...(treatment === 'replaced' ? { replaced: true } : {}),
})

/** The words of a claim without Markdown emphasis. */
const plain = (text: string): string => text.replaceAll(/\*\*|__|`/g, '').trim()
