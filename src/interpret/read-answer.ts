import { fold } from '../domain/fold.ts'
import type { Entity } from '../domain/inquiry.ts'
import { chooseEntity } from './choose-entity.ts'
import { distinct } from './entity.ts'
import type { Gazetteer } from './gazetteer.ts'

/** What our last answer gives a follow-up to point to. */
export interface AnswerRead {
  /** The things that the answer listed, in order. */
  readonly listed: readonly Entity[]
  /** A question or offer at its end, for "yes". */
  readonly offer: string | null
}

const BULLET = /^\s*([-*•]|\d+[.)])\s+/
const MARKER = /\[\d+\]/g
const SENTENCE_END = /(?<=[.!?])\s+/
const LAST_QUESTION = /([^.!?\n]*\?)\s*$/

/**
 * Takes our last answer apart: what it listed and what it offered. The text
 * comes from the caller, who may have changed it, so it is only read for names.
 */
export function readAnswer(answer: string, gazetteer: Gazetteer): AnswerRead {
  const offer = LAST_QUESTION.exec(answer.replaceAll(MARKER, '').trim())?.[1]?.trim() ?? null
  const bullets = answer.split('\n').filter((line) => BULLET.test(line))
  if (bullets.length < 2) return { listed: enumeratedIn(answer, gazetteer), offer }
  // A bullet is about what it names first; the Framework's own names go before job titles.
  const listed = bullets.flatMap((bullet) => [...namesIn(bullet, gazetteer), ...jobsIn(bullet, gazetteer)].slice(0, 1))
  return { listed: distinct(listed), offer }
}

const isList = (sentence: string): boolean => sentence.includes(':') || sentence.split(',').length > 2

/** What the first sentence that looks like a list enumerates: after its colon, if it has one. */
function enumeratedIn(answer: string, gazetteer: Gazetteer): Entity[] {
  const sentence = answer.split(SENTENCE_END).find(isList) ?? ''
  const items = sentence.slice(sentence.indexOf(':') + 1)
  const names = namesIn(items, gazetteer)
  return distinct(names.length >= 2 ? names : jobsIn(items, gazetteer))
}

const namesIn = (text: string, gazetteer: Gazetteer): Entity[] =>
  gazetteer
    .findNames(fold(text))
    .flatMap((mention) => chooseEntity(mention, { kind: 'now', year: null }) ?? [])
    .filter(({ kind }) => kind !== 'term')

const jobsIn = (text: string, gazetteer: Gazetteer): Entity[] =>
  gazetteer.findTitles(fold(text)).flatMap(({ surface, candidates }) => {
    const official = candidates.find(({ nature }) => nature === 'official' || nature === 'es')
    return official ? [{ kind: 'occupation', id: official.id, name: official.name, surface, nature: 'context' }] : []
  })
