import type { DraftSentence, Layout } from '../../domain/draft.ts'
import type { Citation, Evidence, NumberedPassage } from '../../domain/evidence.ts'
import type { Framework } from '../../domain/framework.ts'
import type { Inquiry } from '../../domain/inquiry.ts'
import { words } from '../../domain/fold.ts'
import { quoteOf, type Sentence, type SentenceRole } from '../../domain/passage.ts'
import { createBilingual } from './bilingual.ts'
import { type Phrases, PHRASES } from './phrases.ts'

/** What a composer of one intent works with. */
export interface Desk {
  readonly inquiry: Inquiry
  readonly evidence: Evidence
  readonly framework: Framework
  readonly phrases: Phrases
  readonly pen: Pen
}

/** A sentence of the evidence, with the number of its passage. */
export interface Source {
  readonly n: number
  readonly found: NumberedPassage
  readonly sentence: Sentence
}

/** Collects the sentences of an answer. Everything that states a fact goes through `tell` or `claim`, and so carries its quote. */
export interface Pen {
  /** A sentence that states no fact: an offer, a lead-in, a caution about Cairn itself. */
  readonly say: (text: string, layout?: Layout) => void
  /** A sentence of a passage in its own words, or in our Spanish wording of it. */
  readonly tell: (source: Source | null, layout?: Layout) => void
  /** A sentence of our own that rests on the sources. */
  readonly claim: (text: string, sources: readonly (Source | null)[], layout?: Layout) => void
  readonly sentences: readonly DraftSentence[]
}

const citationOf = ({ n, sentence }: Source): Citation => ({ n, start: sentence.start, end: sentence.end })

/** Roles whose Spanish wording holds Spanish names; the official English name follows once. What `claim` gets names both already. */
const NAMES: ReadonlySet<SentenceRole> = new Set([
  'parent',
  'children',
  'siblings',
  'cross-cutting',
  'earlier-name',
  'cluster-list',
  'grouping-list',
  'places',
  'successors',
  'job-count',
])

function createPen(inquiry: Inquiry, framework: Framework): Pen {
  const sentences: DraftSentence[] = []
  const done = new Set<string>()
  const bilingual = createBilingual(framework)
  const spanish = inquiry.locale === 'es'
  const put = (text: string, citations: readonly Citation[], layout: Layout): void =>
    void sentences.push({ type: 'sentence', text, citations, layout })
  return {
    sentences,
    say: (text, layout = 'run-on') => put(text, [], layout),
    tell: (source, layout = 'run-on') => {
      if (!source) return
      const key = `${source.n}:${source.sentence.start}`
      if (done.has(key)) return
      done.add(key)
      const said = spanish ? source.sentence.es : quoteOf(source.found.passage, source.sentence)
      const told = answersTitle(inquiry, source) ? said : withoutYesOrNo(said)
      put(spanish && NAMES.has(source.sentence.role) ? bilingual(told) : told, [citationOf(source)], layout)
    },
    claim: (text, sources, layout = 'run-on') => {
      const known = sources.filter((source): source is Source => source !== null)
      if (known.length > 0) put(text, known.map(citationOf), layout)
    },
  }
}

/** "Yes" answers the title that an article was written under; to another wording of the question it may be a "no". */
function answersTitle(inquiry: Inquiry, { found: { passage } }: Source): boolean {
  const asked = new Set(words(inquiry.original))
  const title = words(inquiry.locale === 'es' ? passage.titleEs : passage.title)
  const shared = title.filter((word) => asked.has(word)).length
  return shared >= title.length * 0.7 && shared >= asked.size * 0.6
}

const withoutYesOrNo = (text: string): string => text.replace(/^(?:Yes|No|Sí)[,;:.] +(\p{L})/u, (_, letter: string) => letter.toUpperCase())

export const createDesk = (inquiry: Inquiry, evidence: Evidence, framework: Framework): Desk => ({
  inquiry,
  evidence,
  framework,
  phrases: PHRASES[inquiry.locale],
  pen: createPen(inquiry, framework),
})

export const findPassage = ({ evidence }: Desk, id: string): NumberedPassage | null =>
  evidence.find(({ passage }) => passage.id === id) ?? null

/** The first sentence with a role in a passage of the evidence. */
export function find(desk: Desk, id: string, role: SentenceRole): Source | null {
  const found = findPassage(desk, id)
  const sentence = found?.passage.sentences.find((item) => item.role === role)
  return found && sentence ? { n: found.n, found, sentence } : null
}

/** Every sentence of a passage, in order. */
export const sentencesOf = (found: NumberedPassage | null): Source[] =>
  found ? found.passage.sentences.map((sentence) => ({ n: found.n, found, sentence })) : []

/** The prose that opens a passage: its definition and what follows it. */
export const proseOf = (found: NumberedPassage | null): Source[] =>
  sentencesOf(found).filter(({ sentence }) => sentence.role === 'definition' || sentence.role === 'prose')

/** What an item is called in the language of the answer; the official name is English. */
export function nameIn({ inquiry }: Desk, item: { readonly name: string; readonly nameEs: string }): string {
  return inquiry.locale === 'es' && item.nameEs !== item.name ? `${item.nameEs} (${item.name})` : item.name
}
