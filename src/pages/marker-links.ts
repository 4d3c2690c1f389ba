import type { Answer } from '../protocol.ts'
import type { Locale } from '../domain/locale.ts'
import { passageUrl } from '../http/passage-view.ts'

/** Where one marker of an answer leads: to its source, opened at the words that it quotes. */
export interface MarkerLink {
  readonly n: number
  readonly title: string
  readonly href: string
  readonly quotes: readonly string[]
}

/**
 * One link per marker, in the order of the text.
 *
 * Claims come in the order of their sentences, so a marker belongs to the
 * claim that is being told, or else to the next one that cites its source.
 * The same `[1]` may quote other words each time.
 */
export function toMarkerLinks({
  answer,
  claims,
  sources,
  locale,
}: Pick<Answer, 'answer' | 'claims' | 'sources' | 'locale'>): readonly (MarkerLink | null)[] {
  const used = new Set<string>()
  let current = 0
  return [...answer.matchAll(/\[(\d{1,3})\](?!\()/g)].map(([, digits]) => {
    const n = Number(digits)
    const source = sources.find((candidate) => candidate.n === n)
    if (!source) return null
    const ahead = claims.findIndex(
      (claim, index) => index >= current && claim.citations.some((citation) => citation.n === n) && !used.has(`${index} ${n}`),
    )
    if (ahead >= 0) {
      used.add(`${ahead} ${n}`)
      current = ahead
    }
    const claim = claims[ahead] ?? claims.find(({ citations }) => citations.some((citation) => citation.n === n))
    const citations = claim?.citations.filter((citation) => citation.n === n) ?? []
    return {
      n,
      title: source.title,
      href: toQuoteAddress(source.passageId, citations, locale),
      quotes: citations.map(({ quote }) => quote),
    }
  })
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The page of a passage with some of its words marked, in the language of the answer that leads there. */
export function toQuoteAddress(passageId: string, spans: readonly Span[], locale: Locale): string {
  const pairs = spans.flatMap(({ start, end }) => [
    ['start', String(start)],
    ['end', String(end)],
  ])
  const query = new URLSearchParams(locale === 'en' ? pairs : [...pairs, ['locale', locale]]).toString()
  return `${passageUrl(passageId)}${query === '' ? '' : `?${query}`}${spans.length === 0 ? '' : '#quote'}`
}
