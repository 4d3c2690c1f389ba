import type { NumberedPassage } from '../domain/evidence.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { Passage } from '../domain/passage.ts'
import type { MatchArticles, Retrieve } from '../domain/ports.ts'
import { passageIdOf } from '../domain/passage-id.ts'
import type { FullText } from './full-text.ts'
import { fuse } from './fuse.ts'
import { lookUp, type LookUpTools } from './look-up.ts'

export interface RetrieveOptions extends LookUpTools {
  readonly passages: readonly Passage[]
  readonly fullText: FullText
  readonly matchArticles: MatchArticles
}

type Way = NumberedPassage['via'][number]

const BUDGET = 10
/** What an inquiry names is never crowded out; a list of fourteen parts needs more room than prose. */
const NAMED_BUDGET = 16
/** For prose the order of the matched articles stands: a full-text hit must not lift the third over the first. */
const ARTICLE_WEIGHT = 400
/** Below this an article has little to do with the question. */
const LEAST_ARTICLE_SCORE = 0.12

/** Fuses exact look-ups, article matching and full text into numbered evidence. */
export function createRetrieve({ passages, fullText, matchArticles, ...tools }: RetrieveOptions): Retrieve {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return async (inquiry) => {
    const named = lookUp(inquiry, tools).slice(0, NAMED_BUDGET)
    const fit = { role: inquiry.role, year: inquiry.timeFrame.year }
    const articles = matchArticles(inquiry.question, 5, fit).filter(({ score }) => score >= LEAST_ARTICLE_SCORE)
    const found = needsText(inquiry, named) ? await fullText({ query: inquiry.question, limit: 3, kind: null }) : []
    const fused = fuse<Way>([
      { way: inquiry.intent === 'suggest' ? 'interest' : inquiry.title === null ? 'entity' : 'title', weight: 10, ids: named },
      { way: 'text', weight: inquiry.intent === 'article' ? ARTICLE_WEIGHT : 2, ids: articles.map(({ id }) => id) },
      { way: 'text', weight: 1, ids: found },
      // Prose answers; what it names, and what holds today, only adds to it.
      { way: 'entity', weight: inquiry.intent === 'article' ? 0.5 : 0, ids: [...inquiry.entities.map(passageIdOf), 'framework/overview'] },
    ])
    return fused
      .flatMap(({ id, score, via }) => {
        const passage = byId.get(id)
        return passage ? [{ passage, via, score: score * timeWeight(passage, inquiry, via) }] : []
      })
      .toSorted((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id))
      .slice(0, Math.max(BUDGET, named.length))
      .map(({ passage, via, score }, index) => ({ n: index + 1, passage, via, score }))
  }
}

/** Structure answers by itself; prose and what nobody named are searched for. */
const needsText = (inquiry: Inquiry, named: readonly string[]): boolean =>
  named.length === 0 || inquiry.intent === 'article' || inquiry.intent === 'unclear'

/** A passage that does not hold today never goes before one that does, unless the past is asked for or it was named. */
function timeWeight(passage: Passage, inquiry: Inquiry, via: readonly Way[]): number {
  if (passage.status === 'current' || via.some((way) => way !== 'text')) return 1
  return inquiry.timeFrame.kind === 'now' ? 0.01 : 1
}
