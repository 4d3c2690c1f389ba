import type { Occupation, Place } from '../../domain/framework.ts'

/**
 * Occupations near this one, nearest first: those that share a Sub-Cluster
 * with it, or a Career Cluster where the Sub-Cluster holds nothing else. Among
 * them the ones come first that share more Sub-Clusters, ask for about as much
 * preparation and have the same interests.
 */
export function neighboursOf(occupation: Occupation, occupations: readonly Occupation[], limit: number): readonly Occupation[] {
  const others = occupations.filter(({ soc }) => soc !== occupation.soc)
  const shared = (other: Occupation): number => countShared(occupation.places, other.places)
  const beside = others.filter((other) => shared(other) > 0)
  const near = beside.length > 0 ? beside : others.filter(({ places }) => sharesCluster(places, occupation.places))
  const nearness = (other: Occupation): number =>
    shared(other) + likeness(occupation.interests, other.interests) - distance(occupation, other)
  return near
    .map((other) => ({ other, points: nearness(other) }))
    .toSorted((a, b) => b.points - a.points || a.other.title.localeCompare(b.other.title))
    .slice(0, limit)
    .map(({ other }) => other)
}

const countShared = (places: readonly Place[], others: readonly Place[]): number =>
  places.filter(({ subCluster }) => others.some((other) => other.subCluster === subCluster)).length

const sharesCluster = (places: readonly Place[], others: readonly Place[]): boolean =>
  places.some(({ cluster }) => others.some((other) => other.cluster === cluster))

/** What the strongest, the second and the third interest weigh. */
const WEIGHTS = [3, 2, 1] as const

/** 0 to 2: interests in common, the stronger the more. */
function likeness(interests: string, others: string): number {
  const points = [...interests].map((letter, rank) => Math.min(WEIGHTS[rank] ?? 0, WEIGHTS[others.indexOf(letter)] ?? 0))
  return points.reduce((sum, value) => sum + value, 0) / 3
}

/** Job Zones between the two; where one has none, as far apart as two neighbouring zones. */
const distance = ({ jobZone }: Occupation, other: Occupation): number =>
  jobZone === null || other.jobZone === null ? 1 : Math.abs(jobZone - other.jobZone)
