import { fold } from '../domain/fold.ts'
import type { Aliases, Framework } from '../domain/framework.ts'
import type { EntityKind, NameNature } from '../domain/inquiry.ts'
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

/** What the Framework, and the world of work, call things. */
export interface Gazetteer {
  /** Names of the Framework in a folded text, longest first, not overlapping, in order. */
  readonly findNames: (folded: string) => Mention[]
  /** Job titles in a folded text, likewise. One word is enough to match: the caller decides whether a job is meant. */
  readonly findTitles: (folded: string) => Mention[]
  /** All forms of names but the misspelt ones, for the spelling corrector. */
  readonly names: readonly string[]
  /** Words that several titles hold, the commonest first. Costs a walk over all titles. */
  readonly titleWords: () => string[]
}

/** Compiles names and aliases of the whole Framework, and all job titles, into two look-ups. */
export function createGazetteer(framework: Framework, titles: readonly Title[]): Gazetteer {
  const names = indexNames(framework)
  const occupations = indexTitles(framework, titles)
  return {
    findNames: (folded) => scan(names, folded),
    findTitles: (folded) => scan(occupations, folded),
    names: [...names].flatMap(([form, candidates]) => (candidates.every(({ nature }) => nature === 'misspelt') ? [] : [form])),
    titleWords: () => commonWords(occupations.keys()),
  }
}

/** A word of one title alone may be a name, a trade mark or a slip. Singular and plural of a title are two forms. */
const LEAST_FORMS = 3

function commonWords(forms: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const form of forms) for (const word of form.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_FORMS)
    .toSorted(([, a], [, b]) => b - a)
    .map(([word]) => word)
}

/** What each folded form may name, in the order in which it was added. */
type Index = Map<string, Candidate[]>

function add(index: Index, folded: string, candidate: Candidate): void {
  if (folded === '') return
  const list = index.get(folded)
  if (!list) return void index.set(folded, [candidate])
  if (!list.some(({ kind, id }) => kind === candidate.kind && id === candidate.id)) list.push(candidate)
}

interface NamedThing {
  readonly slug: string
  readonly name: string
  readonly nameEs: string
  readonly aliases: Aliases
}

const ALIAS_NATURES = ['draft', 'press', 'everyday', 'misspelt', 'es'] as const

function addNamed(index: Index, kind: EntityKind, { slug, name, nameEs, aliases }: NamedThing): void {
  const base = { kind, id: slug, name }
  add(index, fold(name), { ...base, nature: 'official' })
  add(index, fold(nameEs), { ...base, nature: 'es' })
  for (const nature of ALIAS_NATURES) {
    for (const form of aliases[nature]) add(index, fold(form), { ...base, nature })
  }
}

function indexNames(framework: Framework): Index {
  const index: Index = new Map()
  const things: readonly (readonly [EntityKind, readonly NamedThing[]])[] = [
    ['cluster', framework.clusters],
    ['sub-cluster', framework.subClusters],
    ['grouping', framework.groupings],
    // Both sets have practices of the same slug.
    ['practice', framework.practices.map((practice) => ({ ...practice, slug: `${practice.set}/${practice.slug}` }))],
    ['old-cluster', framework.oldClusters],
    ['pathway', framework.pathways],
    ['term', framework.terms],
  ]
  for (const [kind, list] of things) for (const thing of list) addNamed(index, kind, thing)
  for (const name of framework.proposed2022) {
    add(index, fold(name), { kind: 'proposed-cluster', id: fold(name), name, nature: 'official' })
  }
  return index
}

function indexTitles(framework: Framework, titles: readonly Title[]): Index {
  const index: Index = new Map()
  const nameOf = new Map(framework.occupations.map(({ soc, title }) => [soc, title]))
  for (const { soc, text, nature } of titles) {
    const candidate: Candidate = { kind: 'occupation', id: soc, name: nameOf.get(soc) ?? text, nature: natureOf(nature) }
    for (const form of titleForms(text)) {
      add(index, form, candidate)
      if (form.includes('technician')) add(index, form.replaceAll('technician', 'tech'), candidate)
    }
  }
  return index
}

const natureOf = (nature: Title['nature']): NameNature => (nature === 'official' || nature === 'es' ? nature : 'title')

/** Well above the longest: "Drilling and Boring Machine Tool Setters, Operators, and Tenders, Metal and Plastic" has twelve. */
const LONGEST_NAME_WORDS = 18

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
