import type { Locale } from '../../src/domain/locale.ts'
import { readLines, RetrievalCase, TitleCase } from '../case.ts'
import { isSufficient, ndcgAt, recallAt, reciprocalRank } from '../metrics/ranking.ts'
import { countParts, type Failure, type FigureRow, type SuiteResult, toFigure, toFigures } from '../suite.ts'
import { asked, type System } from '../system.ts'

/** How many passages plain search may return, as many as the pipeline hands to the writer. */
const SEARCHED = 10
const SHOWN_EVIDENCE = 5

interface Found {
  readonly one: RetrievalCase
  /** As the pipeline ranks them. */
  readonly ranked: readonly string[]
  /** As `GET /api/search` ranks them, which does not interpret the question. */
  readonly searched: readonly string[]
  /** What the answer cites in the end. */
  readonly cited: readonly string[]
  readonly answer: string
}

interface Placed {
  readonly one: TitleCase
  readonly named: string | null
  readonly answer: string
}

const slices = ({ one: { tags, locale } }: Found): string[] => [
  ...tags.filter((tag) => tag === 'misspelt'),
  ...(locale === 'es' ? ['spanish'] : []),
]

/** What is counted of every question, and what it says. */
const FIGURES: readonly FigureRow<Found>[] = [
  {
    id: 'recall@1',
    kind: 'mean',
    title: 'What is needed stands in the first passage',
    measure: ({ one, ranked }) => recallAt(1, one.needs, ranked),
  },
  {
    id: 'recall@5',
    kind: 'mean',
    title: 'What is needed stands among the first five passages',
    measure: ({ one, ranked }) => recallAt(5, one.needs, ranked),
  },
  {
    id: 'mrr',
    kind: 'mean',
    title: 'Mean reciprocal rank of the first passage that helps',
    measure: ({ one, ranked }) => reciprocalRank(one.needs, ranked),
  },
  { id: 'ndcg@10', kind: 'mean', title: 'nDCG of the first ten passages', measure: ({ one, ranked }) => ndcgAt(10, one.needs, ranked) },
  {
    id: 'sufficient-context',
    kind: 'rate',
    title: 'All that is needed is in what the writer gets',
    measure: ({ one, ranked }) => isSufficient(one.needs, ranked),
  },
  {
    id: 'citations-matched',
    kind: 'mean',
    title: 'What is needed is cited in the answer',
    measure: ({ one, cited }) => recallAt(cited.length, one.needs, cited),
  },
  {
    id: 'search-recall@5',
    kind: 'mean',
    title: 'The same from plain search, which does not interpret the question',
    measure: ({ one, searched }) => recallAt(5, one.needs, searched),
  },
]

/** Is what answers a question found, and found early? And does a job title that nobody entered lead to the right cluster? */
export async function runRetrieval(system: System): Promise<SuiteResult> {
  const cases = readLines('cases/retrieval.jsonl', RetrievalCase)
  const titles = readLines('cases/titles.jsonl', TitleCase)
  const found: Found[] = []
  for (const one of cases) found.push(await find(one, system))
  const placed: Placed[] = []
  for (const one of titles) placed.push(await place(one, system))
  return {
    suite: 'retrieval',
    cases: countParts([...cases, ...titles]),
    figures: [
      ...toFigures({ items: found, slices }, FIGURES),
      toFigure({
        items: placed,
        id: 'unseen-titles',
        kind: 'rate',
        title: 'A job title that is in no list: the first cluster that the answer names is right',
        measure: (item) => isPlacedRight(item),
        slices: ({ one: { locale } }) => [locale === 'es' ? 'spanish' : 'english'],
      }),
    ],
    failures: [...found.flatMap(toFailure), ...placed.flatMap(toTitleFailure)],
    approved: [],
  }
}

async function find(one: RetrievalCase, system: System): Promise<Found> {
  const question = asked(one.question, one.audience)
  const evidence = await system.find(question)
  const hits = await system.search({ query: one.question, limit: SEARCHED, kind: null })
  const answer = await system.ask(question)
  return {
    one,
    ranked: evidence.map(({ passage }) => passage.id),
    searched: hits.map(({ passage }) => passage.id),
    cited: answer.sources.map(({ passageId }) => passageId),
    answer: answer.answer,
  }
}

const TITLE_QUESTION: Readonly<Record<Locale, (title: string) => string>> = {
  en: (title) => `Which Career Cluster is ${title} in?`,
  es: (title) => `¿En qué Career Cluster está ${title}?`,
}

async function place(one: TitleCase, system: System): Promise<Placed> {
  const { answer } = await system.ask(asked(TITLE_QUESTION[one.locale](one.title), one.audience))
  const mentions = system.knowledge.framework.clusters
    .map(({ slug, name, nameEs }) => ({ slug, at: Math.min(...[name, nameEs].map((words) => positionOf(words, answer))) }))
    .filter(({ at }) => at < Infinity)
    .toSorted((a, b) => a.at - b.at)
  return { one, named: mentions[0]?.slug ?? null, answer }
}

const positionOf = (words: string, text: string): number => {
  const at = text.indexOf(words)
  return at === -1 ? Infinity : at
}

function toFailure({ one, ranked, answer }: Found): Failure[] {
  const missing = one.needs.filter((need) => recallAt(5, [need], ranked) === 0)
  if (missing.length === 0) return []
  return [
    {
      id: one.id,
      part: one.part,
      question: one.question,
      answer,
      reason: `not among the first five: ${missing.map((need) => need.join(' or ')).join('; ')}`,
      evidence: ranked.slice(0, SHOWN_EVIDENCE).map((passageId) => ({ passageId, quote: '' })),
    },
  ]
}

const isPlacedRight = ({ one, named }: Placed): boolean => named !== null && one.clusters.includes(named)

function toTitleFailure(placed: Placed): Failure[] {
  if (isPlacedRight(placed)) return []
  const { one, named, answer } = placed
  const reason = `${named ?? 'no cluster'} instead of ${one.clusters.join(' or ')}`
  return [{ id: one.id, part: one.part, question: one.title, answer, reason, evidence: [] }]
}
