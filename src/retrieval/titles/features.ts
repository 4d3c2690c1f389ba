/** How many buckets features are hashed into, as a power of two. 15 bits gain half a point and weigh twice as much. */
export const FEATURE_BITS = 14

const SHORTEST_GRAM = 3
const LONGEST_GRAM = 5

/** FNV-1a with a final mix: the same number in Node and in workerd, today and next year. */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/**
 * What the linear model sees of a title: its words, its last word once more
 * (the head says most), and the letter groups of the whole, which carry
 * misspelt and unseen words and, across the gaps, which words meet.
 */
export function titleFeatures(tokens: readonly string[]): Int32Array {
  const mask = 2 ** FEATURE_BITS - 1
  const buckets = new Set<number>()
  const last = tokens.at(-1)
  if (last !== undefined) buckets.add(hashOf(`h ${last}`) & mask)
  for (const token of tokens) buckets.add(hashOf(`w ${token}`) & mask)
  const padded = ` ${tokens.join(' ')} `
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1) buckets.add(hashOf(padded.slice(at, at + size)) & mask)
  }
  return Int32Array.from(buckets)
}
