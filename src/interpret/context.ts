import type { Framework } from '../domain/framework.ts'
import type { Entity, Inquiry } from '../domain/inquiry.ts'
import { chooseEntity, type Gazetteer } from './gazetteer.ts'

/** What the conversation so far makes words like "it" and "the second one" mean. */
export interface Context {
  readonly last: Inquiry | null
  /** What the last exchange was about. */
  readonly focus: readonly Entity[]
  /** The things that our last answer listed, in order. */
  readonly listed: readonly Entity[]
  /** A question or offer at the end of our last answer, for "yes". */
  readonly offer: string | null
}

export const NO_CONTEXT: Context = { last: null, focus: [], listed: [], offer: null }

const ORDINALS: readonly (readonly [number, RegExp])[] = [
  [0, /\b(the )?(first|1st)( one)?\b|\bnumber one\b|\bnumber 1\b|\b(el|la|lo) primer[oa]?\b|\bprimer[oa]\b/],
  [1, /\b(the )?(second|2nd)( one)?\b|\bnumber two\b|\bnumber 2\b|\b(el|la) segund[oa]\b|\bsegund[oa]\b/],
  [2, /\b(the )?(third|3rd)( one)?\b|\bnumber three\b|\bnumber 3\b|\b(el|la) tercer[oa]?\b|\btercer[oa]\b/],
  [3, /\b(the )?(fourth|4th)( one)?\b|\bnumber four\b|\bnumber 4\b|\bcuart[oa]\b/],
  [4, /\b(the )?(fifth|5th)( one)?\b|\bnumber five\b|\bnumber 5\b|\bquint[oa]\b/],
  [5, /\b(the )?(sixth|6th)( one)?\b|\bsext[oa]\b/],
  [-1, /\b(the )?last( one| two| thing)?\b|\b(el|la) ultim[oa]\b|\bultim[oa]\b/],
]

/** Which item of a list a folded message points to: 0-based, -1 for the last, null for none. */
export function findOrdinal(folded: string): number | null {
  if (/\b(last|first) (updated?|time|version|year|released?)\b/.test(folded)) return null
  return ORDINALS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

const PRONOUN =
  /\b(it|its|that|this|they|them|their|theirs|there|those|these|the same|that one|this one|one of them|ese|esa|eso|esos|esas|este|esta|esto|ahi|alli|ellos|ellas|el mismo|la misma|sus|su|lo|la)\b/
const CONTINUES =
  /^(and|but|what about|how about|ok and|so what about|or|also|then|y|pero|o|que tal|que hay de|y que|entonces|what else|any others?|others?|more)\b/

/** "The energy one" points to the listed thing whose name holds that word. */
export function findByWord(folded: string, listed: readonly Entity[]): Entity | null {
  const word =
    /\b(?:the|la|el|lo de) (\w{4,})(?: \w+)? (?:one|part|cluster|sub|group)\b/.exec(folded)?.[1] ??
    /\b(?:la|el) de (\w{4,})\b/.exec(folded)?.[1]
  if (word === undefined) return null
  return listed.find(({ name }) => name.toLowerCase().includes(word)) ?? null
}

export const pointsBack = (folded: string): boolean => PRONOUN.test(folded) || CONTINUES.test(folded)
export const continues = (folded: string): boolean => CONTINUES.test(folded)

/** Takes our last answer apart: what it listed and what it offered. The text comes from the caller, so it is only read for names. */
export function readAnswer(answer: string, gazetteer: Gazetteer, fold: (text: string) => string): Pick<Context, 'listed' | 'offer'> {
  const bullets = answer.split('\n').filter((line) => /^\s*([-*•]|\d+[.)])\s+/.test(line))
  const namesIn = (text: string): Entity[] =>
    gazetteer
      .findNames(fold(text))
      .flatMap((mention) => chooseEntity(mention, { kind: 'now', year: null }) ?? [])
      .filter(({ kind }) => kind !== 'term')
  const jobsIn = (text: string): Entity[] =>
    gazetteer.findTitles(fold(text)).flatMap(({ surface, candidates }) => {
      const [official] = candidates.filter(({ nature }) => nature === 'official' || nature === 'es')
      return official ? [{ kind: 'occupation' as const, id: official.id, name: official.name, surface, nature: 'context' as const }] : []
    })
  const firstIn = (text: string): Entity[] => {
    const [name] = namesIn(text)
    const [occupation] = jobsIn(text)
    return name ? [name] : occupation ? [occupation] : []
  }
  const offer = /([^.!?\n]*\?)\s*$/.exec(answer.replaceAll(/\[\d+\]/g, '').trim())?.[1]?.trim() ?? null
  if (bullets.length >= 2) return { listed: bullets.flatMap(firstIn), offer }
  const enumerated =
    answer.split(/(?<=[.!?])\s+/).find((sentence) => sentence.includes(':') || (sentence.match(/,/g)?.length ?? 0) >= 2) ?? ''
  const after = enumerated.slice(enumerated.indexOf(':') + 1)
  const names = namesIn(after)
  return { listed: names.length >= 2 ? names : jobsIn(after), offer }
}

/** The name of an entity as the Framework has it; occupations come without one. */
export function nameEntity(framework: Framework, entity: Entity): Entity {
  if (entity.kind !== 'occupation' || entity.name !== '') return entity
  return { ...entity, name: framework.occupations.find(({ soc }) => soc === entity.id)?.title ?? entity.surface }
}
