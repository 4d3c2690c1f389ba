import { namedIn } from '../claim.ts'
import { meet } from '../language/concepts.ts'
import type { Rule, RuleInput } from './rule.ts'

/**
 * Strong words, each with the words of a passage that carry it. A claim may
 * not be stronger than its passage: "all" needs an "all", "must" a "must".
 */
interface Strong {
  readonly claim: RegExp
  readonly passage: RegExp
}

const ALL =
  /\b(?:all|every|everyone|everybody|each|any|entire|whole|throughout|whichever|whatever|unanimous\w*|no|none|complete|across|full|exactly)\b/i

const ALL_OF_CLAIM = /\b(?:all|every|everyone|everybody|todos|todas|cada)\b/i

export const STRONG_WORDS: readonly Strong[] = [
  { claim: /\b(?:all(?! together| in all|-in-all)|every|everyone|everybody|todos|todas|cada)\b(?! kind| time)/i, passage: ALL },
  {
    claim: /\b(?:always|siempre|at all times|for good|forever|permanently|guarantee[sd]?)\b/i,
    passage: /\b(?:always|permanent\w*|every|guarantee\w*|forever)\b/i,
  },
  { claim: /\b(?:never|nunca|ever(?! since| more)|nobody|no one|nadie)\b/i, passage: /\b(?:never|no|not|none|nobody|ever|without)\b/i },
  {
    claim: /\b(?:must|ha(?:ve|s|d) to|required to|obligator\w+|mandatory|compulsory|obliged|deben?|tienen? que|obligatori[oa]s?)\b/i,
    passage:
      /\b(?:must|ha(?:ve|s|d) to|require\w*|mandat\w+|oblig\w+|compulsory|shall|forced?|prescribed?|enforced?|has states report|needs? to)\b/i,
  },
  {
    claim: /\b(?:needs? to|required|requires?|exigen?|requieren?)\b/i,
    passage: /\b(?:must|ha(?:ve|s|d) to|needs?|needed|require\w*|mandat\w+|oblig\w+|asks?|has states report|necessary)\b/i,
  },
  {
    claim: /\b(?:only|solely|exclusively|nothing else|nothing but|sole|unico|unica|solo|solamente|unicamente)\b/i,
    passage: /\b(?:only|solely|exclusively|alone|sole|single|one|exactly|just|no other|other|rather than)\b/i,
  },
  {
    claim: /\bwill\b(?! not)/i,
    passage: /\b(?:will|would|shall|plan\w*|expect\w*|going to|must|is to|are to|intend\w*|scheduled|soon|next|later|by the end)\b/i,
  },
  { claim: /\b(?:exactly|precisely|exactamente)\b/i, passage: /\b(?:exactly|precisely)\b/i },
  {
    claim: /\b(?:most|la mayoria|majority|mostly)\b/i,
    passage: /\b(?:most|mostly|majority|mainly|largely|all|every|usually|more than half|often|general\w*)\b/i,
  },
  {
    claim: /\b(?:largest|biggest|highest|best|fastest|greatest|most (?:popular|common|important|jobs|openings|occupations)|top|leading)\b/i,
    passage: /\b(?:largest|biggest|highest|best|fastest|greatest|most|top|leading)\b/i,
  },
  {
    claim: /\b(?:guarantee[ds]?|ensures?|will certainly|definitely|without doubt)\b/i,
    passage: /\b(?:guarantee\w*|ensure\w*|certain\w*|definite\w*)\b/i,
  },
  {
    claim: /(?<!\b(?:one|two|three|four|five|six|\d+|or|mas o) )\b(?:less|fewer|menos)\b(?! than (?:half|\d))/i,
    passage: /\b(?:less|few|fewer|small\w*|limited|reduc\w+|down|drop\w*|under|below|lower|not|cut)\b/i,
  },
]

const WEAK = /\bnot (?:all|every|everyone|always|only|just)\b|\bno tod[oa]s\b|\bno solo\b/i

const unaccented = (text: string): string => text.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '')

/** "May need to", "could be required": a duty that is only possible is none. */
const POSSIBLE_DUTY =
  /\b(?:may|might|can|could|should|would)\b(?: (?:also|then|even|still|each))? (?:need|have|be (?:required|asked|obliged|forced|told))\b(?: to)?/gi

/** "Guidance and not a mandate", "no longer required": a duty that is denied is none either. */
const NO_DUTY =
  /\b(?:not|no|never|without|nothing)\b(?: (?:a|any|longer|such|be|been|yet))* (?:mandate\w*|require\w*|must|oblig\w+|duty|prescribed?)/gi

/** What the claim rests on, as text: only the sentences it was laid on, not the whole passage. A title that asks ("How quickly must states …?") says nothing. */
const textOf = ({ alignment }: RuleInput): string =>
  alignment.windows
    .map(({ sentence, antecedent, passage }) => {
      const title = passage.title.reading.text
      return `${title.includes('?') ? '' : title}. ${antecedent?.reading.text ?? ''} ${sentence.reading.text}`
    })
    .join(' ')
    .replaceAll(POSSIBLE_DUTY, ' ')
    .replaceAll(NO_DUTY, ' ')
    .replaceAll(/\bat least one\b/gi, ' ')

/** No stronger word than the passage has. */
export const checkStrength: Rule = (input) => {
  const state = widened(input)
  if (state !== null) return { reason: 'strength', words: state }
  const { text } = input.claim.reading
  const plain = unaccented(text)
    .replaceAll(POSSIBLE_DUTY, ' ')
    .replaceAll(/"[^"]*"|“[^”]*”/g, ' ')
    .replaceAll(
      /\b(?:in all|all in all|at the (?:very )?top|on top|all to (?:it|them)sel(?:f|ves)|all along|all the same|most likely|(?:solo|solamente|unicamente) (?:algun[oa]s?|algo|un[oa]s? poc[oa]s?|parte|part?es)|(?:or|o) (?:only|solo|just)|only (?:some|parts?|a few|a part|elements|bits|certain)|after all|at all|far from alone|all together|por todo|sobre todo|ante todo)\b/gi,
      ' ',
    )
  if (WEAK.test(plain)) return null
  const source = textOf(input)
  for (const { claim, passage } of STRONG_WORDS) {
    const found = claim.exec(plain)
    if (found && !isHarmless(found, plain, input) && !isCarried(passage, source, input)) return { reason: 'strength', words: found[0] }
  }
  return null
}

/** A passage that gives a part: "38 of the 42", "most of these". */
const GIVES_PART = /\b(?:\d+|most|many|some|several|few|half) of (?:the |its |these |those |them)/i

/** Denied, merely counting, or plain from a list. */
const isHarmless = ({ 0: word, index }: RegExpExecArray, plain: string, input: RuleInput): boolean =>
  isDenied(plain, index) || (isPlainTotal(word, plain, index) && !GIVES_PART.test(textOf(input))) || followsFromList(word, input)

const isCarried = (passage: RegExp, source: string, input: RuleInput): boolean =>
  passage.test(source) && (passage !== ALL || (saysAllOfTheSame(input) && !GIVES_PART.test(source)))

/** How far behind a word like "every" that may stand which it is about, in characters. */
const REACH = 30

/** "All clusters are …" needs an "all" or "every" beside clusters, not one beside sectors. */
function saysAllOfTheSame({ claim: { reading }, alignment }: RuleInput): boolean {
  const at = ALL_OF_CLAIM.exec(reading.text)
  const things = at ? reading.units.filter(({ start, weight }) => start >= at.index + at[0].length && weight > 0).slice(0, 2) : []
  if (things.length === 0) return true
  const sentences = alignment.windows.flatMap(({ sentence, antecedent }) => [sentence, ...(antecedent ? [antecedent] : [])])
  return sentences.some(({ reading: { text, units } }) =>
    [...text.matchAll(new RegExp(ALL, 'gi'))].some(({ index }) =>
      units.some(
        (unit) => unit.start > index && unit.start - index <= REACH && things.some(({ meanings }) => meet(meanings, unit.meanings)),
      ),
    ),
  )
}

/** "The only cluster", "the biggest groupings": what the list of a passage shows, when the Framework's structure agrees. */
function followsFromList(word: string, { claim: { reading }, structure, alignment }: RuleInput): boolean {
  const named = [...namedIn(reading.units, 'grouping', structure), ...namedIn(reading.units, 'cluster', structure)]
  const sizes = named.flatMap((key) => structure.childCount(key) ?? [])
  if (/^(?:only|sole|unic[oa]|solo)$/i.test(word)) return sizes.includes(1) && /\bcluster\b/i.test(reading.text)
  if (!/^(?:largest|biggest|greatest|most)$/i.test(word)) return false
  const listed = alignment.windows.flatMap(({ passage }) =>
    passage.sentences.flatMap((one) => namedIn(one.reading.units, 'grouping', structure)),
  )
  const largest = Math.max(...listed.map((key) => structure.childCount(key) ?? 0))
  return new Set(listed).size > 2 && reading.quantities.some(({ value }) => value === largest)
}

/** "Not required", "no tienen que": what is denied is weaker, not stronger. */
const isDenied = (text: string, at: number): boolean =>
  /(?:\bnot|n't|\bno|\bnever|\bnobody|\bnone|\bsin|\bwithout)(?: [\p{L}]+){0,2} $/iu.test(text.slice(0, at))

/** "All fourteen clusters", "all of it", "all of the above" count or point; they do not widen. */
function isPlainTotal(word: string, text: string, at: number): boolean {
  if (!/^(?:all|todos|todas|every|each|cada)$/i.test(word)) return false
  const rest = text.slice(at + word.length)
  return /^\s+(?:of (?:it|this|that)\b|(?:of )?(?:the |these |those |los |las )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen|dos|tres|cuatro|cinco|seis|catorce)|right\b|set\b|of (?:them|these|those)\b|un[oa] de ell[oa]s)/i.test(
    rest,
  )
}

/** What a passage says of one state is told of that state only. */
function widened({ claim, alignment, passages }: RuleInput): string | null {
  const readings = [claim.reading, ...claim.context.before, ...(claim.context.leadIn ? [claim.context.leadIn] : [])]
  for (const { passage } of alignment.windows) {
    const state = passage.title.reading.units.find(({ thing }) => thing?.kinds.includes('state'))?.thing
    if (!state || passages.length > 1) continue
    const named = readings.some(({ units }) => units.some(({ thing }) => thing?.key === state.key))
    if (!named && /\bstates\b|\bestados\b/i.test(claim.reading.text)) return state.key
  }
  return null
}
