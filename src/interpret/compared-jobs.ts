import type { Entity } from '../domain/inquiry.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { CUES } from './cues.ts'
import { distinct, occupationEntity } from './entity.ts'

/** "is a nurse in the same cluster as a vet" */
const SAME_PLACE =
  /^(?:is|are|isnt|do|does|wait is|so is) (?:an? |the )?(.+?) (?:in|under|part of|belong to|go in) (?:the )?(?:same|different) (?:cluster|sub cluster|group|place|family|area|one|thing)s? (?:as|with|from|than) (?:an? |the )?(.+?)(?: (?:these days|now|or|still|today)\b.*)?$/
/** "difference between a nurse and a vet", "nursing vs fine arts" */
const SIDES =
  /^(?:.*\b(?:compare|between|difference|diferencia entre|entre|compara)\b )?(?:an? |the |un |una )?(.+?) (?:vs|versus|and|or|with|to|y|o|con) (?:an? |the |un |una )?(.+?)(?: (?:which|wich|what|how|are|is|arent|cual|que|please)\b.*)?$/

const MOST_WORDS = 5
/** A guess this sure stands for what was named. */
const SURE_GUESS = 0.5

/**
 * "Nursing vs fine arts": a side that is no name of the Framework is taken for a
 * job, when the ranker knows one like it. Empty where the two sides do not add
 * up to a comparison.
 */
export function findComparedJobs(text: string, entities: readonly Entity[], { rankTitles }: { readonly rankTitles: RankTitles }): Entity[] {
  if (!CUES.compare.test(text)) return []
  const masked = entities.reduce((rest, { surface }, index) => rest.replace(surface, `_${index}`), text)
  const [, left = '', right = ''] = SAME_PLACE.exec(masked) ?? SIDES.exec(masked) ?? []
  const jobs = [left, right].flatMap((side) => {
    if (side === '' || side.split(' ').length > MOST_WORDS || /_\d/.test(side)) return []
    const { occupations, confidence } = rankTitles(side, 1)
    const [best] = occupations
    return best && (best.how !== 'guess' || confidence >= SURE_GUESS) ? [occupationEntity(best.soc, side, best.how)] : []
  })
  return jobs.length + entities.length >= 2 ? distinct(jobs) : []
}
