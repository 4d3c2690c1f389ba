import type { Inquiry, Topic } from '../domain/inquiry.ts'

/** What is listed or counted. Read on folded text; the first that fits wins, so the narrow ones stand first. */
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['cross-cutting-clusters', /\bcross ?cutting\b|\btransversal(es)?\b/],
  ['practices', /\b(career )?ready practices?\b|\bpractices?\b|\bpracticas?\b|\b2012 (list|set|titles)\b/],
  ['groupings', /\bgroupings?\b|\bcluster groups?\b|\bagrupacion(es)?\b|\bgrupos?\b/],
  [
    'sub-clusters',
    /\bsub ?clusters?\b|\bsub ?groups?\b|\bsub ?areas?\b|\b(parts|pieces|divisions|sections|branches) of\b|\bsub ?division(s|es)?\b/,
  ],
  ['pathways', /\bpathways?\b/],
  ['programs', /\bprograms? of study\b|\bprogramas? de estudio\b|\b(cip|instructional) programs?\b|\bprogramas? de instruccion\b/],
  [
    'jobs',
    /\b(jobs?|occupations?|careers|positions|roles|workers|professions?|work)\b|\bcareer\b(?! (cluster|ready|tech|field))|\b(trabajos?|empleos?|ocupacion(es)?|profesion(es)?|puestos?|carreras)\b|\bcarrera\b|\bwhat (can|could) (i|you|someone) (be|become|do)\b|\bwho works\b|\bpara (trabajar|ser)\b/,
  ],
  ['clusters', /\bclusters?\b|\bcareer fields?\b/],
]

export const findTopic = (folded: string): Topic | null => TOPICS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null

/** Every topic a question names, narrow ones first. */
export const findTopics = (folded: string): Topic[] => TOPICS.filter(([, pattern]) => pattern.test(folded)).map(([topic]) => topic)

const ASPECTS: readonly (readonly [NonNullable<Inquiry['aspect']>, RegExp])[] = [
  [
    'preparation',
    /\bprep(ar(e|ation|ed))?\b|\beducation (do|does|is|level|need|would|required)|\b(level|kind|amount|much|of) (of )?(education|school|schooling|training)\b|\bdegrees?\b|\btrain(ing|ed)\b|\bschooling\b|\bcollege\b|\b(study|studying) to (be|become)\b|\bhow (do|can|does|would|could|to) (i|you|one|someone|somebody)? ?(become|be a|be an|get to be)\b|\bhow to (become|be)\b|\bhow long\b|\brequire(s|d|ments?)?\b|\bdiploma\b|\bqualifications?\b|\bcertif\w+\b|\bjob zone\b|\b(what|que) (do|does|would) .* need\b|\bneed to (be|become|study)\b|\bphd\b|\bmasters?\b|\bhow hard is it to (be|become)\b|\bcuanto (hay que )?estudi\w+|\btitulo\b|\bformacion\b|\brequisitos?\b|\bnecesit(o|a|as)\b|\bpreparacion\b|\bcomo (llego a ser|ser|me hago|puedo ser|se llega a ser)\b|\bque (tengo|hay) que estudiar\b|\bque estudi\w+\b|\buniversidad\b/,
  ],
  [
    'interests',
    /\binterests?\b(?! (survey|inventory))|\briasec\b|\bholland\b|\bpersonalit(y|ies)\b|\b(what )?kind of (person|people)\b|\bsuits?\b|\bwho would (like|enjoy)\b|\binteres(es)?\b|\bpersonalidad\b/,
  ],
  [
    'place',
    /\bclusters?\b|\bwhere\b|\bbelongs?\b|\bfits?\b|\b(fall|go|goes|is|are|come|sit) (in|under|into)\b|\bunder\b|\bcategory\b|\bplaced?\b|\bdonde\b|\bpertenece\b|\ben que\b|\ba que\b/,
  ],
]

/** The side of a job that is asked about; two sides at once are all of it. */
export function findAspect(folded: string): Inquiry['aspect'] {
  const found = ASPECTS.filter(([, pattern]) => pattern.test(folded)).map(([aspect]) => aspect)
  if (found.includes('preparation') && found.includes('interests')) return 'all'
  return found[0] ?? null
}

/** Which end of a ranking by count a folded question asks for. */
export function findSuperlative(folded: string): Inquiry['superlative'] {
  if (/\b(most|largest|biggest|highest number|greatest|mas (sub|empleos|ocupaciones|clusters)|mayor)\b/.test(folded)) return 'most'
  return /\b(fewest|least|smallest|lowest number|menos|menor)\b/.test(folded) ? 'fewest' : null
}

/** Whether a folded question asks for what something is not. */
export const isNegated = (folded: string): boolean =>
  /\b(are|is|do|does|which|that|son|es|clusters?) (not|no)\b|\bnot (cross|in|part)\b|\b(arent|isnt|except|without|no son|no es)\b/.test(
    folded,
  )

/** What a question asks to have done, in words of both languages. */
export const CUES = {
  count:
    /\bhow many\b|\btwo numbers\b|\bhead ?count\b|\boverall\b|\b(the|what) number\b|\bnumber of\b|\bcount\b|\btotal\b|\bis it \d+ or \d+\b|\bcuant[oa]s\b|\bnumero de\b|\bhow much (clusters|jobs|practices)\b/,
  list: /\b(list|name|show|give|enumerate|tell me|which|what|lista|enumera|nombra|dime|dame|muestra(me)?|cuales|que) ?(me )?(are |is |of |son |hay |estan |do |does |can |could )?(all |every |each |the |these |those |some |tod[oa]s )*|\ball\b|\bexamples?\b|\bejemplos?\b|\b(what|who|which) (is|are|goes|falls|sits|belongs|comes) (in|inside|under|within)\b|\bincludes?\b|\binclu(ye|yen|ido)\b|\bcontains?\b|\bmade up of\b|\bcompon(e|en)\b|\bdivid/,
  compare:
    /\bcompar(e|ed|ing|ison|a|ar|acion)\b|\bdiffer(s|ent|ence|ences)?\b|\bvs?\b|\bversus\b|\bdiferencias?\b|\bdiferente\b|\bdistingu\w+\b|\bapart from\b|\bside by side\b|\b(the )?same (thing|as)?\b|\blo mismo\b|\bor\b.*\bwhich is which\b|\bwhich (one )?(contains|is (bigger|larger|inside|smaller))\b|\bhow (are|is) .* (related|alike|similar)\b|\bsimilar\b|\bin common\b/,
  where:
    /\bwhere\b|\b(which|what) (career )?(cluster|grouping|group|one)\b|\bbelongs?\b|\bpart of\b|\bin (what|which)\b|\bfall(s)? (in|under|into)\b|\bunder (what|which)\b|\bdonde\b|\ba que\b|\ben que\b|\bpertenece\b|\bde que (cluster|agrupacion|grupo)\b|\bque (cluster|agrupacion)\b|\bhome of\b|\bparent\b/,
  verify:
    /^(so )?(is|are|isnt|arent|does|do|did|was|were|can|wait is|wait|right|es|son|esta|estan|verdad|pertenece) |\b(right|correct|true|verdad|cierto|no)$|\bis (it|that) true\b|\bi (thought|heard|read|was told)\b|\bsays?\b.*\bis\b/,
  define:
    /\bgloss\b|\bthe term\b|\bin (plain|simple) (words|english)\b|\bwhat (is|are|was|were|does|do)\b|\bdefin(e|ition|icion|eme)\b|\btell me (more )?about\b|\bdescribe\b|\bexplain\b|\bmeans?\b|\bmeaning\b|\babout\b|\boverview\b|\bque (es|son|significa|quiere decir|hace|hacen)\b|\bde que (trata|se trata)\b|\bexplica(me)?\b|\bhablame\b|\bcover(s|ed)?\b|\bstand(s)? for\b|\bfalls? under\b|\bwhats in\b|\binfo(rmation)?\b|\bmore\b|\bcuentame\b|\bconsiste\b/,
  past: /\b(before|used to be|called before|was .* called|old name|former(ly)?|earlier|previous(ly)?|originally|(where|what) (did|does|do) .* come from|replace[sd]?|succeed(s|ed)?|predecessor|antes|nombre (anterior|antiguo|viejo)|se llamaba|llamaba|viene)\b/,
  like: /\b(i|he|she|they|who|students?|kid|someone|people|that|we|girl|boy|son|daughter)( (really|also|kinda|just|always|only))* (like|likes|love|loves|enjoy|enjoys|adore|prefer|care about|am into|is into|are into|want to work with|want to help|wants to work|want to work|want something|want to make|want to build|want to create|want to design|hate|dont like|cant stand)\b|\b(im|i am|hes|shes|is|are|being|am) (really |super |very |pretty |so )*(into|good at|great at|interested in|passionate about|obsessed with|crazy about|a fan of|best at)\b|\binterest(ed|s)? in\b|\bmy (hobb(y|ies)|passions?|interests?|favorite)\b|\b(something|anything|things|stuff|jobs?|careers?|work|clusters?) (with|involving|for (people|kids|students|someone|somebody|a (kid|student|person)) (who|that))\b|\bfor (people|kids|students|someone|somebody|a (kid|student|person)) (who|that|into)\b|\bfan of\b|\b(me|le|les|nos) (gusta|gustan|encanta|encantan|interesa|interesan|apasiona|fascina)\b|\bsoy buen[oa]\b|\bquiero (trabajar con|ayudar|algo)\b|\balgo (con|de|relacionado)\b|\bi want to (work|help|build|make|create|design|fix|travel|protect|save|be outside|be outdoors)\b|\bwork (with|outside|outdoors|in nature)\b|\bspend(s)? (my|all|his|her|their)\b|\bcan i do with\b|\bi am (very |super )?(creative|artistic|athletic|outdoorsy|shy|social|curious)\b|\b(is|are) my (whole )?(life|thing|jam|passion|world|everything|favorite)\b|\bes mi (vida|pasion)\b|\b(really )?(love|like|enjoy)s? \w+ing\b|\bi (really |just )?(like|love)\b/,
  lost: /\b(dont|do not|not) (know|sure) what (i|to|job|career|cluster)\b|\bwhat (should|could) i (be|do)( when i grow up| with my life| after school)?\b|\bhelp me (find|choose|pick|decide)\b|\bno se (que|cual)\b|\bwhere (do|should) i start\b|\bpor donde empiezo\b|\bfor me\b|\bpara mi\b|\bfits? me\b/,
  /** Words that show that the question is about our field at all. */
  domain:
    /\b(clusters?|framework|careers?|jobs?|occupations?|cte|career technical|vocational|pathways?|groupings?|practices?|programs? of study|advance cte|perkins|crosswalk|naics|soc|cip|riasec|job zones?|counsel\w+|work|working|training|students?|learners?|states?|employers?|curriculum|steward|survey|advisory|modernized?|modernization|stem|o ?net|cairn|marco|carreras?|empleos?|trabajos?|ocupacion(es)?|agrupacion(es)?|practicas|consejer\w+|estudiantes?|estados?|encuesta|interest survey|purpose statement|implementation|adopt\w*|licensure|districts?|funding|reporting|textbook|courses?|classes|wheel|guidebook|committee|nac|iag|advisory|technical report)\b/,
} as const satisfies Record<string, RegExp>

/** Cuts statements about the asker ("I'm a school counselor with 376 students") that would read as topics. */
export const withoutRole = (folded: string): string =>
  folded
    .replaceAll(
      /\b(as|being) an? (school |high school |middle school |guidance |cte |career |state |local |college )*(counsel\w+|teacher|educator|student|parent|administrator|principal|director|staffer|employer|advisor|mom|dad|freshman|sophomore|junior|senior)\b/g,
      ' ',
    )
    .replaceAll(
      /\b(i am|im|i m|soy|we are) (a |an |un |una |the )?(new |local |school |high school |middle school |guidance |cte |career |state |college |elementary |district |\d+(st|nd|rd|th) grade )*(counsel\w+|teacher|educator|student|parent|administrator|principal|director|staffer|employer|advisor|mom|dad|mother|father|freshman|sophomore|junior|senior|consejer[oa]|maestr[oa]|estudiante|profesor|profesora)\b( with \d+ students)?( (at|in|for|from) (a|an|the|my|our) \w+( school| college| district)?)?/g,
      ' ',
    )
    .replaceAll(
      /\bmy (teacher|counselor|mom|dad|boss|friend|principal|professor|advisor|district|school|state) (keeps? )?(says?|said|told|tells?|asked|asks?|thinks?|wants?|saying)( me| us)?( that| it| to)?\b/g,
      ' ',
    )
    .replaceAll(
      /\b(to|for) (a|an|my|our|the) (\w+ )?(parents?|grader|kids?|students?|class|teachers?|counselors?|principal|board|legislator|reporter)( who .*)?$/g,
      ' ',
    )
    .replaceAll(/\b\d+ students\b/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
