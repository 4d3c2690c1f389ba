import type { Inquiry } from '../domain/inquiry.ts'
import { anyOf, anyPhrase, firstLabel, type PatternTable } from './pattern.ts'

const SOMEBODY_WHO = '(people|kids|students|someone|somebody|a (kid|student|person))'

/**
 * Signs of what a message asks to have done, in words of both languages. A
 * message may show several: `rules.ts` weighs them against each other.
 */
export const CUES = {
  /** A number. */
  count: anyOf`
    \bhow many\b|\btwo numbers\b|\bhead ?count\b|\boverall\b|\b(the|what) number\b|\bnumber of\b
    \bcount\b|\btotal\b|\bis it \d+ or \d+\b|\bcuant[oa]s\b|\bnumero de\b
    \bhow much (clusters|jobs|practices)\b
  `,
  /** Several things, or what something is made of. The first words are open at their end: "names", "given". */
  list: anyOf`
    \b(list|name|show|give|enumerate|tell me|which|what|lista|enumera|nombra|dime|dame|muestra|cuales|que)
    \ball\b|\bexamples?\b|\bejemplos?\b
    \b(what|who|which) (is|are|goes|falls|sits|belongs|comes) (in|inside|under|within)\b|\bincludes?\b
    \binclu(ye|yen|ido)\b|\bcontains?\b|\bmade up of\b|\bcompon(e|en)\b|\bdivid
  `,
  /** Two things side by side. */
  compare: anyOf`
    \bcompar(e|ed|ing|ison|a|ar|acion)\b|\bdiffer(s|ent|ence|ences)?\b|\bvs?\b|\bversus\b|\bdiferencias?\b
    \bdiferente\b|\bdistingu\w+\b|\bapart from\b|\bside by side\b|\b(the )?same (thing|as)?\b|\blo mismo\b
    \bor\b.*\bwhich is which\b
    \bwhich (one )?(contains|is (bigger|larger|inside|smaller))\b
    \bhow (are|is) .* (related|alike|similar)\b|\bsimilar\b|\bin common\b
  `,
  /** What something belongs to. */
  where: anyOf`
    \bwhere\b|\bdonde\b|\bbelongs?\b|\bpertenece\b|\bpart of\b|\bhome of\b|\bparent\b
    \b(which|what) (career )?(cluster|grouping|group|one)\b|\bin (what|which)\b
    \bfall(s)? (in|under|into)\b|\bunder (what|which)\b|\ba que\b|\ben que\b
    \bde que (cluster|agrupacion|grupo)\b|\bque (cluster|agrupacion)\b
  `,
  /** Whether something is so. The space is matched: it stands behind the first word of a question. */
  verify: anyOf`
    ^(so )?(is|are|isnt|arent|does|do|did|was|were|can|wait is|wait|right|es|son|esta|estan|verdad|pertenece)[ ]
    \b(right|correct|true|verdad|cierto|no)$|\bis (it|that) true\b
    \bi (thought|heard|read|was told)\b|\bsays?\b.*\bis\b
  `,
  /** What something is. */
  define: anyOf`
    \bgloss\b|\bthe term\b|\bin (plain|simple) (words|english)\b
    \bwhat (is|are|was|were|does|do)\b|\bdefin(e|ition|icion|eme)\b|\btell me (more )?about\b|\bdescribe\b
    \bexplain\b|\bmeans?\b|\bmeaning\b|\babout\b|\boverview\b
    \bque (es|son|significa|quiere decir|hace|hacen)\b|\bde que (trata|se trata)\b|\bexplica(me)?\b
    \bhablame\b|\bcover(s|ed)?\b|\bstand(s)? for\b|\bfalls? under\b|\bwhats in\b|\binfo(rmation)?\b
    \bmore\b|\bcuentame\b|\bconsiste\b
  `,
  /** What something was. */
  past: anyPhrase`
    before|used to be|called before|was .* called|old name|former(ly)?|earlier|previous(ly)?|originally
    (where|what) (did|does|do) .* come from|replace[sd]?|succeed(s|ed)?|predecessor|antes
    nombre (anterior|antiguo|viejo)|se llamaba|llamaba|viene
  `,
  /** What somebody likes, or does not. */
  like: anyOf`
    \b(i|he|she|they|who|students?|kid|someone|people|that|we|girl|boy|son|daughter)( (really|also|kinda|just|always|only))* (like|likes|love|loves|enjoy|enjoys|adore|prefer|care about|am into|is into|are into|want to work with|want to help|wants to work|want to work|want something|want to make|want to build|want to create|want to design|hate|dont like|cant stand)\b
    \b(im|i am|hes|shes|is|are|being|am) (really |super |very |pretty |so )*(into|good at|great at|interested in|passionate about|obsessed with|crazy about|a fan of|best at)\b
    \binterest(ed|s)? in\b
    \bmy (hobb(y|ies)|passions?|interests?|favorite)\b
    \b(something|anything|things|stuff|jobs?|careers?|work|clusters?) (with|involving|for ${SOMEBODY_WHO} (who|that))\b
    \bfor ${SOMEBODY_WHO} (who|that|into)\b|\bfan of\b
    \b(me|le|les|nos) (gusta|gustan|encanta|encantan|interesa|interesan|apasiona|fascina)\b|\bsoy buen[oa]\b
    \bquiero (trabajar con|ayudar|algo)\b|\balgo (con|de|relacionado)\b
    \bi want to (work|help|build|make|create|design|fix|travel|protect|save|be outside|be outdoors)\b
    \bwork (with|outside|outdoors|in nature)\b
    \bspend(s)? (my|all|his|her|their)\b|\bcan i do with\b
    \bi am (very |super )?(creative|artistic|athletic|outdoorsy|shy|social|curious)\b
    \b(is|are) my (whole )?(life|thing|jam|passion|world|everything|favorite)\b|\bes mi (vida|pasion)\b
    \b(love|like|enjoy)s? \w+ing\b|\bi (really |just )?(like|love)\b
  `,
  /** Somebody who does not know where to begin. */
  lost: anyOf`
    \b(dont|do not|not) (know|sure) what (i|to|job|career|cluster)\b
    \bwhat (should|could) i (be|do)\b
    \bhelp me (find|choose|pick|decide)\b|\bno se (que|cual)\b|\bwhere (do|should) i start\b|\bpor donde empiezo\b
    \bfor me\b|\bpara mi\b(?! (?:tarea|clase|escuela|trabajo|proyecto|examen))|\bfits? me\b
  `,
  /** Our field at all. */
  domain: anyPhrase`
    clusters?|framework|careers?|jobs?|occupations?|cte|career technical|vocational|pathways?|groupings?
    practices?|programs? of study|advance cte|perkins|crosswalk|naics|soc|cip|riasec|job zones?
    counsel\w+|work|working|training|students?|learners?|states?|employers?|curriculum|steward
    survey|advisory|modernized?|modernization|stem|o ?net|cairn|marco|carreras?|empleos?|trabajos?
    ocupacion(es)?|agrupacion(es)?|practicas|consejer\w+|estudiantes?|estados?|encuesta
    purpose statement|implementation|adopt\w*|licensure|districts?|funding|reporting|textbook|courses?
    classes|wheel|guidebook|committee|nac|iag|technical report
  `,
} as const satisfies Record<string, RegExp>

const SUPERLATIVES: PatternTable<NonNullable<Inquiry['superlative']>> = [
  ['most', /\b(most|largest|biggest|highest number|greatest|mas (sub|empleos|ocupaciones|clusters)|mayor)\b/],
  ['fewest', /\b(fewest|least|smallest|lowest number|menos|menor)\b/],
]

/** Which end of a ranking by count a folded question asks for. */
export const findSuperlative = (folded: string): Inquiry['superlative'] => firstLabel(SUPERLATIVES, folded)

const COMPARATIVES: PatternTable<NonNullable<Inquiry['superlative']>> = [
  [
    'most',
    /\b(more|most|bigger|biggest|larger|largest|greater|higher|longer|mas|mayor)\b(?! (about|on|info|information|details|sobre|de eso)\b)/,
  ],
  ['fewest', /\b(less|least|fewer|fewest|smaller|smallest|lower|shorter|menos|menor)\b/],
]

/** Which of several things a folded question looks for: the one with more, or with less, of something. */
export const findComparative = (folded: string): Inquiry['superlative'] => firstLabel(COMPARATIVES, folded)

const NEGATION = anyPhrase`
  (are|is|do|does|which|that|son|es|clusters?) (not|no)|not (cross|in|part)
  arent|isnt|except|without|no son|no es
`

/** Whether a folded question asks for what something is not. */
export const isNegated = (folded: string): boolean => NEGATION.test(folded)
