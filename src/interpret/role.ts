import type { Reader } from '../domain/passage.ts'

/** What askers say about themselves, as a table; the first that fits wins. */
const TABLE: readonly (readonly [Reader, RegExp])[] = [
  ['staff', /\b(state (agency|staff|staffer|director|department|office|cte)|department of education|state board)\b/],
  [
    'administrator',
    /\b((district|local|cte|school) (administrator|director|coordinator|supervisor)|i (run|administer|manage|oversee) (a|an|our|the) (\w+ )?(\w+ )?(program|programs|department|district|center)|my district|our district|i am (a |the )?principal|superintendent|administrador)\b/,
  ],
  [
    'educator',
    /\b(teacher|educator|instructor|i teach|my class(room)?|my course|teaching license|licensure|maestr[oa]|profesor[a]?|doy clases)\b/,
  ],
  ['counselor', /\b(counsel(or|ors|ing)|advis(or|ers|ing)|caseload|my students|consejer[oa]|orientador[a]?)\b/],
  [
    'employer',
    /\b(employer|i employ|had to hire|business like mine|my workers|my (company|business|firm|shop|industry)|our (company|business|firm|industry)|i own|i hire|we hire|business owner|empresa|negocio|empleador[a]?)\b/,
  ],
  [
    'learner',
    /\b(i am (a|in) (\w+ )?(student|grade|freshman|sophomore|junior|senior|school)|my (teacher|counselor)|when i grow up|estudiante|mi (maestr[oa]|consejer[oa]))\b/,
  ],
]

/** The role that an asker claims in a folded message, or null. */
export const findRole = (folded: string): Reader | null => TABLE.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
