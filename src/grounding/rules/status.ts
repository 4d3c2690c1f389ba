import { align } from '../align.ts'
import type { Reading } from '../reading/reading.ts'
import type { Unit } from '../reading/unit.ts'
import type { Rule, RuleInput } from './rule.ts'

/** A passage that does not hold today: a draft, a proposal, something superseded. A press report tells of its own day and may be told. */
export const isOfItsTime = (status: string): boolean => status === 'draft' || status === 'superseded' || status === 'proposal'

/** Words that place a sentence in its own time. */
const PAST_WORDS =
  /\b(?:used to|old|older|former|formerly|earlier|previous|previously|once|originally|would have|habr[ií]an?|draft|proposed|proposal|plan|plans|planned|FAQ|back then|back in|at the time|in the past|predecessor|worksheets?|first version|past|historical|antes|antiguo|antigua|antiguos|antiguas|antiguamente|anterior|anteriores|borrador|propuesta|entonces)\b/i
/** A verb in the past: not a participle after "is", "are", "be", "has". */
const PAST_VERB =
  /\b(?:was|were|had|did|said|wrote|gave|began|came|went|became|took|kept|meant|told|saw|made|held|led|grew|put|foresaw|era|eran|fue|fueron|tenía|tenían|había|habían|decía|dijo|estaba|estaban|\p{L}{3,}(?:aba|aban|ía|ían|ió|aron|ieron))\b|(?<!\b(?:is|are|be|been|being|has|have|to|not|also|now|a|an|the|of|and|or|its|was|were) )\b(?!based|related|shared|needed|required|called|named|listed|placed|united|limited|combined|skilled|advanced|need|embed|unmanned|indeed)\p{L}{2,}ed\b(?! (?:in|by|as|on|with|for) the (?:framework|cluster))/iu
const speaksOfThePast = (text: string): boolean => PAST_WORDS.test(text) || PAST_VERB.test(text)
const TOLD_AS_TODAY =
  /\b(?:now|today|today's|current|currently|at present|these days|nowadays|official name|right now|at the moment|hoy|actual|actuales|actualmente|ahora|vigente|ended up|final|finally|still|this year|hasn't|haven't|yet)\b/i
const FUTURE = /\b(?:will|is going to|are going to|is to be|are to be|about to|is moving|is switching|lanzará|será|serán|habrá)\b/i

/** What a draft or an outdated passage says may only be told as of its time. */
export const checkStatus: Rule = (input) => {
  const words = bygoneName(input) ?? toldAsToday(input) ?? olderAsToday(input)
  return words === null ? null : { reason: 'status', words }
}

function toldAsToday(input: RuleInput): string | null {
  const rests = input.alignment.windows.some(({ passage }) => isOfItsTime(passage.passage.status))
  if (!rests || carriedToday(input) || passageSaysToday(input) || isDated(input)) return null
  const { text } = input.claim.reading
  return TOLD_AS_TODAY.exec(text)?.[0] ?? FUTURE.exec(text)?.[0] ?? ''
}

const OF_THE_OLDER = /\b(?:older|old|former|previous|earlier|predecessor)\b/i

/** An article of today that tells of the older Framework says so; a claim that rests on just that sentence has to say so too. */
function olderAsToday({ alignment: { windows }, claim: { reading } }: RuleInput): string | null {
  if (windows.length === 0 || reading.quantities.length === 0 || !PRESENT.test(reading.text) || isFramed(reading)) return null
  const isOlder = windows.every(({ sentence }) => OF_THE_OLDER.test(sentence.reading.text) && PAST_VERB.test(sentence.reading.text))
  return isOlder ? reading.text : null
}

/** Told as of its time, and not as of today in the same breath. */
const isDated = (input: RuleInput): boolean => {
  const { text } = input.claim.reading
  return toldOfItsTime(input) && (!TOLD_AS_TODAY.test(text) || PAST_FRAME.test(text))
}

/** An article about an old cluster may say what stands where today. */
const passageSaysToday = ({ alignment }: RuleInput): boolean =>
  alignment.windows.every(
    ({ passage, sentence }) =>
      !isOfItsTime(passage.passage.status) || /\b(?:today|now|Cairn's count|of 2024|2024 Framework)\b/i.test(sentence.reading.text),
  )

const STRICTLY_TODAY = /\b(?:today|today's|currently|nowadays|at present|hoy|actualmente)\b/i
const FINITE_PAST = /\b(?:was|were|had|did|said|wrote|called|used to|era|eran|fue|fueron|tenía|había)\b/iu

const PAST_FRAME =
  /\b(?:FAQ|draft|at the time|old|older|former|worksheet|previous|earlier|borrador|(?:in|en|de|since|of)(?: \p{L}+)?(?: de)? (?:19|20)\d\d|by (?:July|May|June) (?:19|20)\d\d|proposal|antigu[oa]s?|anterior)\b/iu

/** The sentence itself is in the past or names its document or date; or one before has told whose word it is. */
function toldOfItsTime({ claim, passages }: RuleInput): boolean {
  const { text, dates } = claim.reading
  if (FUTURE.test(text) && !PAST_FRAME.test(text)) return false
  if (STRICTLY_TODAY.test(text) && !FINITE_PAST.test(text)) return false
  if (speaksOfThePast(text) || claim.context.attributed) return true
  return dates.some(({ year }) => year !== null && passages.some(({ date }) => (date?.year ?? 0) >= year))
}

/** Passages of today that are cited beside carry the claim by themselves. */
function carriedToday({ claim, passages }: RuleInput): boolean {
  const today = passages.filter(({ passage }) => !isOfItsTime(passage.status))
  return today.length > 0 && align(claim, today).coverage > 0.9
}

const CHANGE =
  /\b(?:becomes?|became|renamed?|replac\w+|called|named|combin\w+|merg\w+|join\w*|unit\w+|split|divid\w+|moved?|move[sd]?|went|now|spread|dispersed?|dissolv\w+|dropped|eliminated|ended|grew|grow\w*|expanded|succeed\w*|predecessor|came from|comes from|from|instead|unlike|used|se unió|unieron|reúne|combina|pasó|reemplaz\w+|creció)\b|\||→|–/iu
const BYGONE = new Set(['old-cluster', 'proposed-cluster', 'draft-name', 'pathway'])

/** A name of 2002, of the proposal or of the draft that the claim gives as a name of today. */
function bygoneName({ claim: { reading, context } }: RuleInput): string | null {
  const first = reading.units.find(({ thing }) => thing !== null)
  // Whose word it is excuses an old name, unless the sentence itself calls it today's.
  const isAttributed = (context.attributed || context.leadIn !== null) && !TOLD_AS_TODAY.test(reading.text)
  if (!first || !isBygone(first) || !PRESENT.test(reading.text) || isAttributed) return null
  const quoted = reading.quotations.some(({ start, end }) => first.start >= start && first.end <= end)
  return quoted || isFramed(reading) ? null : first.text
}

/** A past verb, a word like "older", or a year before the Framework of today. */
export const isToldOfThePast = ({ text, dates }: Reading): boolean =>
  speaksOfThePast(text) || dates.some(({ year }) => year !== null && year < 2024)

const isBygone = ({ thing, text }: Unit): boolean => thing?.kinds.every((kind) => BYGONE.has(kind)) === true && !/\bstem\b/i.test(text)

/** The sentence is in the past, tells of a change, gives a date, or denies. */
const isFramed = ({ text, dates, units }: Reading): boolean =>
  speaksOfThePast(text) || CHANGE.test(text) || dates.length > 0 || units.some(({ negated }) => negated)

const PRESENT = /\b(?:is|are|remains?|stays?|has|have|includes?|contains?|belongs?|es|son|tiene|tienen|incluye|pertenece)\b/i

/** Whether a sentence of an outdated passage says of itself which time it is about. */
export const isDatedInItself = (text: string): boolean => speaksOfThePast(text) || /\b(?:19|20)\d\d\b/.test(text)
