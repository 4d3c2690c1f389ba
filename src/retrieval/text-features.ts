import { stems } from './stem.ts'

const UNKNOWN_WEIGHT = 0.6
const PAIR_WEIGHT = 0.6

/** Stems and neighbouring pairs of stems: "advisory committee" is more than its two words. */
export function textFeatures(text: string): string[] {
  const found = stems(text)
  return [...found, ...found.slice(1).map((stem, index) => `${found[index] ?? ''}_${stem}`)]
}

/** What a feature tells, 0 to 1: the rarer, the more. */
export type Rarity = (feature: string) => number

/** Inverse document frequency over the features of each text, scaled so that the rarest words weigh about 1. */
export function createRarity(bags: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const feature of bag) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const most = Math.log(1 + bags.length)
  return (feature) => {
    const count = counts.get(feature) ?? 0
    const isPair = feature.includes('_')
    // A word that no text has may be anything; a pair that none has is merely another way to put it.
    if (count === 0) return isPair ? 0 : UNKNOWN_WEIGHT
    return (Math.log(1 + bags.length / (1 + count)) / most) * (isPair ? PAIR_WEIGHT : 1)
  }
}
