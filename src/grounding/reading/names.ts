import type { Framework } from '../../domain/framework.ts'
import { FUNCTION_WORDS } from '../language/light-words.ts'
import { COMMON_CAPITALS, ORGANISATIONS, STATES } from './organisations.ts'
import { occupationNamings } from './occupation-names.ts'
import { stem } from '../language/stem.ts'
import { type Token, tokenize } from './tokens.ts'

export type NameKind =
  | 'grouping'
  | 'cluster'
  | 'sub-cluster'
  | 'old-cluster'
  | 'pathway'
  | 'proposed-cluster'
  | 'draft-name'
  | 'practice'
  | 'organisation'
  | 'state'
  /** An official occupation title of more than one word. */
  | 'occupation'
  /** Recognised by its capitals only. */
  | 'other'

/** A thing with a name. One name may name several things ("Education": a cluster, and a proposed one). */
export interface NamedThing {
  /** The name, folded: equal for all spellings and for the Spanish name. */
  readonly key: string
  readonly kinds: readonly NameKind[]
  readonly words: number
  /** Stems of the words that carry it, for a job title that a text may put in another order. */
  readonly stems: readonly string[]
}

/** A name as it stands in a text: tokens `from` (inclusive) to `to` (exclusive). */
export interface NameMention {
  readonly thing: NamedThing
  readonly from: number
  readonly to: number
}

export interface NameBook {
  /** `known` holds words that are surely names, since they stand as such in the evidence: "Kreamer said …". */
  readonly find: (tokens: readonly Token[], known?: ReadonlySet<string>) => NameMention[]
}

interface Entry {
  readonly form: readonly string[]
  readonly thing: NamedThing
}

const keyOf = (name: string): string =>
  tokenize(name)
    .map(({ folded }) => folded)
    .join(' ')

interface Collected {
  readonly kinds: Map<string, Set<NameKind>>
  readonly forms: Map<string, string>
}

interface Naming {
  readonly kind: NameKind
  readonly name: string
  readonly others: readonly string[]
}

function collect({ kinds, forms }: Collected, { kind, name, others }: Naming): void {
  const key = keyOf(name)
  kinds.set(key, (kinds.get(key) ?? new Set<NameKind>()).add(kind))
  forms.set(key, key)
  for (const form of others) if (!forms.has(keyOf(form))) forms.set(keyOf(form), key)
}

const namings = (kind: NameKind, things: readonly { readonly name: string; readonly nameEs: string }[]): Naming[] =>
  things.map(({ name, nameEs }) => ({ kind, name, others: [nameEs] }))

/** Names of the June 2024 draft that differ from today's, and STEM, which everybody writes short. */
const SPECIAL: readonly Naming[] = [
  { kind: 'draft-name', name: 'Health & Human Services', others: [] },
  { kind: 'draft-name', name: 'Advancing Manufacturing', others: [] },
  {
    kind: 'old-cluster',
    name: 'Science, Technology, Engineering & Mathematics',
    others: ['STEM', 'Science, Technology, Engineering, and Mathematics'],
  },
]

const ofFramework = (framework: Framework): Naming[] => [
  ...namings('grouping', framework.groupings),
  ...namings('cluster', framework.clusters),
  ...namings('sub-cluster', framework.subClusters),
  ...namings('old-cluster', framework.oldClusters),
  ...namings('pathway', framework.pathways),
  ...framework.proposed2022.map((name): Naming => ({ kind: 'proposed-cluster', name, others: [] })),
  ...namings('practice', framework.practices),
]

function collectAll(into: Collected, framework: Framework): void {
  for (const naming of ofFramework(framework)) collect(into, naming)
  const drafts = framework.clusters.flatMap(({ aliases }) => aliases.draft).filter((name) => !into.forms.has(keyOf(name)))
  for (const name of drafts) collect(into, { kind: 'draft-name', name, others: [] })
  for (const naming of SPECIAL) collect(into, naming)
}

/** Last, so that no title takes a name of the Framework or of a body. */
function collectOccupations(into: Collected, { occupations }: Framework): void {
  for (const { name, others } of occupationNamings(occupations)) {
    if (!into.forms.has(keyOf(name))) collect(into, { kind: 'occupation', name, others })
  }
}

function collectOthers(into: Collected): void {
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const [name = '', forms = ''] = line.split(': ')
    collect(into, { kind: 'organisation', name, others: forms === '' ? [] : forms.split('; ') })
  }
  for (const state of STATES.trim().split('; ')) collect(into, { kind: 'state', name: state, others: [] })
}

const stemsOf = (key: string): string[] =>
  key
    .split(' ')
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(stem)

/** The look-up of all names: the Framework's own, in English and Spanish, organisations, states; and unknown ones by their capitals. */
export function createNameBook(framework: Framework): NameBook {
  const collected: Collected = { kinds: new Map(), forms: new Map() }
  collectAll(collected, framework)
  collectOthers(collected)
  collectOccupations(collected, framework)
  const byFirstWord = new Map<string, Entry[]>()
  for (const [form, key] of collected.forms) {
    const words = form.split(' ')
    const thing: NamedThing = { key, kinds: [...(collected.kinds.get(key) ?? [])], words: key.split(' ').length, stems: stemsOf(key) }
    const list = byFirstWord.get(words[0] ?? '') ?? []
    list.push({ form: words, thing })
    byFirstWord.set(words[0] ?? '', list)
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.form.length - a.form.length)
  return { find: (tokens, known) => findNames(tokens, byFirstWord, known) }
}

function findNames(
  tokens: readonly Token[],
  byFirstWord: ReadonlyMap<string, readonly Entry[]>,
  surely?: ReadonlySet<string>,
): NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at < tokens.length;) {
    const known = knownNameAt(tokens, at, byFirstWord)
    const mention = known ?? unknownNameAt(tokens, at, surely)
    if (mention) found.push(mention)
    at = mention ? mention.to : at + 1
  }
  return found
}

/** Where a gap ends a name: a full stop after a word, a semicolon, a bracket. Commas may stand inside ("Arts, Entertainment, & Design"). */
const breaksName = (gap: string): boolean => /[;:()[\]|"“”–—?!\n]/.test(gap)

function knownNameAt(tokens: readonly Token[], at: number, byFirstWord: ReadonlyMap<string, readonly Entry[]>): NameMention | null {
  const first = tokens[at]
  if (!first) return null
  for (const { form, thing } of byFirstWord.get(first.folded) ?? []) {
    if (!form.every((word, offset) => tokens[at + offset]?.folded === word)) continue
    if (form.some((_, offset) => offset > 0 && breaksName(tokens[at + offset]?.gap ?? ''))) continue
    if (isWrittenAsName(tokens.slice(at, at + form.length), thing)) return { thing, from: at, to: at + form.length }
  }
  return null
}

const LOWERCASE_ALLOWED: ReadonlySet<NameKind> = new Set(['organisation', 'practice', 'occupation'])

/** A name needs its capitals: "public safety" is a topic, "Public Safety" a Sub-Cluster. Titles of practices and bodies are distinct enough without. */
function isWrittenAsName(tokens: readonly Token[], thing: NamedThing): boolean {
  const content = tokens.filter(({ folded }) => folded !== 'and' && folded !== 'y' && folded !== 'e' && folded.length > 2)
  if (content.length === 0 || (content.every(({ capital }) => capital) && tokens[0]?.capital === true)) return true
  if (tokens[0]?.capital === true && tokens.length > 1) return true
  return tokens.length >= 2 && thing.kinds.some((kind) => LOWERCASE_ALLOWED.has(kind))
}

const isPlainCapital = (token: Token): boolean => token.capital && !COMMON_CAPITALS.has(token.folded) && !FUNCTION_WORDS.has(token.folded)
const startsSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || /[.!?:¿¡|"“”•\n–—*_#>(]/.test(tokens[at]?.gap ?? '')

/** Capitalised words that are no known name: a person, a company, a town. One capital at the start of a sentence proves nothing. */
function unknownNameAt(tokens: readonly Token[], at: number, surely?: ReadonlySet<string>): NameMention | null {
  const to = endOfCapitals(tokens, at)
  const first = tokens[at]
  if (!first || to === at) return null
  if (startsSentence(tokens, at) && to - at < 2 && surely?.has(first.folded) !== true) return null
  const key = tokens
    .slice(at, to)
    .map(({ folded }) => folded)
    .join(' ')
  return { thing: { key, kinds: ['other'], words: to - at, stems: key.split(' ').map(stem) }, from: at, to }
}

function endOfCapitals(tokens: readonly Token[], at: number): number {
  const beyond = tokens.findIndex(
    (token, index) => index >= at && (!isPlainCapital(token) || (index > at && !/^[\s.'’-]*$/.test(token.gap))),
  )
  return beyond < 0 ? tokens.length : beyond
}
