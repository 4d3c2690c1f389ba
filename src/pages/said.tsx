import { type Passage, quoteOf, type Sentence, type SentenceRole } from '../domain/passage.ts'
import { passageUrl } from '../http/passage-view.ts'
import type { View } from './view.ts'

/** The sentences of a passage that say something of this kind, in the passage's order. */
export const sentencesOf = (passage: Passage | null, ...roles: readonly SentenceRole[]): readonly Sentence[] =>
  passage?.sentences.filter(({ role }) => roles.includes(role)) ?? []

/** The page of a passage with these sentences marked. */
export function sourceAddress(view: View, passage: Passage, sentences: readonly Sentence[]): string {
  const pairs = sentences.flatMap(({ start, end }) => [['start', String(start)] as const, ['end', String(end)] as const])
  return view.to(`${passageUrl(passage.id)}${sentences.length > 0 ? '#quote' : ''}`, pairs)
}

/** The name of a passage in the language of the page. */
export const titleOf = ({ title, titleEs }: Pick<Passage, 'title' | 'titleEs'>, { locale }: Pick<View, 'locale'>): string =>
  locale === 'es' && titleEs !== '' ? titleEs : title

/** The name of a part of the Framework in the language of the page. */
export const nameOf = ({ name, nameEs }: { readonly name: string; readonly nameEs: string }, { locale }: Pick<View, 'locale'>): string =>
  locale === 'es' ? nameEs : name

/** What a sentence says, in the language of the page: the passage's own words, or its own Spanish wording. */
export const wordsOf = (passage: Passage, sentence: Sentence, { locale }: Pick<View, 'locale'>): string =>
  locale === 'es' ? sentence.es : quoteOf(passage, sentence)

interface SaidProps {
  readonly view: View
  readonly passage: Passage | null
  readonly sentences: readonly Sentence[]
  /** Sentences that carry what the page shows in another form, such as a list: they are marked, not repeated. */
  readonly carriers?: readonly Sentence[]
}

/**
 * What a passage says, and one link that opens the passage with exactly these
 * words marked. On a Spanish page the words are the passage's own Spanish
 * wording. Nothing to say is shown as nothing.
 */
export const Said = ({ view, passage, sentences, carriers = [] }: SaidProps) => {
  if (!passage || sentences.length === 0) return null
  const text = sentences.map((sentence) => wordsOf(passage, sentence, view))
  return (
    <p>
      {text.join(' ')} <SourceLink view={view} passage={passage} sentences={[...sentences, ...carriers]} />
    </p>
  )
}

/** The small link after a fact. Its name says which passage it opens, for those who hear it out of context. */
export const SourceLink = ({ view, passage, sentences }: Omit<SaidProps, 'carriers'>) =>
  passage && (
    <a class="source" href={sourceAddress(view, passage, sentences)} aria-label={view.messages.sourceOf(titleOf(passage, view))}>
      {view.messages.source}
    </a>
  )
