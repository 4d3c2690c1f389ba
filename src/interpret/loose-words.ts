import { isDisliked } from './interests.ts'
import type { MatchInterests } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { anyOf, anyPhrase } from './pattern.ts'

/** Words of asking and telling, which say nothing about the work itself. */
const ASKING = new Set(
  `what which where who whom whose when why how is are was were be been being am do does did can could will would should shall may might must have has had i me my mine we us our ours you your he him his
  she her hers they them their theirs it its this that these those there here a an the and or but if so then than as at by for from in into of off on onto out over to under up with without about not no yes
  just really very too also even still only ever never always sometimes somebody someone anybody anyone everybody people person guy guys lady man woman kid kids cousin uncle aunt mom mother dad father brother sister
  grandpa grandma grandpas friend friends neighbor twins student students junior juniors senior seniors teacher class school cluster clusters sub career careers job jobs work works working worker workers area areas
  field fields section group groups grouping groupings category bucket family line lines kind sort type part parts place places placed put puts go goes going belong belongs fit fits fall falls count counted file filed
  find found call called name named want wants wanted like likes love loves enjoy one ones day days lol please hey hi ok okay thing things stuff get gets got say says said tell know think look looking show call real
  system framework would grow big little lot lots all whole every each some any more most other another first last new old good great best bored want something anything nothing doing done make makes made idea ideas suggestions advice tips
  asked asks ask promised promise answer answers answered question questions yesterday today tomorrow tonight morning lunch noon week month year deadline due said told talked talking story long short move moving between state states district daughter son hobby hobbies understand cuantos cuantas cuanto entender entiendo entendi middle
  el la los las un una unos unas de del en y o con para por que cual cuales donde quien como mi mis tu su sus me te se le lo es son esta estan ser soy quiero gusta gustan trabajo trabaja trabajan trabajar empleo cluster
  pertenece mama papa hermano hermana tio tia amigo amiga alguien gente personas persona eso esto ese esa`.split(/\s+/),
)

/** Words in which somebody asks where some work belongs. */
const ASKS_PLACE = anyPhrase`
    where|clusters?|area|line of work|section|bucket|category|which group|what group|belongs?
    filed|fits?|goes|under (?:what|which)|what field|in (what|which)|(?:job|career|what|which) family|donde|en que|a que|pertenece
  `
/** Words in which somebody speaks of themselves or of somebody they care for. */
const ABOUT_SOMEBODY = anyOf`
    \b(i|my|me|mine|our|we|he|she|his|her|him|student|students|junior|juniors|senior|seniors|kid|kids|son|daughter|twins|nephew|niece|yo|mi|mis|nuestr[oa])\b
    \b(for that|for this|anything|is there)\b
  `
/** Questions for a fact, not for a place. */
const ASKS_FACT = /^(who|when|why|how many|how much|how old|did|was|were|quien|cuando|por que)\b/

/** Asking us, or for help, is not telling of oneself; unless it is a cluster or a job that is asked for. */
const ASKS_US = anyOf`
    ^(can|could|would|will|should|what|which|how|is|are|do|does|may|me|puedes?|como|que|cual)\b|\b(is|are|am) (he|she|i|they|we) right\b|\btienen? razon\b
    \b(what|how|why|when) (do|can|should|did|does|is|are) (i|we|it|he|she|they)\b
    \b(help me|trying (you|this)|ayuda\w*)\b
  `
const ASKS_FOR_PLACE = anyPhrase`
    clusters?|careers?|jobs?|areas?|field|fits?|suits?|look (?:at|into|for)|show|suggest|recommend|explore
    anything|for (that|me|this|her|him|them)|carrera|empleo|trabajo
  `

/** Below this the ranker cannot say where some work belongs. */
const LEAST_CONFIDENCE = 0.15
/** Below this our field does not know a liking. Higher than for a liking that was told as one. */
const LEAST_LIKING = 0.45
const MOST_WORDS = 6

/** The words that say something about the work. */
const telling = (text: string): string[] => text.split(' ').filter((word) => word.length > 1 && !ASKING.has(word) && !/^\d+$/.test(word))

/** What is left of a question about where some work belongs once the asking is taken away: "drives subway". */
export function findWorkPhrase(text: string, { rankTitles }: { readonly rankTitles: RankTitles }): string | null {
  if (!ASKS_PLACE.test(text)) return null
  const left = telling(text.replace(ASKS_PLACE, ' '))
  if (left.length === 0 || left.length > MOST_WORDS) return null
  const phrase = left.join(' ')
  return rankTitles(phrase, 1).confidence >= LEAST_CONFIDENCE ? phrase : null
}

/** Where a sentence turns from one thing to the next. */
const TURN = /\b(?:and|but|or|also|then|because|when|while|where|what|which|one|the other|y|pero|o)\b/
/** The first words of a clause hold the liking; what follows dilutes it. */
const MOST_WORDS_OF_LIKING = 4
const MOST_LIKINGS = 4

/** What people tell of themselves ("big trucks and maps. that's me"), where it is something that our field knows as a liking. */
export function findLiking(
  text: string,
  clauses: readonly string[],
  { matchInterests }: { readonly matchInterests: MatchInterests },
): string[] {
  if (!tellsOfSomebody(text) || asksFactShortly(text, clauses)) return []
  return clauses
    .flatMap((clause) => clause.split(TURN))
    .filter((part) => !isDisliked(part))
    .map((part) => telling(part).slice(0, MOST_WORDS_OF_LIKING).join(' '))
    .filter((phrase) => phrase !== '' && (matchInterests([phrase], 1)[0]?.score ?? 0) >= LEAST_LIKING)
    .slice(0, MOST_LIKINGS)
}

/** So short a message that ends in a question for a fact tells nothing of anybody; a long one is a story with a question. */
const MOST_WORDS_OF_FACT = 14
const asksFactShortly = (text: string, clauses: readonly string[]): boolean =>
  text.split(' ').length <= MOST_WORDS_OF_FACT && clauses.some((clause) => ASKS_FACT.test(clause))

const tellsOfSomebody = (text: string): boolean =>
  ABOUT_SOMEBODY.test(text) && !ASKS_FACT.test(text) && (!ASKS_US.test(text) || ASKS_FOR_PLACE.test(text))
