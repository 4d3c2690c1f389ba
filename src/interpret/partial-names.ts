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
