import type { Framework, Occupation } from '../../domain/framework.ts'
import type { Title } from '../../domain/knowledge.ts'
import { titleFeatures } from '../../retrieval/titles/features.ts'
import { titleTokens, titleVariants } from '../../retrieval/titles/tokens.ts'
import type { TitleWord } from './title-words.ts'

/** A text, as its features, that belongs to any of some clusters (their numbers), and how much it counts. */
export interface Example {
  readonly features: Int32Array
  readonly clusters: readonly number[]
  readonly weight: number
}

/** How far rare clusters are raised to the level of common ones: 0 not at all, 1 fully. */
const BALANCE = 0.7
/** A second form in parentheses is often a bare abbreviation. */
const SECOND_FORM_WEIGHT = 0.5
const WORD_WEIGHT = 1
/** Interests and aliases are vocabulary, not titles. */
const INTEREST_WEIGHT = 0.2

/** Everything the linear model learns from: titles, the lexicon of work words, and the interests that clusters list. */
export function toExamples(framework: Framework, titles: readonly Title[], words: readonly TitleWord[]): Example[] {
  const clusters = framework.clusters.map(({ slug }) => slug)
  const numbersOf = (slugs: readonly string[]): number[] => [...new Set(slugs.map((slug) => clusters.indexOf(slug)))]
  return [
    ...titleExamples(framework.occupations, titles, numbersOf),
    ...wordExamples(framework, words, numbersOf),
    ...interestExamples(framework, numbersOf),
  ].filter(({ features }) => features.length > 0)
}

const featuresOf = (text: string): Int32Array => titleFeatures(titleTokens(text))

type NumbersOf = (slugs: readonly string[]) => number[]

function titleExamples(occupations: readonly Occupation[], titles: readonly Title[], numbersOf: NumbersOf): Example[] {
  const clustersOf = new Map(occupations.map(({ soc, places }) => [soc, numbersOf(places.map(({ cluster }) => cluster))]))
  const found = titles.flatMap((title) => {
    const clusters = clustersOf.get(title.soc)
    return clusters ? [{ title, clusters }] : []
  })
  const shares = new Map<number, number>()
  for (const { clusters } of found) for (const cluster of clusters) shares.set(cluster, (shares.get(cluster) ?? 0) + 1 / clusters.length)
  const average = found.length / shares.size
  return found.flatMap(({ title, clusters }) => {
    const weight = clusters.reduce((sum, cluster) => sum + (average / (shares.get(cluster) ?? average)) ** BALANCE, 0) / clusters.length
    return titleVariants(title.text).map((variant, index) => ({
      features: featuresOf(variant),
      clusters,
      weight: index === 0 ? weight : weight * SECOND_FORM_WEIGHT,
    }))
  })
}

function wordExamples(framework: Framework, words: readonly TitleWord[], numbersOf: NumbersOf): Example[] {
  const clusterOf = new Map(framework.subClusters.map(({ slug, cluster }) => [slug, cluster]))
  return words.map(({ word, subClusters }) => ({
    features: featuresOf(word),
    clusters: numbersOf(subClusters.flatMap((slug) => clusterOf.get(slug) ?? [])),
    weight: WORD_WEIGHT,
  }))
}

function interestExamples(framework: Framework, numbersOf: NumbersOf): Example[] {
  const texts = [...framework.clusters.map((cluster) => ({ ...cluster, cluster: cluster.slug })), ...framework.subClusters].flatMap(
    ({ cluster, name, likes, likesEs, aliases }) =>
      [name, ...likes, ...likesEs, ...aliases.everyday, ...aliases.es].map((text) => ({ text, cluster })),
  )
  return texts.map(({ text, cluster }) => ({ features: featuresOf(text), clusters: numbersOf([cluster]), weight: INTEREST_WEIGHT }))
}
