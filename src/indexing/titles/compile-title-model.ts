import type { Knowledge } from '../../domain/knowledge.ts'
import { encodeLevel, LEVELS, TITLE_MODEL_FORMAT, type TitleModel } from '../../retrieval/titles/title-model.ts'
import { toExamples } from './examples.ts'
import type { TitleWord } from './title-words.ts'
import { trainLinear } from './train-linear.ts'

/** Weights beyond so many standard deviations are cut: few are, and the rest gain finer levels. */
const SCALE_DEVIATIONS = 5

/**
 * Compiles what the title ranker needs beyond the titles themselves. The same
 * knowledge gives the same model, to the byte. Takes about three seconds.
 */
export function compileTitleModel({ framework, titles }: Pick<Knowledge, 'framework' | 'titles'>, words: readonly TitleWord[]): TitleModel {
  const clusters = framework.clusters.map(({ slug }) => slug)
  const { bias, weights } = trainLinear(toExamples(framework, titles, words), clusters.length)
  const scale = round(SCALE_DEVIATIONS * Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length))
  return {
    format: TITLE_MODEL_FORMAT,
    clusters,
    bias: Array.from(bias, round),
    scale,
    weights: pack(weights, scale),
    words: bySubCluster(words),
  }
}

const round = (value: number): number => Number(value.toFixed(4))

function pack(weights: Float32Array, scale: number): string {
  const halfAt = (index: number): number => encodeLevel(weights[index] ?? 0, scale) + LEVELS + 1
  const bytes = Uint8Array.from({ length: weights.length / 2 }, (_, index) => halfAt(2 * index) | (halfAt(2 * index + 1) << 4))
  return Buffer.from(bytes).toString('base64')
}

function bySubCluster(words: readonly TitleWord[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {}
  for (const { word, subClusters } of words) {
    for (const slug of subClusters) (lists[slug] ??= []).push(word)
  }
  return lists
}
