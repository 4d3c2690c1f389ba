import type { NumberedPassage } from '../domain/evidence.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { Passage } from '../domain/passage.ts'
import { passageIdOf } from '../domain/passage-id.ts'
import type { MatchArticles, Retrieve } from '../domain/ports.ts'
import type { FullText } from './full-text.ts'
import { fuse, type RankedList } from './fuse.ts'
import { OVERVIEW } from './known-ids.ts'
import { createLookUp, type LookUpTools } from './look-up.ts'

export interface RetrieveOptions extends LookUpTools {
  readonly passages: readonly Passage[]
  readonly fullText: FullText
  readonly matchArticles: MatchArticles
}

type Way = NumberedPassage['via'][number]

const BUDGET = 10
/** What an inquiry names is never crowded out; a list of fourteen parts needs more room than prose. */
const NAMED_BUDGET = 16
const MATCHED_ARTICLES = 5
const TEXT_HITS = 3
/** For prose the order of the matched articles stands: a full-text hit must not lift the third over the first. */
const ARTICLE_WEIGHT = 400
/** Below this an article has little to do with the question. */
const LEAST_ARTICLE_SCORE = 0.12
/** What a passage that does not hold today keeps of its score, where the question is about today. */
const OUTDATED_WEIGHT = 0.01

/** Fuses exact look-ups, article matching and full text into numbered evidence. */
export function createRetrieve({ passages, fullText, matchArticles, ...tools }: RetrieveOptions): Retrieve {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const lookUp = createLookUp(tools)
  return async (inquiry) => {
    const { question, role, timeFrame } = inquiry
    const named = lookUp(inquiry).slice(0, NAMED_BUDGET)
    const articles = matchArticles(question, MATCHED_ARTICLES, { role, year: timeFrame.year })
      .filter(({ score }) => score >= LEAST_ARTICLE_SCORE)
      .map(({ id }) => id)
    const found = needsText(inquiry, named) ? await fullText({ query: question, limit: TEXT_HITS, kind: null }) : []
    return fuse(toLists(inquiry, { named, articles, found }))
      .flatMap(({ id, score, via }) => {
        const passage = byId.get(id)
        return passage ? [{ passage, via, score: score * timeWeight(passage, inquiry, via) }] : []
      })
      .toSorted((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id))
      .slice(0, Math.max(BUDGET, named.length))
      .map(({ passage, via, score }, index) => ({ n: index + 1, passage, via, score }))
  }
}

interface Ways {
  readonly named: readonly string[]
  readonly articles: readonly string[]
  readonly found: readonly string[]
}

/** How much each way of finding counts: what is named leads, unless the question wants prose. */
function toLists(inquiry: Inquiry, { named, articles, found }: Ways): RankedList<Way>[] {
  const wantsProse = inquiry.intent === 'article'
  return [
    { way: wayOfNamed(inquiry), weight: 10, ids: named },
    { way: 'text', weight: wantsProse ? ARTICLE_WEIGHT : 2, ids: articles },
    { way: 'text', weight: 1, ids: found },
    // Prose answers; what it names, and what holds today, only adds to it.
    { way: 'entity', weight: wantsProse ? 0.5 : 0, ids: [...inquiry.entities.map(passageIdOf), OVERVIEW] },
  ]
}

function wayOfNamed({ intent, title }: Inquiry): Way {
  if (intent === 'suggest') return 'interest'
  return title === null ? 'entity' : 'title'
}

/** Structure answers by itself; prose and what nobody named are searched for. */
const needsText = ({ intent }: Inquiry, named: readonly string[]): boolean =>
  named.length === 0 || intent === 'article' || intent === 'unclear'

/** A passage that does not hold today never goes before one that does, unless the past is asked for or it was named. */
function timeWeight(passage: Passage, { timeFrame, topics, intent }: Inquiry, via: readonly Way[]): number {
  if (passage.status === 'current' || via.some((way) => way !== 'text')) return 1
  // Of today's practices hardly a title is known: which one is about something is told by the set before.
  if (passage.kind === 'practice' && topics.includes('practices') && intent === 'article') return 1
  return timeFrame.kind === 'now' ? OUTDATED_WEIGHT : 1
}
