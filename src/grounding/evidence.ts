import { meaningsOfSpanish, meaningsOf } from './language/concepts.ts'
import { dateOfPassage, type StatedDate } from './reading/dates.ts'
import { type Language, type Reading, read } from './reading/reading.ts'
import { tokenize } from './reading/tokens.ts'
import { type Known, knownIn } from './counts.ts'
import { type Scope, scopesOf } from './scopes.ts'
import { splitSentences } from './sentence-ends.ts'
import type { Structure } from './structure.ts'

/** What the guard needs of a passage; `Evidence` of the domain fits, and so do records with passages of their own. */
export interface GuardPassage {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly status: string
  readonly date: string
  /** Where the passage knows its sentences, with their Spanish wording; else they are found. */
  readonly sentences?: readonly { readonly start: number; readonly end: number; readonly es?: string }[]
}

export type GuardEvidence = readonly { readonly n: number; readonly passage: GuardPassage }[]

/** One sentence of a passage, read once per answer. */
export interface PreparedSentence {
  readonly n: number
  readonly index: number
  readonly start: number
  readonly end: number
  readonly reading: Reading
  /** Everything the sentence speaks of, for a quick look. */
  readonly meanings: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Its words in the form for verbatim comparison, and those of its Spanish wording. */
  readonly folded: string
  readonly foldedEs: string
  /** It cannot be read alone: "It …", "The survey …". */
  readonly leans: boolean
  /** Which cluster, Sub-Cluster or grouping each stretch of it is about. */
  readonly scopes: readonly Scope[]
}

export interface PreparedPassage {
  readonly n: number
  readonly passage: GuardPassage
  readonly title: PreparedSentence
  readonly sentences: readonly PreparedSentence[]
  readonly date: StatedDate | null
  readonly folded: string
  readonly words: ReadonlySet<string>
  readonly meanings: ReadonlySet<string>
  readonly known: readonly Known[]
}

const LEANING =
  /^(?:it|its|they|their|them|this|these|that|those|there|he|she|his|her|both|one|each|the (?:cluster|sub-cluster|framework|survey|faq|article|department|work|other|new|old|job|sub|first|second|members?|initiative|crosswalk|statement)|another|so|such|among them|three|two|sample|people|most|some|changes|jobs)\b/i

/** The form in which verbatim words are compared: quotation marks, dashes and case do not count. */
export const foldForQuote = (text: string): string =>
  tokenize(text)
    .map(({ folded }) => folded)
    .join(' ')

interface PrepareRequest {
  readonly evidence: GuardEvidence
  readonly language: Language
  readonly structure: Structure
}

/** Reads the evidence of one answer once; every sentence of the answer is held against the result. */
export function prepareEvidence({ evidence, language, structure }: PrepareRequest): PreparedPassage[] {
  return evidence.map(({ n, passage }) => {
    const title = prepareSentence({ n, index: -1, span: { start: 0, end: 0 }, text: passage.title, es: '', language })
    const spans = passage.sentences ?? splitSentences(passage.text)
    const plain = spans.map((span, index) =>
      prepareSentence({
        n,
        index,
        span,
        text: passage.text.slice(span.start, span.end),
        es: 'es' in span ? (span.es ?? '') : '',
        language,
      }),
    )
    const scopes = scopesOf(
      title.reading,
      plain.map(({ reading, leans }) => ({ reading, leans })),
      structure,
    )
    const sentences = plain.map((sentence, index) => ({ ...sentence, scopes: scopes[index] ?? [] }))
    const all = [title, ...sentences]
    return {
      n,
      passage,
      title,
      sentences,
      date: dateOfPassage(passage.date),
      folded: ` ${foldForQuote(passage.title)} | ${foldForQuote(passage.text)} `,
      words: new Set(all.flatMap(({ words }) => [...words])),
      meanings: new Set(all.flatMap(({ meanings }) => [...meanings])),
      known: knownIn(all),
    }
  })
}

interface SentenceRequest {
  readonly n: number
  readonly index: number
  readonly span: { readonly start: number; readonly end: number }
  readonly text: string
  readonly es: string
  readonly language: Language
}

function prepareSentence({ n, index, span, text, es, language }: SentenceRequest): PreparedSentence {
  const reading = read(text, { ...language, spanish: false })
  const meanings = new Set<string>()
  for (const unit of reading.units) {
    for (const meaning of unit.meanings) meanings.add(meaning)
  }
  for (const { folded } of reading.tokens) for (const meaning of meaningsOf(folded)) meanings.add(meaning)
  if (es !== '') for (const { folded } of tokenize(es)) for (const meaning of meaningsOfSpanish(folded)) meanings.add(meaning)
  const words = new Set(reading.tokens.map(({ folded }) => folded))
  return {
    n,
    index,
    start: span.start,
    end: span.end,
    reading,
    meanings,
    words,
    folded: foldForQuote(text),
    foldedEs: foldForQuote(es),
    leans: LEANING.test(text),
    scopes: [],
  }
}
