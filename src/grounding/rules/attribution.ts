import { type Alignment, isNear, speaksOf } from '../align.ts'
import { meet } from '../language/concepts.ts'
import type { Reading } from '../reading/reading.ts'
import { SOFT_WEIGHT, type Unit } from '../reading/unit.ts'
import type { Claim } from '../claim.ts'
import type { PreparedSentence } from '../evidence.ts'
import type { Rule, RuleInput } from './rule.ts'

/** Somebody's word is told: then all that is told has to stand with that somebody. */
const SPEECH =
  /\b(?:says?|said|according to|told|wrote|writes|put it|warned|cautioned|stated|argues|reported|believes|seg[uú]n|dijo|dice|advirti[oó])\b/i

/** A person, body or place that the claim names stands in the very sentence it rests on, not just somewhere in the passage. */
export const checkAttribution: Rule = (input) => {
  const { claim, alignment } = input
  const words = wrongActor(input) ?? nameApart(input)
  if (words !== null) return { reason: 'attribution', words }
  return SPEECH.test(claim.reading.text) && isScattered(alignment, claim) ? { reason: 'attribution', words: claim.reading.text } : null
}

const isSomeone = ({ thing }: Unit): boolean =>
  thing?.kinds.some((kind) => kind === 'organisation' || kind === 'other' || kind === 'state') === true

/** A name that the sentences do not hold; where somebody speaks, that not all of them hold. */
function nameApart({ claim: { reading }, alignment }: RuleInput): string | null {
  const spoken = SPEECH.test(reading.text)
  const apart = (unit: Unit): boolean =>
    spoken && unit.thing?.kinds.includes('state') !== true && alignment.windows.some((window) => !isNear(window, unit))
  return reading.units.find((unit, index) => isSomeone(unit) && (alignment.standings[index] === 'far' || apart(unit)))?.text ?? null
}

/** What is told stands for a good part away from the sentence of the one who tells it. */
function isScattered({ standings }: Alignment, { reading }: Claim): boolean {
  const told = reading.units.flatMap((unit, index) =>
    unit.kind === 'word' && unit.weight > 0 && !SPEECH.test(unit.text) ? [standings[index]] : [],
  )
  const namesSomeone = reading.units.some(({ thing }) => thing?.kinds.includes('other'))
  return namesSomeone && told.length > 1 && told.filter((where) => where !== 'near').length / told.length >= 0.4
}

const isActor = (unit: Unit): boolean => unit.thing !== null && unit.thing.kinds.some((kind) => kind === 'organisation' || kind === 'other')

/**
 * Whoever opens a clause of the claim does what it tells. In the passage the
 * same name has to do it: stand before the deed, or behind "by". Two bodies in
 * one sentence are easily swapped, and share all other words.
 */
function wrongActor({ claim: { reading }, alignment }: RuleInput): string | null {
  const sentences = alignment.windows.flatMap(({ sentence, antecedent, passage }) => [
    sentence,
    passage.title,
    ...(antecedent ? [antecedent] : []),
  ])
  const spoken = SPEECH.test(reading.text)
  // A capitalised word is a person where somebody speaks; elsewhere it may be a job title.
  const mayAct = (unit: Unit): boolean => isActor(unit) && (spoken || unit.thing?.kinds.includes('other') !== true)
  return (
    reading.units.find((unit, at) => mayAct(unit) && opensClause(reading, at) && !doesIt(unit, deedsOf(reading, at), sentences))?.text ??
    null
  )
}

/** The next weighty words and names of the clause: what is done, and to what. */
const deedsOf = ({ units }: Reading, at: number): Unit[] =>
  units
    .slice(at + 1)
    .filter(({ kind, clause, weight }) => (kind === 'word' || kind === 'name') && clause === units[at]?.clause && weight > SOFT_WEIGHT)
    .slice(0, 2)

function doesIt(actor: Unit, deeds: readonly Unit[], sentences: readonly PreparedSentence[]): boolean {
  const holding = sentences.filter((sentence) => speaksOf(sentence, actor))
  const elsewhere = sentences.some(
    (sentence) => !holding.includes(sentence) && sentence.index >= 0 && deeds.some((deed) => speaksOf(sentence, deed)),
  )
  return (
    holding.length === 0 ||
    holding.some((sentence) => acts({ reading: sentence.reading, actor, deeds, isTitle: sentence.index < 0, elsewhere }))
  )
}

const opensClause = ({ units, tokens }: Reading, at: number): boolean => {
  const unit = units[at]
  const next = tokens[units[at + 1]?.token ?? 0]
  const before = units.slice(0, at).filter(({ clause, weight, kind }) => clause === unit?.clause && weight > 0 && kind !== 'date')
  return before.length === 0 && next !== undefined && !/^['’]s/.test(next.gap) && !/[,;:]/.test(next.gap)
}

interface ActRequest {
  readonly reading: Reading
  readonly actor: Unit
  readonly deeds: readonly Unit[]
  readonly isTitle: boolean
  /** The deed is told in another sentence, where this name is not. */
  readonly elsewhere: boolean
}

/** The name stands before the deed in the sentence, or behind "by" or "of"; a title acts for its whole passage. */
function acts({ reading: { units, tokens }, actor, deeds, isTitle, elsewhere }: ActRequest): boolean {
  const at = units.findIndex((unit) => isSameActor(unit, actor))
  if (isTitle || at < 0 || /^(?:by|of|from|to|por|with)$/.test(tokens[(units[at]?.token ?? 0) - 1]?.folded ?? '')) return true
  const deed = units.findIndex((unit, index) => index !== at && deeds.some((one) => meet(one.meanings, unit.meanings)))
  const isFirst = units.findIndex(isActor) === at
  return isFirst && (deed < 0 ? !elsewhere : at < deed)
}

/** "Kreamer" is "Kate Kreamer". */
function isSameActor(unit: Unit, actor: Unit): boolean {
  const theirs = unit.thing?.key.split(' ') ?? []
  return (
    isActor(unit) && (meet(unit.meanings, actor.meanings) || (actor.thing?.key ?? '-').split(' ').every((word) => theirs.includes(word)))
  )
}
