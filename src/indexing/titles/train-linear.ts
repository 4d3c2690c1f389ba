import { FEATURE_BITS } from '../../retrieval/titles/features.ts'
import type { Example } from './examples.ts'

export interface LinearWeights {
  readonly bias: Float64Array
  /** Row by row: one row per feature bucket, one column per cluster. */
  readonly weights: Float32Array
}

const EPOCHS = 8
const RATE = 0.3
const BIAS_RATE = 0.01
const DECAY = 1e-3
/** Gradients below this change nothing that four bits could hold. */
const NEGLIGIBLE = 1e-4

/**
 * Fits a softmax over the clusters by AdaGrad. A title of several clusters
 * asks only that their joint probability be high: any of them is right, and
 * the model may choose the one that its words tell. The order of examples is
 * shuffled by a fixed seed, so the same knowledge gives the same weights.
 */
export function trainLinear(examples: readonly Example[], clusterCount: number): LinearWeights {
  const rows = 2 ** FEATURE_BITS
  const state = {
    bias: new Float64Array(clusterCount),
    weights: new Float32Array(rows * clusterCount),
    squares: new Float32Array(rows * clusterCount).fill(1e-3),
  }
  const order = examples.map((_, index) => index)
  const next = createRandom()
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, next)
    for (const index of order) {
      const example = examples[index]
      if (example) learn(state, example)
    }
  }
  centre(state.weights, clusterCount)
  return state
}

interface State extends LinearWeights {
  readonly squares: Float32Array
}

function learn({ bias, weights, squares }: State, { clusters, weight, features: active }: Example): void {
  const count = bias.length
  const factor = 1 / Math.sqrt(active.length)
  const probabilities = softmax(bias, weights, active)
  let right = 0
  for (const cluster of clusters) right += probabilities[cluster] ?? 0
  for (let cluster = 0; cluster < count; cluster += 1) {
    const probability = probabilities[cluster] ?? 0
    const gradient = weight * (probability - (clusters.includes(cluster) ? probability / right : 0))
    bias[cluster] = (bias[cluster] ?? 0) - BIAS_RATE * gradient
    if (Math.abs(gradient) < NEGLIGIBLE) continue
    for (const feature of active) move(weights, squares, { at: feature * count + cluster, push: gradient * factor })
  }
}

/** One AdaGrad step of one weight. */
function move(weights: Float32Array, squares: Float32Array, { at, push }: { readonly at: number; readonly push: number }): void {
  const current = weights[at] ?? 0
  const step = push + DECAY * current
  const square = (squares[at] ?? 0) + step * step
  squares[at] = square
  weights[at] = current - (RATE * step) / Math.sqrt(square)
}

function softmax(bias: Float64Array, weights: Float32Array, active: Int32Array): Float64Array {
  const factor = 1 / Math.sqrt(active.length)
  const scores = bias.map((start, cluster) => {
    let score = start
    for (const feature of active) score += factor * (weights[feature * bias.length + cluster] ?? 0)
    return score
  })
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / total)
}

/** A constant added to a whole row changes no probability; without it the weights are smaller and pack better. */
function centre(weights: Float32Array, count: number): void {
  for (let start = 0; start < weights.length; start += count) {
    const row = weights.subarray(start, start + count)
    const mean = row.reduce((sum, value) => sum + value, 0) / count
    for (let cluster = 0; cluster < count; cluster += 1) row[cluster] = (row[cluster] ?? 0) - mean
  }
}

/** A linear congruential generator: its numbers are the same on every machine. */
function createRandom(): () => number {
  let seed = 1
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
}

function shuffle(order: number[], next: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1))
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
}
