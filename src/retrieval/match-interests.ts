import type { Framework } from '../domain/framework.ts'
import type { InterestMatch, MatchInterests } from '../domain/ports.ts'
import { stems } from './stem.ts'

interface Like {
  readonly subCluster: string
  readonly cluster: string
  readonly stems: readonly string[]
  readonly weight: number
}

/** A cluster's own likes count less than those of its parts: they give no reason as exact. */
const CLUSTER_SHARE = 0.55

export function createMatchInterests(framework: Framework): MatchInterests {
  const likes = framework.clusters.flatMap((cluster): Like[] => {
    const subs = framework.subClusters.filter((sub) => sub.cluster === cluster.slug)
    const own = subs.flatMap((sub) =>
      [...sub.likes, ...sub.likesEs, sub.name, sub.nameEs].map((like) => ({
        subCluster: sub.slug,
        cluster: cluster.slug,
        stems: stems(like),
        weight: 1,
      })),
    )
    const shared = [...cluster.likes, ...cluster.likesEs].map((like) => ({
      subCluster: '',
      cluster: cluster.slug,
      stems: stems(like),
      weight: CLUSTER_SHARE,
    }))
    return [...own, ...shared]
  })
  const frequency = new Map<string, Set<string>>()
  for (const like of likes) for (const stem of like.stems) frequency.set(stem, (frequency.get(stem) ?? new Set()).add(like.cluster))
  /** A word that every cluster likes tells nothing; one that a single cluster likes tells all. */
  const rarity = (stem: string): number => 1 / Math.sqrt(frequency.get(stem)?.size ?? 1)

  const score = (like: Like, asked: ReadonlySet<string>): number => {
    const shared = like.stems.filter((stem) => asked.has(stem)).reduce((sum, stem) => sum + rarity(stem), 0)
    if (shared === 0) return 0
    const likeWeight = like.stems.reduce((sum, stem) => sum + rarity(stem), 0)
    const askedWeight = [...asked].reduce((sum, stem) => sum + rarity(stem), 0)
    return (like.weight * 2 * shared) / (likeWeight + askedWeight)
  }

  const matchOne = (interest: string): InterestMatch[] => {
    const asked = new Set(stems(interest))
    const perSub = new Map<string, number>()
    const perCluster = new Map<string, number>()
    for (const like of likes) {
      const points = score(like, asked)
      if (points === 0) continue
      const table = like.subCluster === '' ? perCluster : perSub
      const key = like.subCluster === '' ? like.cluster : like.subCluster
      table.set(key, Math.max(table.get(key) ?? 0, points))
    }
    return framework.subClusters.flatMap((sub): InterestMatch[] => {
      const own = perSub.get(sub.slug) ?? 0
      const total = own + (perCluster.get(sub.cluster) ?? 0) * (own > 0 ? 0.6 : 0.4)
      return total > 0.25 ? [{ subCluster: sub.slug, cluster: sub.cluster, score: total, interests: [interest] }] : []
    })
  }

  return (interests, limit) => {
    const merged = new Map<string, InterestMatch>()
    for (const match of interests.flatMap(matchOne)) {
      const known = merged.get(match.subCluster)
      merged.set(
        match.subCluster,
        known ? { ...known, score: known.score + match.score, interests: [...known.interests, ...match.interests] } : match,
      )
    }
    return spread(
      [...merged.values()].toSorted((a, b) => b.score - a.score),
      interests,
      limit,
    )
  }
}

/** One Sub-Cluster per cluster, and every interest met once before one is met twice. */
function spread(ranked: readonly InterestMatch[], interests: readonly string[], limit: number): InterestMatch[] {
  const chosen: InterestMatch[] = []
  const isNew = (match: InterestMatch): boolean => !chosen.some(({ cluster }) => cluster === match.cluster)
  for (const interest of interests) {
    const best = ranked.find((match) => match.interests.includes(interest) && isNew(match))
    if (best && !chosen.some((match) => match.interests.includes(interest))) chosen.push(best)
  }
  const floor = (ranked[0]?.score ?? 0) * 0.45
  // At least two: one place alone would read as a verdict.
  for (const match of ranked) if (chosen.length < limit && isNew(match) && (match.score >= floor || chosen.length < 2)) chosen.push(match)
  return chosen.toSorted((a, b) => b.score - a.score).slice(0, limit)
}
