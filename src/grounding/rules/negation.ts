import { meet } from '../language/concepts.ts'
import { denies } from '../reading/negation.ts'
import { OPPOSITES } from '../language/opposites.ts'
import type { Unit } from '../reading/unit.ts'
import type { Rule, RuleInput } from './rule.ts'

const isPredicate = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.meanings.length > 0 && !/^(?:career|cluster|framework|sub)$/i.test(unit.text)

function unitsOf({ alignment }: RuleInput): Unit[] {
  return alignment.windows.flatMap(({ sentence, antecedent }) => [...sentence.reading.units, ...(antecedent?.reading.units ?? [])])
}

/** Two places that differ: it denies nothing that a passage would have to deny. */
const NOT_THE_SAME = /\bnot (?:\w+ )?(?:the )?same\b|\bno (?:\w+ ){0,3}mism[oa]\b/i
/** A contrast sets two things side by side; it denies little. */
const CONTRAST = /\b(?:rather than|instead of)\b/i
/** Denial without a "not" in the claim. */
const AVOIDS = /\b(?:avoid\w*|prevent\w*|without|stop\w*|lack\w*|fail\w*|instead|rather than|evit\w+|sin)\b/i

/** A word that the passage denies is denied in the claim too, and the other way round. */
export const checkNegation: Rule = (input) => {
  if (NOT_THE_SAME.test(input.claim.reading.text) || isCarriedContrast(input)) return null
  const words = undenied(input) ?? flippedUnit(input) ?? unsaidDenial(input)
  return words === null ? null : { reason: 'negation', words }
}

/** "Medium rather than some": what is said before the contrast stands in the passage, and nothing but words is set against it. */
function isCarriedContrast({ claim: { reading }, alignment }: RuleInput): boolean {
  if (!CONTRAST.test(reading.text)) return false
  const denied = reading.units.filter(({ negated, weight }) => negated && weight > 0)
  const first = reading.units.findIndex(({ negated }) => negated)
  const said = reading.units.slice(0, first).findLastIndex(({ weight, kind }) => weight >= 1 && kind === 'word')
  return denied.every(({ kind }) => kind === 'word') && said >= 0 && alignment.standings[said] === 'near'
}

/** The claim denies where its passage denies nothing. */
function undenied(input: RuleInput): string | null {
  const { units } = input.claim.reading
  const denied =
    units.find((unit) => unit.negated && unit.weight > 0 && isPredicate(unit)) ?? units.find(({ negated, weight }) => negated && weight > 0)
  return denied && !passageDenies(input, denied) ? denied.text : null
}

/** The passage denies a word, wherever it has it; the claim says it plainly. */
function unsaidDenial(input: RuleInput): string | null {
  const ours = input.claim.reading.units.filter((unit) => isPredicate(unit) && unit.weight > 0)
  if (ours.some(({ negated }) => negated) || AVOIDS.test(input.claim.reading.text)) return null
  const theirs = unitsOf(input).filter((unit) => isPredicate(unit) && unit.weight > 0)
  const unsaid = ours.find((unit) => {
    const same = theirs.filter(({ meanings }) => meet(meanings.slice(0, 1), unit.meanings.slice(0, 1)))
    return same.length > 0 && same.every(({ negated }) => negated) && !hasOpposite(unit, ours)
  })
  return unsaid?.text ?? null
}

/** What a claim denies, and the words by which a passage denies it without a "not". */
const SAME_DENIAL: readonly (readonly [claim: RegExp, passage: RegExp])[] = [
  [
    /requir|must|mandat|oblig|have|need|prescri|enforc|duty/i,
    /\b(?:voluntary|optional|guidance|free|recommend\w*|chooses?|decides?|may)\b/i,
  ],
  [
    /own|exist|cluster|grupo|separate|apart|longer|anymore|more|individual|one|single|stem/i,
    /\b(?:ended|eliminat\w+|dissolv\w+|drop\w+|remov\w+|dispers\w+|replac\w+|lost|spread|several|divided|combined|merged|more than one)\b/i,
  ],
  [/known|clear|settle|confirm|verif|defin|say|sab|source/i, /\bun(?:known|settled|clear|verified|confirmed)\b/i],
  [/other|else|another|anything/i, /\b(?:only|sole\w*|alone|exactly|single|one)\b/i],
  [/all|every|each|always/i, /\b(?:some|several|many|most|usually|often|few|only|except)\b/i],
  [/remov|eliminat|lost|lose|drop|disappear|cut|taken/i, /\b(?:keeps?|kept|live|lives|remain\w*|stay\w*|moved|renamed)\b/i],
  [/final|official|force|effect|adopt/i, /\b(?:draft|suspend\w*|proposal|proposed|proposes)\b/i],
]

function passageDenies({ alignment, claim }: RuleInput, denied: Unit): boolean {
  const opposites = OPPOSITES.get(denied.meanings[0] ?? '')
  const scope = claim.reading.units
    .filter(({ negated }) => negated)
    .map(({ text }) => text)
    .join(' ')
  const near = alignment.windows.flatMap(({ sentence, passage }) =>
    passage.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2),
  )
  return near.some(
    ({ reading }) =>
      denies(reading.tokens) ||
      SAME_DENIAL.some(([ours, theirs]) => ours.test(scope) && theirs.test(reading.text)) ||
      reading.units.some(({ meanings }) => opposites?.has(meanings[0] ?? '') === true),
  )
}

/** A weighty word or name that the claim denies and the passage plainly says. Another denial close by does not excuse it. */
function flippedUnit({ claim, alignment }: RuleInput): string | null {
  const scope = claim.reading.units
    .filter(({ negated }) => negated)
    .map(({ text }) => text)
    .join(' ')
  for (const unit of claim.reading.units) {
    if (!unit.negated || unit.weight < 1 || unit.kind === 'number' || unit.kind === 'date') continue
    const same = alignment.windows.flatMap(({ sentence }) =>
      sentence.reading.units.filter(({ meanings, weight }) => weight > 0 && meet(meanings.slice(0, 1), unit.meanings.slice(0, 1))),
    )
    const excused = alignment.windows.some(({ sentence }) =>
      SAME_DENIAL.some(([ours, theirs]) => ours.test(scope) && theirs.test(sentence.reading.text)),
    )
    if (same.length > 0 && same.every(({ negated }) => !negated) && !excused) return unit.text
  }
  return null
}

const hasOpposite = (unit: Unit, units: readonly Unit[]): boolean =>
  units.some((other) => other !== unit && OPPOSITES.get(unit.meanings[0] ?? '')?.has(other.meanings[0] ?? '') === true)

/** A word whose opposite stands in the passage, while the word itself does not. */
export const checkOpposites: Rule = (input) => {
  const theirs = unitsOf(input)
  for (const unit of input.claim.reading.units) {
    const opposites = OPPOSITES.get(unit.meanings[0] ?? '')
    if (!opposites || unit.kind !== 'word' || unit.negated) continue
    const contradicted = theirs.some(({ meanings, negated }) => !negated && opposites.has(meanings[0] ?? ''))
    const said = theirs.some(({ meanings }) => meanings[0] === unit.meanings[0])
    const bothSaid = input.claim.reading.units.some(({ meanings }) => opposites.has(meanings[0] ?? ''))
    if (contradicted && !said && !bothSaid) return { reason: 'opposite', words: unit.text }
  }
  return null
}
