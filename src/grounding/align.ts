import type { Claim } from './claim.ts'
import { foldForQuote, type PreparedPassage, type PreparedSentence } from './evidence.ts'
import { SOFT_WEIGHT, type Unit } from './reading/unit.ts'

/** The sentence of a passage on which a clause of the claim rests, with the one before when it leans on it. */
export interface Window {
  readonly passage: PreparedPassage
  readonly sentence: PreparedSentence
  readonly antecedent: PreparedSentence | null
}

/** Where a unit of the claim stands: in the window of its clause, elsewhere in what is cited, nowhere. */
export type Standing = 'near' | 'far' | 'missing'

export interface Alignment {
  readonly windows: readonly Window[]
  /** Per unit of the claim; units of no weight are "near". */
  readonly standings: readonly Standing[]
  /** Share of the claim's weight that stands in what is cited, 0 to 1; what stands far counts in part. */
  readonly coverage: number
  /** Text of the words that carry weight and are missing. */
  readonly missing: readonly string[]
}

/** A word that stands elsewhere in the passage shows little: slips are made of such words. */
const FAR_CREDIT = 0.3

/** Whether a sentence of a passage speaks of what a unit of the claim speaks of. */
export function speaksOf({ meanings, words }: Pick<PreparedSentence, 'meanings' | 'words'>, unit: Unit): boolean {
  const { thing } = unit
  if (thing?.kinds.includes('other'))
    return thing.key.split(' ').every((word, at) => words.has(word) || meanings.has(thing.stems[at] ?? word))
  if (unit.meanings.some((meaning) => meanings.has(meaning))) return true
  return unit.thing?.kinds.includes('occupation') === true && unit.thing.stems.every((one) => meanings.has(one))
}

const isWeighed = (unit: Unit): boolean => unit.weight > 0 && unit.kind !== 'date' && unit.kind !== 'number'

/** What a sentence of a passage is worth as the ground of some units; the title counts for less. */
function scoreOf(units: readonly Unit[], sentence: PreparedSentence, { title }: PreparedPassage): number {
  let score = 0
  for (const unit of units) {
    if (unit.weight === 0) continue
    if (speaksOf(sentence, unit)) score += unit.kind === 'number' ? 0.8 : unit.weight
    else if (unit.kind !== 'number' && speaksOf(title, unit)) score += unit.weight * 0.7
  }
  return score
}

const toWindow = (passage: PreparedPassage, sentence: PreparedSentence): Window => ({
  passage,
  sentence,
  antecedent: sentence.leans ? (passage.sentences[sentence.index - 1] ?? null) : null,
})

/** The best sentence for some units; of equals the first. */
function windowFor(units: readonly Unit[], passages: readonly PreparedPassage[]): Window | null {
  let best: Window | null = null
  let bestScore = 0
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const score = scoreOf(units, sentence, passage)
      if (score <= bestScore + 0.001) continue
      bestScore = score
      best = toWindow(passage, sentence)
    }
  }
  return best
}

const LEAST_WEIGHT = 1.5

/** The clauses of a claim; one with hardly a word of weight is read with its neighbour. */
function clauseGroups(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  for (const unit of units) {
    const last = groups.at(-1)
    if (last && (unit.clause === last.at(-1)?.clause || weightOf(last) < LEAST_WEIGHT)) last.push(unit)
    else groups.push([unit])
  }
  return withLightTail(groups)
}

function withLightTail(groups: readonly Unit[][]): Unit[][] {
  const tail = groups.at(-1) ?? []
  if (groups.length < 2 || weightOf(tail) >= LEAST_WEIGHT) return [...groups]
  return [...groups.slice(0, -2), [...(groups.at(-2) ?? []), ...tail]]
}

const weightOf = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0)

/** Whether a unit stands in a window: its sentence, the title, or the sentence it leans on. */
export const isNear = (window: Window, unit: Unit): boolean =>
  speaksOf(window.sentence, unit) ||
  speaksOf(window.passage.title, unit) ||
  (window.antecedent !== null && speaksOf(window.antecedent, unit))

/** Lays a claim on the sentences of the passages it cites: one for each of its clauses. */
export function align({ reading }: Pick<Claim, 'reading'>, passages: readonly PreparedPassage[]): Alignment {
  const windows = clauseGroups(reading.units).flatMap((group) => windowFor(group, passages) ?? [])
  const standingOf = (unit: Unit): Standing => {
    if (unit.weight === 0 || windows.some((window) => isNear(window, unit))) return 'near'
    return passages.some((passage) => speaksOf(passage, unit)) ? 'far' : 'missing'
  }
  const standings = reading.units.map(standingOf)
  return { windows: unique(windows), standings, ...measure(reading.units, standings) }
}

const unique = (windows: readonly Window[]): Window[] =>
  windows.filter((window, index) => windows.findIndex(({ sentence }) => sentence === window.sentence) === index)

function measure(units: readonly Unit[], standings: readonly Standing[]): Pick<Alignment, 'coverage' | 'missing'> {
  let total = 0
  let covered = 0
  const missing: string[] = []
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'date' || unit.kind === 'number') {
      // Their own rules have found them in the passages, or the claim has failed already.
      total += 1
      covered += 1
    }
    if (!isWeighed(unit)) continue
    total += unit.weight
    const where = standings[index]
    covered += where === 'near' ? unit.weight : where === 'far' ? unit.weight * FAR_CREDIT : 0
    if (where === 'missing' && unit.weight > SOFT_WEIGHT) missing.push(unit.text)
  }
  return { coverage: total === 0 ? 1 : covered / total, missing }
}

/** A claim in a passage's very own words, English or Spanish, rests on that sentence; there is nothing to weigh. */
export function alignVerbatim({ reading }: Pick<Claim, 'reading'>, passages: readonly PreparedPassage[]): Alignment | null {
  const folded = foldForQuote(reading.text)
  if (folded === '') return null
  for (const passage of passages) {
    const sentence = passage.sentences.find((one) => one.folded === folded || one.foldedEs === folded)
    if (sentence)
      return { windows: [{ passage, sentence, antecedent: null }], standings: reading.units.map(() => 'near'), coverage: 1, missing: [] }
  }
  return null
}
