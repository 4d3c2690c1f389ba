import { create, insertMultiple, search } from '@orama/orama'
import type { Framework } from '../../src/domain/framework.ts'
import type { Title } from '../../src/domain/knowledge.ts'
import type { RankTitles } from '../../src/domain/title-rank.ts'
import { compileTitleModel } from '../../src/indexing/titles/compile-title-model.ts'
import type { TitleWord } from '../../src/indexing/titles/title-words.ts'
import { trainLinear } from '../../src/indexing/titles/train-linear.ts'
import { fold } from '../../src/domain/fold.ts'
import { FEATURE_BITS, hashOf } from '../../src/retrieval/titles/features.ts'
import { createTitleRanker } from '../../src/retrieval/titles/title-ranker.ts'

/** Names the cluster (slug) of a title. */
export type Predict = (title: string) => Promise<string> | string

export interface Material {
  readonly framework: Framework
  readonly titles: readonly Title[]
  readonly words: readonly TitleWord[]
}

export const createOurs = ({ framework, titles, words }: Material): RankTitles => {
  const knowledge = { framework, titles: [...titles] }
  return createTitleRanker(compileTitleModel(knowledge, words), knowledge)
}

/** BM25 over one document per occupation, with the English stemmer; the first cluster of the first hit. */
export async function createOrama({ framework, titles }: Material): Promise<Predict> {
  const database = create({
    schema: { soc: 'string', titles: 'string' } as const,
    components: { tokenizer: { stemming: true, language: 'english' } },
  })
  const bySoc = Map.groupBy(titles, ({ soc }) => soc)
  await insertMultiple(
    database,
    framework.occupations.map(({ soc }) => ({ soc, titles: (bySoc.get(soc) ?? []).map(({ text }) => text).join(' ; ') })),
  )
  const clusterOf = new Map(framework.occupations.map(({ soc, places }) => [soc, places[0]?.cluster ?? '']))
  return async (title) => {
    const { hits } = await search(database, { term: title, properties: ['titles'], limit: 1 })
    return clusterOf.get(hits[0]?.document.soc ?? '') ?? ''
  }
}

/** A linear model over letter groups of three to five, full precision, titles only. */
export function createLetterModel({ framework, titles }: Material): Predict {
  const slugs = framework.clusters.map(({ slug }) => slug)
  const clustersOf = new Map(
    framework.occupations.map(({ soc, places }) => [soc, [...new Set(places.map(({ cluster }) => slugs.indexOf(cluster)))]]),
  )
  const examples = titles.map(({ text, soc }) => ({ features: letterGroups(text), clusters: clustersOf.get(soc) ?? [], weight: 1 }))
  const { bias, weights } = trainLinear(examples, slugs.length)
  return (title) => {
    const scores = Float64Array.from(bias)
    for (const feature of letterGroups(title)) {
      for (let cluster = 0; cluster < slugs.length; cluster += 1)
        scores[cluster] = (scores[cluster] ?? 0) + (weights[feature * slugs.length + cluster] ?? 0)
    }
    return slugs[scores.indexOf(Math.max(...scores))] ?? ''
  }
}

function letterGroups(text: string): Int32Array {
  const padded = ` ${fold(text)} `
  const groups = new Set<number>()
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1) groups.add(hashOf(padded.slice(at, at + size)) & (2 ** FEATURE_BITS - 1))
  }
  return Int32Array.from(groups)
}
