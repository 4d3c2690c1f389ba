import type { Passage } from '../domain/passage.ts'
import type { ArticleFit, ArticleMatch, MatchArticles } from '../domain/ports.ts'
import { stems } from './stem.ts'

/** Kinds that answer in prose; structure has look-ups of its own. */
const ARTICLES: ReadonlySet<Passage['kind']> = new Set([
  'faq',
  'history',
  'methodology',
  'reading',
  'term',
  'crosswalk',
  'practice',
  'framework',
])

/** How much the best stored question counts against the article as a whole. */
const QUESTION_SHARE = 0.72

const UNKNOWN_WEIGHT = 0.6
const PAIR_WEIGHT = 0.6

interface Variant {
  readonly article: number
  readonly stems: ReadonlySet<string>
  readonly weight: number
}

/**
 * Compares a question with the questions stored at each article, by the rarity
 * of the words they share: F-measure over inverse document frequencies, plus
 * how much of the question the whole article covers. A word nobody stored
 * ("weather") is as rare as can be and pulls every score down.
 */
export function createMatchArticles(passages: readonly Passage[]): MatchArticles {
  const articles = passages.filter(({ kind }) => ARTICLES.has(kind))
  const bags = articles.map(
    (article) =>
      new Set(
        features(
          [
            article.title,
            article.titleEs,
            ...article.questions,
            ...article.questionsEs,
            article.text,
            ...article.sentences.map(({ es }) => es),
          ].join(' '),
        ),
      ),
  )
  const rarity = toRarity(bags)
  const weigh = (tokens: Iterable<string>): number => [...tokens].reduce((sum, token) => sum + rarity(token), 0)
  const variants: Variant[] = articles.flatMap((article, index) =>
    [article.title, article.titleEs, ...article.questions, ...article.questionsEs].map((question) => {
      const set = new Set(features(question))
      return { article: index, stems: set, weight: weigh(set) }
    }),
  )
  const byStem = new Map<string, Variant[]>()
  for (const variant of variants) for (const stem of variant.stems) byStem.set(stem, [...(byStem.get(stem) ?? []), variant])

  return (question, limit, fit) => {
    const asked = new Set(features(question))
    const weight = weigh(asked)
    if (weight === 0) return []
    const shared = new Map<Variant, number>()
    for (const stem of asked) for (const variant of byStem.get(stem) ?? []) shared.set(variant, (shared.get(variant) ?? 0) + rarity(stem))
    const best = new Map<number, number>()
    for (const [variant, common] of shared) {
      const score = (2 * common) / (weight + variant.weight)
      best.set(variant.article, Math.max(best.get(variant.article) ?? 0, score))
    }
    return [...best]
      .map(([index, score]): ArticleMatch => {
        const article = articles[index]
        const covered = weigh([...asked].filter((stem) => bags[index]?.has(stem))) / weight
        return {
          id: article?.id ?? '',
          title: article?.title ?? '',
          titleEs: article?.titleEs ?? '',
          score: (QUESTION_SHARE * score + (1 - QUESTION_SHARE) * covered) * fitOf(article, fit),
        }
      })
      .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      .slice(0, limit)
  }
}

/** An article about the asker's own role, or about the year in question, fits better than one that shares its words only. */
function fitOf(article: Passage | undefined, { role, year }: ArticleFit): number {
  const isForRole = role !== null && article !== undefined && article.readers.includes(role)
  const forRole = isForRole && article.readers.length === 1 ? 1.4 : isForRole && article.readers.length === 2 ? 1.2 : 1
  const ofYear = year !== null && article?.text.includes(year.slice(0, 4)) ? 1.2 : 1
  return forRole * ofYear
}

/** Stems and neighbouring pairs of stems: "advisory committee" is more than its two words. */
function features(text: string): string[] {
  const found = stems(text)
  return [...found, ...found.slice(1).map((stem, index) => `${found[index] ?? ''}_${stem}`)]
}

/** Inverse document frequency, scaled so that the rarest words weigh about 1. */
function toRarity(bags: readonly ReadonlySet<string>[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const most = Math.log(1 + bags.length)
  return (feature) => {
    const count = counts.get(feature) ?? 0
    const isPair = feature.includes('_')
    // A word that no article has may be anything; a pair that none has is merely another way to put it.
    if (count === 0) return isPair ? 0 : UNKNOWN_WEIGHT
    return (Math.log(1 + bags.length / (1 + count)) / most) * (isPair ? PAIR_WEIGHT : 1)
  }
}
