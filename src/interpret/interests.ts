import { anyPhrase } from './pattern.ts'

/** Words that a liking stands behind. */
const TELLS = anyPhrase`
  like|likes|love|loves|enjoy|enjoys|adore|prefer|into|good (?:at|with)|great (?:at|with)|best at|interested in|passionate about
  obsessed with|crazy about|fan of|hobb(?:y|ies) (?:is|are)|passions? (?:is|are)|favorite \w+ is
  interests? (?:is|are)|involving|want to work with|wan(?:t to|na)|wants to|i do with|i am|gustan?|encantan?
  interesan?|apasionan?|fascinan?|buen[oa] (?:en|para|con)|soy (?:muy )?buen[oa]|quiero|algo (?:con|de|relacionado con)
  (?:jobs?|careers?|work|clusters?|something|anything) (?:with|for|in)|work with|care about
`
const LEAD_IN = new RegExp(`^.*?${TELLS.source}`)

/** What somebody says they do not want leads nowhere. */
const TELLS_AGAINST = anyPhrase`
  hates?|(?:dont|doesnt|(?:do|does|did) not) (?:really |even |much |ever )?(?:like|enjoy|want|care)|dislikes?|can not stand
  cant stand|not|never|(?:bad|terrible|awful|horrible|weak|worst|not good) (?:at|in|with)|sucks? at|(?:afraid|scared) of|allergic to
  bored (?:by|with|of)|no (?:me|te|le|les|nos) (?:gust|interes|encant|llam)an?|odio|odia|mal[oa] (?:en|para|con)|se me dan? mal|me aburren?|miedo (?:a|de)
`
const DISLIKE = new RegExp(`^(?:i |y |and |he |she |they |but |am |im |is |are |really |very |soy |tengo )*${TELLS_AGAINST.source}`)

/** What somebody cannot bear is told behind the thing. */
const UNBEARABLE = anyPhrase`
  makes? me (?:faint|sick|gag|nervous|anxious|cry|dizzy|puke|sad|sleepy|bored)|(?:is|are) (?:so |really |too )*(?:boring|gross|scary|not for me|not my thing)
  (?:freaks?|grosses|stresses) me out|bores? me|me (?:da|dan) (?:asco|miedo|pereza)|me marea
`

/** Whether a part of a sentence tells what somebody does not like. */
export const isDisliked = (part: string): boolean => DISLIKE.test(part.trim()) || UNBEARABLE.test(part)

/** Where a question begins that no longer says what somebody likes. */
const ASKS = anyPhrase`
  what|which|where|how|so what|que|cual|cuales|donde|any (?:ideas?|clusters?|jobs?|suggestions?)|is there
  are there|suggest|recommend|should i|can i|could i|do you|help me|tell me|hay|deberia
`
const TAIL = new RegExp(`${ASKS.source}.*$`)

const BETWEEN_LIKINGS = /\b(?:and|or|but|also|plus|y|o|e|tambien|pero)\b/

/** "I hate school but like cars": each side is for itself. */
const TURN = /\b(?:but|pero)\b|(?= (?:i|y|and) (?:no|not|do not|dont|hates?|am not)\b)/

/** Words at the edge of a liking that are no part of it. */
const FILLER = new Set(
  `i a an the to be is am are my me with and or but also really very so too much lots of lot things thing stuff in on at for it that this who kid student students person people someone
  something do doing would want like love enjoy not dont do no maybe kind sort all day time some other others gonna going work working job jobs career careers cluster clusters y o de la el los las un
  una con mi mis me que en para por mucho muchas cosas algo trabajar trabajo ser muy tambien look looking into about just have having when get any idea ideas suggestions advice tips`.split(
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
  const parts = partsOf(clauses)
  const isLed = parts.some((clause) => LEAD_IN.test(clause))
  return parts
    .filter((clause) => LEAD_IN.test(clause) || LOVED.test(clause) || (isLed && goesOn(clause)))
    .map((clause) => clause.replace(LOVED, ''))
    .map((clause) => withoutTail(withoutLeadIn(clause)) || withoutTail(clause))
    .flatMap((clause) => clause.split(BETWEEN_LIKINGS))
    .map((phrase) => phrase.trim())
    .filter((phrase) => !isDisliked(phrase))
    .map((phrase) => withoutFiller(withoutLeadIn(shorten(phrase))))
    .filter((phrase) => phrase !== '' && !OF_OURS.test(phrase))
}

const partsOf = (clauses: readonly string[]): string[] =>
  clauses
    .flatMap((clause) => clause.split(TURN))
    .map((clause) => clause.trim())
    .filter((clause) => !isDisliked(clause))

/** Short stretches of a story without any word of liking; the caller must know one as a liking before it is taken for one. */
export const findHints = (clauses: readonly string[]): string[] =>
  partsOf(clauses)
    .flatMap((clause) => clause.split(BETWEEN_LIKINGS))
    .filter((part) => !TELLS_ELSE.test(part))
    .map((part) => withoutFiller(part.trim()))
    .filter((part) => part !== '')

/** "Baking cakes is my whole life": what is told first and loved behind. */
const LOVED = / (?:is|are|es|son) (?:my|mi|his|her|their) .*$/

/** "I like your answer" is no liking of the asker's life. */
const OF_OURS = /^(?:you|your|this|that|it|them|tu|eso)\b/

/** "I like animals, music, and the sea": a clause without a verb of liking goes on with the list when it is short and tells nothing else. */
const goesOn = (clause: string): boolean => clause.split(' ').length <= MOST_WORDS_OF_PHRASE && !TELLS_ELSE.test(clause)
const TELLS_ELSE = anyPhrase`
  i|im|ive|he|she|we|they|it|is|are|was|were|have|has|had|can|will|makes?|made|said|says|told|dont|does|do|did|hi|hello|thanks|please
  what|which|where|how|who|yo|es|soy|tengo|tiene|quisiera|puede|quien|cual|que|long story
`

const MOST_WORDS_OF_PHRASE = 5
/** What stands around the thing: "… with my dad on the weekends". */
const AROUND = /^(\w+(?: \w+)*?) (?:with|on|in|at|from|because|when|while|since|after|before|during|con|en|porque|cuando|desde) .*$/

/** The first words of a long phrase: they hold the liking. */
const shorten = (phrase: string): string => (phrase.split(' ').length > MOST_WORDS_OF_PHRASE ? phrase.replace(AROUND, '$1') : phrase)

function withoutFiller(phrase: string): string {
  const tokens = phrase.split(' ')
  while (tokens.length > 0 && FILLER.has(tokens[0] ?? '')) tokens.shift()
  // "Helping people" is a liking; "people" at the end is filler only when nothing is done to them.
  while (tokens.length > 0 && FILLER.has(tokens.at(-1) ?? '') && !(tokens.at(-2)?.endsWith('ing') ?? false)) tokens.pop()
  return tokens.join(' ')
}
