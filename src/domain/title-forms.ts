import { fold } from './fold.ts'

/** Singular of the last word, roughly: enough to bring "Veterinarians" and "vet techs" together, not to teach grammar. */
export function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  if (word === 'women') return 'woman'
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/**
 * The folded forms under which a title may be typed: whole, without its
 * parentheses, the words in the parentheses, and with its last word singular.
 * "Chief Executive Officer (CEO)" gives "chief executive officer" and "ceo".
 */
export function titleForms(title: string): string[] {
  if (!title.includes('(')) return withSingular(fold(title))
  const inside = /\(([^)]+)\)/.exec(title)?.[1] ?? ''
  const outside = title.replaceAll(/\([^)]*\)/g, ' ')
  return [...withSingular(fold(outside)), ...withSingular(fold(inside))]
}

const withSingular = (folded: string): string[] => {
  const one = folded === '' ? '' : singularPhrase(folded)
  if (one === '') return []
  return one === folded ? [folded] : [folded, one]
}

/** A folded phrase with its last word in the singular. */
export function singularPhrase(folded: string): string {
  const at = folded.lastIndexOf(' ') + 1
  return folded.slice(0, at) + singular(folded.slice(at))
}
