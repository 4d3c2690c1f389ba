import type { Occupation } from '../../domain/framework.ts'
import { NO_TITLE_CONFIDENCE, type RankTitles } from '../../domain/title-rank.ts'
import type { Catalog } from '../../http/catalog.ts'

/** A title is short; more is a story, which belongs in the chat. */
export const MAX_TITLE_CHARACTERS = 100
/** A name such as "teacher" is borne by many; of what is only close, a few will do. */
const MOST_NAMED = 30
const MOST_CLOSE = 8
/** Below these a job is no longer worth a mention: beside a known title, and where no title was known. */
const LEAST_BESIDE = 0.7
const LEAST_ALONE = 0.8

/** What a typed title led to. `named` bear it; `close` are told as close, never as the job itself. */
export interface FoundJobs {
  readonly named: readonly Occupation[]
  readonly close: readonly Occupation[]
}

/** Finds jobs by a title as people type it, or by SOC code. Words that name no job find nothing, or only what is really close. */
export function findJobs(title: string, { index }: Pick<Catalog, 'index'>, rankTitles: RankTitles): FoundJobs {
  const byCode = index.occupations.get(title.trim())
  if (byCode) return { named: [byCode], close: [] }

  const { occupations, confidence } = rankTitles(title.slice(0, MAX_TITLE_CHARACTERS), MOST_NAMED)
  const named = confidence < NO_TITLE_CONFIDENCE ? [] : occupations.filter(({ how }) => how !== 'guess')
  const least = named.length > 0 ? LEAST_BESIDE : LEAST_ALONE
  const close = occupations.filter((candidate) => !named.includes(candidate) && candidate.score >= least).slice(0, MOST_CLOSE)
  const known = ({ soc }: { readonly soc: string }): readonly Occupation[] => {
    const occupation = index.occupations.get(soc)
    return occupation ? [occupation] : []
  }
  return { named: named.flatMap(known), close: close.flatMap(known) }
}
