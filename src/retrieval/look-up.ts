import type { Framework } from '../domain/framework.ts'
import { createFrameworkIndex, type FrameworkIndex } from '../domain/framework-index.ts'
import type { Entity, Inquiry, Intent } from '../domain/inquiry.ts'
import { passageIdOf } from '../domain/passage-id.ts'
import type { MatchInterests } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { BEYOND_IDS } from './beyond-ids.ts'
import { countIds } from './count-ids.ts'
import { jobIds, suggestIds } from './job-ids.ts'
import { OVERVIEW } from './known-ids.ts'
import { listIds } from './list-ids.ts'

export interface LookUpTools {
  readonly framework: Framework
  readonly rankTitles: RankTitles
  readonly matchInterests: MatchInterests
}

/** Ids of the passages that an inquiry names or implies by structure, most telling first. No words are searched. */
export type LookUp = (inquiry: Inquiry) => string[]

/** Builds the index of the structure once; a look-up then costs no walk through the Framework. */
export function createLookUp({ framework, rankTitles, matchInterests }: LookUpTools): LookUp {
  const index = createFrameworkIndex(framework)
  const placed: LookUp = ({ entities }) => [...entities.map(passageIdOf), ...parentIds(entities, index)]
  const byIntent: Readonly<Record<Intent, LookUp>> = {
    suggest: (inquiry) => suggestIds(inquiry, { matchInterests, rankTitles }),
    job: (inquiry) => jobIds(inquiry, { index, rankTitles }),
    list: (inquiry) => listIds(inquiry, framework, index),
    count: (inquiry) => countIds(inquiry, framework, index),
    trace: ({ entities }) => entities.flatMap((entity) => traceIds(entity, index)),
    earlier: ({ entities }) => [...entities.map(passageIdOf), ...entities.flatMap((entity) => earlierIds(entity, framework, index))],
    'out-of-scope': ({ beyond, entities }) => [...BEYOND_IDS[beyond ?? 'off-topic'], ...entities.map(passageIdOf)],
    locate: placed,
    compare: placed,
    define: placed,
    article: none,
    'put-right': ({ guess }) => [OVERVIEW, ...(guess ? [`sub-cluster/${guess.subCluster}`] : [])],
    'small-talk': none,
    unclear: none,
  }
  return (inquiry) => byIntent[inquiry.intent](inquiry)
}

const none: LookUp = () => []

const parentIds = (entities: readonly Entity[], { subClusters }: FrameworkIndex): string[] =>
  entities.flatMap(({ kind, id }) => {
    const sub = kind === 'sub-cluster' ? subClusters.get(id) : undefined
    return sub ? [`cluster/${sub.cluster}`] : []
  })

function traceIds(entity: Entity, { oldClusters }: FrameworkIndex): string[] {
  const old = entity.kind === 'old-cluster' ? oldClusters.get(entity.id) : undefined
  if (old && old.newClusters.length === 0) return [passageIdOf(entity), 'crosswalk/stem']
  return [passageIdOf(entity), ...(old?.newClusters ?? []).map((slug) => `cluster/${slug}`)]
}

function earlierIds({ kind, id }: Entity, { oldClusters }: Framework, { subClusters }: FrameworkIndex): string[] {
  const cluster = kind === 'sub-cluster' ? subClusters.get(id)?.cluster : id
  return oldClusters.filter(({ newClusters }) => newClusters.includes(cluster ?? '')).map(({ slug }) => `crosswalk/2002/${slug}`)
}
