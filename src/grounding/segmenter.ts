import type { CheckedLayout } from '../domain/checked.ts'
import { contentOf, kindOfLine, kindOfOpenLine, type LineKind } from './lines.ts'
import { isOnlyMarkers, markersIn } from './markers.ts'
import { firstSentenceEnd } from './sentence-ends.ts'

/** A sentence, list item, table row or heading of a draft, with the numbers of its own markers. */
export interface RawSegment {
  readonly text: string
  readonly layout: CheckedLayout
  readonly markers: readonly number[]
}

export interface Segmenter {
  /** Takes the next characters; returns what is now complete. */
  readonly push: (text: string) => RawSegment[]
  /** No more characters; returns the rest. */
  readonly end: () => RawSegment[]
  /** The stream broke off: returns what is whole and drops the rest. */
  readonly abandon: () => RawSegment[]
}

interface State {
  /** Characters of the line that still grows. */
  line: string
  /** Sentences of that line have been given out already. */
  begun: boolean
  /** The last sentence so far: held, since markers or the rest of it may stand on the next line. */
  held: RawSegment | null
  /** The held sentence has no end mark: a text line may go on with it. */
  unfinished: boolean
  opensParagraph: boolean
}

/**
 * Cuts a stream of Markdown into sentences, list items, table rows and
 * headings. What is given out depends on the characters only and never on how
 * the stream was cut: where the characters so far leave a cut open, it waits.
 */
export function createSegmenter(): Segmenter {
  const state: State = { line: '', begun: false, held: null, unfinished: false, opensParagraph: true }
  return {
    push: (text) => {
      state.line += text.replaceAll('\r', '')
      const out: RawSegment[] = []
      for (let at = state.line.indexOf('\n'); at >= 0; at = state.line.indexOf('\n')) {
        const line = state.line.slice(0, at)
        state.line = state.line.slice(at + 1)
        out.push(...finishLine(state, line))
        state.begun = false
      }
      return [...out, ...growLine(state)]
    },
    abandon: () => (state.unfinished ? [] : release(state)),
    end: () => {
      const out = state.line === '' && !state.begun ? [] : finishLine(state, state.line)
      const last = release(state)
      state.line = ''
      return [...out, ...last]
    },
  }
}

const release = (state: State): RawSegment[] => {
  const { held } = state
  state.held = null
  state.unfinished = false
  return held ? [held] : []
}

function segment(text: string, layout: CheckedLayout): RawSegment {
  return { text, layout, markers: markersIn(text) }
}

/** Holds the newest sentence and gives out the one held before. */
function hold(state: State, next: RawSegment, unfinished: boolean): RawSegment[] {
  const out = release(state)
  state.held = next
  state.unfinished = unfinished
  return out
}

/** Gives out the whole sentences of a text line that still grows. */
function growLine(state: State): RawSegment[] {
  if (!state.begun && kindOfOpenLine(state.line) === null) return []
  const out: RawSegment[] = []
  if (!state.begun) out.push(...joinHeld(state))
  state.begun = true
  for (let end = firstSentenceEnd(state.line, false); end.kind === 'end'; end = firstSentenceEnd(state.line, false)) {
    out.push(...hold(state, takeSentence(state, end.at), false))
  }
  return out
}

/** A text line that follows an unfinished text line goes on with its sentence. */
function joinHeld(state: State): RawSegment[] {
  const { held } = state
  if (held === null || !state.unfinished || held.layout === 'bullet' || held.layout === 'row' || held.layout === 'heading') return []
  state.line = `${held.text} ${state.line.trimStart()}`
  state.opensParagraph = held.layout === 'paragraph'
  state.held = null
  state.unfinished = false
  return []
}

function takeSentence(state: State, at: number): RawSegment {
  const text = state.line.slice(0, at).trim()
  state.line = state.line.slice(at)
  const layout = state.opensParagraph ? 'paragraph' : 'run-on'
  state.opensParagraph = false
  return segment(text, layout)
}

function finishLine(state: State, line: string): RawSegment[] {
  if (state.begun) return finishText(state, line)
  if (isOnlyMarkers(line) && state.held) {
    state.held = segment(`${state.held.text} ${line.trim()}`, state.held.layout)
    return []
  }
  const kind = kindOfLine(line)
  if (kind === 'text') {
    const rest = state.line
    state.line = contentOf(line, kind)
    const out = joinHeld(state)
    const joined = state.line
    state.line = rest
    return [...out, ...finishText(state, joined)]
  }
  return finishBlock(state, line, kind)
}

/** The rest of a text line: its sentences, the last of which is held. */
function finishText(state: State, line: string): RawSegment[] {
  const out: RawSegment[] = []
  const after = state.line
  state.line = line
  while (state.line.trim() !== '') {
    const end = firstSentenceEnd(state.line, true)
    const finished = end.kind === 'end'
    const next = takeSentence(state, finished ? end.at : state.line.length)
    out.push(...hold(state, next, !finished))
  }
  state.line = after
  return out
}

function finishBlock(state: State, line: string, kind: LineKind): RawSegment[] {
  if (kind === 'blank') {
    state.opensParagraph = true
    // The held sentence stays, in case a line of markers follows; but no text line may go on with it.
    state.unfinished = false
    return []
  }
  if (kind === 'rule') {
    if (state.held?.layout === 'row') state.held = { ...state.held, layout: 'table-head' }
    return []
  }
  state.opensParagraph = true
  const text = contentOf(line, kind)
  if (text === '') return []
  const layout = kind === 'heading' ? 'heading' : kind === 'row' ? 'row' : 'bullet'
  return hold(state, segment(text, layout), false)
}
