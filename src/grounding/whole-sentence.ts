import type { CheckedSentence } from '../domain/checked.ts'
import type { DraftSentence } from '../domain/draft.ts'
import type { Citation } from '../domain/evidence.ts'
import { align } from './align.ts'
import type { Limits } from './check.ts'
import type { ReadClaim } from './claim-reader.ts'
import { foldForQuote, type PreparedPassage } from './evidence.ts'
import { type Guard, NO_SENTENCE_CONTEXT, type PreparedEvidence } from './contract.ts'
import { toPlain } from './plain.ts'
import type { FaultReason } from './reasons.ts'
import { RULES } from './rules/table.ts'
import type { Structure } from './structure.ts'

export interface WholeRequest {
  readonly piece: DraftSentence
  readonly evidence: PreparedEvidence
  readonly structure: Structure
  readonly limits: Limits
  readonly guard: Guard
  readonly toClaim: ReadClaim
}

/** Checks that speak of facts, not of wording: what a writer that quotes by position can still get wrong. */
const FACTS: ReadonlySet<FaultReason> = new Set(['quote', 'number', 'date', 'name', 'relation'])

/**
 * Checks a sentence of the embedded writer, which knows what it quotes: the
 * spans exist and no fact contradicts them. Its wording is our own and need
 * not be near. A sentence that fails is replaced by the words it cites.
 */
export function checkWhole({ piece, evidence, structure, toClaim }: WholeRequest): CheckedSentence {
  const { text, citations, layout } = piece
  const base = { original: text, layout }
  if (citations.length === 0) return passUncited(piece)
  if (!citations.every((citation) => exists(citation, evidence.passages))) {
    return { ...base, text: '', citations: [], verdict: 'refuted', treatment: 'withheld', reason: 'unknown-marker', shown: false }
  }
  const kept: CheckedSentence = { ...base, text, citations, verdict: 'carried', treatment: 'kept', reason: null, shown: true }
  if (isVerbatim(text, citations, evidence.passages)) return kept
  const claim = toClaim(toPlain(text), NO_SENTENCE_CONTEXT, evidence)
  const passages = evidence.passages.filter(({ n }) => citations.some((citation) => citation.n === n))
  const input = { claim, passages, alignment: align(claim, passages), structure }
  const failed = RULES.filter(({ name }) => FACTS.has(name)).find(({ check }) => check(input) !== null)
  if (!failed) return kept
  const words = citations.map((citation) => quoteOf(citation, evidence.passages)).join(' ')
  return { ...kept, text: words, verdict: 'refuted', treatment: 'replaced', reason: failed.name }
}

const exists = ({ n, start, end }: Citation, passages: readonly PreparedPassage[]): boolean =>
  passages.some(({ n: known, passage }) => known === n && start >= 0 && start < end && end <= passage.text.length)

const quoteOf = ({ n, start, end }: Citation, passages: readonly PreparedPassage[]): string =>
  passages.find((passage) => passage.n === n)?.passage.text.slice(start, end) ?? ''

/** The sentence is one of the quoted ones, in English or in the passage's own Spanish. */
function isVerbatim(text: string, citations: readonly Citation[], passages: readonly PreparedPassage[]): boolean {
  // The Spanish wording may carry the official English name behind a name: "Agricultura (Agriculture)".
  const folded = foldForQuote(toPlain(text).replaceAll(/ \([A-Z][^()]*\)/g, ''))
  const whole = foldForQuote(toPlain(text))
  return citations.some((citation) => {
    const es = passages.find(({ n }) => n === citation.n)?.passage.sentences?.find(({ start }) => start === citation.start)?.es
    return (
      foldForQuote(quoteOf(citation, passages)) === whole ||
      (es !== undefined && es !== '' && [whole, folded].includes(foldForQuote(es.replaceAll(/ \([A-Z][^()]*\)/g, ''))))
    )
  })
}

/**
 * By its type a whole sentence without citations states no fact: lead-ins,
 * offers and refusals of the embedded writer, whose words are fixed in our
 * code. Only its own phrases get here; a model's words come as text.
 */
const passUncited = ({ text, layout }: DraftSentence): CheckedSentence => ({
  original: text,
  layout,
  text,
  citations: [],
  verdict: 'no-claim',
  treatment: 'kept',
  reason: null,
  shown: true,
})
