import type { CheckedLayout } from '../domain/checked.ts'
import type { RawSegment } from './segmenter.ts'

/** A sentence with the passages it cites, its own markers or those of its list. */
export interface Segment {
  readonly text: string
  readonly layout: CheckedLayout
  readonly cited: readonly number[]
  /** The line that introduces the list it stands in. */
  readonly leadIn: string | null
  /** A list follows. */
  readonly introduces: boolean
}

export interface ListReader {
  readonly push: (segment: RawSegment) => Segment[]
  readonly end: () => Segment[]
}

interface State {
  leadIn: RawSegment | null
  /** Items whose markers are not known yet. */
  waiting: RawSegment[]
  /** The list has an item with a marker after items without. */
  marked: boolean
  inList: boolean
  /** Markers that the items of an unmarked list take from their lead-in. */
  inherited: readonly number[]
  leadInText: string | null
}

const isItem = ({ layout }: RawSegment): boolean => layout === 'bullet' || layout === 'row'
const introduces = ({ text, layout }: RawSegment): boolean =>
  (layout === 'paragraph' || layout === 'run-on') && /:(?:\s*\[[\d,; ]+\])*["”*_]*$/.test(text)

/**
 * Gives the items of a list their markers. A list without markers of its own
 * takes those at its end, for every item and the lead-in; failing those, the
 * lead-in's. Items wait until that is known; items with markers do not.
 */
export function createListReader(): ListReader {
  const state: State = { leadIn: null, waiting: [], marked: false, inList: false, inherited: [], leadInText: null }
  return {
    push: (segment) => {
      if (segment.layout === 'table-head') return [...(state.inList ? closeList(state) : []), ...passThrough(state, segment)]
      if (isItem(segment)) return pushItem(state, segment)
      const out = state.inList || state.leadIn ? closeList(state) : []
      if (!introduces(segment)) return [...out, toSegment(segment, segment.markers, null)]
      state.leadIn = segment
      return out
    },
    end: () => closeList(state),
  }
}

/** A table's head neither ends the lead-in nor is an item. */
function passThrough(state: State, segment: RawSegment): Segment[] {
  const { leadIn } = state
  if (leadIn) return [...releaseLeadIn(state, []), toSegment(segment, [], leadIn.text)]
  return [toSegment(segment, [], null)]
}

const toSegment = ({ text, layout }: RawSegment, cited: readonly number[], leadIn: string | null): Segment => ({
  text,
  layout,
  cited,
  leadIn,
  introduces: false,
})

function releaseLeadIn(state: State, cited: readonly number[]): Segment[] {
  const { leadIn } = state
  if (!leadIn) return []
  state.leadIn = null
  state.leadInText = leadIn.text
  if (leadIn.markers.length > 0) state.inherited = leadIn.markers
  return [{ ...toSegment(leadIn, leadIn.markers.length > 0 ? leadIn.markers : cited, null), introduces: true }]
}

function pushItem(state: State, item: RawSegment): Segment[] {
  state.inList = true
  if (state.marked) {
    // A marked item was not the last: what waited before it has no marker of its own.
    const out = [...releaseLeadIn(state, []), ...state.waiting.map((one) => toSegment(one, one.markers, state.leadInText))]
    state.waiting = [item]
    state.marked = false
    return item.markers.length > 0 ? [...out, ...flushWaiting(state)] : out
  }
  if (item.markers.length > 0 && state.waiting.length === 0)
    return [...releaseLeadIn(state, []), toSegment(item, item.markers, state.leadInText)]
  state.waiting.push(item)
  state.marked = item.markers.length > 0
  return []
}

function flushWaiting(state: State): Segment[] {
  const out = state.waiting.map((one) => toSegment(one, one.markers, state.leadInText))
  state.waiting = []
  return out
}

function closeList(state: State): Segment[] {
  const ending = state.marked ? (state.waiting.at(-1)?.markers ?? []) : []
  const out = releaseLeadIn(state, ending)
  const cited = ending.length > 0 ? ending : state.inherited
  const items = state.waiting.map((one) => toSegment(one, one.markers.length > 0 ? one.markers : cited, state.leadInText))
  Object.assign(state, { leadIn: null, waiting: [], marked: false, inList: false, inherited: [], leadInText: null } satisfies State)
  return [...out, ...items]
}
