import type { Framework } from '../domain/framework.ts'
import type { Beyond, Entity, Inquiry, SmallTalk, TimeFrame, Topic } from '../domain/inquiry.ts'
import type { Reader } from '../domain/passage.ts'
import type { ArticleMatch, MatchArticles, MatchInterests } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { fold } from '../domain/fold.ts'
import { COMMON_WORDS } from './common-words.ts'
import { findBeyond } from './beyond.ts'
import { CUES, findAspect, findTopics, withoutRole } from './cues.ts'
import { chooseEntity, type Gazetteer, type Mention } from './gazetteer.ts'
import { findLiking, findWorkPhrase } from './loose-words.ts'
import { findJobPhrase, hasJobContext, isPutAsTitle } from './job-phrase.ts'
import { findRole } from './role.ts'
import { findSmallTalk, withoutOpening } from './small-talk.ts'
import type { CorrectSpelling } from './spelling.ts'
import { findTimeFrame } from './time-frame.ts'

export interface SignalTools {
  readonly framework: Framework
  readonly gazetteer: Gazetteer
  readonly correct: CorrectSpelling
  readonly rankTitles: RankTitles
  readonly matchArticles: MatchArticles
  readonly matchInterests: MatchInterests
}

/** What the words of one message show, before anything is decided. */
export interface Signals {
  /** Folded, corrected, without greeting and without words about the asker. */
  readonly text: string
  readonly topics: readonly Topic[]
  readonly aspect: Inquiry['aspect']
  readonly role: Reader | null
  readonly timeFrame: TimeFrame
  /** Framework names in order, without those that only say what kind of thing is asked for ("cluster", "pathway"). */
  readonly entities: readonly Entity[]
  readonly terms: readonly Entity[]
  readonly occupations: readonly Entity[]
  /** A title that is in no list. */
  readonly unknownTitle: string | null
  /** Words about some work, where nothing else was understood: "drives the subway". */
  readonly workPhrase: string | null
  /** Things somebody tells of themselves that are liked in our field, where nothing else was understood. */
  readonly liking: readonly string[]
  /** The message by its punctuation, folded and corrected. */
  readonly clauses: readonly string[]
  readonly smallTalk: SmallTalk | null
  readonly beyond: Beyond | null
  readonly article: ArticleMatch | null
  /** Other articles near the question, for what to ask next. */
  readonly related: readonly ArticleMatch[]
  readonly asks: Readonly<Record<keyof typeof CUES, boolean>>
  /** How many words there are to understand. */
  readonly length: number
}

/** From here on an article is near enough to be offered as a next question. */
const RELATED_ARTICLE = 0.42

/**
 * Reads one message. People put the story first and the question last: where
 * the question stands in a sentence of its own and names what it is about, only
 * that sentence is read; "Where does that fit?" needs the story.
 */
export function readSignals(typed: string, tools: SignalTools): Signals {
  const message = typed.replaceAll(REDACTED, ' ')
  const role = findRole(fold(message))
  const sentences = message.split(/(?<=[.?!])\s+(?=\S)/).filter((sentence) => fold(sentence) !== '')
  const questions = sentences.filter((sentence) => sentence.trim().endsWith('?'))
  const [question] = questions
  const whole = (): Signals => readText(message, role, tools)
  if (sentences.length < 2 || questions.length !== 1 || question === undefined) return whole()
  const core = readText(question, role, tools)
  const all = whole()
  if (core.smallTalk !== null) return all
  const names = core.entities.length + core.occupations.length > 0 || core.unknownTitle !== null
  const standsAlone =
    (core.terms.length > 0 || (core.article?.score ?? 0) > 0.5) &&
    all.entities.length === 0 &&
    !all.asks.like &&
    core.length >= LEAST_WORDS &&
    !POINTS_BACK.test(core.text)
  const tellsOfJob = all.occupations.length > 0 && core.occupations.length === 0 && POINTS_BACK.test(core.text)
  return !tellsOfJob && (names || standsAlone) ? { ...core, asks: { ...core.asks, domain: true } } : all
}

/** "Which do I quote?" is no question without the story before it. */
const LEAST_WORDS = 6

/** Offices whose names hold the name of a cluster. */
const OFFICES =
  /\b(department|board|secretary|office|ministry|departamento|secretaria|georgia) (of |de )?(education|labor|commerce|agriculture|transportation|energy|educacion|trabajo|tech)s?\b/g

/** What stands where personal data stood: it says nothing about the question. */
const REDACTED = /\[[^\]\n]{0,40}\]/g

const POINTS_BACK = /\b(it|its|that|this|they|them|those|these|she|he|there|eso|esto|ese|esa|ahi|ellos)\b/

const clausesOf = (message: string, tools: SignalTools): string[] =>
  message
    .split(/[,.;:!?\n()]+/)
    .map(tools.correct)
    .filter((clause) => clause !== '')

/** Names are sought both in what was typed and in what was meant. */
function readText(message: string, role: Reader | null, tools: SignalTools): Signals {
  const whole = tools.correct(message)
  const text = withoutRole(withoutOpening(`${whole} `).trim()) || whole
  const timeFrame = findTimeFrame(text)
  const mentions = withoutShadowed(
    tools.gazetteer.findNames(text.replaceAll(OFFICES, (office) => office.replaceAll(/\w+$/g, '_'))),
    tools.gazetteer.findTitles(text),
  )
  const chosen = mentions
    .flatMap((mention) => chooseEntity(mention, timeFrame) ?? [])
    .map((entity) => toToday(entity, text, timeFrame, tools.framework))
  const named = dedupe(chosen.filter(({ kind }) => kind !== 'term'))
  const entities = dedupe([...(named.length > 0 ? named : partialName(text, tools.framework)), ...containerNames(text, tools.framework)])
  const jobs = findJobs(text, mentions, entities, tools)
  const loose = entities.length + jobs.occupations.length === 0 && jobs.unknownTitle === null
  const [article, ...related] = tools.matchArticles(text, 4, { role, year: timeFrame.year })
  return {
    text,
    topics: findTopics(withoutNames(text, mentions, entities)),
    aspect: findAspect(text),
    role,
    timeFrame,
    entities,
    terms: dedupe(chosen.filter(({ kind }) => kind === 'term')),
    ...jobs,
    workPhrase: loose ? findWorkPhrase(text, tools) : null,
    liking: loose ? findLiking(text, clausesOf(message, tools), tools) : [],
    clauses: clausesOf(message, tools),
    smallTalk: findSmallTalk(whole),
    beyond: findBeyond(text),
    article: article ?? null,
    related: related.filter(({ score }) => score >= RELATED_ARTICLE),
    // What the asker says about themselves is no topic, but it shows that they talk about our field.
    asks: Object.fromEntries(
      Object.entries(CUES).map(([cue, pattern]) => [
        cue,
        pattern.test(cue === 'domain' ? whole : text) || (cue === 'domain' && mentions.length > 0),
      ]),
    ) as Signals['asks'], // keys of CUES
    length: text === '' ? 0 : text.split(' ').length,
  }
}

/** People say "manufacturing" and mean today's Advanced Manufacturing, unless they ask what became of the name. */
function toToday(entity: Entity, text: string, timeFrame: TimeFrame, framework: Framework): Entity {
  if (
    entity.kind !== 'old-cluster' ||
    timeFrame.kind !== 'now' ||
    /\b(name|called|become|became|replaced|renamed|nombre|llama)\b/.test(text)
  )
    return entity
  const [only, ...others] = framework.oldClusters.find(({ slug }) => slug === entity.id)?.newClusters ?? []
  const cluster = framework.clusters.find(({ slug }) => slug === only)
  return cluster && others.length === 0 && fold(cluster.name).includes(entity.surface)
    ? { ...entity, kind: 'cluster', id: cluster.slug, name: cluster.name }
    : entity
}

/** "The Arts cluster" names one cluster, if only by a part of its name. */
function partialName(text: string, framework: Framework): Entity[] {
  const [, before = ''] =
    /\b(\w+(?: and \w+| \w+)?) (?:career )?clusters?\b/.exec(text) ?? /\bclusters? (?:de |of |called )(\w+(?: \w+)?)\b/.exec(text) ?? []
  for (const part of [before, before.split(' ').at(-1) ?? '']) {
    if (part.length < 4) continue
    const named = framework.clusters.filter(({ name, nameEs }) => [name, nameEs].some((form) => ` ${fold(form)} `.includes(` ${part} `)))
    const [only] = named
    if (only && named.length === 1) return [{ kind: 'cluster', id: only.slug, name: only.name, surface: part, nature: 'everyday' }]
  }
  return []
}

/** "… counted in Hospitality or in transport?" names clusters by a single word each. */
function containerNames(text: string, framework: Framework): Entity[] {
  if (!/\b(or|counted|in|under|o|en)\b/.test(text) || !/^(is|are|would|does|do|should|so|isnt|wait)\b|\bor\b|\bverdad$/.test(text))
    return []
  return [...text.matchAll(/\b(?:in|under|or|with|to|of|en|o|as) (?:the )?(\w{6,})/g)].flatMap(([, word = '']) => {
    const named = framework.clusters.filter(({ name }) =>
      fold(name)
        .split(' ')
        .some((part) => part === word || (part.startsWith(word.slice(0, 7)) && word.length > 7)),
    )
    const [only] = named
    return only && named.length === 1
      ? [{ kind: 'cluster' as const, id: only.slug, name: only.name, surface: word, nature: 'everyday' as const }]
      : []
  })
}

const isOfficial = ({ candidates }: Mention): boolean => candidates.some(({ nature }) => nature === 'official')

/** "Wind turbine tech" is a title, though "tech" alone would be an everyday name of a cluster. */
const withoutShadowed = (names: readonly Mention[], titles: readonly Mention[]): Mention[] =>
  names.filter(
    (name) =>
      !titles.some(
        (title) =>
          title.from <= name.from &&
          title.to >= name.to &&
          title.to - title.from > name.to - name.from &&
          (isOfficial(title) || !name.candidates.some(({ nature }) => nature === 'official' || nature === 'es')),
      ),
  )

const dedupe = (entities: readonly Entity[]): Entity[] =>
  entities.filter((entity, index) => entities.findIndex(({ kind, id }) => kind === entity.kind && id === entity.id) === index)

/** "Career Ready Practices" in a name must not read as the topic "jobs": names are cut out before topics are sought. */
function withoutNames(text: string, mentions: readonly Mention[], entities: readonly Entity[]): string {
  const tokens = text.split(' ')
  for (const { from, to, surface } of mentions) {
    if (!entities.some((entity) => entity.surface === surface)) continue
    for (let at = from; at < to; at += 1) tokens[at] = '_'
  }
  return tokens.join(' ')
}

type Jobs = Pick<Signals, 'occupations' | 'unknownTitle'>

const NO_JOBS: Jobs = { occupations: [], unknownTitle: null }

/** A single known word is taken as a title only where a job is talked about. */
function findJobs(text: string, names: readonly Mention[], entities: readonly Entity[], tools: SignalTools): Jobs {
  const sides = compareSides(text, entities, tools)
  if (sides !== null) return { occupations: sides, unknownTitle: null }
  const found = findJobPhrase(text)
  const exact = findExact([found?.whole, found?.title], entities, tools)
  if (exact !== null) return { occupations: [exact], unknownTitle: null }
  const official = tools.gazetteer.findTitles(text).filter((title) => isOfficial(title) && title.to - title.from >= LONG_TITLE)
  if (official.length > 0) return { occupations: dedupe(official.map((mention) => fromMention(mention, tools))), unknownTitle: null }
  const phrase = found?.title ?? null
  if (phrase !== null && !namesCover(phrase, entities)) {
    const ranked = tools.rankTitles(phrase, 1).occupations[0]
    if (ranked && ranked.how !== 'guess') return { occupations: [occupationEntity(ranked.soc, phrase, ranked.how)], unknownTitle: null }
    const [inside] = tools.gazetteer.findTitles(phrase).toSorted((a, b) => b.surface.length - a.surface.length)
    const opens = inside?.from === 0 && / (for|at|in|with|who|that|on|en|de|para) /.test(phrase.slice(inside.surface.length - 1))
    const rest = inside
      ? phrase
          .replace(inside.surface, ' ')
          .split(' ')
          .filter((word) => word !== '' && !EVERYDAY.has(word))
      : []
    if (
      inside &&
      (opens || rest.length === 0 || (phrase.split(' ').length - (inside.to - inside.from) <= 1 && inside.surface.includes(' ')))
    )
      return { occupations: [fromMention(inside, tools)], unknownTitle: null }
    const isContained = entities.length > 0 && !/\b(is|are|would|do|does|should|es|son|esta|estan|van|va)\b/.test(text)
    const says = phrase.split(' ').some((word) => !EVERYDAY.has(word) && !CUE_WORDS.has(word))
    if (says && !isContained && tools.rankTitles(phrase, 1).confidence >= LEAST_CONFIDENCE) return { occupations: [], unknownTitle: phrase }
  }
  const free = tools.gazetteer.findTitles(text).filter((title) => !names.some((name) => overlaps(name, title) && isEntity(name, entities)))
  const accepted = free.filter((mention) => mention.to - mention.from > 1 || isSingleTitle(mention.surface, text))
  if (accepted.length > 0) return { occupations: dedupe(accepted.map((mention) => fromMention(mention, tools))), unknownTitle: null }
  if (entities.length > 0) return NO_JOBS
  const bare = text.split(' ').length <= MOST_BARE_WORDS ? bareTitle(text, tools) : NO_JOBS
  const work = bare.occupations.length > 0 ? null : findWorkPhrase(text, tools)
  return work === null ? bare : bareTitle(work, tools)
}

const EVERYDAY: ReadonlySet<string> = new Set(COMMON_WORDS)
/** Words of asking, not of work. */
const CUE_WORDS: ReadonlySet<string> = new Set(
  'explain define describe list compare tell show give name meaning overview summary short quick memo slide board parent grader school state district'.split(
    ' ',
  ),
)

const MOST_BARE_WORDS = 4

/** A few words and nothing else known in them: perhaps somebody just typed a job. */
function bareTitle(text: string, tools: SignalTools): Jobs {
  const ranking = tools.rankTitles(text, 1)
  const [best] = ranking.occupations
  if (best && best.how !== 'guess') return { occupations: [occupationEntity(best.soc, text, best.how)], unknownTitle: null }
  return NO_JOBS
}

/** The first phrase that is a known title word for word, unless it is a name of the Framework. */
function findExact(
  phrases: readonly (string | null | undefined)[],
  entities: readonly Entity[],
  { rankTitles }: SignalTools,
): Entity | null {
  for (const phrase of phrases) {
    if (phrase === null || phrase === undefined || entities.some(({ surface }) => surface === phrase)) continue
    const [best] = rankTitles(phrase, 1).occupations
    if (best?.how === 'exact') return occupationEntity(best.soc, phrase, 'exact')
  }
  return null
}

/** An official title of so many words is meant wherever it stands. */
const LONG_TITLE = 3

const SAME_PLACE =
  /^(?:is|are|isnt|do|does|wait is|so is) (?:an? |the )?(.+?) (?:in|under|part of|belong to|go in) (?:the )?(?:same|different) (?:cluster|sub cluster|group|place|family|area|one|thing)s? (?:as|with|from|than) (?:an? |the )?(.+?)(?: (?:these days|now|or|still|today)\b.*)?$/
const SIDES =
  /^(?:.*\b(?:compare|between|difference|diferencia entre|entre|compara)\b )?(?:an? |the |un |una )?(.+?) (?:vs|versus|and|or|with|to|y|o|con) (?:an? |the |un |una )?(.+?)(?: (?:which|wich|what|how|are|is|arent|cual|que|please)\b.*)?$/

/** "Nursing vs fine arts": a side that is no name of the Framework is taken for a job, when the ranker knows one like it. */
function compareSides(text: string, entities: readonly Entity[], tools: SignalTools): Entity[] | null {
  if (!CUES.compare.test(text)) return null
  const masked = entities.reduce((rest, { surface }, index) => rest.replace(surface, `_${index}`), text)
  const [, left = '', right = ''] = SAME_PLACE.exec(masked) ?? SIDES.exec(masked) ?? []
  const jobs = [left, right].flatMap((side) => {
    if (side === '' || side.split(' ').length > 5 || /_\d/.test(side)) return []
    const ranking = tools.rankTitles(side, 1)
    const [best] = ranking.occupations
    return best && (best.how !== 'guess' || ranking.confidence >= SURE_GUESS) ? [occupationEntity(best.soc, side, best.how)] : []
  })
  return jobs.length > 0 && jobs.length + entities.length >= 2 ? dedupe(jobs) : null
}

/** A guess this sure stands for what was named. */
const SURE_GUESS = 0.5

/** Below this a phrase is no title that the ranker could place. */
const LEAST_CONFIDENCE = 0.2

/** One word is taken as a title when it sounds like one or is put as one. */
function isSingleTitle(word: string, text: string): boolean {
  if (word.length < 3 || COMMON.has(word)) return false
  if (text.split(' ').length <= 3 || isPutAsTitle(text, word)) return true
  return (
    hasJobContext(text) &&
    /(er|or|ist|ian|man|men|ant|ent|ero|era|ista|dor|dora|tech|vet|vets|cop|cops|nurse|chef|pilot|judge|cook|medic)s?$/.test(word)
  )
}

/** Words that are titles of some worker but mostly mean something else in a question to us. */
const COMMON = new Set(
  `model models guide lead leader host coach staff manager director officer associate clerk technician engineer analyst assistant specialist representative rep agent operator inspector coordinator
  counselor counselors teacher teachers student students advisor adviser educator administrator principal worker workers employee employees employer employers owner member group partner partners
  system systems project projects test state states federal service services help helper science math art arts design food health safety energy sales business media video games game music sports
  computer computers data technology plan planning research support security transportation construction education program programs consejero consejera maestro maestra estudiante trabajador general
  public law government military army navy environment nature animals animal plants history page pages call content chair fellow grade line major minor print second minute press private sub cluster
  clusters survey surveys surveyor code coding training trainer reporter user users career careers job jobs work framework practice practices crew sample definition source sources report card key cutting cross`.split(
    /\s+/,
  ),
)

const overlaps = (a: Mention, b: Mention): boolean => a.from < b.to && b.from < a.to
const isEntity = (mention: Mention, entities: readonly Entity[]): boolean => entities.some(({ surface }) => surface === mention.surface)

/** Whether a phrase is (nearly) the name of a cluster or the like, and so no job title. */
const namesCover = (phrase: string, entities: readonly Entity[]): boolean =>
  entities.some(
    ({ surface, kind }) =>
      kind !== 'occupation' && (surface === phrase || (phrase.includes(surface) && phrase.length - surface.length <= 12)),
  )

const occupationEntity = (soc: string, surface: string, how: 'exact' | 'close' | 'guess'): Entity => ({
  kind: 'occupation',
  id: soc,
  name: '',
  surface,
  nature: how === 'exact' ? 'title' : 'fuzzy',
})

/** When a title belongs to several occupations the ranker knows which is meant most. */
function fromMention(mention: Mention, tools: SignalTools): Entity {
  const ranked = tools.rankTitles(mention.surface, 1).occupations[0]
  const soc = ranked?.how === 'exact' ? ranked.soc : (mention.candidates[0]?.id ?? '')
  return occupationEntity(soc, mention.surface, 'exact')
}
