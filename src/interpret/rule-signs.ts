import { fold } from '../domain/fold.ts'
import type { Entity, EntityKind, Topic } from '../domain/inquiry.ts'
import { anyOf, anyPhrase } from './pattern.ts'
import { articleScore, type Signals } from './signals.ts'

/** A stored question this close is the question; structure need not be consulted. */
const SURE_ARTICLE = 0.82
/** A stored question this close beats having nothing better to say. */
const LIKELY_ARTICLE = 0.32
/** From here on a stored question says more than a title that is in no list, or than words about some work. */
const BETTER_THAN_GUESS = 0.38

/** Whether a stored question is nearly the one asked, likely to answer it, or better than a guess. */
export const isSureArticle = (signals: Signals): boolean => articleScore(signals) >= SURE_ARTICLE
export const isLikelyArticle = (signals: Signals): boolean => articleScore(signals) >= LIKELY_ARTICLE
export const isBetterThanGuess = (signals: Signals): boolean => articleScore(signals) >= BETTER_THAN_GUESS

/** A stored question that is near by words of every day alone ("before", "how many") must be near indeed. */
const NEAR_WITHOUT_OUR_WORDS = 0.55
export const isOfOurField = (signals: Signals): boolean => signals.asks.domain || articleScore(signals) >= NEAR_WITHOUT_OUR_WORDS

const TIMES = /\b(old|older|new|newer|final|versions?|draft|proposal|initiative|20\d\d|viej[oa]s?|antigu[oa]s?|nuev[oa]s?)\b/
/** "Before" is said of anything; of old and new, or with a year, people speak about the Framework. */
export const speaksOfTimes = ({ text }: Signals): boolean => TIMES.test(text)

const POINTS_AT = /\b(it|its|that|this|those|these|they|them|eso|esa|ese|esto)\b/
const MOST_WORDS_OF_POINTING = 6
/** A stored question this close is asked in just these words. */
const SAME_WORDS = 0.9
/** A short message that points, with no word of our field: a stored question may share its few words by chance. */
const pointsWithoutOurWords = (signals: Signals): boolean =>
  POINTS_AT.test(signals.text) &&
  signals.length <= MOST_WORDS_OF_POINTING &&
  !signals.asks.domain &&
  signals.terms.length === 0 &&
  isLikelyArticle(signals) &&
  articleScore(signals) < SAME_WORDS

/** Nothing is named or told, and what is said only points: however near a stored question is, it is near by small words. */
export const lacksThing = (signals: Signals): boolean =>
  (signals.missing !== null || pointsWithoutOurWords(signals)) &&
  signals.beyond === null &&
  isNamelessButForGuesses(signals) &&
  signals.liking.length === 0 &&
  !signals.asks.like

const isNamelessButForGuesses = ({ entities, occupations, unknownTitle }: Signals): boolean =>
  entities.length === 0 && unknownTitle === null && occupations.every(({ nature }) => nature === 'fuzzy')

/** Whether something of one of the kinds is named. */
export const hasKind = ({ entities }: Signals, ...kinds: readonly EntityKind[]): boolean =>
  entities.some(({ kind }) => kinds.includes(kind))

/** Whether anything of the Framework is named. */
export const hasEntity = ({ entities }: Signals): boolean => entities.length > 0

/** Whether something of today's structure is named. */
export const hasToday = (signals: Signals): boolean => hasKind(signals, 'cluster', 'sub-cluster', 'grouping')

/** Whether one of the topics is asked about. */
export const hasTopic = ({ topics }: Signals, ...wanted: readonly Topic[]): boolean => topics.some((topic) => wanted.includes(topic))

/** Whether a job is named that the Framework places. */
export const hasKnownJob = ({ occupations }: Signals): boolean => occupations.length > 0

/** A known job; or words in the place of one, where nothing else is named and no stored question is near. */
export const hasJob = (signals: Signals): boolean => hasKnownJob(signals) || hasUnknownJob(signals)

function hasUnknownJob(signals: Signals): boolean {
  if (signals.unknownTitle === null) return false
  if (signals.askedWork !== null) return !isSureArticle(signals)
  return (!hasEntity(signals) || signals.asks.verify) && !isBetterThanGuess(signals)
}

/** Asks about the past, or about a change from it. */
export const isPast = ({ timeFrame }: Signals): boolean => timeFrame.kind !== 'now'

/** Beyond us whatever else is named; a decision, or bending the rules, yields to a question that we can answer. */
export const isBeyondAnyway = ({ beyond }: Signals): boolean => beyond !== null && beyond !== 'injection' && beyond !== 'decision'

/** Whether something is asked about that our sources let us count. */
export const isCountable = (signals: Signals): boolean =>
  hasTopic(signals, 'clusters', 'cross-cutting-clusters', 'groupings', 'sub-clusters', 'practices', 'pathways', 'jobs', 'programs')

/** What is counted stands right behind: "how many lists … practices" counts no practices. */
const COUNTED = anyOf`
  \bhow many (?:\w+ ){0,4}?(?:clusters?|groupings?|groups|practices?|pathways?|jobs?|occupations?|careers?|programs?)\b
  \bhow many (?:\w+ ){0,4}?(?:of (?:them|those|these)|parts|are there|r there|does|do|did|have|has)\b
  \bhow many$
  \bcuant[oa]s (?:\w+ ){0,2}?(?:clusters?|agrupacion(?:es)?|grupos|practicas?|empleos|trabajos|ocupaciones|carreras|sub|pathways?|programas?)\b
  \bcuant[oa]s (?:\w+ )?(?:hay|son|eran|habia|tiene|tienen|tenia|existen)\b
`
/** Whether the topic is what is counted, where "how many" says so at all. */
export const countsTopic = ({ text }: Signals): boolean => !/\b(how many|cuant[oa]s)\b/.test(text) || COUNTED.test(text)

const REPORTING = /\b(perkins|octae|federal (reports?|reporting|data|government)|car (report|submission|data)|informe federal)\b/
/** How many clusters a federal report takes is another question than how many there are. */
export const isAboutReporting = ({ text }: Signals): boolean => REPORTING.test(text)

const DIFFER = anyPhrase`
  (?:documents?|sources?|pages?|papers?|faq|one|fuentes?|documentos?|paginas?) .*(?:differ|differs|different|disagrees?|another|other|others|both|otr[oa]|distint\\w+)
  both (?:figures|numbers|be right)|each (?:figure|number)|cada cifra
`
/** Whether documents are said to disagree, and a reading of just that is near. */
export const asksForReading = (signals: Signals): boolean =>
  DIFFER.test(signals.text) && signals.article?.id.startsWith('reading/') === true && isLikelyArticle(signals)

const FATE = anyPhrase`kept|keep|carry|carried|merged?|renamed|combined|dissolved|split|same name|new name|survived|se unieron|conservaron`
/** How many of the old ones met some fate is told by prose. */
export const countsFate = ({ text, asks }: Signals): boolean => asks.count && FATE.test(text)

const PAPERS = /\b(licen[sc]es?|licensing|licensure|certificates?|certifications?|credentials?|licencias?|certificad\w*)\b/
/** Whether a license or certificate is asked about; the word in "License Clerks" is part of a title. */
export const asksForPapers = ({ text, occupations }: Signals): boolean =>
  PAPERS.test(occupations.reduce((rest, { surface }) => rest.replace(surface, ' '), text))

const REMOVAL = anyPhrase`
  remov(?:e|ed|ing)|delet(?:e|ed)|eliminat(?:e|ed)|drop(?:ped)?(?! down)|take out|took out|taken out|get rid of|got rid of|scrap(?:ped)?|abolish(?:ed)?|cut
  quit(?:o|aron|ar)|elimin(?:o|aron|ar)|sac(?:o|aron)|borr(?:o|aron)
`
const ASKS_ABOUT_END = anyPhrase`why|when|who|did|was|were|is it true|since|after|por que|cuando|quien`
/** Asks about the end of a cluster that there is. */
export const asksForRemoval = ({ text, entities }: Signals): boolean => {
  const [only, ...others] = entities
  return only !== undefined && others.length === 0 && isTodaysName(only) && REMOVAL.test(text) && ASKS_ABOUT_END.test(text)
}

/** "Marketing" alone was the name of an old cluster, whose end is told elsewhere. */
const isTodaysName = ({ kind, nature, name, surface }: Entity): boolean =>
  kind === 'cluster' && (nature === 'es' || nature === 'misspelt' || (nature === 'official' && fold(name) === surface))

const JOB_IN_MOST = /\b(job|occupation|career|empleo|trabajo|ocupacion)\b.*\b(most|largest number|mas|several|many)\b.*\bclusters\b/
/** "Which job is in the most clusters?" ranks jobs, which no count of a cluster's jobs answers. */
export const ranksJobs = ({ text }: Signals): boolean => JOB_IN_MOST.test(text)

const ABOUT_PRACTICE =
  /\b(practices?|practicas?) (\w+ )?(is|are|was|has|have|deals?|covers?|talks?|about|on|speaks?|mentions?|titled|trata|habla|sobre)\b(?! (there|all|called|the twelve|cross))/
/** Which practice is about something. */
export const asksWhichPractice = ({ text }: Signals): boolean =>
  ABOUT_PRACTICE.test(text) && /\b(which|what|is there|cual|que)\b/.test(text)

const COUNTED_PLACES = anyPhrase`
  (how many|number of|more than one|several|cuantos|varios|mas de un) (career |different |other )?(sub )?(clusters?|places|homes|lugares)
`
/** "In how many clusters are nurses?" asks for the places of nurses. */
export const countsPlaces = ({ text }: Signals): boolean => COUNTED_PLACES.test(text)

const NUMBERED = anyPhrase`
  (\d+|two|three|four|five|six|seven|ten|eleven|twelve|fourteen|fifteen|sixteen|seventeen) (career )?(clusters?|cluster groupings|groupings|sub clusters|cross cutting clusters|career ready practices|practices)
`
/** "Can we keep using the 16 clusters?" asks what is allowed, not how many there are. */
const ASKS_LEAVE = anyPhrase`
  (?:can|may|could|is it (?:ok|okay|fine|alright)|(?:are|is|am) (?:we|i|they|it) allowed|allowed to|do we have to|must we)\b.*\b(?:keep|kept|use|uses|using|stay|stick|still|continue|go on|drop)
  (?:puede|podemos|pueden|podria)\b.*\b(?:seguir|usar|usando|quedarse|mantener)
`
export const asksLeave = ({ text }: Signals): boolean => ASKS_LEAVE.test(text)

/** "Are there 16 career clusters?" */
export const namesNumber = ({ text }: Signals): boolean => NUMBERED.test(text)

const OPENS_LIST =
  /^(which|what|list|name|show|give|tell|remind|enumerate|all|every|i need|can you|could you|cuales|que|lista|dime|enumera|nombra|muestra)\b/
/** A question that opens as one for a list does, or that is too short to ask for more. */
export const opensList = ({ text, length }: Signals): boolean => OPENS_LIST.test(text) || length <= 3

const WHOLE_LIST = anyPhrase`
  list|name|all|every|each|what are|which are|give me|show me|tell me
  cuales son|lista|enumera|dime|nombra|tod[oa]s
`
const ABOUT_THE_LIST = anyPhrase`
  why|who|when|how|difference|different|best|should|change[ds]?|mean|means|use|for|about|not|crosswalk|only|same
  official|oficial|saw|vi|internet|twelve|doce|12|16|sixteen|dieciseis|five|5
`
/** Asks to have the whole list, not about it. */
export const asksForAll = ({ text, length }: Signals): boolean => length <= 3 || (WHOLE_LIST.test(text) && !ABOUT_THE_LIST.test(text))

const PRACTICES_LIST = anyPhrase`list|name|all|titles?|what are|which are|twelve|12|need|cuales|lista|nombra`
const ABOUT_PRACTICES = anyPhrase`who|why|when|how|where|general|different|difference|mean`
/** The same of the practices, which people also ask for by "I need the twelve". */
export const asksForPractices = ({ text, asks, length }: Signals): boolean =>
  (asks.list || length <= 4 || /\bneed\b/.test(text)) && PRACTICES_LIST.test(text) && !ABOUT_PRACTICES.test(text)

const INSIDE_GROUPING = anyPhrase`in|inside|under|within|holds?|includes?|contains?|made`
const INSIDE_CLUSTER = anyPhrase`
  made up of|parts|divide[ds]?|break(s)? (down|into)|includes?|contains?|incluye|contiene|consists?|within|inside
`
/** Asks what something is made of. */
export const asksParts = (signals: Signals): boolean =>
  (hasKind(signals, 'grouping') && asksPartsOfGrouping(signals)) || (hasKind(signals, 'cluster') && asksPartsOfCluster(signals))

const asksPartsOfGrouping = (signals: Signals): boolean =>
  hasTopic(signals, 'clusters') || (signals.asks.list && !hasTopic(signals, 'jobs') && INSIDE_GROUPING.test(signals.text))

const asksPartsOfCluster = (signals: Signals): boolean =>
  hasTopic(signals, 'sub-clusters') || (!hasTopic(signals, 'jobs', 'clusters') && INSIDE_CLUSTER.test(signals.text))

/** "Interest survey" is a thing of the trade, and nothing that anybody likes. */
export const isAboutSurvey = ({ text }: Signals): boolean =>
  /\b(interests?|like) (survey|data|inventory|quiz|test|code|codes)\b|\bsurvey\b/.test(text)

const BECAME = anyPhrase`
  happen|happened|became|become|called|names?|renamed|where|went|go|now|today|replaced|new
  paso|llama|nuevo|ahora|donde
`
/** A stored question must be closer where the name alone would answer. */
export const isArticleOnOldName = (signals: Signals): boolean => articleScore(signals) > (BECAME.test(signals.text) ? 0.6 : 0.42)

/** A stored question must be closer where a name was meant than where everyday words met one. */
export const isArticleOnName = (signals: Signals): boolean =>
  articleScore(signals) >= (signals.entities.every(({ nature }) => nature === 'everyday' || nature === 'fuzzy') ? 0.36 : 0.5)

/** Words that tell nothing beside a name. */
const SMALL = new Set(
  'what which where who how the and for are was were does did has have been being can could you your they them this that these those with from about into mean means meaning exactly define definition explain tell called word term say que cual son los las una del por para significa quiere decir trata whats please cluster clusters career sub framework one two sentences'.split(
    ' ',
  ),
)

/** How many telling words a question has besides the names in it. */
export function countOtherWords({ text, entities, terms }: Signals): number {
  const rest = [...entities, ...terms].reduce((left, { surface }) => left.replace(surface, ' '), text)
  return rest.split(' ').filter((word) => word.length > 2 && !SMALL.has(word)).length
}

const ASKS_MEANING = anyPhrase`
  what (is|are|does|do)|whats|define|definition|means?|meaning|explain|gloss|the term|stands? for
  que (es|son|significa|quiere decir)|explica|explicas|significado
`
const asksMeaningOf = (surface: string): RegExp =>
  new RegExp(String.raw`\b(?:the term|term|gloss(?: of)?|definition of|meaning of|define|mean by)(?: the| a| an| term)* ${surface}\b`)

/** "What is a Sub-Cluster?", "cluster grouping definition": a term is what is asked about, and little else is said. */
export function isAboutTerm(signals: Signals): boolean {
  const { text, terms, asks } = signals
  if (terms.length === 0 || hasEntity(signals) || hasJob(signals) || isPast(signals)) return false
  if (asks.compare || asks.count || !ASKS_MEANING.test(text)) return false
  return countOtherWords(signals) <= 2 || terms.some(({ surface }) => asksMeaningOf(surface).test(text))
}
