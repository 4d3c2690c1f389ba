import type { Answer } from '../../src/domain/answer.ts'
import type { BaseCase } from '../case.ts'
import { citationPrecision, citationRecall, danglingMarkers } from '../metrics/citation.ts'
import { type Judged, judgeUnit, type Label } from '../metrics/support.ts'
import { unitsOf } from '../metrics/units.ts'
import { type Figure, type Measure, toFigure } from '../suite.ts'
import type { System } from '../system.ts'

/** An answer with what was found out about its citations. Fixed replies (crisis, abuse) state nothing and cite nothing. */
export interface CitedAnswer {
  readonly answer: Answer
  readonly units: readonly Judged[]
  readonly unsupported: readonly string[]
}

const FIXED: ReadonlySet<Answer['outcome']> = new Set(['crisis', 'blocked', 'smalltalk'])

/** Judges every sentence of an answer against the words that it cites. */
export function judgeCitations(answer: Answer, labels: ReadonlyMap<string, Label>): CitedAnswer {
  if (FIXED.has(answer.outcome)) return { answer, units: [], unsupported: [] }
  const units = unitsOf(answer)
  const judged = units.map((unit) => judgeUnit(unit, labels))
  return {
    answer,
    units: judged,
    unsupported: units.filter((_, index) => judged[index]?.verdict === 'unsupported').map(({ text }) => text),
  }
}

/** Shown quotes that stand at their place in the passage to the letter, and whose passage is as the answer says. */
export function quoteFidelity({ claims, sources }: Answer, system: System): Measure {
  const byNumber = new Map(sources.map((source) => [source.n, source]))
  const quotes = claims.flatMap(({ citations }) => citations)
  const isTrue = ({ n, quote, start, end }: (typeof quotes)[number]): boolean => {
    const source = byNumber.get(n)
    const passage = source ? system.passage(source.passageId) : null
    return passage !== null && passage.hash === source?.hash && quote.trim() !== '' && passage.text.slice(start, end) === quote
  }
  return { sum: quotes.filter(isTrue).length, of: quotes.length }
}

/** Sources that lead to a passage there is. */
export const sourceExistence = ({ sources }: Answer, system: System): Measure => ({
  sum: sources.filter(({ passageId }) => system.passage(passageId) !== null).length,
  of: sources.length,
})

interface Item {
  readonly one: Pick<BaseCase, 'part' | 'locale'>
  readonly cited: CitedAnswer
}

/** What every suite that asks questions says of the citations of its answers. */
export function citationFigures(items: readonly Item[], system: System): Figure[] {
  const slices = ({ one: { locale } }: Item): string[] => [locale === 'es' ? 'spanish' : 'english']
  return [
    toFigure({
      items,
      slices,
      id: 'citation-recall',
      kind: 'mean',
      title: 'Citation recall: statements carried by the words they cite',
      measure: ({ cited }) => citationRecall(cited.units),
    }),
    toFigure({
      items,
      slices,
      id: 'citation-precision',
      kind: 'mean',
      title: 'Citation precision: citations that carry their statement or are needed for it',
      measure: ({ cited }) => citationPrecision(cited.units),
    }),
    toFigure({
      items,
      id: 'quote-fidelity',
      kind: 'rate',
      title: 'Quotes that stand in their passage to the letter',
      measure: ({ cited }) => quoteFidelity(cited.answer, system),
    }),
    toFigure({
      items,
      id: 'citation-existence',
      kind: 'rate',
      title: 'Sources that lead to a passage',
      measure: ({ cited }) => sourceExistence(cited.answer, system),
    }),
    toFigure({
      items,
      id: 'dangling-markers',
      kind: 'count',
      title: 'Markers that lead nowhere',
      measure: ({ cited: { answer } }) => danglingMarkers(answer.answer, new Set(answer.sources.map(({ n }) => n))),
    }),
  ]
}
