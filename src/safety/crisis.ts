import { CRISIS_EN } from './crisis-en.ts'
import { CRISIS_ES } from './crisis-es.ts'
import { CAREER, CAREER_SUBJECTS, IDIOMS } from './crisis-idioms.ts'
import { type Parts, readingsOf, toPattern } from './phrase.ts'

/** The ways in which people tell that someone is in danger. */
export type CrisisForm = 'explicit' | 'veiled' | 'method' | 'thirdParty' | 'danger'

type Phrases = Readonly<Record<CrisisForm, readonly string[]>>

/**
 * The phrases of one language. `always` counts whatever else is said;
 * `unlessCareer` holds words that may also be a subject of study or work.
 */
export interface CrisisTable {
  readonly parts: Parts
  readonly always: Phrases
  readonly unlessCareer: Phrases
}

const FORMS = ['danger', 'thirdParty', 'method', 'explicit', 'veiled'] as const satisfies readonly CrisisForm[]

const RULES = [CRISIS_EN, CRISIS_ES].flatMap(({ parts, always, unlessCareer }) =>
  FORMS.map((form) => ({ form, always: toPattern(always[form], parts), unlessCareer: toPattern(unlessCareer[form], parts) })),
)

/**
 * How a message tells of self-harm, suicide, abuse or danger, if it does.
 *
 * Every language is looked for, whatever the page is set to: people in need
 * use the words that come. A false alarm costs a question; a miss may cost
 * more, so where the tables doubt, they say yes.
 */
export function findCrisis(text: string): CrisisForm | null {
  for (const reading of readingsOf(text)) {
    const form = findIn(reading)
    if (form) return form
  }
  return null
}

function findIn(reading: string): CrisisForm | null {
  const aboutCareers = CAREER.test(reading)
  const plain = without(reading, IDIOMS)
  const grave = aboutCareers ? without(plain, CAREER_SUBJECTS) : plain
  const found = RULES.find(({ always, unlessCareer }) => always.test(grave) || (!aboutCareers && unlessCareer.test(grave)))
  return found?.form ?? null
}

/** A full stop instead of the words, so that no phrase is read across the hole. */
const without = (reading: string, pattern: RegExp): string => reading.replaceAll(new RegExp(pattern, 'g'), ' .')
