import { ADVICE, ANNOUNCES, ASKING, CONDITIONAL, COURTESY, HEDGE, IMPERATIVE, OFFER, RECOMMENDS } from './classify-words.ts'

/** What a sentence is for. Only a `claim` needs a source. */
export type SentenceKind = 'claim' | 'question' | 'courtesy' | 'offer' | 'hedge' | 'advice' | 'lead-in'

const LEAD_IN = /[:：]\s*$/

/** Signs of a fact: a number, a year, a quotation, a name inside the sentence. */
const HAS_FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen|seventy|hundred|thousand|dozen|half)\b/i

/** "The six", "these three": said before. */
const POINTING = /\b(?:the|these|those|all|los|las) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|dos|tres|cuatro|cinco|seis)\b/gi

/** "Three things to keep in mind": counts what will be said, not what is so. */
const NUMBERED_TALK =
  /\b(?:two|three|four|five|six|dos|tres|cuatro|cinco) (?:quick |short |good |practical |more |other )?(?:things|points|ideas|tips|notes|steps|questions|caveats|suggestions|thoughts|remarks|cosas|ideas|consejos|puntos|pasos|notas|preguntas|sugerencias)\b/gi

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length
const hasInnerName = (text: string): boolean =>
  /(?<=[\p{Ll}\d,;:)] )(?!I\b|I')\p{Lu}[\p{L}&]+/u.test(
    text.replace(/\b(?:Framework|Career Clusters?|Sub-Clusters?|Clusters?|Groupings?|CTE|Marco)\b/g, 'it'),
  )

export interface Classified {
  readonly text: string
  /** It cites something, by its own markers or those of its list. */
  readonly cited: boolean
  /** It has markers of its own. */
  readonly marked: boolean
  /** A list follows. */
  readonly introduces: boolean
}

/** What can be seen of a sentence at a glance. */
interface Signs extends Classified {
  /** No figure in it. */
  readonly plain: boolean
  /** No figure and no name either. */
  readonly bare: boolean
  readonly words: number
  /** It says what the Framework, or a thing with a name, is or has. */
  readonly states: boolean
}

function signsOf(sentence: Classified): Signs {
  const text = sentence.text.trim().replace(/^[-–—•\s]+/, '')
  const plain = !HAS_FIGURE.test(text.replace(POINTING, ' ').replace(NUMBERED_TALK, ' '))
  return { ...sentence, text, plain, bare: plain && !hasInnerName(text), words: wordCount(text), states: statesStructure(text) }
}

const asks = ({ text }: Signs): boolean =>
  /[?？]["”')*]*$/.test(text) && !/\p{L}[.!][^\p{L}]*\?[^\p{L}\d]*$/u.test(text) && !TELLS.test(text)
const BUT_TELLS = /\b(?:but|however|pero|sino)\b(?! here is what).*\b(?:is|are|has|have|es|son|tiene|was|were)\b/i
const STATING =
  /\b(?:is|are|was|were|has|have|had|belongs?|includes?|contains?|became|becomes?|replaced?|moved|released|es|son|está|están|fue|tiene|tienen|incluye|pertenece\w*|contiene)\b/i
const exclaims = (text: string): boolean => /!["”')*]*$/.test(text)

const isCourtesy = ({ text, bare, words, states }: Signs): boolean =>
  COURTESY.test(text) && bare && !states && !ASSERTS.test(text) && !placesName(text) && (words <= 10 || exclaims(text))
const isExclamation = ({ text, bare, words, states }: Signs): boolean =>
  exclaims(text) && bare && !states && !ASSERTS.test(text) && words <= 9
/** "Remember that Robotics is in …": an order that tells a fact. */
const tellsFact = (text: string): boolean => /\b(?:that|que|:)\s/i.test(text) && placesName(text)
/** "Here are some examples by Sub-Cluster": one verb at most, and that is the one that points. */
const isAnnouncement = (text: string): boolean => ANNOUNCES.test(text) && !STATING.test(text.replace(ANNOUNCES, ' ')) && !ASSERTS.test(text)
const isTip = ({ text, plain, states }: Signs): boolean =>
  plain &&
  !states &&
  !ASSERTS_FACT.test(text) &&
  !tellsFact(text) &&
  (IMPERATIVE.test(text) || ADVICE.test(text) || RECOMMENDS.test(text) || isAnnouncement(text))
const opensList = ({ text, introduces, marked, plain, states }: Signs): boolean =>
  introduces && !marked && LEAD_IN.test(text) && plain && (isAnnouncement(text) || (!states && !placesName(text) && !ASSERTS.test(text)))
const isOpening = ({ text, bare, states }: Signs): boolean => bare && LEAD_IN.test(text) && !states && !ASSERTS.test(text)
const isInterjection = ({ text, bare, words, states }: Signs): boolean =>
  words <= 4 && bare && !states && /^(?:it depends|here|plenty|several|both|yes|no|sí|maybe|sure|right)\b/i.test(text)

const ADDRESSES = /\b(?:you|your|yours|you're|i|i'm|we|us|me|tú|tu|tus|te|usted|le|su|nos|mi|me)\b/i
const FACTUAL =
  /\b(?:pay|paid|salar\w*|wages?|degrees?|licen[cs]\w*|certif\w*|require\w*|need to|has to|have to|must|always|never|jobs?|occupations?|careers?|clusters?|framework|states?|federal|survey|schools?|programs?|pathways?|students?|learners?|teachers?|empleos?|trabajos?|carreras?|grupos?|marco|estados?|escuelas?|programas?|sueldos?|salarios?|estudiantes?)\b/i
/** Speaks to the reader, and of nothing of the trade: "The rest is a matter of what you enjoy". */
const isPersonal = ({ text, bare, words, states }: Signs): boolean =>
  bare &&
  !states &&
  words <= 18 &&
  ADDRESSES.test(text) &&
  !ASSERTS.test(text) &&
  (!FACTUAL.test(text) || isOrder(text) || isWorthwhile(text))

const WHOSE = /\b(?:your|you|tu|tus|su|sus)\b/i
/** "Mention the new name on your page": it opens with a word that can only be a verb there, and states nothing of anybody. */
const isOrder = (text: string): boolean =>
  WHOSE.test(text) &&
  !STATING.test(text) &&
  !ASSERTS_FACT.test(text) &&
  !NO_ORDER.test(text) &&
  /^\p{L}+ (?:a|an|the|your|it|them|this|that|in|on|with|to|up|out|el|la|los|las|su|tu|un|una|con|en)\b/iu.test(text)
const NO_ORDER =
  /^(?:the|a|an|this|that|these|those|it|they|he|she|we|you|i|some|many|most|all|each|every|no|any|other|such|its|their|\p{L}+s|\p{L}+ing)\b/iu
const isWorthwhile = (text: string): boolean => /\b(?:worth (?:a|an|the|\p{L}+ing)|up to you|good idea|vale la pena)\b/iu.test(text)

/** Tried in order; the first that fits decides. */
const KINDS: readonly (readonly [SentenceKind, (signs: Signs) => boolean])[] = [
  ['courtesy', ({ text }) => !/\p{L}/u.test(text)],
  ['question', asks],
  ['hedge', ({ text, cited }) => !cited && HEDGE.test(text) && !BUT_TELLS.test(text)],
  ['lead-in', opensList],
  ['claim', ({ cited }) => cited],
  ['offer', ({ text }) => ASKING.test(text)],
  ['offer', ({ text, plain }) => plain && OFFER.test(text)],
  ['advice', ({ text }) => CONDITIONAL.test(text)],
  ['courtesy', isCourtesy],
  ['courtesy', isExclamation],
  ['advice', isTip],
  ['lead-in', isOpening],
  ['courtesy', isInterjection],
  ['advice', isPersonal],
]

/**
 * Tells a statement of fact from courtesy, questions, offers, advice and
 * statements that the sources are silent. In doubt it is a claim: an unchecked
 * courtesy costs a word, an unchecked claim costs trust.
 */
export function classify(sentence: Classified): SentenceKind {
  const signs = signsOf(sentence)
  return KINDS.find(([, fits]) => fits(signs))?.[0] ?? 'claim'
}

/** Talks about what the Framework is or does; courtesy and advice do not. */
const STRUCTURE =
  /\b(?:is|are|was|were|has|have|had|became|belongs?|includes?|contains?|es|son|tiene|tienen|pertenece\w*|incluye\w*)\b.*\b(?:clusters?|sub-clusters?|framework|groupings?|pathways?|states?|jobs?|survey|practices?|marco|estados?|federal|students? must|required|mandatory|grant|salary|earn\w*)\b|\b(?:clusters?|sub-clusters?|framework|groupings?|practices?|states?|marco)\b.*\b(?:is|are|was|were|has|have|had|became|must|es|son|tiene|tienen|debe\w*)\b/i
/** A question in form only: it tells what it asks. */
const TELLS = /^[¿"“(]*(?:did you know|do you know that|you know that|sab[ií]as|sabe usted|isn't it true|guess what)\b/i
/** An order or tip may say "always" and "all", but not tell what must be. */
const ASSERTS_FACT = /\b(?:must|requires?|is required|are required|earns?|guarantees?|debe[ns]?)\b/i

/** Words that no mere introduction needs. */
const ASSERTS = /\b(?:must|requires?|required|never|always|only|adopt\w*|earns?|every|all|will|cannot|debe\w*|siempre|nunca|todos|todas)\b/i

/** Says of a name that it is or has something. */
const placesName = (text: string): boolean =>
  hasInnerName(text) &&
  /\b(?:is|are|was|were|has|have|had|belongs?|includes?|contains?|became|becomes|es|son|tiene|tienen|esta|está|están|fue|incluye|pertenece)\b/i.test(
    text,
  )
const statesStructure = (text: string): boolean => STRUCTURE.test(text)
