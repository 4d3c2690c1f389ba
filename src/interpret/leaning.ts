import type { Inquiry } from '../domain/inquiry.ts'
import type { Context } from './context.ts'
import { pointsBack } from './pointing-words.ts'
import { articleScore, type Signals } from './signals.ts'

/** A question of so few words may leave out what it is about. */
const MOST_SHORT_WORDS = 6
/** A stored question this close is understood without what was said before; one that points back must be met word for word. */
const STANDS_ALONE = 0.7
const STANDS_ALONE_POINTING = 0.95

/** Whether a question without a name is about what was talked about. Long ones usually stand by themselves. */
export function leansOnContext(signals: Signals, { focus }: Context): boolean {
  if (focus.length === 0 || isBeyond(signals) || signals.asks.like) return false
  if (pointsBack(signals.text)) return articleScore(signals) <= STANDS_ALONE_POINTING
  return articleScore(signals) <= STANDS_ALONE && signals.terms.length === 0 && signals.length <= MOST_SHORT_WORDS && asksSide(signals)
}

/** "Should I do that?" is still about what was talked about; what we never answer is not. */
const isBeyond = ({ beyond }: Signals): boolean => beyond !== null && beyond !== 'decision'

/** Asks about a side of something, without saying of what. */
const asksSide = ({ topics, aspect, asks, timeFrame }: Signals): boolean =>
  topics.length > 0 || aspect !== null || asks.past || asks.define || timeFrame.kind === 'past'

/** Whether, after prose without a named thing, a short question is about the same matter. */
export function leansOnArticle(signals: Signals, last: Inquiry): boolean {
  const wasProse = last.entities.length === 0 && ['article', 'count', 'list'].includes(last.intent)
  if (!wasProse || signals.beyond !== null || signals.asks.like) return false
  return pointsBack(signals.text) || (signals.length <= MOST_SHORT_WORDS && articleScore(signals) < STANDS_ALONE)
}
