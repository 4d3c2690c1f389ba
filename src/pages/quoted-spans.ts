/** A stretch of a text and whether somebody quoted it. */
export interface Segment {
  readonly text: string
  readonly quoted: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

const MAX_SPANS = 20

/**
 * Reads `?start=&end=` pairs as they come from an address: anything that is no
 * span of the text is clamped to it or left out, so that a mistyped or old
 * link still shows the passage.
 */
export function parseSpans(starts: readonly string[], ends: readonly string[], length: number): readonly Span[] {
  const spans = starts.slice(0, MAX_SPANS).flatMap((value, index) => {
    const start = toOffset(value, length)
    const end = toOffset(ends[index], length)
    return start !== null && end !== null && start < end ? [{ start, end }] : []
  })
  return merge(spans)
}

function toOffset(value: string | undefined, length: number): number | null {
  if (value === undefined || !/^-?\d{1,9}$/.test(value)) return null
  return Math.min(Math.max(Number(value), 0), length)
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

/** Cuts `text[from..to]` where quotes begin and end. The parts joined are the text again, to the letter. */
export function toSegments(
  text: string,
  spans: readonly Span[],
  { start: from, end: to }: Span = { start: 0, end: text.length },
): readonly Segment[] {
  const segments: Segment[] = []
  let at = from
  for (const { start, end } of spans) {
    const begin = Math.max(start, at)
    const stop = Math.min(end, to)
    if (begin >= stop) continue
    if (begin > at) segments.push({ text: text.slice(at, begin), quoted: false })
    segments.push({ text: text.slice(begin, stop), quoted: true })
    at = stop
  }
  if (at < to) segments.push({ text: text.slice(at, to), quoted: false })
  return segments
}
