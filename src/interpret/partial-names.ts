import { fold } from '../domain/fold.ts'
import type { Cluster, Framework } from '../domain/framework.ts'
import type { Entity } from '../domain/inquiry.ts'

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

/** A part that two clusters share names neither. */
function onlyCluster(named: readonly Cluster[], surface: string): Entity[] {
  const [only, ...others] = named
  return only && others.length === 0 ? [{ kind: 'cluster', id: only.slug, name: only.name, surface, nature: 'everyday' }] : []
}
