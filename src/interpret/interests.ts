const LEAD_IN =
  /^.*?\b(?:like|likes|love|loves|enjoy|enjoys|adore|prefer|into|good at|great at|best at|interested in|passionate about|obsessed with|crazy about|fan of|hobb(?:y|ies) (?:is|are)|passions? (?:is|are)|favorite \w+ is|interests? (?:is|are)|involving|want to work with|want to|wants to|i do with|i am|gustan?|encantan?|interesan?|apasionan?|fascinan?|buen[oa] (?:en|para|con)|quiero|algo (?:con|de|relacionado con)|(?:jobs?|careers?|work|clusters?|something|anything) (?:with|for|in)|work with|care about)\b/

/** What somebody says they do not want leads nowhere. */
const DISLIKE =
  /^(?:i |he |she |they |but )*(?:hates?|(?:do|does|did) not (?:really |even |much |ever )?(?:like|enjoy|want|care)|dislikes?|can not stand|cant stand|not|never|no me gustan?|odio|odia)\b/

const withoutTail = (text: string): string => text.replace(TAIL, ' ').trim()

/** The tail of a question that no longer says what somebody likes. */
const TAIL =
  /\b(?:what|which|where|how|so what|que|cual|cuales|donde|any (?:ideas?|clusters?|jobs?|suggestions?)|is there|are there|suggest|recommend|should i|can i|could i|do you|help me|tell me|hay|deberia)\b.*$/

const FILLER = new Set(
  `i a an the to be is am are my me with and or but also really very so too much lots of lot things thing stuff in on at for it that this who kid student students person people someone
  something do doing would want like love enjoy not dont do no maybe kind sort all day time some other others gonna going work working job jobs career careers cluster clusters y o de la el los las un
  una con mi mis me que en para por mucho muchas cosas algo trabajar trabajo ser muy tambien look look looking into about just have having when get`.split(
    /\s+/,
  ),
)

/**
 * What somebody likes, as short phrases: "i love animals and being outside,
 * what should i look at" gives "animals" and "being outside".
 */
export function findInterests(clauses: readonly string[]): string[] {
  return clauses
    .filter((clause) => !DISLIKE.test(clause))
    .map((clause) => withoutTail(clause.replace(LEAD_IN, ' ').trim()) || (LEAD_IN.test(clause) ? withoutTail(clause) : ''))
    .flatMap((clause) => clause.split(/\b(?:and|or|but|also|plus|y|o|e|tambien|pero)\b/))
    .map((phrase) => phrase.trim())
    .filter((phrase) => !DISLIKE.test(phrase))
    .map((phrase) => trimFiller(phrase.replace(LEAD_IN, ' ').trim()))
    .filter((phrase) => phrase !== '')
}

function trimFiller(phrase: string): string {
  const tokens = phrase.split(' ')
  while (tokens.length > 0 && FILLER.has(tokens[0] ?? '')) tokens.shift()
  // "Helping people" is a liking; "people" at the end is filler only when nothing is done to them.
  while (tokens.length > 0 && FILLER.has(tokens.at(-1) ?? '') && !(tokens.at(-2)?.endsWith('ing') ?? false)) tokens.pop()
  return tokens.join(' ')
}
