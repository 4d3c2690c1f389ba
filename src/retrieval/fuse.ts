/**
 * The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR
 * 2009, recommend 60): it keeps a single first place from deciding alone.
 */
const FUSION_CONSTANT = 60

export interface RankedList<Way extends string> {
  readonly way: Way
  readonly weight: number
  /** Passage ids, best first. */
  readonly ids: readonly string[]
}

export interface Fused<Way extends string> {
  readonly id: string
  readonly score: number
  readonly via: readonly Way[]
}

/** Joins ranked lists by weighted reciprocal rank; in the order in which ids first appear. */
export function fuse<Way extends string>(lists: readonly RankedList<Way>[]): Fused<Way>[] {
  const merged = new Map<string, { score: number; via: Set<Way> }>()
  for (const { way, weight, ids } of lists.filter((list) => list.weight > 0)) {
    for (const [rank, id] of [...new Set(ids)].entries()) {
      const known = merged.get(id) ?? { score: 0, via: new Set<Way>() }
      known.score += weight / (FUSION_CONSTANT + rank + 1)
      known.via.add(way)
      merged.set(id, known)
    }
  }
  return [...merged].map(([id, { score, via }]) => ({ id, score, via: [...via] }))
}
