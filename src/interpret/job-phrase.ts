import { JOB_PATTERNS } from './job-patterns.ts'
import { anyPhrase } from './pattern.ts'

/** The words in the place of a title. */
export interface JobPhrase {
  /** What stands where a title stands; a long official title may hold words that end most titles. */
  readonly whole: string
  /** The same without what people put around a title; null when it is plainly no title. */
  readonly title: string | null
}

/**
 * The title in a folded question about a job, or null. Only the title is taken
 * from here: whether it is known is for the gazetteer and the title ranker to
 * say. Where no pattern holds a likely title, the first that holds anything counts.
 */
export function findJobPhrase(folded: string): JobPhrase | null {
  const phrases = JOB_PATTERNS.flatMap((pattern) => pattern.exec(folded)?.groups?.['job']?.trim() ?? [])
    .filter((job) => !CLAUSE.test(job))
    .map(toJobPhrase)
  return phrases.find(({ title }) => title !== null) ?? phrases[0] ?? null
}

function toJobPhrase(job: string): JobPhrase {
  const whole = withoutBefore(job)
  const title = whole.replace(AFTER, '').trim()
  return { whole, title: isLikelyTitle(title) ? title : null }
}

/** Cuts what people put before a title: articles, praise, "people who are". */
export const withoutBefore = (job: string): string => job.replace(BEFORE, '').trim()

const LEAST_LETTERS = 2
const MOST_WORDS = 6

/** Whether words could be a title at all, and no piece of a sentence. */
export const isLikelyTitle = (title: string): boolean =>
  title.length >= LEAST_LETTERS && title.split(' ').length <= MOST_WORDS && !NOT_A_TITLE.test(title) && !OPENS_NO_TITLE.test(title)

/** "… when I was young": the words after "be" are no title but a clause. */
const CLAUSE = /^(back|when|as|after|since|until|during|before|by|from|in|on|once|while|because|if|so|then|cuando|desde|como|si)\b/

/** What stands before a title without being part of it … */
const BEFORE =
  /^(?:(?:a|an|the|some|any|good|great|really|official|crosswalk|place|put|list|show|say|say that|real|professional|being|un|una|el|la|los|las|like|kind of|sort of|type of|people who are|someone who is|jobs like|job like) )+/
/** … and what stands after it. */
const AFTER =
  / (?:usually|normally|typically|generally|really|actually|even|anyway|though|please|lol|exactly|at|in|on|for|to|of|and|or|so|then|now|today|here|there|too|also|be|is|are|someday|one day|these days|what|which|where|how|that|this|if|who|when|because|but|que|donde|cual|y|o|de|en|para|por|normalmente|work|job|jobs|stuff|things?|go|goes|belong|fit)(?: .*)?$/

/** Words that no title holds: a phrase with one of them is a piece of a sentence. */
const NOT_A_TITLE = anyPhrase`
  i|my|me|we|our|us|you|your|she|he|they|them|their|it|its|that|this|these|those|there|what|which|where|why|how
  when|who|if|not|dont|should|would|could|can|will|do|does|did|is|are|was|were|has|have|had|want|need|know|think
  feel|look|ask|asks|asked|asking|wants|become|becoming|about|cluster|clusters|framework|grouping|groupings|pathway|pathways|practices|question|exact|exactly|more|most|one|ones|same|whole|anything|something
  everything|nothing|other|another|yo|mi|ella|eso|esto|ese|esa|como|cual|hay|marco
`

/** Words that may stand in a title, but not at its front. */
const OPENS_NO_TITLE =
  /^(in|on|at|to|of|for|about|under|with|and|or|place|put|be|go|much|all|so|used|here|alive|able|sure|clear|ready|done)\b/
