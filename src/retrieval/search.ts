import { fold } from '../domain/fold.ts'
import type { Passage } from '../domain/passage.ts'
import type { MatchArticles, Search } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import type { FullText } from './full-text.ts'
import { fuse } from './fuse.ts'

export interface SearchOptions {
  readonly passages: readonly Passage[]
  readonly fullText: FullText
  readonly matchArticles: MatchArticles
  readonly rankTitles: RankTitles
}

/** How far a passage that no longer holds falls behind one that does. */
const STATUS_WEIGHT: Readonly<Record<Passage['status'], number>> = { current: 1, press: 0.7, draft: 0.5, proposal: 0.5, superseded: 0.5 }
/** An article or a title must be this near to count as a hit at all. */
const LEAST_ARTICLE_SCORE = 0.2
const LEAST_CONFIDENCE = 0.2

/** Plain search over all passages: their titles, full text, stored questions and job titles, fused by reciprocal rank. */
export function createSearch({ passages, fullText, matchArticles, rankTitles }: SearchOptions): Search {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const byTitle = Map.groupBy(passages, ({ title }) => fold(title))
  return async ({ query, limit, kind }) => {
    const articles = matchArticles(query, limit, { role: null, year: null }).filter(({ score }) => score >= LEAST_ARTICLE_SCORE)
    const ranking = rankTitles(query, limit)
    const titles = ranking.confidence < LEAST_CONFIDENCE ? [] : ranking.occupations
    const fused = fuse([
      { way: 'name', weight: 1.5, ids: (byTitle.get(fold(query)) ?? []).map(({ id }) => id) },
      { way: 'text', weight: 1, ids: await fullText({ query, limit: limit * 2, kind }) },
      { way: 'article', weight: 1, ids: articles.map(({ id }) => id) },
      { way: 'title', weight: 1.5, ids: titles.map(({ soc }) => `occupation/${soc}`) },
    ])
    return fused
      .flatMap(({ id, score }) => {
        const passage = byId.get(id)
        return passage && (kind === null || passage.kind === kind) ? [{ passage, score: score * STATUS_WEIGHT[passage.status] }] : []
      })
      .toSorted((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id))
      .slice(0, limit)
  }
}
