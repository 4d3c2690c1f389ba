import type { Inquiry, Intent } from '../domain/inquiry.ts'
import type { Context } from './context.ts'
import { wordsOfName } from './partial-names.ts'
import { goesOn } from './picks.ts'
import { hasPronoun, pointsBack } from './pointing-words.ts'
import { articleScore, type Signals } from './signals.ts'

/** A question of so few words may leave out what it is about. */
const MOST_SHORT_WORDS = 6
/** A stored question this close is understood without what was said before; one that points back must be met word for word. */
const STANDS_ALONE = 0.7
const STANDS_ALONE_POINTING = 0.95

/** Longer questions that point ("… and what is its date?") may point into themselves. */
const LONG = 9
/** A question that nothing of ours is like even by this much is about something else altogether. */
const LEAST_RELATED = 0.35
const LEAST_RELATED_POINTING = 0.15

/** Whether a question without a name is about what was talked about. Long ones usually stand by themselves. */
export function leansOnContext(signals: Signals, { focus, last }: Context): boolean {
  if (focus.length === 0 || isBeyond(signals) || signals.asks.like) return false
  if (!pointsBack(signals.text)) return isShortSide(signals)
  if (namesUnknown(signals)) return false
  return asksStructure(signals) || (articleScore(signals) <= STANDS_ALONE_POINTING && !isAfterProse(last, signals))
}

const GOES_ON_WITH = new Set([
  'others',
  'other',
  'else',
  'more',
  'rest',
  'examples',
  'example',
  'again',
  'please',
  'details',
  'otros',
  'otras',
  'mas',
  'ejemplos',
])
/** "And in Narnia?" names something, if nothing that we know: it is not about what was talked about. */
export const namesUnknown = (signals: Signals): boolean =>
  goesOn(signals) &&
  !hasPronoun(signals.text) &&
  wordsOfName(signals.text).some(
    (word) => word.length > 3 && !GOES_ON_WITH.has(word) && !/^(first|second|third|last|ultim|primer|segund)/.test(word),
  )

/** "Which jobs?" is a few words about a side of something. */
const isShortSide = (signals: Signals): boolean =>
  articleScore(signals) <= STANDS_ALONE &&
  signals.terms.length === 0 &&
  signals.length <= MOST_SHORT_WORDS &&
  signals.workPhrase === null &&
  asksSide(signals)

const ASKS_STORY = /^(?:and |but |so |y |pero |entonces )?(?:why|who|when|how|since when|por que|quien|quienes|cuando|como|desde cuando)\b/
/** The last question was answered by prose: "that" is what it told; a thing that it named, only where no story is asked for. */
const isAfterProse = (last: Inquiry | null, { text }: Signals): boolean =>
  last !== null && last.intent === 'article' && (last.entities.length === 0 || ASKS_STORY.test(text))

/** "Should I do that?" is still about what was talked about; what we never answer is not. */
const isBeyond = ({ beyond }: Signals): boolean => beyond !== null && beyond !== 'decision'

/** Asks about a side of something, without saying of what. */
const asksSide = ({ topics, aspect, asks, timeFrame }: Signals): boolean =>
  topics.length > 0 || aspect !== null || asks.past || asks.define || timeFrame.kind === 'past'

/** Asks what only a thing has: its place, its parts, its jobs, what it requires. */
const asksStructure = ({ topics, aspect, asks, length }: Signals): boolean =>
  length < LONG &&
  (topics.some((topic) => topic === 'sub-clusters' || topic === 'jobs') || (aspect !== null && aspect !== 'place') || asks.where)

/** Whether, after prose without a named thing, a short question is about the same matter. */
export function leansOnArticle(signals: Signals, last: Inquiry): boolean {
  if (!wasProse(last) || signals.beyond !== null || signals.asks.like || signals.workPhrase !== null) return false
  const score = articleScore(signals)
  if (!pointsBack(signals.text)) return signals.length <= MOST_SHORT_WORDS && score < STANDS_ALONE && score >= LEAST_RELATED
  return score >= LEAST_RELATED_POINTING && !namesItsOwn(signals)
}

/** Answered by prose, or of the whole Framework. */
const wasProse = ({ intent, entities }: Inquiry): boolean =>
  PROSE.includes(intent) || (ABOUT_WHOLE.includes(intent) && entities.every(({ kind }) => kind === 'term'))
const PROSE: readonly Intent[] = ['article', 'trace', 'earlier']
const ABOUT_WHOLE: readonly Intent[] = ['count', 'list', 'define']

/** A long question with a word of the trade points to that. */
const namesItsOwn = ({ length, terms }: Signals): boolean => length >= LONG && terms.length > 0
