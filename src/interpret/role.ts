import type { Reader } from '../domain/passage.ts'
import { anyPhrase, firstLabel, type PatternTable } from './pattern.ts'

/** What askers say about themselves, as a table; the first that fits wins. */
const ROLES: PatternTable<Reader> = [
  ['staff', /\b(state (agency|staff|staffer|director|department|office|cte)|department of education|state board)\b/],
  [
    'administrator',
    anyPhrase`
      (district|local|cte|school) (administrator|director|coordinator|supervisor)
      i (run|administer|manage|oversee) (a|an|our|the) (\w+ )?(\w+ )?(program|programs|department|district|center)
      my district|our district|i am (a |the )?principal|superintendent|administrador
    `,
  ],
  [
    'educator',
    anyPhrase`
      teacher|educator|instructor|i teach|my class(room)?|my course|teaching license|licensure
      maestr[oa]|profesora?|doy clases
    `,
  ],
  ['counselor', /\b(counsel(or|ors|ing)|advis(or|ers|ing)|caseload|my students|consejer[oa]|orientadora?)\b/],
  [
    'employer',
    anyPhrase`
      employer|i employ|had to hire|business like mine|my workers
      my (company|business|firm|shop|industry)|our (company|business|firm|industry)
      i own|i hire|we hire|business owner
      empresa|negocio|empleadora?
    `,
  ],
  [
    'learner',
    anyPhrase`
      i am (a|in) (\w+ )?(student|grade|freshman|sophomore|junior|senior|school)|my (teacher|counselor)
      when i grow up|estudiante|mi (maestr[oa]|consejer[oa])
    `,
  ],
]

/** The role that an asker claims in a folded message, or null. */
export const findRole = (folded: string): Reader | null => firstLabel(ROLES, folded.replaceAll(SOMEBODY_ELSE, ' my counselor '))

/** Whoever speaks of "my teacher", or of what "teacher said", is none. */
const SOMEBODY_ELSE =
  /\b(?:(?:my|our|mi|nuestr[oa]) (?:teacher|counselor|instructor|maestr[oa]|consejer[oa])|teacher (?:said|says|asked|told|wants|gave))\b/g

/** "School", "ninth grade": what stands between "a" and the role. */
const SETTING = 'school |high school |middle school |guidance |cte |career |state |local |college '
const ROLE_WORD = String.raw`counsel\w+|teacher|educator|student|parent|administrator|principal|director|staffer|employer|advisor|mom|dad|freshman|sophomore|junior|senior`
const ROLE_WORD_AT_HOME = 'mother|father|consejer[oa]|maestr[oa]|estudiante|profesor|profesora'

/** What people say of themselves and of who sends them, and to whom they will tell it. */
const ASKER: readonly RegExp[] = [
  // as a high school teacher
  new RegExp(String.raw`\b(as|being) an? (${SETTING})*(${ROLE_WORD})\b`, 'g'),
  // I am a new school counselor with 376 students at a rural school
  new RegExp(
    String.raw`\b(i am|im|i m|soy|we are) (a |an |un |una |the )?(${SETTING}|new |elementary |district |\d+(st|nd|rd|th) grade )*(${ROLE_WORD}|${ROLE_WORD_AT_HOME})\b( with \d+ students)?( (at|in|for|from) (a|an|the|my|our) \w+( school| college| district)?)?`,
    'g',
  ),
  // my teacher keeps saying that
  /\b(my|our|the|a) (teacher|counselor|mom|dad|boss|friend|principal|professor|advisor|district|school|state) (keeps? |just )?(says?|said|told|tells?|asked|asks?|thinks?|wants?|saying|gave|gives|handed|made|mentioned|claims?|insists?)( me| us)?( that| it| to)?\b/g,
  // … which one? teacher asked
  /\bteachers? (says?|said|told|asked|wants)( me| us)?( that| it| to)?\b/g,
  // … to a parent who is new to this
  /\b(to|for) (a|an|my|our|the) (\w+ )?(parents?|grader|kids?|students?|class|teachers?|counselors?|principal|board|legislator|reporter)( who .*)?$/g,
  /\b\d+ students\b/g,
]

/** Cuts statements about the asker ("I'm a school counselor with 376 students") that would read as topics. */
export const withoutRole = (folded: string): string =>
  ASKER.reduce((rest, statement) => rest.replaceAll(statement, ' '), folded)
    .replaceAll(/ +/g, ' ')
    .trim()

/** Words of what something asks of somebody. */
const CONCERNS = anyPhrase`
  means? for|do (i|we)|does (it|this)|have to|need to|must i|should (i|we)|affects?|impacts?|chang(e|es|ing)
  redo|prepare|what now|do first|tengo que|debo|debemos|cambia|cambiar|afecta
`

/** "Do I have to redo everything?" from a counselor is about what counselors should do. */
export const asksForRole = ({ role, text }: { readonly role: Reader | null; readonly text: string }): boolean =>
  role !== null && role !== 'learner' && CONCERNS.test(text)
