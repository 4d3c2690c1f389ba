import type { Entity } from '../domain/inquiry.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { findDoer } from './activity.ts'
import { occupationEntity } from './entity.ts'
import type { Gazetteer, Mention } from './gazetteer.ts'

/** What known jobs are looked up in. */
export interface KnownJobTools {
  readonly gazetteer: Gazetteer
  readonly rankTitles: RankTitles
}

/** What joins two jobs; "n", "&" and commas are "and", or nothing, once a text is folded. */
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'vs', 'versus', 'y', 'o', 'u', 'e', 'plus', 'also', 'tambien'])
const SMALL: ReadonlySet<string> = new Set([...JOINS, 'a', 'an', 'the', 'un', 'una', 'el', 'la', 'los', 'las', 'both', 'either', 'even'])
const JOIN = new RegExp(` (?:${[...JOINS].join('|')}) `)
const LEADING = /^(?:(?:a|an|the|un|una|el|la|los|las|also|even) )+/

/**
 * The jobs that stand in the place of one: "firefighters and paramedics". Empty
 * unless there are several and each is known; an official title with "and" in
 * it stays one job.
 */
export function findListedJobs(phrase: string, { gazetteer, rankTitles }: KnownJobTools): Entity[] {
  const titles = gazetteer.findTitles(phrase)
  if (titles.length > 1 && coversAll(phrase, titles)) return titles.map((title) => toEntity(title, rankTitles))
  const parts = phrase.split(JOIN).map((part) => part.replace(LEADING, '').trim())
  if (parts.length < 2 || titles.some(({ surface }) => JOIN.test(surface))) return []
  const jobs = parts.flatMap((part) => findKnownJob(part, { gazetteer, rankTitles }) ?? [])
  return jobs.length === parts.length ? jobs : []
}

function coversAll(phrase: string, titles: readonly Mention[]): boolean {
  const hasJoin = phrase.split(' ').some((word) => JOINS.has(word))
  return hasJoin && phrase.split(' ').every((word, at) => SMALL.has(word) || titles.some(({ from, to }) => from <= at && at < to))
}

/** The job that words are a title of, but for a slip, or that does what they tell ("dog grooming"). */
export function findKnownJob(words: string, { gazetteer, rankTitles }: KnownJobTools): Entity | null {
  const [best] = rankTitles(words, 1).occupations
  if (best && best.how !== 'guess') return occupationEntity(best.soc, words, best.how)
  const doer = findDoer(words, gazetteer)
  return doer && { ...toEntity(doer, rankTitles), surface: words }
}

/** When a title belongs to several occupations the ranker knows which is meant most. */
export function toEntity({ surface, candidates }: Pick<Mention, 'surface' | 'candidates'>, rankTitles: RankTitles): Entity {
  const [best] = rankTitles(surface, 1).occupations
  return occupationEntity(best?.how === 'exact' ? best.soc : (candidates[0]?.id ?? ''), surface, 'exact')
}
