import type { Token } from './tokens.ts'

const NEGATORS = new Set(
  'not no never none neither nor without cannot cant isnt arent wasnt werent doesnt dont didnt wont wouldnt couldnt shouldnt hasnt havent hadnt nobody nothing nunca ningun ninguna ninguno nadie nada sin tampoco jamas'.split(
    ' ',
  ),
)
/** Ends the reach of a negator: what comes after is said anew. */
const BOUNDARY = new Set('but though although because since so while whereas which who where pero aunque porque sino and y only'.split(' '))
const REACH = 9
/** A preposition denies its own noun; a verb behind it says something anew: "the one without codes is …". */
const PREPOSITIONS = new Set(['without', 'sin'])
const FINITE = new Set(
  'is are was were has have had does do did will can may es son fue eran tiene tienen esta estan puede pueden'.split(' '),
)

interface Span {
  readonly from: number
  readonly to: number
}

const PAIRS_THAT_DENY = new Set(['instead of', 'rather than'])
/** "Not only", "no matter", "no solo": nothing is denied. */
const PAIRS_THAT_DO_NOT = new Set(['not only', 'not just', 'no solo', 'no matter'])

/** "No, …" answers the question; "no cluster has more" is a superlative. */
const isAnswer = (tokens: readonly Token[], at: number): boolean => at === 0 && /[,:;.–—]/.test(tokens[1]?.gap ?? '')
const isSuperlative = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 6).some(({ folded }) => folded === 'more' || folded === 'fewer')

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.folded ?? ''

/** "Little or no", "few or none": a small amount, not a denial. */
const isSmallAmount = (tokens: readonly Token[], at: number): boolean =>
  /^(?:or|to|o|a)$/.test(tokens[at - 1]?.folded ?? '') && /^(?:little|few|poco|poca|pocos|pocas)$/.test(tokens[at - 2]?.folded ?? '')

function isDenial(tokens: readonly Token[], at: number): boolean {
  const pair = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`
  if (PAIRS_THAT_DENY.has(pair)) return true
  return NEGATORS.has(wordAt(tokens, at)) && !PAIRS_THAT_DO_NOT.has(pair) && !isIdle(tokens, at)
}

/** A negator that denies nothing: in a small amount, in an answer, in a superlative. */
const isIdle = (tokens: readonly Token[], at: number): boolean =>
  isSmallAmount(tokens, at) || (wordAt(tokens, at) === 'no' && (isAnswer(tokens, at) || isSuperlative(tokens, at)))

/** Whether a text denies anything at all. */
export const denies = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isDenial(tokens, at))

/** Whether the reach of the negator at `from` ends before the token at `to`. */
function endsReach(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[to]
  if (!token || /[,;:()–—.]/.test(token.gap)) return true
  if (BOUNDARY.has(token.folded) && to > from + 1) return true
  return PREPOSITIONS.has(wordAt(tokens, from)) && FINITE.has(token.folded)
}

/** For every piece whether a negator reaches it. */
export function markNegation(tokens: readonly Token[], pieces: readonly Span[]): boolean[] {
  const reached = new Set<number>()
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isDenial(tokens, at)) continue
    for (let to = at + 1; to - at <= REACH && !endsReach(tokens, at, to); to += 1) reached.add(to)
  }
  return pieces.map(({ from }) => reached.has(from))
}
