import type { Missing } from '../domain/inquiry.ts'
import { anyPhrase, firstLabel, type PatternTable } from './pattern.ts'

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** Words that ask, point or fill: a message of nothing else names nothing. */
const EMPTY = wordSet(`
  what which who whom whose where when why how much many is are was were be been do does did can could will would should shall may might
  have has had need needs needed take takes require requires want wants it its that this these those they them their he she him her his i me my we us our you your there here the a an one ones other
  others another first second third last same not no or and but so if then than as at by for from in into of off on to with about before after again agen exactly
  really actually just also too still now please pls ok okay well mean means meant say said tell explain better more thing things stuff kind
  sort type put get got go goes know understand dont dunno like between both either all any some else up out called llama llamaba belong belongs fit fits use choose pick write fill circle mark check supposed mine yours right true ours
  que cual cuales quien donde cuando como cuanto cuantos cuanta cuantas es son era eran fue esta estan eso esa ese esos esas esto estas este
  el la los las lo un una otro otra otros otras mismo misma y o pero de del en a al con por para si no mas mejor antes despues ahora entonces
  entendi entiendo entender explica explicame explicamelo dime digame me te se le les mi su sus hay ahi alli
`)

/** Words for sides of things: "the jobs", "what level is it" leave out of what. */
const SIDES = wordSet(`
  job jobs cluster subcluster sub name names list number date level levels college degree degrees school training preparation requirements
  answer question parts part long hard good old new career work pay trabajos empleos nivel universidad requisitos nombre nombres lista numero
  fecha respuesta pregunta preparacion cluster estudios
`)

/** What stands in the place of a name. */
const POINTS = anyPhrase`mine|it|its|that|this|these|those|they|them|the others?|which one|which 1|the (?:first|second|third|last)(?: one)?|eso|esa|ese|esto|(?:el|la|los|las) (?:otr[oa]s?|mism[oa]s?)|ellos|ellas`
/** A side that says nothing without its thing, in a message that has little more. */
const NEEDS_THING = anyPhrase`
  how (?:many|long)|cuant[oa]s|jobs?|level|college|degree|training|preparation|requirements|date|trabajos|empleos|nivel|requisitos
  (?:which|what|the|que|cual|el) cluster|which one|number|code|called|llamaba|names?|nombres?|what do i put
`
/** So few words may stand without anything that points. */
const MOST_WORDS_OF_FRAGMENT = 4

/** What somebody would have to add, told by the words that are there. */
const KINDS: PatternTable<Missing> = [
  ['number', anyPhrase`how many|cuant[oa]s|number|numero`],
  ['time', anyPhrase`when|date|cuando|fecha`],
  [
    'job',
    anyPhrase`level|levels|college|degree|degrees|school|training|preparation|requirements|pay|nivel|universidad|requisitos|preparacion|estudios`,
  ],
  ['place', anyPhrase`jobs?|names?|list|trabajos|empleos|nombres?|lista`],
]

const isBare = (text: string): boolean => {
  const tokens = text.split(' ')
  if (!tokens.every((token) => EMPTY.has(token) || SIDES.has(token) || /^\d$/.test(token))) return false
  return POINTS.test(text) || (tokens.length <= MOST_WORDS_OF_FRAGMENT && NEEDS_THING.test(text))
}

/** What a folded question leaves unsaid, where it names nothing at all; the caller knows whether it does. */
export const findMissing = (text: string): Missing | null => (isBare(text) ? (firstLabel(KINDS, text) ?? 'thing') : null)

/** Where the question stands in a clause that tells a story first: "…, so which one is it?" */
const LAST_PART = /(?:.*\b(?:so|entonces|pues) |^)(.+)$/

/** The same of the end of a message whose story says nothing of our field; the caller knows that too. */
export const findMissingAtEnd = (clauses: readonly string[]): Missing | null => findMissing(LAST_PART.exec(clauses.at(-1) ?? '')?.[1] ?? '')
