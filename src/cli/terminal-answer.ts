import type { Answer, AnswerSource } from '../domain/answer.ts'

/** An answer for a terminal: bold as it is said aloud, sources with their quotes under it. */
export function toTerminal(answer: Answer): string {
  const sources = answer.sources.map((source) => toSourceLines(answer, source))
  const followUps = answer.followUps.map((followUp) => `  ${followUp}`)
  return [
    answer.answer.replaceAll('**', ''),
    ...(sources.length > 0 ? [`Sources\n${sources.join('\n')}`] : []),
    ...(followUps.length > 0 ? [`You could ask next\n${followUps.join('\n')}`] : []),
  ].join('\n\n')
}

function toSourceLines({ claims }: Answer, { n, title, passageId, document, publisher, date, status }: AnswerSource): string {
  const quotes = new Set(claims.flatMap(({ citations }) => citations.filter((citation) => citation.n === n).map(({ quote }) => quote)))
  return [
    `[${n}] ${title} (${passageId})`,
    `    ${document}, ${publisher}, ${date}, ${status}`,
    ...[...quotes].map((quote) => `    "${quote}"`),
  ].join('\n')
}
