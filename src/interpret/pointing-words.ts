import type { Entity, EntityKind, Topic } from '../domain/inquiry.ts'
import { anyPhrase, firstLabel, type PatternTable } from './pattern.ts'

const ORDINALS: PatternTable<number> = [
  [0, /\b(first|1st)\b|\bnumber (one|1)\b|\b(el|la|lo) primer\b|\bprimer[oa]\b/],
  [1, /\b(second|2nd)\b|\bnumber (two|2)\b|\bsegund[oa]\b/],
  [2, /\b(third|3rd)\b|\bnumber (three|3)\b|\b(el|la) tercer\b|\btercer[oa]\b/],
  [3, /\b(fourth|4th)\b|\bnumber (four|4)\b|\bcuart[oa]\b/],
  [4, /\b(fifth|5th)\b|\bnumber (five|5)\b|\bquint[oa]\b/],
  [5, /\b(sixth|6th)\b|\bsext[oa]\b/],
  [-1, /\blast\b|\bultim[oa]\b/],
]

/** "First updated", "last year": words of time, not of order. */
const TIME =
  /\b(last|first) (updated?|time|version|year|released?|week|month|night|of all|grade|step|steps)\b|\b(a|one|un) (second|segundo)\b|\b(primera|ultima) (vez|version)\b|\ben primer lugar\b/

/** Which item of a list a folded message points to: 0-based, -1 for the last, null for none. */
export const findOrdinal = (folded: string): number | null => (TIME.test(folded) ? null : firstLabel(ORDINALS, folded))

/** Words for two neighbours in a list, as `slice` takes them. */
const SPANS: PatternTable<readonly [from: number, to?: number]> = [
  [[0, 2], /\b(first two|two first|primer[oa]s dos|dos primer[oa]s)\b/],
  [[-2], /\b(last two|two last|ultim[oa]s dos|dos ultim[oa]s)\b/],
]

/** Which two of a list a folded message points to, as bounds for `slice`: "the first two". */
export const findSpan = (folded: string): readonly [from: number, to?: number] | null => firstLabel(SPANS, folded)

/** What may follow "the two" when it stands for two things; "the two surveys" names others. */
const AFTER_TWO =
  '(?=$| (?:is|are|was|were|has|have|had|needs?|requires?|takes?|pays?|do|does|did|in|with|and|when|which|clusters?|sub|jobs?|careers?|occupations?|groupings?|es|son|esta|estan|tiene|tienen|pide|piden|necesita|necesitan|requiere|requieren|empleos|trabajos|ocupaciones|agrupaciones|carreras)\\b)'
const THE_TWO = anyPhrase`
  (?:the|these|those|of|los|las|es[oa]s|est[oa]s|de|ell[oa]s) (?:two|dos)${AFTER_TWO}
  both|amb[oa]s|either(?: one)?${AFTER_TWO}
`
/** Whether a folded message points to two things that were talked about: "which of the two". */
export const pointsToTwo = (folded: string): boolean => THE_TWO.test(folded)

const THE_OTHER =
  /\b(?:the other|that other|(?:el|la|lo|al|del|los del|las del|de la|los de la|las de la) otr[oa])(?: one)?\b(?! (?:ones|clusters|sub|jobs|careers|occupations|groupings|two|three|day|names?|questions?|practices|sets?|surveys?|way|side|thing|things)\b)/
/** Whether a folded message points to the one of two that is left: "the other one", "los del otro". */
export const pointsToOther = (folded: string): boolean => THE_OTHER.test(folded)

/** What the kinds of things are called, with the topic that the same word is. */
const KIND_NOUNS: readonly (readonly [kind: EntityKind, topic: Topic, noun: string])[] = [
  ['sub-cluster', 'sub-clusters', 'sub ?(?:cluster|group|area)'],
  ['grouping', 'groupings', '(?:cluster )?(?:grouping|group)|agrupacion|grupo'],
  ['cluster', 'clusters', '(?:career )?cluster'],
  ['occupation', 'jobs', 'job|occupation|career|profession|trabajo|empleo|ocupacion|profesion|carrera|puesto'],
]
const POINTER =
  '(?:that|this|its|their|ese|esa|este|esta|su|(?:the|that|this|el|la|ese|esa) (?:same|whole|entire|mism[oa])|todo (?:el|ese)|toda (?:la|esa)|(?:same|whole|entire))'
const MEANT = '(?:the|el|la)'

/** A kind of thing that was talked about, and the topic that its word would be taken for. */
export interface KindPointed {
  readonly kind: EntityKind
  readonly topic: Topic
}

const toPatterns = (pointer: string): PatternTable<KindPointed> =>
  KIND_NOUNS.map(([kind, topic, noun]) => [
    { kind, topic },
    new RegExp(String.raw`\b${pointer} (?:whole |same |entire )?(?:${noun})\b(?! of)`),
  ])
const POINTED = toPatterns(POINTER)
const POINTED_BY_CORRECTION = toPatterns(`(?:${POINTER}|${MEANT})`)

/** "That whole cluster", "ese trabajo": the kind of thing that a folded message points to. A correction needs no more than "the cluster". */
export const findKindPointed = (folded: string, { isCorrection }: { readonly isCorrection: boolean }): KindPointed | null =>
  firstLabel(isCorrection ? POINTED_BY_CORRECTION : POINTED, folded)

const NOUN_AFTER_ORDER: PatternTable<EntityKind> = KIND_NOUNS.map(([kind, , noun]) => [
  kind,
  new RegExp(
    String.raw`\b(?:first|second|third|fourth|fifth|sixth|last|\d(?:st|nd|rd|th)|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|ultim[oa]) (?:${noun})\b`,
  ),
])

/** "The first cluster you said": which kind of thing is counted off. */
export const findKindCountedOff = (folded: string): EntityKind | null => firstLabel(NOUN_AFTER_ORDER, folded)

const THE_ONE = /\b(?:the|la|el|lo de) (\w{4,})(?: \w+)? (?:one|part|cluster|sub|group)\b/
const THE_ONE_ES = /\b(?:la|el) de (\w{4,})\b/

/** "The energy one" points to the listed thing whose name holds that word. */
export function findByWord(folded: string, listed: readonly Entity[]): Entity | null {
  const word = (THE_ONE.exec(folded) ?? THE_ONE_ES.exec(folded))?.[1]
  if (word === undefined) return null
  return listed.find(({ name }) => name.toLowerCase().includes(word)) ?? null
}

const PRONOUN = anyPhrase`
  it|its|that|this|they|them|their|theirs|there|those|these|the same
  ese|esa|eso|esos|esas|este|esta|esto|ahi|alli|ellos|ellas|el mismo|la misma|sus|su|lo
`
/** Words that only look as if they stood for something. */
const IDIOM = anyPhrase`
  is it (true|possible|okay|ok|correct|right|fair)( that| to| if)?|what time is it|(i|we|you) (heard|read|think|thought|know|believe) that
  (say|says|said|told me|told us|means|mean) that|es (cierto|verdad|posible) que|lo que|dicen que
`
const CONTINUES =
  /^(and|but|what about|how about|ok and|so what about|or|also|then|y|pero|o|que tal|que hay de|entonces|what else|any others?|others?|more)\b/

/** Whether a folded message goes on from the one before: "and …", "what about …". */
export const continues = (folded: string): boolean => CONTINUES.test(folded)

/** Whether a folded message has a word that stands for something said before. */
export const hasPronoun = (folded: string): boolean => PRONOUN.test(folded.replace(IDIOM, ' '))

/** Whether a folded message needs what was said before: it goes on from it, or has a word that stands for something. */
export const pointsBack = (folded: string): boolean => hasPronoun(folded) || CONTINUES.test(folded)

const WHETHER_MORE =
  /\b(it|that|they|this|one|ese|esa|eso)\b.*\b(more|less|fewer|bigger|larger|smaller|longer)\b.*\bthan\b|\b(mas|menos|mayor|menor)\b.*\bque\b/
/** "Does it have more jobs than Education?" sets what was talked about against what it names. */
export const asksWhetherMore = (folded: string): boolean => WHETHER_MORE.test(folded)

const PLURAL = anyPhrase`they|them|those|these|their|ell[oa]s|es[oa]s|est[oa]s`
/** Whether a folded message points to several things. */
export const pointsToMany = (folded: string): boolean => PLURAL.test(folded)

/** Whether a folded message only asks for the last answer in a language: "in Spanish", "y ahora en inglés". */
export const asksLanguage = (folded: string): boolean =>
  /^(and |y |now |ahora |say (it|that) )?(in|en) (spanish|english|espanol|ingles)( please| por favor)?$/.test(folded)
