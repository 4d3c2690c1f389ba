import { fold } from '../domain/fold.ts'
import type { Aliases, Framework } from '../domain/framework.ts'
import type { Entity, EntityKind, NameNature, TimeFrame } from '../domain/inquiry.ts'
import type { Title } from '../domain/knowledge.ts'
import { singularPhrase, titleForms } from '../domain/title-forms.ts'

/** Something a stretch of words may name. */
export interface Candidate {
  readonly kind: EntityKind
  readonly id: string
  readonly name: string
  readonly nature: NameNature
}

/** A stretch of words of a folded text that names something: words `from` (inclusive) to `to` (exclusive). */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly surface: string
  readonly candidates: readonly Candidate[]
}

export interface Gazetteer {
  /** Names of the Framework in a folded text, longest first, not overlapping, in order. */
  readonly findNames: (folded: string) => Mention[]
  /** Job titles in a folded text, likewise. One word is enough to match: the caller decides whether a job is meant. */
  readonly findTitles: (folded: string) => Mention[]
  /** All forms of names but the misspelt ones, for the spelling corrector. */
  readonly names: readonly string[]
}

/** "Drilling and Boring Machine Tool Setters, Operators, and Tenders, Metal and Plastic" has twelve. */
const LONGEST_NAME_WORDS = 18

type Index = Map<string, Candidate[]>

const add = (index: Index, form: string, candidate: Candidate): void => addFolded(index, fold(form), candidate)

function addFolded(index: Index, key: string, candidate: Candidate): void {
  if (key === '') return
  const list = index.get(key)
  if (!list) return void index.set(key, [candidate])
  if (!list.some(({ kind, id }) => kind === candidate.kind && id === candidate.id)) list.push(candidate)
}

interface NamedThing {
  readonly slug: string
  readonly name: string
  readonly nameEs: string
  readonly aliases: Aliases
}

function addNamed(index: Index, kind: EntityKind, thing: NamedThing, id = thing.slug): void {
  const base = { kind, id, name: thing.name }
  add(index, thing.name, { ...base, nature: 'official' })
  add(index, thing.nameEs, { ...base, nature: 'es' })
  for (const nature of ['draft', 'press', 'everyday', 'misspelt', 'es'] as const) {
    for (const form of thing.aliases[nature]) add(index, form, { ...base, nature })
  }
}

/** Compiles names and aliases of the whole Framework into one look-up. */
export function createGazetteer(framework: Framework, titles: readonly Title[]): Gazetteer {
  const names: Index = new Map()
  for (const cluster of framework.clusters) addNamed(names, 'cluster', cluster)
  for (const sub of framework.subClusters) addNamed(names, 'sub-cluster', sub)
  for (const grouping of framework.groupings) addNamed(names, 'grouping', grouping)
  for (const practice of framework.practices) addNamed(names, 'practice', practice, `${practice.set}/${practice.slug}`)
  for (const old of framework.oldClusters) addNamed(names, 'old-cluster', old)
  for (const pathway of framework.pathways) addNamed(names, 'pathway', pathway)
  for (const term of framework.terms) addNamed(names, 'term', term)
  for (const name of framework.proposed2022) add(names, name, { kind: 'proposed-cluster', id: fold(name), name, nature: 'official' })

  const occupations: Index = new Map()
  const nameOf = new Map(framework.occupations.map(({ soc, title }) => [soc, title]))
  for (const title of titles) {
    const nature: NameNature = title.nature === 'official' ? 'official' : title.nature === 'es' ? 'es' : 'title'
    const candidate: Candidate = { kind: 'occupation', id: title.soc, name: nameOf.get(title.soc) ?? title.text, nature }
    for (const form of titleForms(title.text)) {
      addFolded(occupations, form, candidate)
      if (form.includes('technician')) addFolded(occupations, form.replaceAll('technician', 'tech'), candidate)
    }
  }
  return {
    findNames: (folded) => scan(names, folded),
    findTitles: (folded) => scan(occupations, folded),
    names: [...names].flatMap(([form, candidates]) => (candidates.every(({ nature }) => nature === 'misspelt') ? [] : [form])),
  }
}

function scan(index: Index, folded: string): Mention[] {
  const tokens = folded === '' ? [] : folded.split(' ')
  const mentions: Mention[] = []
  let from = 0
  while (from < tokens.length) {
    const mention = longestAt(index, tokens, from)
    if (mention) mentions.push(mention)
    from = mention ? mention.to : from + 1
  }
  return mentions
}

function longestAt(index: Index, tokens: readonly string[], from: number): Mention | null {
  for (let to = Math.min(tokens.length, from + LONGEST_NAME_WORDS); to > from; to -= 1) {
    const surface = tokens.slice(from, to).join(' ')
    const candidates = index.get(surface) ?? index.get(singularPhrase(surface)) ?? index.get(`${surface}s`)
    if (candidates) return { from, to, surface, candidates }
  }
  return null
}

/** Which kind wins when one name means several things: today's structure now, that of 2002 when the past is asked for. */
const ORDER_NOW: readonly EntityKind[] = [
  'cluster',
  'sub-cluster',
  'grouping',
  'old-cluster',
  'practice',
  'term',
  'pathway',
  'proposed-cluster',
  'occupation',
]
const ORDER_PAST: readonly EntityKind[] = [
  'old-cluster',
  'proposed-cluster',
  'pathway',
  'cluster',
  'sub-cluster',
  'grouping',
  'practice',
  'term',
  'occupation',
]

/** Settles what a mention means at the time that is asked about. */
export function chooseEntity(mention: Mention, timeFrame: TimeFrame): Entity | null {
  const order = timeFrame.kind === 'past' ? ORDER_PAST : ORDER_NOW
  // Names of the proposal of 2022 and of pathways are everyday words: they are meant only when the past is asked about.
  const possible = mention.candidates.filter(({ kind }) => (kind !== 'proposed-cluster' && kind !== 'pathway') || timeFrame.kind !== 'now')
  const [best] = possible.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return best ? { kind: best.kind, id: best.id, name: best.name, surface: mention.surface, nature: best.nature } : null
}
