import { inOrder } from './pattern.ts'

/** What may stand right before a title. */
const ARTICLE = '(?:a |an |the |some |being a |being an |being |un |una |el |la |los |las )?'
/** Sixty characters hold all but the longest official titles, and those are known wherever they stand. */
const JOB = '(?<job>[a-z0-9+#][a-z0-9+# ]{1,60}?)'
/** What may stand behind a title at the end of a question. */
const END =
  '(?: (?:job|jobs|career|work|position|as a job|as a career|when i grow up|someday|one day|later|please|for a living|de grande))?'

/**
 * Where a job title stands in a folded question; the group `job` holds it.
 * Whether it is a title at all is not for these patterns to say. The order
 * matters: of several that fit, the first with a likely title wins.
 */
export const JOB_PATTERNS: readonly RegExp[] = [
  // which cluster is a vet in
  inOrder`
    (?:which|what)
    (?:career )?(?:cluster|clusters|sub cluster|sub clusters|field|category|group|grouping|part|one|section|area|branch|family|bucket|line of work)
    (?:is|are|would|does|do|should|could|has|have|for|covers|includes|holds|has)
    ${ARTICLE}${JOB}(?: (?:be|belong|fit|fall|go|goes|fits|falls|sit|land|in|under|into|to|part of|belong to|placed|listed|found|come)\b.*)?$
  `,
  // what cluster would i be in if i want to be a vet
  inOrder`
    (?:which|what)
    (?:career )?(?:cluster|clusters|sub cluster|field|category)
    (?:am i in|is it|would i be in|do i go in)
    if i (?:want to be|am|become|work as)
    ${ARTICLE}${JOB}${END}$
  `,
  // the cluster for a vet
  inOrder`
    (?:cluster|clusters|sub cluster|field|category|place|home)(?: and (?:the )?(?:sub )?cluster)?
    (?:for|of)
    ${ARTICLE}${JOB}$
  `,
  // what do i need to go into the music business
  inOrder`
    (?:into|doing|do|about|like|with)
    (?:the )?${JOB}
    (?:work|jobs?|careers?|field|industry|business|trade|stuff)\b.*$
  `,
  // los contadores van en finanzas, verdad
  inOrder`
    ^(?:y )?(?:el |la |los |las |un |una )${JOB}
    (?:va|van|esta|estan|pertenece|pertenecen|entra|entran|queda|quedan)
    (?:en|a|al)\b.*$
  `,
  // kindergarten teacher, where does it go
  inOrder`
    ^${ARTICLE}${JOB}
    (?:where|were|what cluster|which cluster|what is that under|is what cluster|is in what|goes where|donde|en que cluster|que cluster)\b.*$
  `,
  // the people who fix airplanes
  inOrder`
    (?:people|person|persons|someone|somebody|those|guys|workers|ones|la gente|las personas|los)
    (?:who|that|que)
    (?<job>[a-z]+ (?:[a-z]+ ){0,3}[a-z]+)$
  `,
  // where would i find a vet
  inOrder`
    where
    (?:does|do|would|is|are|can|should|could|will)
    (?:i |you |we |one )?(?:find |put |place |look for |see )?${ARTICLE}${JOB}(?: (?:fit|fits|go|goes|belong|belongs|fall|falls|sit|land|end up|be|in|placed|listed|under|show up|come|appear|live)\b.*)?$
  `,
  // how do i become a vet
  inOrder`
    (?:become|becoming|to be|be|work as|working as|study to be|job as|career as|jobs as|be like)
    ${ARTICLE}${JOB}${END}(?: (?:what|which|where|how|do|does|is|and|but|so|que|donde)\b.*)?$
  `,
  // training for a vet
  inOrder`
    (?:training|education|schooling|degree|school|preparation|prep|study|college|job zone|interests?|riasec|personality|requirements?|qualifications?|skills?)(?: \w+){0,5}?
    (?:for|of|to be|to become|do|does|as)
    ${ARTICLE}${JOB}(?: (?:need|needs|require|requires|take|takes|have|has|get|want|must)(?: to .*)?)?$
  `,
  // does the crosswalk put a vet in health
  inOrder`
    (?:crosswalk|framework|you|they|it)
    (?:place|places|put|puts|list|lists)
    ${ARTICLE}${JOB}(?: (?:in|under|into|as)\b.*)?$
  `,
  // what does a vet need
  inOrder`
    what
    (?:do|does|would)
    ${ARTICLE}${JOB}
    (?:do|need|study|require|have to|do all day|actually do)\b.*$
  `,
  // is a vet part of health
  inOrder`
    (?:is|are|would|does|do)(?: not)?
    ${ARTICLE}${JOB}
    (?:in|under|part of|belong to|belong in|count as|fall under|considered)\b.*$
  `,
  // en que cluster esta un contador
  inOrder`
    (?:en que|a que|en cual|a cual|que|cual)
    (?:career )?(?:cluster|sub cluster|grupo|area|agrupacion|campo)
    (?:esta|estan|pertenece|pertenecen|va|van|entra|entran|queda|es|corresponde|se encuentra|incluye|tiene)(?: a)?
    ${ARTICLE}${JOB}$
  `,
  // donde queda un contador
  inOrder`
    (?:donde|a donde)
    (?:esta|estan|pertenece|va|van|entra|entran|queda|quedan|encuentro|cabe|caben|se ubica|ubico)
    (?:a )?${ARTICLE}${JOB}$
  `,
  // quiero ser contador
  inOrder`
    (?:quiero ser|ser|llegar a ser|trabajar como|trabajar de|empleo de|trabajo de|hacerme|para ser)
    ${ARTICLE}${JOB}(?: (?:que|cual|donde|en que|a que|y|de grande|cuando)\b.*)?$
  `,
  // requisitos para contador
  inOrder`
    (?:preparacion|educacion|formacion|titulo|estudios|intereses|requisitos)
    (?:\w+ ){0,4}?(?:para|de|del|un|una|tiene|necesita|necesitan)
    ${ARTICLE}${JOB}$
  `,
  // que necesita un contador
  inOrder`
    (?:que|cuanto|cuanta)
    (?:\w+ )?(?:necesita|estudia|hace|requiere|preparacion necesita|estudian)
    ${ARTICLE}${JOB}$
  `,
]
