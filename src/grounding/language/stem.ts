import { IRREGULAR } from './irregular.ts'

const UNDOUBLED = /([bdgklmnprt])\1$/

/** Tried in order; the first ending that fits is taken off. */
const INFLECTIONS: readonly (readonly [ending: RegExp, replacement: string])[] = [
  [/(?<=.{2})ies$/, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/, ''],
  [/(?<=.{2}[^siu])s$/, ''],
  [/(?<=.{3})ing$/, ''],
  [/(?<=.{2})ied$/, 'y'],
  [/(?<=.{2}[^e])ed$/, ''],
]
const CUTS_VERB = /(?:ing|ed)$/

function withoutInflection(word: string): string {
  const found = INFLECTIONS.find(([ending]) => ending.test(word))
  if (!found) return word
  const base = word.replace(found[0], found[1])
  return CUTS_VERB.test(word) && found[1] === '' ? base.replace(UNDOUBLED, '$1') : base
}

const DERIVATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{4})ization$/, 'iz'],
  [/(?<=.{3})ation$/, ''],
  [/(?<=.{4})ment$/, ''],
  [/(?<=.{4})ion$/, ''],
  [/(?<=.{4})ally$/, 'al'],
  [/(?<=.{3})ily$/, 'y'],
  [/(?<=.{4})ly$/, ''],
  [/(?<=.{4})ate$/, ''],
  [/(?<=.{5})at$/, ''],
  [/(?<=.{4})e$/, ''],
]

/**
 * Brings the forms of one English word together: "moved", "moving" and "moves"
 * give one stem, "organization" and "organize" too. It is lighter than Porter
 * on purpose: two words that differ in meaning must not fall together, since
 * the guard would then take one for the other.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  return withoutDerivation(withoutDerivation(irregular ?? withoutInflection(word.endsWith('ings') ? word.slice(0, -1) : word)))
}

function withoutDerivation(word: string): string {
  const found = DERIVATIONS.find(([ending]) => ending.test(word))
  return found ? word.replace(found[0], found[1]) : word
}
