/** What has to be found: of each need any one passage will do. */
export type Needs = readonly (readonly string[])[]

/** Rank of the first passage that meets a need, from 1; null when none does. */
const rankOf = (need: readonly string[], ranked: readonly string[]): number | null => {
  const index = ranked.findIndex((id) => need.includes(id))
  return index === -1 ? null : index + 1
}

/** The share of needs met among the first `k`. */
export const recallAt = (k: number, needs: Needs, ranked: readonly string[]): number =>
  needs.filter((need) => rankOf(need, ranked.slice(0, k)) !== null).length / needs.length

/** One over the rank of the first passage that meets any need; 0 when none does. */
export function reciprocalRank(needs: Needs, ranked: readonly string[]): number {
  const rank = rankOf(needs.flat(), ranked)
  return rank === null ? 0 : 1 / rank
}

/**
 * nDCG at `k` over needs.
 *
 * A passage gains 1 when it meets a need that no earlier one met, so that
 * five passages saying the same count once (novelty as in α-nDCG with α = 1,
 * Clarke and others, SIGIR 2008). The ideal meets one new need at each rank.
 */
export function ndcgAt(k: number, needs: Needs, ranked: readonly string[]): number {
  const open = new Set(needs)
  let gained = 0
  for (const [index, id] of ranked.slice(0, k).entries()) {
    const met = [...open].filter((need) => need.includes(id))
    for (const need of met) open.delete(need)
    gained += met.length / Math.log2(index + 2)
  }
  const ideal = needs.reduce((sum, _, index) => sum + 1 / Math.log2(index + 2), 0)
  // One passage may meet two needs at once; no ranking is better than ideal.
  return Math.min(1, gained / ideal)
}

/** Whether all that is needed stands in what the writer gets. */
export const isSufficient = (needs: Needs, ranked: readonly string[]): boolean => needs.every((need) => rankOf(need, ranked) !== null)
