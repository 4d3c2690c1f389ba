/** What a sentence is for. Only a `claim` needs a source. */
export type SentenceKind = 'claim' | 'question' | 'courtesy' | 'offer' | 'hedge' | 'advice' | 'lead-in'

const COURTESY =
  /^(?:hi|hello|hey|hola|sure|of course|absolutely|certainly|happy to|glad|great|good|nice|cool|awesome|excellent|wonderful|fantastic|love|yes|yep|no|yum|wow|thanks|thank you|you're welcome|welcome|congrat\w*|sounds|that's (?:a )?(?:great|good|nice|ok|fine|exciting)|what a|plenty|lots|quite a few|have fun|good luck|best of luck|hope|enjoy|have a|take care|see you|claro|por supuesto|sí|qué|buena|buenas|buenos|gran|excelente|gracias|de nada|mucho|suerte|perfecto|genial|encantad[oa]|con gusto|cool that|nice to|i hope|espero|i'm happy|i am happy|no problem|no worries|here you go|tienes varias|hay varias)\b/i
const OFFER =
  /^(?:(?:i|we) (?:can|could|would|will|'d|'ll|am happy|'m happy)|i'd|i'll|we'd|we'll|let me|shall i|should i|want|would you|do you want|if you(?:'d| would)? (?:like|want|wish|prefer|need)|just (?:ask|let|tell)|feel free|tell me|ask me|puedo|podemos|si (?:quieres|quiere|desea|deseas|lo deseas|lo desea|gustas|gusta)|dime|dígame|te puedo|le puedo|quieres|quiere|déjame|avísame)\b/i
const HEDGE =
  /\b(?:(?:the |these |my |our |those )?(?:sources?|passages?|materials?|documents?|texts?|evidence|information|excerpts?)(?: (?:i have|here|at hand|provided|given|that i have|we have))* (?:(?:do|does|did|is|are)(?:n't| not)|say nothing|says nothing|don't|doesn't|give no|gives no|have no|contain no|name no|offer no|leave)|(?:i|we) (?:(?:do|did|have|could|can|was|were|am|are)(?:n't| not)|cannot|can't|couldn't|have no|found no|find no|see no|know of no|don't)|(?:is|are)(?:n't| not) (?:in|covered by|mentioned in|part of) (?:the|my|these|our) (?:sources?|passages?|materials?|documents?)|nothing (?:here|in (?:the|my|these) (?:sources|passages|material))|(?:las |mis |estas |nuestras |los |mis )?(?:fuentes|pasajes|documentos|textos|materiales)(?: (?:que tengo|disponibles|consultad[oa]s|aquí))* no\b|no (?:tengo|encuentro|encontré|dispongo|veo|puedo ver|hallé|se sabe)|(?:it )?depends on)/i
const IMPERATIVE =
  /^(?:so |then |first,? |next,? |also,? |and |but |now,? |or |maybe |perhaps |just |please |por favor,? )?(?:ask|try|talk|look|start|check|think|consider|pick|choose|have|use|keep|visit|remember|read|browse|explore|see|write|contact|note|go|take|make|list|compare|search|begin|let|bear|imagine|picture|click|call|email|print|share|show|bring|find|get|do|don't|be|wait|give|tell|point|plan|join|watch|discuss|invite|encourage|habla|pregunta|pregunte|mira|mire|busca|busque|prueba|pruebe|consulta|consulte|recuerda|recuerde|piensa|piense|empieza|empiece|elige|elija|revisa|revise|visita|visite|lee|lea|pida|pide|hable|explora|explore|considera|considere)\b/i
const ADVICE =
  /^(?:you (?:could|can|may|might|should|may want|might want|'ll want)|it(?:'s| is| may be| might be| could be| can be| would be| pays) (?:(?:a )?(?:good|great|best|better|worth|wise|smart|useful|helpful|fun)|to)|a (?:good|fun|great|simple|nice|quick|first|useful) (?:first )?(?:step|start|way|idea|exercise|activity|tip)|one (?:idea|option|tip|way)|my (?:suggestion|advice|tip|recommendation)|i(?:'d| would| suggest| recommend)|that (?:result|is|way|gives|makes)|conviene|te recomiendo|le recomiendo|podrías|puedes|puede|sería|lo mejor|mi consejo|vale la pena|es (?:buena|una buena)|requirements may)\b/i
const ASKING =
  /^(?:let me know|tell me|shall i|want me to|would you like|feel free|dime|avísame|dígame|si (?:lo )?(?:quieres|quiere|desea|deseas), (?:le|te) )/i
const CONDITIONAL = /^if (?:you|your)\b.*,\s*(?:i'd|i would|you (?:could|can|may|might|should)|try|ask|talk|consider)\b/i
const LEAD_IN = /[:：]\s*$/
const SUMMARY = /^(?:in short|in a nutshell|think of|to sum up|en resumen|en pocas palabras|start with)\b/i

/** Signs of a fact: a number, a year, a quotation, a name inside the sentence. */
const HAS_FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen|seventy|hundred|thousand|dozen|half)\b/i

/** "The six", "these three": said before. */
const POINTING = /\b(?:the|these|those|all|los|las) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|dos|tres|cuatro|cinco|seis)\b/gi

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
  const plain = !HAS_FIGURE.test(text.replace(POINTING, ' '))
  return { ...sentence, text, plain, bare: plain && !hasInnerName(text), words: wordCount(text), states: statesStructure(text) }
}

const asks = ({ text }: Signs): boolean =>
  /[?？]["”')*]*$/.test(text) && !/\p{L}[.!][^\p{L}]*\?[^\p{L}\d]*$/u.test(text) && !TELLS.test(text)
const BUT_TELLS = /\b(?:but|however|pero|sino)\b(?! here is what).*\b(?:is|are|has|have|es|son|tiene|was|were)\b/i
const exclaims = (text: string): boolean => /!["”')*]*$/.test(text)

const isCourtesy = ({ text, bare, words, states }: Signs): boolean =>
  COURTESY.test(text) && bare && !states && !ASSERTS.test(text) && !placesName(text) && (words <= 10 || exclaims(text))
const isExclamation = ({ text, bare, words, states }: Signs): boolean =>
  exclaims(text) && bare && !states && !ASSERTS.test(text) && words <= 9
const isTip = ({ text, plain, states }: Signs): boolean =>
  plain && !states && !ASSERTS_FACT.test(text) && (IMPERATIVE.test(text) || ADVICE.test(text) || SUMMARY.test(text))
const opensList = ({ text, introduces, marked, plain, states }: Signs): boolean =>
  introduces && !marked && LEAD_IN.test(text) && plain && !states && !placesName(text) && !ASSERTS.test(text)
const isOpening = ({ text, bare, states }: Signs): boolean => bare && LEAD_IN.test(text) && !states && !ASSERTS.test(text)
const isInterjection = ({ text, bare, words, states }: Signs): boolean =>
  words <= 4 && bare && !states && /^(?:it depends|here|plenty|several|both|yes|no|sí|maybe|sure|right)\b/i.test(text)

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
