import { words as foldedWords } from '../../domain/fold.ts'

/** Words that tell no occupation from another, in the two languages of titles. */
const EMPTY_WORDS = new Set(
  'a an and at by for from in of on or the to with de del e el en la las los o para por un una y i am im my me'.split(' '),
)

/** How titles are shortened on badges and forms; both sides are spelt out, so either form finds the other. */
const ABBREVIATIONS = new Map(
  Object.entries({
    tech: 'technician',
    mgr: 'manager',
    mngr: 'manager',
    asst: 'assistant',
    asstnt: 'assistant',
    supv: 'supervisor',
    supvr: 'supervisor',
    rep: 'representative',
    opr: 'operator',
    oper: 'operator',
    mech: 'mechanic',
    engr: 'engineer',
    dir: 'director',
    coord: 'coordinator',
    prof: 'professor',
    dr: 'doctor',
    exec: 'executive',
    attdt: 'attendant',
    lab: 'laboratory',
    tec: 'tecnico',
    aux: 'auxiliar',
    ing: 'ingeniero',
  }),
)

const IRREGULAR = new Map(Object.entries({ women: 'woman', children: 'child', people: 'person' }))

/** Singular form, roughly, with abbreviations spelt out. */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word) ?? ABBREVIATIONS.get(word)
  if (irregular !== undefined) return irregular
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.length < 4 || !word.endsWith('s') || 'aius'.includes(word.charAt(word.length - 2))) return word
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/s$/, '')
  return ABBREVIATIONS.get(base) ?? base
}

/** Whether a word tells nothing of the occupation, like "of". */
export const isEmptyWord = (word: string): boolean => EMPTY_WORDS.has(word)

/** The words of a title that say something, in order, each brought to its stem. */
export function titleTokens(text: string): string[] {
  const words = foldedWords(text)
  const telling = words.filter((word) => !isEmptyWord(word))
  return (telling.length > 0 ? telling : words).map(stem)
}

/** A title and, when it carries one in parentheses, its second form: "Chief Executive Officer (CEO)" is two. */
export function titleVariants(text: string): string[] {
  const open = text.indexOf('(')
  if (open < 0) return [text]
  const close = text.indexOf(')', open)
  const inside = text.slice(open + 1, close < 0 ? undefined : close)
  const outside = `${text.slice(0, open)} ${close < 0 ? '' : text.slice(close + 1)}`.trim()
  return [outside, inside].filter((part) => part.trim() !== '')
}
