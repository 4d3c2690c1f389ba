const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr sra jr vs etc inc co corp dept approx e.g i.e u.s d.c no vol fig ee uu ee.uu a.m p.m ph.d p ej cf al'.split(' '),
)
/** Words that begin a new sentence even after an abbreviation: "in the U.S. The Framework …". */
const STARTERS = new Set(
  'the a an it they this these those there we you he she in on at for but and so however its their each every all some many both if when while el la los las un una en es este esta no si para como'.split(
    ' ',
  ),
)

const TERMINATOR = /[.!?…]/
/** The end marks, what closes behind them, and markers that stand after them; then space. */
const TAIL = /^[.!?…]+["”’'»)*_~]*(?:\s?\[\d+(?:\s?[,;]\s?\d+)*\])*["”’'»)*_~]*(?=\s)/
/** The next sentence stands glued to this one: "… in Fine Arts.Fine Arts lists …". */
const GLUED = /^[.!?…]+["”’'»)*_~]*(?:\s?\[\d+(?:\s?[,;]\s?\d+)*\])*(?=(?:[>#|]+\s?)?["“*_]*\p{Lu}\p{Ll})/u
const TAIL_AT_END = /^[.!?…]+["”’'»)*_~]*(?:\s?\[\d+(?:\s?[,;]\s?\d+)*\])*["”’'»)*_~]*\s*$/
const NEXT_WORD = /^\s+(["“'‘«(*_¿¡[]*)([\p{L}\p{N}][\p{L}\p{N}'’-]*)?(.?)/u

function wordBefore(text: string, at: number): string {
  return /[\p{L}.]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? ''
}

/** A full stop after an abbreviation or a single letter does not end a sentence, unless a new one clearly begins. */
function isAbbreviation(text: string, at: number): boolean {
  const word = wordBefore(text, at)
  return ABBREVIATIONS.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
}

/** Where a sentence ends; `wait` when the characters so far cannot tell. */
export type End = { readonly kind: 'end'; readonly at: number } | { readonly kind: 'wait' } | { readonly kind: 'none' }

/**
 * Finds where the first sentence of a line ends.
 *
 * `wait` says that the characters so far cannot decide it: a stream that stops
 * anywhere gets the same cuts as the whole text. `final` says that nothing
 * follows.
 */
export function firstSentenceEnd(text: string, final: boolean): End {
  for (let at = 0; at < text.length; at += 1) {
    if (!TERMINATOR.test(text[at] ?? '')) continue
    const found = endAt(text, at, final)
    if (found.kind !== 'none') return found
    at += (TAIL.exec(text.slice(at))?.[0].length ?? 1) - 1
  }
  return { kind: 'none' }
}

const NONE: End = { kind: 'none' }
const WAIT: End = { kind: 'wait' }

/** Whether the end mark at this place ends the sentence. */
function endAt(text: string, at: number, final: boolean): End {
  const rest = text.slice(at)
  if (TAIL_AT_END.test(rest)) return final ? { kind: 'end', at: text.length } : WAIT
  const glued = gluedAt(text, at)
  if (glued !== null) return { kind: 'end', at: at + glued }
  const tail = TAIL.exec(rest)?.[0]
  if (tail === undefined) return !final && mayStillGrow(rest) ? WAIT : NONE
  const next = whatFollows({ text, at, after: rest.slice(tail.length), final })
  if (next === 'unclear') return WAIT
  return next === 'sentence' ? { kind: 'end', at: at + tail.length } : NONE
}

/** Length of an end mark behind which a new sentence stands without a space. */
function gluedAt(text: string, at: number): number | null {
  const follows = /[\p{Ll}\d\])”"]/u.test(text[at - 1] ?? '') && wordBefore(text, at).length !== 1
  return follows ? (GLUED.exec(text.slice(at))?.[0].length ?? null) : null
}

/** The text ends within the end marks or within a marker that stands behind them. */
const mayStillGrow = (rest: string): boolean =>
  /^[.!?…]+["”’'»)*_~]*(?:\s?\[\d+(?:\s?[,;]\s?\d+)*\])*(?:\s?\[[\d,;\s]*)?[>#|]*\s?["“”’'»)*_~]*\p{Lu}?$/u.test(rest)

interface Following {
  readonly text: string
  readonly at: number
  readonly after: string
  readonly final: boolean
}

const MARKER_NEXT = /^\s+\[\d+(?:\s?[,;]\s?\d+)*\]/
/** A bracket that is still open may turn out to be a marker. */
const opensBracket = (after: string): boolean => /^\s+["“'‘«(*_¿¡]*\[[^\]]{0,20}$/.test(after)

/** What stands behind an end mark and a space: a new sentence, more of this one, or too little to tell. */
function whatFollows({ text, at, after, final }: Following): 'sentence' | 'more' | 'unclear' {
  const { word, isWhole } = nextWord(after)
  if (!final && (!isWhole || opensBracket(after))) return 'unclear'
  if (MARKER_NEXT.test(after)) return 'more'
  if (text[at] === '.' && isAbbreviation(text, at)) return opensSentence(word) ? 'sentence' : 'more'
  return /^\p{Ll}/u.test(word) ? 'more' : 'sentence'
}

/** The next word; it is whole when something stands behind it. */
function nextWord(after: string): { readonly word: string; readonly isWhole: boolean } {
  const found = NEXT_WORD.exec(after)
  return { word: found?.[2] ?? '', isWhole: found !== null && found[3] !== '' }
}

const opensSentence = (word: string): boolean => /^\p{Lu}/u.test(word) && STARTERS.has(word.toLowerCase())

export interface Span {
  readonly start: number
  readonly end: number
}

/** The sentences of a whole text, without the space around them. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start < text.length) {
    start += /^\s*/.exec(text.slice(start))?.[0].length ?? 0
    if (start >= text.length) break
    const end = firstSentenceEnd(text.slice(start), true)
    const stop = end.kind === 'end' ? start + end.at : text.length
    spans.push({ start, end: start + text.slice(start, stop).trimEnd().length })
    start = stop
  }
  return spans
}
