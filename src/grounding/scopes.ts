import type { Reading } from './reading/reading.ts'
import type { Unit } from './reading/unit.ts'
import type { Level, Structure } from './structure.ts'

/** A stretch of a sentence (units `from` to `to`) and what it is about on each level. */
export interface Scope {
  readonly from: number
  readonly to: number
  readonly about: Readonly<Record<Level, readonly string[]>>
}

/** A sentence with the stretches it consists of. */
export interface ScopedSentence {
  readonly reading: Reading
  readonly scopes: readonly Scope[]
}

interface Sentence {
  readonly reading: Reading
  readonly leans: boolean
}

const LEVELS: readonly Level[] = ['grouping', 'cluster', 'sub-cluster']
type About = Record<Level, readonly string[]>
const NOTHING: About = { grouping: [], cluster: [], 'sub-cluster': [] }

const LIST_VERB = /^(?:lists?|holds?|contains?|covers?|has|have|includes?|is|are|comprises?|takes?|features?|gathers?)$/i

function namesAt(unit: Unit, level: Level, structure: Structure): string[] {
  const key = unit.thing?.key
  return key !== undefined && structure.levelsOf(key).includes(level) ? [key] : []
}

function aboutOf(units: readonly Unit[], structure: Structure): About {
  const about: About = { grouping: [], cluster: [], 'sub-cluster': [] }
  for (const level of LEVELS) about[level] = [...new Set(units.flatMap((unit) => namesAt(unit, level, structure)))]
  return about
}

/** What stands above is known: a stretch about Robotics is about Advanced Manufacturing too, unless it names a cluster. */
function withParents(about: About, structure: Structure): About {
  const cluster = about.cluster.length > 0 ? about.cluster : unique(about['sub-cluster'].map((key) => structure.parentOf(key) ?? ''))
  const grouping = about.grouping.length > 0 ? about.grouping : unique(cluster.map((key) => structure.parentOf(key) ?? ''))
  return { 'sub-cluster': about['sub-cluster'], cluster, grouping }
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter((key) => key !== '')

/**
 * Says for every sentence of a passage what it is about: the names it gives;
 * where it gives none of a level, those of the sentence before (when it leans
 * on it) or of the title. "Fine Arts lists painters. Fashion & Interiors lists
 * tailors." has two scopes, so tailors are not in Fine Arts.
 */
export function scopesOf(title: Reading, sentences: readonly Sentence[], structure: Structure): Scope[][] {
  const ofTitle = aboutOf(title.units, structure)
  let before: About = NOTHING
  return sentences.map(({ reading, leans }) => {
    const scopes = splitScopes(reading, structure)
    const filled = scopes.map(({ from, to, about }) => {
      const inherited: About = { ...NOTHING }
      for (const level of LEVELS) {
        const fallback = leans && before[level].length > 0 ? before[level] : ofTitle[level].length > 0 ? ofTitle[level] : before[level]
        inherited[level] = about[level].length > 0 ? about[level] : fallsUnder({ about, level, fallback, structure })
      }
      return { from, to, about: withParents(inherited, structure) }
    })
    before = filled.length === 0 ? before : filled.map(({ about }) => about).reduce(joined)
    return filled
  })
}

interface FallbackRequest {
  readonly about: About
  readonly level: Level
  readonly fallback: readonly string[]
  readonly structure: Structure
}

/** A Sub-Cluster of the title does not reach a sentence that names another cluster. */
function fallsUnder({ about, level, fallback, structure }: FallbackRequest): readonly string[] {
  if (level !== 'sub-cluster' || about.cluster.length === 0) return fallback
  return fallback.filter((key) => about.cluster.includes(structure.parentOf(key) ?? ''))
}

interface Chunk {
  readonly from: number
  readonly to: number
  readonly about: About
}

function chunksOf({ units, tokens }: Reading, structure: Structure): Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  units.forEach((unit, index) => {
    const gap = tokens[unit.token]?.gap ?? ''
    const breaks = index > from && (/[,;(]/.test(gap) || (/^(?:and|but|while|y)$/i.test(unit.text) && unit.kind === 'word'))
    if (!breaks) return
    chunks.push({ from, to: index, about: aboutOf(units.slice(from, index), structure) })
    from = index
  })
  return [...chunks, { from, to: units.length, about: aboutOf(units.slice(from), structure) }]
}

/** Splits a sentence about several things of one level into one stretch per thing. */
function splitScopes(reading: Reading, structure: Structure): Chunk[] {
  const whole = { from: 0, to: reading.units.length, about: aboutOf(reading.units, structure) }
  const level = (['sub-cluster', 'cluster', 'grouping'] as const).find((one) => whole.about[one].length > 0)
  if (!level || whole.about[level].length < 2) return [whole]
  const chunks = chunksOf(reading, structure)
  const first = chunks.find(({ about }) => about[level].length > 0)
  if (!first || !hasItems(reading.units, structure)) return [whole]
  if (nameLeads(first, { reading, chunks, level, structure })) return namesFirst({ reading, chunks, level, structure })
  return namesAreInside(reading, level, structure) ? namesLast({ reading, chunks, level, structure }) : [whole]
}

const INSIDE = /^(?:in|under|within|to|into|at|en)$/i

/** "x in A, y in B": a preposition stands before the first name. */
function namesAreInside({ units }: Reading, level: Level, structure: Structure): boolean {
  const at = units.findIndex((unit) => namesAt(unit, level, structure).length > 0)
  return units.slice(Math.max(0, at - 2), at).some(({ text }) => INSIDE.test(text))
}

const hasItems = (units: readonly Unit[], structure: Structure): boolean => units.filter((unit) => isItem(unit, structure)).length > 1
const isItem = (unit: Unit, structure: Structure): boolean =>
  unit.weight >= 1 && !(unit.thing && structure.levelsOf(unit.thing.key).length > 0)

/** "Plant Systems lists …": the name opens the stretch and a verb of listing follows. */
function nameLeads(chunk: Chunk, { reading: { units }, level, structure }: SplitRequest): boolean {
  const at = units.findIndex((unit, index) => index >= chunk.from && namesAt(unit, level, structure).length > 0)
  const before = units.slice(chunk.from, at).some((unit) => isItem(unit, structure))
  return !before && units.slice(at + 1, at + 3).some(({ text }) => LIST_VERB.test(text))
}

interface SplitRequest {
  readonly reading: Reading
  readonly chunks: readonly Chunk[]
  readonly level: Level
  readonly structure: Structure
}

function namesFirst({ reading, chunks, level, structure }: SplitRequest): Chunk[] {
  const scopes: Chunk[] = []
  for (const chunk of chunks) {
    const last = scopes.at(-1)
    const opens =
      chunk.about[level].length > 0 && (!last || nameLeads(chunk, { reading, chunks, level, structure }) || last.about[level].length === 0)
    if (last && !opens) scopes[scopes.length - 1] = { from: last.from, to: chunk.to, about: joined(last.about, chunk.about) }
    else scopes.push(chunk)
  }
  return scopes
}

function namesLast({ reading, chunks, level, structure }: SplitRequest): Chunk[] {
  const scopes: Chunk[] = []
  let pending: number | null = null
  for (const chunk of chunks) {
    if (chunk.about[level].length === 0) {
      pending ??= chunk.from
      continue
    }
    const from = pending ?? chunk.from
    const bare = !reading.units.slice(from, chunk.to).some((unit) => isItem(unit, structure))
    const last = scopes.at(-1)
    if (bare && last) scopes[scopes.length - 1] = { from: last.from, to: chunk.to, about: joined(last.about, chunk.about) }
    else scopes.push({ from, to: chunk.to, about: chunk.about })
    pending = null
  }
  const last = scopes.at(-1)
  if (pending !== null && last) scopes[scopes.length - 1] = { ...last, to: reading.units.length }
  return scopes
}

function joined(a: About, b: About): About {
  const about: About = { ...NOTHING }
  for (const level of LEVELS) about[level] = unique([...a[level], ...b[level]])
  return about
}
