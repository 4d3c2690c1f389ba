import { fold } from '../domain/fold.ts'
import type { Cluster, Framework } from '../domain/framework.ts'
import type { Entity } from '../domain/inquiry.ts'
import type { MatchInterests } from '../domain/ports.ts'

/** "The Arts cluster", "el cluster de salud": the words that stand where a cluster's name stands. */
const BEFORE_CLUSTER = /\b(\w+(?: and \w+| \w+)?) (?:career )?clusters?\b/
const AFTER_CLUSTER = /\bclusters? (?:de |of |called )(\w+(?: \w+)?)\b/
const LEAST_LETTERS = 4

/** "The Arts cluster" names one cluster, if only by a part of its name. */
export function findPartialName(text: string, { clusters }: Framework): Entity[] {
  const [, words = ''] = BEFORE_CLUSTER.exec(text) ?? AFTER_CLUSTER.exec(text) ?? []
  for (const part of [words, words.split(' ').at(-1) ?? '']) {
    if (part.length < LEAST_LETTERS) continue
    const found = onlyCluster(
      clusters.filter(({ name, nameEs }) => [name, nameEs].some((form) => ` ${fold(form)} `.includes(` ${part} `))),
      part,
    )
    if (found.length > 0) return found
  }
  return []
}

/** A question that offers containers to choose from, or puts one to the test. */
const HAS_CHOICE = /\b(or|counted|in|under|o|en)\b/
const ASKS_WHETHER = /^(is|are|would|does|do|should|so|isnt|wait)\b|\bor\b|\bverdad$/
const CONTAINER = /\b(?:in|under|or|with|to|of|en|o|as) (?:the )?(\w{6,})/g
/** So many letters of a long word tell it: "transport" and "transportation". */
const TELLING_LETTERS = 7

/** "… counted in Hospitality or in transport?" names clusters by a single word each. */
export function findContainerNames(text: string, { clusters }: Framework): Entity[] {
  if (!HAS_CHOICE.test(text) || !ASKS_WHETHER.test(text)) return []
  return [...text.matchAll(CONTAINER)].flatMap(([, word = '']) =>
    onlyCluster(
      clusters.filter(({ name }) =>
        fold(name)
          .split(' ')
          .some((part) => part === word || (word.length > TELLING_LETTERS && part.startsWith(word.slice(0, TELLING_LETTERS)))),
      ),
      word,
    ),
  )
}

/** What may stand around a name in "and in Energy?", "¿y en el de salud?". */
const AROUND_NAME = new Set(
  'and but or also then what how about in for of the a one ones to with on like y o pero entonces que tal hay de en el la los las lo para con como'.split(
    ' ',
  ),
)
const MOST_WORDS_OF_NAME = 3

/** What a folded message says besides the words that stand around a name. */
export const wordsOfName = (text: string): string[] => text.split(' ').filter((word) => !AROUND_NAME.has(word))

/**
 * What "and Energy?" names after a question about another thing, if only by some
 * words of its name: a thing of the same kind before others, and one next to it
 * before one far away. Null where the message says anything else besides.
 */
export function findLoneName(text: string, last: Entity | null, framework: Framework): Entity | null {
  const rest = wordsOfName(text)
  if (rest.length === 0 || rest.length > MOST_WORDS_OF_NAME || rest.every((word) => word.length < LEAST_LETTERS)) return null
  const surface = rest.join(' ')
  for (const tier of tiersNear(last, framework)) {
    for (const isMet of [isWord, isOpening]) {
      const [only, ...others] = tier.filter(({ names }) => names.some((name) => holdsAll(name, rest, isMet)))
      if (only && others.length === 0) return { kind: only.kind, id: only.id, name: only.name, surface, nature: 'everyday' }
      if (only) return null
    }
  }
  return null
}

interface Nameable {
  readonly kind: Entity['kind']
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
}

/** What a name is looked for in, the nearest first. */
function tiersNear(last: Entity | null, { clusters, subClusters, groupings }: Framework): Nameable[][] {
  const parent = subClusters.find(({ slug }) => last?.kind === 'sub-cluster' && slug === last.id)?.cluster
  const siblings = toNameable(
    'sub-cluster',
    subClusters.filter(({ cluster }) => cluster === parent),
  )
  const tiers: Nameable[][] = [
    siblings,
    toNameable('cluster', clusters),
    toNameable('grouping', groupings),
    toNameable('sub-cluster', subClusters),
  ]
  return tiers.toSorted((a, b) => Number(isOfKind(b, last)) - Number(isOfKind(a, last)))
}

const toNameable = (kind: Entity['kind'], list: readonly Named[]): Nameable[] =>
  list.map(({ slug, name, nameEs }) => ({ kind, id: slug, name, names: [fold(name), fold(nameEs)] }))

type Named = Pick<Cluster, 'slug' | 'name' | 'nameEs'>

const isOfKind = ([first]: readonly Nameable[], last: Entity | null): boolean => first !== undefined && first.kind === last?.kind

type Meets = (wanted: string, own: string) => boolean
const isWord: Meets = (wanted, own) => wanted === own
/** So many letters open a longer word: "health" and "healthcare". */
const OPENING_LETTERS = 5
const isOpening: Meets = (wanted, own) => wanted === own || (wanted.length >= OPENING_LETTERS && own.startsWith(wanted))

const holdsAll = (name: string, wanted: readonly string[], isMet: Meets): boolean => {
  const own = name.split(' ')
  return wanted.every((word) => own.some((part) => isMet(word, part)))
}

/** "Jobs in theater": a field, in everyday words, behind the word for jobs. */
const JOBS_IN =
  /\b(?:jobs|careers|occupations|work|empleos|trabajos|carreras)(?: are| is)?(?: there| hay)? (?:in|with|en|de|con) (?:the |la |el |los |las )?(\w+(?: (?:and )?\w+){0,2})$/
/** Words that say where or how, and no field. */
const NO_FIELD =
  /\b(cluster|clusters|sub|school|college|framework|state|my|area|city|town|it|this|that|them|people|person|job|jobs|career|years?|future|world|one|each|all|general|demand|list|crosswalk|marco|escuela)\b/
/** Only a field that is liked by this very name is named by it. */
const SURE_FIELD = 0.8
/** So far the next place must be behind: a word that fits two places names neither. */
const LEAST_LEAD = 1.2

/** The one Sub-Cluster that is known for a field: "theater", "photography". */
export function findField(text: string, { subClusters }: Framework, matchInterests: MatchInterests): Entity[] {
  const field = JOBS_IN.exec(text)?.[1]
  if (field === undefined || NO_FIELD.test(field)) return []
  const [best, next] = matchInterests([field], 2)
  if (!best || best.score < SURE_FIELD || (next && best.score < next.score * LEAST_LEAD)) return []
  const sub = subClusters.find(({ slug }) => slug === best.subCluster)
  return sub ? [{ kind: 'sub-cluster', id: sub.slug, name: sub.name, surface: field, nature: 'everyday' }] : []
}

/** A part that two clusters share names neither. */
function onlyCluster(named: readonly Cluster[], surface: string): Entity[] {
  const [only, ...others] = named
  return only && others.length === 0 ? [{ kind: 'cluster', id: only.slug, name: only.name, surface, nature: 'everyday' }] : []
}
