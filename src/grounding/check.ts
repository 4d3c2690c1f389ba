import { type Alignment, align, alignVerbatim } from './align.ts'
import type { Claim } from './claim.ts'
import type { PreparedPassage } from './evidence.ts'
import type { FaultReason } from './reasons.ts'
import { RULES } from './rules/table.ts'
import type { Structure } from './structure.ts'

/** What one claim is worth against a set of passages. */
export type Ruling =
  | { readonly kind: 'carried'; readonly alignment: Alignment }
  /** A hard check failed. Final: no judge and no paraphrase overrules it. */
  | { readonly kind: 'refuted'; readonly reason: FaultReason; readonly words: string; readonly alignment: Alignment }
  /** No check fails, but the wording is too far from the passage to tell. */
  | { readonly kind: 'open'; readonly alignment: Alignment }

export interface Limits {
  /** Share of a claim's weight that has to stand in the passage. */
  readonly coverage: number
  /** One word of weight may be missing for so many that stand. */
  readonly wordsPerMissing: number
  /** Rules that are left out, to measure what each is worth. */
  readonly without: ReadonlySet<FaultReason>
}

export const LIMITS: Limits = { coverage: 0.64, wordsPerMissing: 5, without: new Set() }

/** Nearly word for word: what is further off may be a small slip, and goes to the judge where there is one. */
export const STRICT_LIMITS: Limits = { ...LIMITS, coverage: 0.9, wordsPerMissing: Infinity }

interface RuleRequest {
  readonly claim: Claim
  readonly passages: readonly PreparedPassage[]
  readonly structure: Structure
  readonly limits: Limits
}

/** Holds a claim against passages: the hard checks first, then the wording. */
export function rule({ claim, passages, structure, limits }: RuleRequest): Ruling {
  const verbatim = alignVerbatim(claim, passages)
  if (verbatim) return { kind: 'carried', alignment: verbatim }
  const alignment = align(claim, passages)
  for (const { name, check } of RULES) {
    if (limits.without.has(name)) continue
    const fault = check({ claim, passages, alignment, structure })
    if (fault) return { kind: 'refuted', ...fault, alignment }
  }
  return isWordedClosely(claim, alignment, limits) ? { kind: 'carried', alignment } : { kind: 'open', alignment }
}

/**
 * Matters on which nothing may be read into a passage: money, the labour market, what a job takes on paper; for which
 * level of school and which part of the country; what is more, first or only.
 */
const WEIGHTY =
  /^(?:elementary|middle|secondary|postsecondary|graduate|undergraduate|kindergarten|preschool|primaria|secundaria|universitari[oa]s?|national\w*|nationwide|federal\w*|statewide|local\w*|nacional\w*|federales?|locales?|twice|double|half|doble|mitad|first|last|latest|newest|oldest|earliest|primer\w*|último|última|only|sole|unique|salar\w*|wages?|pay|pays|paid|earn\w*|income|shortages?|supply|demand|outlook|growth|openings?|vacanc\w*|unemploy\w*|licen[cs]\w*|certif\w*|degree|diploma|illegal|lawsuit|penalt\w*|fine|sueldos?|salarios?|escase\w*|demanda|vacantes?|licencias?|certifica\w*|título|multas?)$/i

function isWordedClosely({ reading }: Claim, alignment: Alignment, limits: Limits): boolean {
  const { coverage, missing, windows } = alignment
  if (windows.length === 0 || missing.some((word) => WEIGHTY.test(word)) || !givesSameReason(reading, alignment)) return false
  if (isEnumeration(reading.text) && hasStrangeItem(reading, alignment)) return false
  const heavy = reading.units.filter(({ weight }) => weight >= 1).length
  return (
    coverage >= limits.coverage &&
    missing.length <= Math.floor(heavy / (isEnumeration(reading.text) ? limits.wordsPerMissing * 2 : limits.wordsPerMissing))
  )
}

const COMMAS = /[,;]/g
/** In a list every item is a claim of its own: hardly a word of it may be missing. */
const isEnumeration = (text: string): boolean => (text.match(COMMAS) ?? []).length >= 2

/** Where one item of a list ends and the next begins. */
const ITEM_ENDS = /[,;:]|\b(?:and|or|y|o|e|u|as well as|plus)\b/gi

/** "… curators and set designers": an item that does not stand in the passage with every word of weight was slipped in. */
function hasStrangeItem({ text, units }: Claim['reading'], { standings }: Alignment): boolean {
  const ends = [...text.matchAll(ITEM_ENDS)].map(({ index }) => index)
  const itemOf = (start: number): number => ends.filter((end) => end <= start).length
  const weighed = units.flatMap(({ start, weight, kind }, index) =>
    weight >= 1 && kind === 'word' ? [{ item: itemOf(start), isMissing: standings[index] === 'missing' }] : [],
  )
  return [...Map.groupBy(weighed, ({ item }) => item).values()].some(
    (words) => words.length <= MOST_ITEM_WORDS && words.some(({ isMissing }) => isMissing),
  )
}

/** What has more words is a clause between commas and no item. */
const MOST_ITEM_WORDS = 3

/** Words that give a reason, and those by which a passage may give it. */
const GIVES_REASON =
  /\b(?:because|due to|as a result|thanks to|caused by|led to|which is why|that is why|owing to|porque|debido a|gracias a|por eso|por lo que|como resultado)\b/i
const HAS_REASON =
  /\b(?:because|due|result\w*|thanks|caus\w+|led|leads?|owing|reason\w*|since|so|therefore|thus|hence|for that|as each|as the|in order|to (?:show|help|make|match|let|give|keep))\b/i

/** A reason is a claim of its own: a passage that tells both facts may still not join them. */
const givesSameReason = ({ text }: Claim['reading'], { windows }: Alignment): boolean =>
  !GIVES_REASON.test(text) ||
  windows.some(
    ({ sentence, antecedent }) => HAS_REASON.test(sentence.reading.text) || (antecedent && HAS_REASON.test(antecedent.reading.text)),
  )
