import * as z from 'zod'

/** Raised when the shape or the meaning of the features changes. */
export const TITLE_MODEL_FORMAT = 1

/**
 * What the title ranker knows beyond the titles themselves: a linear model
 * over the clusters and the lexicon of the world of work. Plain JSON; about
 * 100 kB gzip, nearly all of it weights.
 */
export const TitleModel = z.object({
  format: z.literal(TITLE_MODEL_FORMAT),
  /** Slugs in the order of the weights. */
  clusters: z.array(z.string()),
  bias: z.array(z.number()),
  /** The largest weight; see `decodeLevel`. */
  scale: z.number(),
  /** Base64 of four-bit levels, two to a byte, low half first: feature by feature, cluster by cluster. */
  weights: z.string(),
  /** Words and short phrases by the Sub-Cluster that they point to. */
  words: z.record(z.string(), z.array(z.string())),
})
export type TitleModel = z.infer<typeof TitleModel>

/** Levels run from -7 to 7. */
export const LEVELS = 7

/** Levels are finer near zero, where most weights lie; even steps cost two points of accuracy. */
const COMPANDING = 0.6

/** The level that stands for a weight. */
export function encodeLevel(weight: number, scale: number): number {
  return Math.sign(weight) * Math.round(LEVELS * Math.min(1, Math.abs(weight) / scale) ** COMPANDING)
}

/** The weight that a level stands for. */
export function decodeLevel(level: number, scale: number): number {
  return Math.sign(level) * scale * (Math.abs(level) / LEVELS) ** (1 / COMPANDING)
}
