import { words } from '../domain/fold.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { ArticleMatch, MatchArticles } from '../domain/ports.ts'
import type { Signals } from './signals.ts'

/** So many articles on either side are looked at. */
const CANDIDATES = 20
/** How much nearness to the last topic counts against the words of the message. */
const TOPIC_SHARE = 0.4
/** How much of what the message asks lies in the words that the last question did not have. */
const NEW_SHARE = 0.5
/** What the words of a message count by how many of them tell anything: "where was that?" finds all that has a place. */
const WEIGHT_BY_WORDS = [0.3, 0.8] as const

interface PhraseOptions {
  readonly last: Inquiry
  readonly tools: { readonly matchArticles: MatchArticles }
}

/**
 * The article that a follow-up after prose means: the one that its own words
 * find in, or near, what the last question was about. The new words count most,
 * or "and the validation survey?" would be answered with the survey before.
 */
export function steerArticle(
  { text, role, timeFrame }: Signals,
  last: Inquiry,
  { matchArticles }: { readonly matchArticles: MatchArticles },
): ArticleMatch | null {
  const fit = { role, year: timeFrame.year }
  const fresh = newWords(text, last.question)
  const own = matchArticles(text, CANDIDATES, fit)
  const found = matchArticles(fresh, CANDIDATES, fit)
  const near = matchArticles(last.question, CANDIDATES, { role: null, year: null })
  const ownShare = WEIGHT_BY_WORDS[countTelling(text)] ?? 1
  const worth = (article: ArticleMatch): number =>
    ownShare * ((1 - NEW_SHARE) * scoreIn(own, article) + NEW_SHARE * scoreIn(found, article)) +
    (TOPIC_SHARE * scoreIn(near, article)) / (near[0]?.score ?? 1)
  const [best] = [...own, ...found, ...near].toSorted((a, b) => worth(b) - worth(a) || a.id.localeCompare(b.id))
  return best ?? null
}

const scoreIn = (matches: readonly ArticleMatch[], { id }: ArticleMatch): number => matches.find((match) => match.id === id)?.score ?? 0

/** What a follow-up adds to the question before. Without anything new it is all there is. */
function newWords(text: string, before: string): string {
  const known = new Set(words(before))
  return words(text)
    .filter((word) => !known.has(word))
    .join(' ')
}

const LITTLE = new Set(
  'what which where who whom whose when why how and but then the that this those these they them their its was were are did does had has have for from with about there here many much come came called one ones more give example examples please okay again que cual cuales donde quien cuando como cuantos cuantas eso esa ese esos esas esto esta este fue era eran son hay por para con los las del'.split(
    ' ',
  ),
)
const countTelling = (text: string): number => text.split(' ').filter((word) => word.length > 2 && !LITTLE.has(word)).length

/**
 * A follow-up as it would be asked by itself: in the words that find its
 * article again. Most often these are its own with the title of the article.
 */
export function phraseAlone(message: string, article: ArticleMatch, { last, tools }: PhraseOptions): string {
  const title = last.locale === 'es' ? article.titleEs : article.title
  const phrasings = [`${message.trim()} (${title})`, message.trim()]
  const finds = (phrasing: string): boolean => tools.matchArticles(phrasing, 1, { role: null, year: null })[0]?.id === article.id
  return phrasings.find(finds) ?? title
}
