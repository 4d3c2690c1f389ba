import { align } from './align.ts'
import type { Claim } from './claim.ts'
import { type Limits, rule, type Ruling } from './check.ts'
import type { PreparedPassage } from './evidence.ts'
import type { Structure } from './structure.ts'

export interface RepairRequest {
  readonly claim: Claim
  /** Passages that the sentence cites and that exist. */
  readonly cited: readonly PreparedPassage[]
  readonly all: readonly PreparedPassage[]
  readonly structure: Structure
  readonly limits: Limits
}

export interface Carriers {
  readonly passages: readonly PreparedPassage[]
  readonly ruling: Ruling
}

export interface Repair {
  /** The passages that carry the claim, if any do. */
  readonly carriers: Carriers | null
  /** The one passage that the claim is plainly about although its wording stays open. */
  readonly nearest: PreparedPassage | null
}

const PAIR_CANDIDATES = 3
/** What a second passage has to add, or it is there by chance. */
const PAIR_GAIN = 0.1
const NEAR_COVERAGE = 0.55
const CLEAR_LEAD = 0.08

/** What a passage must hold of a claim that cites another one, which does not carry it: it may be wrong and not just misplaced. */
const SURE_COVERAGE = 0.93

const coverageOf = ({ ruling }: Carriers): number => ruling.alignment.coverage

/**
 * Looks for the passages that carry a claim whose own markers do not: one
 * alone, the cited ones with one more, or two. Of several the one that covers
 * it best is taken, so a claim is moved to one place and not to every place
 * that is near.
 */
export function findRepair(request: RepairRequest): Repair {
  const { claim, cited, all, structure, limits } = request
  const carriesSurely = ({ ruling }: Carriers): boolean =>
    ruling.kind === 'carried' &&
    (cited.length === 0 || (ruling.alignment.coverage >= SURE_COVERAGE && ruling.alignment.missing.length === 0))
  const judged = (passages: readonly PreparedPassage[]): Carriers => {
    const alignment = align(claim, passages)
    // Too little of it stands there to carry it, whatever the rules say: most passages end here.
    if (alignment.coverage < NEAR_COVERAGE) return { passages, ruling: { kind: 'open', alignment } }
    return { passages, ruling: rule({ claim, passages, structure, limits }) }
  }
  const singles = all.map((passage) => judged([passage])).toSorted((a, b) => coverageOf(b) - coverageOf(a))
  const alone = singles.find(carriesSurely)
  if (alone) return { carriers: alone, nearest: null }
  const likely = singles.slice(0, PAIR_CANDIDATES).flatMap(({ passages }) => passages)
  const sets = [...likely.filter((one) => cited.length > 0 && !cited.includes(one)).map((one) => [...cited, one]), ...pairsOf(likely)]
  const least = (singles.find(({ ruling }) => ruling.kind !== 'refuted')?.ruling.alignment.coverage ?? 0) + PAIR_GAIN
  const together = sets.map(judged).filter((one) => carriesSurely(one) && coverageOf(one) >= least)
  const [best = null] = together.toSorted((a, b) => coverageOf(b) - coverageOf(a))
  return { carriers: best, nearest: best ? null : nearestOf(singles) }
}

const pairsOf = (passages: readonly PreparedPassage[]): PreparedPassage[][] =>
  passages.flatMap((first, index) => passages.slice(index + 1).map((second) => [first, second]))

/** No check fails, and no other passage covers the claim nearly as well. */
function nearestOf(singles: readonly Carriers[]): PreparedPassage | null {
  const [first, second] = singles.filter(({ ruling }) => ruling.kind !== 'refuted')
  if (!first || coverageOf(first) < NEAR_COVERAGE) return null
  return second && coverageOf(second) > coverageOf(first) - CLEAR_LEAD ? null : (first.passages[0] ?? null)
}
