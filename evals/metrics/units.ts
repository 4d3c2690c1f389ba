import type { Answer } from '../../src/domain/answer.ts'

/** One sentence or list item of an answer, with the words that it cites. */
export interface Unit {
  readonly text: string
  /** The line that introduces the list it stands in: an item alone says nothing. */
  readonly leadIn: string | null
  readonly citations: readonly UnitCitation[]
}

export interface UnitCitation {
  readonly passageId: string
  readonly title: string
  readonly quote: string
}

/** Where a sentence ends, roughly; only sentences without a source are cut by it, and they are few and ours. */
const SENTENCE_END = /(?<=[.!?:]["”»)]?)\s+/u

/**
 * Takes an answer apart into what it claims and what it says without a source.
 *
 * It reads the finished answer as a reader does and asks nobody in the
 * product which of its sentences state something.
 */
export function unitsOf({ answer, claims, sources }: Answer): Unit[] {
  const byNumber = new Map(sources.map((source) => [source.n, source]))
  const text = toPlain(answer)
  const units: Unit[] = []
  let leadIn: string | null = null
  let at = 0
  for (const claim of claims) {
    const found = text.indexOf(claim.text, at)
    if (found === -1) throw new Error(`The answer does not hold its own claim "${claim.text}".`)
    units.push(...withoutSource(text.slice(at, found)))
    const isItem = text.slice(text.lastIndexOf('\n', found) + 1).startsWith('- ')
    if (!isItem) leadIn = claim.text.endsWith(':') ? claim.text : null
    const citations = claim.citations.map(({ n, quote }) => ({
      passageId: byNumber.get(n)?.passageId ?? '',
      title: byNumber.get(n)?.title ?? '',
      quote,
    }))
    units.push({ text: claim.text, leadIn: isItem ? leadIn : null, citations })
    at = found + claim.text.length
  }
  return [...units, ...withoutSource(text.slice(at))]
}

/** Markdown without emphasis and markers, as `claims[].text` has it. */
const toPlain = (markdown: string): string => markdown.replaceAll(/\s?\[\d+\]/g, '').replaceAll(/\*\*|__|`/g, '')

const withoutSource = (text: string): Unit[] =>
  text
    .split('\n')
    .flatMap((line) => line.replace(/^- /, '').split(SENTENCE_END))
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))
    .map((line) => ({ text: line, leadIn: null, citations: [] }))
