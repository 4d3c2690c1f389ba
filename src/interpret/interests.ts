import { anyPhrase } from './pattern.ts'

/** Words that a liking stands behind. */
const TELLS = anyPhrase`
  like|likes|love|loves|enjoy|enjoys|adore|prefer|into|good at|great at|best at|interested in|passionate about
  obsessed with|crazy about|fan of|hobb(?:y|ies) (?:is|are)|passions? (?:is|are)|favorite \w+ is
  interests? (?:is|are)|involving|want to work with|want to|wants to|i do with|i am|gustan?|encantan?
  interesan?|apasionan?|fascinan?|buen[oa] (?:en|para|con)|quiero|algo (?:con|de|relacionado con)
  (?:jobs?|careers?|work|clusters?|something|anything) (?:with|for|in)|work with|care about
`
const LEAD_IN = new RegExp(`^.*?${TELLS.source}`)

/** What somebody says they do not want leads nowhere. */
const TELLS_AGAINST = anyPhrase`
  hates?|(?:do|does|did) not (?:really |even |much |ever )?(?:like|enjoy|want|care)|dislikes?|can not stand
  cant stand|not|never|(?:bad|terrible|awful|horrible|weak|worst|not good) (?:at|in|with)|sucks? at|(?:afraid|scared) of|allergic to
  bored (?:by|with)|no me gustan?|odio|odia|mal[oa] (?:en|para|con)|se me dan? mal|me aburren?|miedo (?:a|de)
`
const DISLIKE = new RegExp(`^(?:i |he |she |they |but |am |im |is |are |really |very |soy |tengo )*${TELLS_AGAINST.source}`)

/** Whether a part of a sentence tells what somebody does not like. */
export const isDisliked = (part: string): boolean => DISLIKE.test(part.trim())

/** Where a question begins that no longer says what somebody likes. */
const ASKS = anyPhrase`
  what|which|where|how|so what|que|cual|cuales|donde|any (?:ideas?|clusters?|jobs?|suggestions?)|is there
  are there|suggest|recommend|should i|can i|could i|do you|help me|tell me|hay|deberia
`
const TAIL = new RegExp(`${ASKS.source}.*$`)

const BETWEEN_LIKINGS = /\b(?:and|or|but|also|plus|y|o|e|tambien|pero)\b/

/** "I hate school but like cars": each side is for itself. */
const TURN = /\b(?:but|pero)\b/

/** Words at the edge of a liking that are no part of it. */
const FILLER = new Set(
  `i a an the to be is am are my me with and or but also really very so too much lots of lot things thing stuff in on at for it that this who kid student students person people someone
  something do doing would want like love enjoy not dont do no maybe kind sort all day time some other others gonna going work working job jobs career careers cluster clusters y o de la el los las un
  una con mi mis me que en para por mucho muchas cosas algo trabajar trabajo ser muy tambien look looking into about just have having when get`.split(
    /\s+/,
  ),
)

const withoutLeadIn = (text: string): string => text.replace(LEAD_IN, ' ').trim()
const withoutTail = (text: string): string => text.replace(TAIL, ' ').trim()

/**
 * What somebody likes, as short phrases: "i love animals and being outside,
 * what should i look at" gives "animals" and "being outside".
 */
export function findInterests(clauses: readonly string[]): string[] {
  return clauses
    .flatMap((clause) => clause.split(TURN))
    .map((clause) => clause.trim())
    .filter((clause) => !DISLIKE.test(clause))
    .map((clause) => withoutTail(withoutLeadIn(clause)) || (LEAD_IN.test(clause) ? withoutTail(clause) : ''))
    .flatMap((clause) => clause.split(BETWEEN_LIKINGS))
    .map((phrase) => phrase.trim())
    .filter((phrase) => !DISLIKE.test(phrase))
    .map((phrase) => withoutFiller(withoutLeadIn(phrase)))
    .filter((phrase) => phrase !== '')
}

function withoutFiller(phrase: string): string {
  const tokens = phrase.split(' ')
  while (tokens.length > 0 && FILLER.has(tokens[0] ?? '')) tokens.shift()
  // "Helping people" is a liking; "people" at the end is filler only when nothing is done to them.
  while (tokens.length > 0 && FILLER.has(tokens.at(-1) ?? '') && !(tokens.at(-2)?.endsWith('ing') ?? false)) tokens.pop()
  return tokens.join(' ')
}
