import { titleFeatures } from './features.ts'
import { decodeLevel, LEVELS, type TitleModel } from './title-model.ts'

/** Log-probabilities of the model's clusters for the tokens of a title. */
export type ScoreClusters = (tokens: readonly string[]) => Float64Array

/** Unpacks the linear model. Weights stay packed in memory: a title touches some fifty of 16,384 rows. */
export function createLinear(model: TitleModel): ScoreClusters {
  const packed = decodeBase64(model.weights)
  const values = Float64Array.from({ length: 16 }, (_, half) => decodeLevel(half - LEVELS - 1, model.scale))
  const count = model.clusters.length
  return (tokens) => {
    const scores = Float64Array.from(model.bias)
    const features = titleFeatures(tokens)
    const factor = 1 / Math.sqrt(Math.max(1, features.length))
    for (const feature of features) {
      for (let cluster = 0; cluster < count; cluster += 1) {
        const at = feature * count + cluster
        const half = ((packed[at >> 1] ?? 0) >> ((at & 1) * 4)) & 15
        scores[cluster] = (scores[cluster] ?? 0) + factor * (values[half] ?? 0)
      }
    }
    return logSoftmax(scores)
  }
}

function decodeBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/** Turns scores into log-probabilities. */
export function logSoftmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores)
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0)) + top
  return scores.map((score) => score - total)
}
