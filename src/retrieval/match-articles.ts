import { fold } from '../domain/fold.ts'
import type { Passage } from '../domain/passage.ts'
import type { ArticleFit, MatchArticles } from '../domain/ports.ts'
import { createRarity, type Rarity, textFeatures } from './text-features.ts'

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

interface Article {
  readonly passage: Passage
  /** Features of everything it says, in both languages. */
  readonly bag: ReadonlySet<string>
}

/** A title or question that is stored at an article. */
interface Variant {
  readonly article: Article
  readonly weight: number
}

/**
 * Compares a question with the questions stored at each article, by the rarity
 * of the words they share: F-measure over inverse document frequencies, plus
 * how much of the question the whole article covers. A word nobody stored
 * ("weather") is as rare as can be and pulls every score down.
 */
export function createMatchArticles(passages: readonly Passage[]): MatchArticles {
  const articles = passages.filter(({ kind }) => ARTICLES.has(kind)).map(toArticle)
  const rarity = createRarity(articles.map(({ bag }) => bag))
  const variantsByFeature = indexVariants(articles, rarity)
  return (question, limit, fit) => {
    const asked = new Set(textFeatures(question))
    const wanted = wantedKind(question)
    const weight = weigh(asked, rarity)
    if (weight === 0) return []
    const likeness = scoreVariants({ asked, weight, rarity, variantsByFeature })
    return [...likeness]
      .map(([{ passage, bag }, score]) => {
        const covered =
          weigh(
            [...asked].filter((feature) => bag.has(feature)),
            rarity,
          ) / weight
        return {
          id: passage.id,
          title: passage.title,
          titleEs: passage.titleEs,
          score: (QUESTION_SHARE * score + (1 - QUESTION_SHARE) * covered) * fitOf(passage, fit) * ofKind(passage, wanted),
        }
      })
      .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      .slice(0, limit)
  }
}

const storedQuestions = ({ title, titleEs, questions, questionsEs }: Passage): string[] => [title, titleEs, ...questions, ...questionsEs]

const toArticle = (passage: Passage): Article => ({
  passage,
  bag: new Set(textFeatures([...storedQuestions(passage), passage.text, ...passage.sentences.map(({ es }) => es)].join(' '))),
})

const weigh = (features: Iterable<string>, rarity: Rarity): number => [...features].reduce((sum, feature) => sum + rarity(feature), 0)

/** Which stored questions hold a feature. */
function indexVariants(articles: readonly Article[], rarity: Rarity): ReadonlyMap<string, readonly Variant[]> {
  const byFeature = new Map<string, Variant[]>()
  for (const article of articles) {
    for (const question of storedQuestions(article.passage)) {
      const features = new Set(textFeatures(question))
      const variant = { article, weight: weigh(features, rarity) }
      for (const feature of features) {
        const known = byFeature.get(feature)
        if (known) known.push(variant)
        else byFeature.set(feature, [variant])
      }
    }
  }
  return byFeature
}

interface Asked {
  readonly asked: ReadonlySet<string>
  readonly weight: number
  readonly rarity: Rarity
  readonly variantsByFeature: ReadonlyMap<string, readonly Variant[]>
}

/** How much the question is like the best stored question of each article that shares a word with it. */
function scoreVariants({ asked, weight, rarity, variantsByFeature }: Asked): ReadonlyMap<Article, number> {
  const shared = new Map<Variant, number>()
  for (const feature of asked)
    for (const variant of variantsByFeature.get(feature) ?? []) shared.set(variant, (shared.get(variant) ?? 0) + rarity(feature))
  const best = new Map<Article, number>()
  for (const [variant, common] of shared) {
    const score = (2 * common) / (weight + variant.weight)
    best.set(variant.article, Math.max(best.get(variant.article) ?? 0, score))
  }
  return best
}

/** What shows that readings of several documents are asked for, or one of the practices. */
const WANTS: readonly (readonly [Passage['kind'], RegExp])[] = [
  [
    'reading',
    /\b(both|each) (figures?|numbers?|totals?|dates?|versions?|of the two|with)\b|\b(documents?|sources?|papers?|pages?|fuentes?|documentos?) .*\b(differ|different|differs|disagree|another|other|otro|otra|distint\w+)\b|\b(different|differing|conflicting) (totals?|figures?|numbers?|dates?)\b|\baccording to (each|both)\b|\bcada cifra\b/,
  ],
  ['practice', /\bpract(ices?|icas?)\b.*\b(about|on|deals?|covers?|sobre|trata|habla)\b/],
]
/** How much the kind that is asked for is preferred. */
const WANTED_WEIGHT = 1.3

const wantedKind = (question: string): Passage['kind'] | null => WANTS.find(([, pattern]) => pattern.test(fold(question)))?.[0] ?? null

const ofKind = ({ kind }: Passage, wanted: Passage['kind'] | null): number => (kind === wanted ? WANTED_WEIGHT : 1)

/** An article about the asker's own role, or about the year in question, fits better than one that shares its words only. */
function fitOf(passage: Passage, { role, year }: ArticleFit): number {
  const ofYear = year !== null && passage.text.includes(year.slice(0, 4)) ? 1.2 : 1
  return forRole(passage, role) * ofYear
}

function forRole({ readers }: Passage, role: ArticleFit['role']): number {
  if (role === null || !readers.includes(role)) return 1
  if (readers.length === 1) return 1.4
  return readers.length === 2 ? 1.2 : 1
}
