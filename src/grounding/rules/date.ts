import { carriesDate } from '../reading/dates.ts'
import type { Rule } from './rule.ts'

/**
 * Every date of the claim stands in a cited passage, as exactly as the claim
 * has it. The date of the passage itself counts too: "in July 2024" is told of
 * a document of July 2024.
 */
export const checkDates: Rule = ({ claim, passages }) => {
  const known = passages.flatMap(({ sentences, title, date }) => [
    ...sentences.flatMap(({ reading }) => reading.dates),
    ...title.reading.dates,
    ...(date ? [date] : []),
  ])
  for (const date of claim.reading.dates) {
    if (known.some((one) => carriesDate(one, date))) continue
    if (date.year === null && date.day === null) continue
    return {
      reason: 'date',
      words: claim.reading.tokens
        .slice(date.from, date.to)
        .map(({ raw }) => raw)
        .join(' '),
    }
  }
  return null
}
