import type { Framework } from '../../domain/framework.ts'

type Occupation = Pick<Framework['occupations'][number], 'title' | 'titleEs'>

/** An official title with the other forms in which a text may have it. */
export interface OccupationNaming {
  readonly name: string
  readonly others: readonly string[]
}

const wordsOf = (title: string): string[] => title.split(/\s+/)

/**
 * The official titles of more than one word, with their singular and the
 * Spanish title in both genders and numbers. A title of one word is a plain
 * word; "All Other" is a heading of the statistics and not what a person does.
 */
export function occupationNamings(occupations: readonly Occupation[]): OccupationNaming[] {
  return occupations
    .filter(({ title }) => wordsOf(title).length > 1 && !/All Other/.test(title))
    .map(({ title, titleEs }) => ({
      name: title,
      others: [singular(title), ...(wordsOf(titleEs).length > 1 ? spanishForms(titleEs) : [])].filter((form) => form !== title),
    }))
}

const singular = (title: string): string =>
  title
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|ch|sh|x)es$/, '')
    .replace(/(?<=[^s])s$/, '')

const CONNECTIVE = /^(?:de|del|en|y|e|o|para|a|con|al|la|el|los|las|por)$/i
const plural = (word: string): string =>
  /[aeiouáéó]$/i.test(word) ? `${word}s` : word.replace(/z$/, 'c').replace(/ón$/, 'on').replace(/s$/, 's').concat('es')
const feminine = (word: string): string => word.replace(/o$/, 'a').replace(/(?<=[dst])or$/, 'ora')

/** "Enfermero registrado": "enfermera registrada", "enfermeros registrados", "enfermeras registradas". */
function spanishForms(title: string): string[] {
  const words = wordsOf(title)
  const end = words.findIndex((word) => CONNECTIVE.test(word))
  const head = end < 0 ? words : words.slice(0, end)
  const rest = end < 0 ? [] : words.slice(end)
  const form = (change: (word: string) => string): string => [...head.map(change), ...rest].join(' ')
  return [title, form(plural), form(feminine), form((word) => plural(feminine(word)))]
}
