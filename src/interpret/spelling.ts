import { COMMON_WORDS } from './common-words.ts'
import { allowedSlips, editDistance } from '../domain/edit-distance.ts'
import { words } from '../domain/fold.ts'

/** Short forms and texting spellings; the left side is never a word of its own in our questions. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  wat: 'what',
  wut: 'what',
  whats: 'what is',
  wats: 'what is',
  wht: 'what',
  hw: 'how',
  u: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  bc: 'because',
  b4: 'before',
  abt: 'about',
  diff: 'difference',
  info: 'information',
  jobz: 'jobs',
  clustr: 'cluster',
  clustrs: 'clusters',
  clusterz: 'clusters',
  subcluster: 'sub cluster',
  subclusters: 'sub clusters',
  subclustr: 'sub cluster',
  hs: 'high school',
  gonna: 'going to',
  wanna: 'want to',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  redy: 'ready',
  carrer: 'career',
  ppl: 'people',
  n: 'and',
  w: 'with',
  da: 'the',
  wen: 'when',
  wher: 'where',
  lst: 'list',
  evry: 'every',
  mutch: 'much',
  skool: 'school',
  nt: 'not',
  wuts: 'what is',
  hru: 'how are you',
  mny: 'many',
  tht: 'that',
  bcuz: 'because',
  cuz: 'because',
  coz: 'because',
  frm: 'from',
  wrk: 'work',
  clster: 'cluster',
  yr: 'your',
  urself: 'yourself',
  tmrw: 'tomorrow',
  xd: 'lol',
  pq: 'porque',
  tmb: 'tambien',
  peeps: 'people',
  lik: 'like',
  luv: 'love',
  stuf: 'stuff',
  wit: 'with',
  rly: 'really',
  smth: 'something',
  sumthing: 'something',
  sth: 'something',
  dunno: 'do not know',
  idk: 'i do not know',
  dont: 'do not',
  doesnt: 'does not',
  isnt: 'is not',
  arent: 'are not',
  cant: 'can not',
  didnt: 'did not',
  wheres: 'where is',
  whos: 'who is',
  hows: 'how is',
  theres: 'there is',
  lotta: 'lot of',
  kinda: 'kind of',
  tho: 'though',
  thx: 'thanks',
  ty: 'thanks',
  q: 'que',
  xq: 'porque',
  tb: 'tambien',
  crps: 'career ready practices',
  crp: 'career ready practices',
  clusta: 'cluster',
  clusteres: 'clusters',
  subclusteres: 'sub clusters',
  subgrupos: 'sub clusters',
  subgrupo: 'sub cluster',
  groupngs: 'groupings',
  wich: 'which',
  whitch: 'which',
  becom: 'become',
  teh: 'the',
  wnt: 'want',
  abot: 'about',
}

/** Words of questions that are worth correcting to, next to the words of the names. */
const QUESTION_WORDS =
  `what which where when cluster clusters career careers framework practices grouping groupings cutting pathway pathways occupation occupations
  sample compare difference between belong belongs change changed before after voluntary mandatory states adopt adopted implementation survey methodology advisory
  respondents responses definition preparation interests training education degree purpose statement proposal proposed draft released release version history
  trabajos empleos ocupaciones agrupaciones practicas diferencia preparacion intereses marco carrera carreras`.split(/\s+/)

export type CorrectSpelling = (text: string) => string

/**
 * Makes a corrector towards the words of the Framework's names. Only words that
 * nothing knows are touched, and only when a single known word is near: a rare
 * but real word ("vet", "anime") must never be "corrected" into another topic.
 */
export function createSpelling(names: Iterable<string>, known: readonly string[]): CorrectSpelling {
  const targets = new Set(
    [...names]
      .flatMap(words)
      .concat(QUESTION_WORDS)
      .filter((word) => word.length >= 5),
  )
  const leaveAlone = new Set([...known, ...COMMON_WORDS])
  const byLength = new Map<number, string[]>()
  for (const target of targets) byLength.set(target.length, [...(byLength.get(target.length) ?? []), target])
  const bySound = new Map([...targets].toReversed().map((target) => [toSound(target), target]))
  const cache = new Map<string, string>()

  const correct = (word: string): string => {
    const short = Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : undefined
    if (short !== undefined) return short
    if (targets.has(word) || leaveAlone.has(word) || word.length < 5 || /\d/.test(word)) return word
    if (leaveAlone.has(word.replace(/(s|es|ed|er|ers|ing|ly|n|mente)$/, ''))) return word
    if (word.endsWith('in') && leaveAlone.has(`${word}g`)) return `${word}g`
    const alike = bySound.get(toSound(word))
    if (alike !== undefined) return alike
    return nearest(word, byLength) ?? word
  }
  return (text) =>
    words(text)
      .map((word) => {
        const cached = cache.get(word)
        if (cached !== undefined) return cached
        const corrected = correct(word)
        if (cache.size < 5000) cache.set(word, corrected)
        return corrected
      })
      .join(' ')
}

function nearest(word: string, byLength: ReadonlyMap<number, readonly string[]>): string | null {
  const limit = allowedSlips(word.length)
  let best: string | null = null
  let bestDistance = limit + 1
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    for (const target of byLength.get(length) ?? []) {
      if (target[0] !== word[0] && target.at(-1) !== word.at(-1)) continue
      const distance = editDistance(word, target, limit)
      if (distance === bestDistance && best !== null && !sameStem(best, target)) best = target[0] === word[0] ? target : best
      if (distance >= bestDistance) continue
      best = target
      bestDistance = distance
    }
  }
  return best
}

/** A rough key of how a word sounds, for "grafic" and "phisical". */
const toSound = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll('qu', 'k')
    .replaceAll('c', 'k')
    .replaceAll('y', 'i')
    .replaceAll('z', 's')
    .replaceAll(/(.)\1/g, '$1')

const sameStem = (a: string, b: string): boolean => a.replace(/s$/, '') === b.replace(/s$/, '')
