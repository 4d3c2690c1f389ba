import type { DraftSentence, Layout } from '../../domain/draft.ts'
import type { Citation } from '../../domain/evidence.ts'
import { words } from '../../domain/fold.ts'
import type { Inquiry } from '../../domain/inquiry.ts'
import { quoteOf, type SentenceRole } from '../../domain/passage.ts'
import type { Bilingual } from './bilingual.ts'
import type { Source } from './sources.ts'

/** Collects the sentences of an answer. Everything that states a fact goes through `tell` or `claim`, and so carries its quote. */
export interface Pen {
  /** A sentence that states no fact: an offer, a lead-in, a caution about Cairn itself. */
  readonly say: (text: string, layout?: Layout) => void
  /** A sentence of a passage in its own words, or in our Spanish wording of it. None is told twice. */
  readonly tell: (source: Source | null, layout?: Layout) => void
  /** A sentence of our own that rests on the sources; without any it is not written. */
  readonly claim: (text: string, sources: readonly (Source | null)[], layout?: Layout) => void
  readonly sentences: readonly DraftSentence[]
}

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

export function createPen(inquiry: Inquiry, bilingual: Bilingual): Pen {
  const sentences: DraftSentence[] = []
  const told = new Set<string>()
  const put = (text: string, citations: readonly Citation[], layout: Layout): void =>
    void sentences.push({ type: 'sentence', text, citations, layout })
  return {
    sentences,
    say: (text, layout = 'run-on') => put(text, [], layout),
    tell: (source, layout = 'run-on') => {
      if (!source) return
      const key = `${source.n}:${source.sentence.start}`
      if (told.has(key)) return
      told.add(key)
      put(wordingOf(source, inquiry, bilingual), [citationOf(source)], layout)
    },
    claim: (text, sources, layout = 'run-on') => {
      const known = sources.filter((source) => source !== null)
      if (known.length > 0) put(text, known.map(citationOf), layout)
    },
  }
}

const citationOf = ({ n, sentence }: Source): Citation => ({ n, start: sentence.start, end: sentence.end })

/** The words of a sentence in the language of the answer. */
function wordingOf(source: Source, inquiry: Inquiry, bilingual: Bilingual): string {
  const { found, sentence } = source
  const isSpanish = inquiry.locale === 'es'
  const wording = isSpanish ? sentence.es : quoteOf(found.passage, sentence)
  const fitting = answersTitle(inquiry, source) ? wording : withoutYesOrNo(wording)
  return isSpanish && NAMES.has(sentence.role) ? bilingual(fitting) : fitting
}

/** "Yes" answers the title that an article was written under; to another wording of the question it may be a "no". */
function answersTitle(inquiry: Inquiry, { found: { passage } }: Source): boolean {
  const asked = new Set(words(inquiry.original))
  const title = words(inquiry.locale === 'es' ? passage.titleEs : passage.title)
  const shared = title.filter((word) => asked.has(word)).length
  return shared >= title.length * 0.7 && shared >= asked.size * 0.6
}

const withoutYesOrNo = (text: string): string => text.replace(/^(?:Yes|No|Sí)[,;:.] +(\p{L})/u, (_, letter: string) => letter.toUpperCase())
