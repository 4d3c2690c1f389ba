/**
 * Patterns of questions about one job; group `job` holds the title. Only the
 * title is taken from here: whether it is known is for the gazetteer and the
 * title ranker to say.
 */
const ARTICLE = '(?:a |an |the |some |being a |being an |being |un |una |el |la |los |las )?'
const JOB = '(?<job>[a-z0-9+#][a-z0-9+# ]{1,60}?)'
const END =
  '(?: (?:job|jobs|career|work|position|as a job|as a career|when i grow up|someday|one day|later|please|for a living|de grande))?'

const PATTERNS: readonly RegExp[] = [
  // which cluster is a vet in / would a phlebotomist be in / does X belong to
  new RegExp(
    `(?:which|what) (?:career )?(?:cluster|clusters|sub cluster|sub clusters|field|category|group|grouping|part|one|section|area|branch|family|bucket|line of work) (?:is|are|would|does|do|should|could|has|have|for|covers|includes|holds|has) ${ARTICLE}${JOB}(?: (?:be|belong|fit|fall|go|goes|fits|falls|sit|land|in|under|into|to|part of|belong to|placed|listed|found|come)\\b.*)?$`,
  ),
  new RegExp(
    `(?:which|what) (?:career )?(?:cluster|clusters|sub cluster|field|category) (?:am i in|is it|would i be in|do i go in) if i (?:want to be|am|become|work as) ${ARTICLE}${JOB}${END}$`,
  ),
  new RegExp(`(?:cluster|clusters|sub cluster|field|category|place|home)(?: and (?:the )?(?:sub )?cluster)? (?:for|of) ${ARTICLE}${JOB}$`),
  new RegExp(`(?:into|doing|do|about|like|with) (?:the )?${JOB} (?:work|jobs?|careers?|field|industry|business|trade|stuff)\\b.*$`),
  // los contadores van en ..., verdad
  new RegExp(
    `^(?:y )?(?:el |la |los |las |un |una )${JOB} (?:va|van|esta|estan|pertenece|pertenecen|entra|entran|queda|quedan) (?:en|a|al)\\b.*$`,
  ),
  // kindergarten teacher, where does it go
  new RegExp(
    `^${ARTICLE}${JOB} (?:where|were|what cluster|which cluster|what is that under|is what cluster|is in what|goes where|donde|en que cluster|que cluster)\\b.*$`,
  ),
  // the people who fix airplanes
  new RegExp(
    `(?:people|person|persons|someone|somebody|those|guys|workers|ones|la gente|las personas|los) (?:who|that|que) (?<job>[a-z]+ (?:[a-z]+ ){0,3}[a-z]+)$`,
  ),
  // where does X fit / where do X go / where would i find X
  new RegExp(
    `where (?:does|do|would|is|are|can|should|could|will) (?:i |you |we |one )?(?:find |put |place |look for |see )?${ARTICLE}${JOB}(?: (?:fit|fits|go|goes|belong|belongs|fall|falls|sit|land|end up|be|in|placed|listed|under|show up|come|appear|live)\\b.*)?$`,
  ),
  // how do i become X / what do i need to be X / training for X
  new RegExp(
    `(?:become|becoming|to be|be|work as|working as|study to be|job as|career as|jobs as|be like) ${ARTICLE}${JOB}${END}(?: (?:what|which|where|how|do|does|is|and|but|so|que|donde)\\b.*)?$`,
  ),
  new RegExp(
    `(?:training|education|schooling|degree|school|preparation|prep|study|college|job zone|interests?|riasec|personality|requirements?|qualifications?|skills?)(?: \\w+){0,5}? (?:for|of|to be|to become|do|does|as) ${ARTICLE}${JOB}(?: (?:need|needs|require|requires|take|takes|have|has|get|want|must)(?: to .*)?)?$`,
  ),
  new RegExp(`(?:crosswalk|framework|you|they|it) (?:place|places|put|puts|list|lists) ${ARTICLE}${JOB}(?: (?:in|under|into|as)\\b.*)?$`),
  new RegExp(`what (?:do|does|would) ${ARTICLE}${JOB} (?:do|need|study|require|have to|do all day|actually do)\\b.*$`),
  new RegExp(
    `(?:is|are|would|does|do)(?: not)? ${ARTICLE}${JOB} (?:in|under|part of|belong to|belong in|count as|fall under|considered)\\b.*$`,
  ),
  // spanish
  new RegExp(
    `(?:en que|a que|en cual|a cual|que|cual) (?:career )?(?:cluster|sub cluster|grupo|area|agrupacion|campo) (?:esta|estan|pertenece|pertenecen|va|van|entra|entran|queda|es|corresponde|se encuentra|incluye|tiene)(?: a)? ${ARTICLE}${JOB}$`,
  ),
  new RegExp(
    `(?:donde|a donde) (?:esta|estan|pertenece|va|van|entra|entran|queda|quedan|encuentro|cabe|caben|se ubica|ubico) (?:a )?${ARTICLE}${JOB}$`,
  ),
  new RegExp(
    `(?:quiero ser|ser|llegar a ser|trabajar como|trabajar de|empleo de|trabajo de|hacerme|para ser) ${ARTICLE}${JOB}(?: (?:que|cual|donde|en que|a que|y|de grande|cuando)\\b.*)?$`,
  ),
  new RegExp(
    `(?:preparacion|educacion|formacion|titulo|estudios|intereses|requisitos) (?:\\w+ ){0,4}?(?:para|de|del|un|una|tiene|necesita|necesitan) ${ARTICLE}${JOB}$`,
  ),
  new RegExp(`(?:que|cuanto|cuanta) (?:\\w+ )?(?:necesita|estudia|hace|requiere|preparacion necesita|estudian) ${ARTICLE}${JOB}$`),
]

/** What stands before or after a title without being part of it. */
const BEFORE =
  /^(?:(?:a|an|the|some|any|good|great|really|official|crosswalk|place|put|list|show|say|say that|real|professional|being|un|una|el|la|los|las|like|kind of|sort of|type of|people who are|someone who is|jobs like|job like) )+/
const AFTER =
  / (?:usually|normally|typically|generally|really|actually|even|anyway|though|please|lol|exactly|at|in|on|for|to|of|and|or|so|then|now|today|here|there|too|also|be|is|are|someday|one day|these days|what|which|where|how|that|this|if|who|when|because|but|que|donde|cual|y|o|de|en|para|por|normalmente|work|job|jobs|stuff|things?|go|goes|belong|fit)(?: .*)?$/
/** Words that no title holds: a phrase with one of them is a piece of a sentence. */
const NOT_A_TITLE =
  /\b(i|my|me|we|our|us|you|your|she|he|they|them|their|it|its|that|this|these|those|there|what|which|where|why|how|when|who|if|not|dont|should|would|could|can|will|do|does|did|is|are|was|were|has|have|had|want|need|know|think|feel|look|ask|cluster|clusters|framework|question|exact|exactly|more|most|one|ones|same|whole|anything|something|everything|nothing|other|another|yo|mi|ella|eso|esto|ese|esa|como|cual|hay|marco)\b/

export interface JobPhrase {
  /** What stands where a title stands; a long official title may hold words that end most titles. */
  readonly whole: string
  /** The same without what people put around a title; null when it is plainly no title. */
  readonly title: string | null
}

/** The title in a question about a job, or null. Takes folded text. */
export function findJobPhrase(folded: string): JobPhrase | null {
  let fallback: JobPhrase | null = null
  for (const pattern of PATTERNS) {
    const job = pattern.exec(folded)?.groups?.['job']?.trim()
    if (job === undefined) continue
    if (/^(back|when|as|after|since|until|during|before|by|from|in|on|once|while|because|if|so|then|cuando|desde|como|si)\b/.test(job))
      continue
    const whole = job.replace(BEFORE, '').trim()
    const title = whole.replace(AFTER, '').trim()
    if (
      title.length >= 2 &&
      title.split(' ').length <= 6 &&
      !NOT_A_TITLE.test(title) &&
      !/^(in|on|at|to|of|for|about|under|with|and|or|place|put|be|go|much|all|so|used|here|alive|able|sure|clear|ready|done)\b/.test(title)
    )
      return { whole, title }
    fallback ??= { whole, title: null }
  }
  return fallback
}

/** Whether one known word is put as a title: with an article, or after words of being or becoming. */
export const isPutAsTitle = (folded: string, word: string): boolean =>
  new RegExp(
    `\\b(?:a|an|be|become|becoming|being|as|un|una|ser|como|uncle is|about|do|and|or|vs|versus|the) (?:an? |un |una |some )?${word}\\b`,
  ).test(folded)

/** Whether a question talks about doing a job at all. */
export const hasJobContext = (folded: string): boolean =>
  /\b(jobs?|career|become|becoming|be an?|being an?|work(ing)? as|for a living|when i grow up|clusters?|belong|fit|fits|where|who|study|training|degree|education|prepar\w+|interests?|riasec|is an?|are|uncle|aunt|mom|dad|brother|sister|cousin|ser|trabaj\w+|empleo|estudiar|cluster|donde|pertenece|requisitos|how do i)\b/.test(
    folded,
  )
