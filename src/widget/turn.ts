import type { Answer, ChatEvent, Claim, Grounding, Locale, Outcome, Progress, Source } from '../protocol.ts'

/** Why there is no answer, or no whole one. The words for it are in `messages/`. */
export type Fault = 'unreachable' | 'interrupted' | 'busy' | 'failed' | 'refused'

/** A question and as much of its answer as has come. */
export interface Turn {
  readonly question: string
  readonly state: 'open' | 'done' | 'stopped' | 'failed'
  readonly stage: Progress['stage'] | null
  readonly answer: string
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly followUps: readonly string[]
  readonly outcome: Outcome | null
  readonly locale: Locale | null
  /** Null until the guard has told its counts: before that, nothing may be called checked. */
  readonly grounding: Grounding | null
  readonly id: string | null
  readonly fault: Fault | null
}

export const startTurn = (question: string): Turn => ({
  question,
  state: 'open',
  stage: null,
  answer: '',
  claims: [],
  sources: [],
  followUps: [],
  outcome: null,
  locale: null,
  grounding: null,
  id: null,
  fault: null,
})

/** What each kind of event does to a turn. */
const CHANGES: { readonly [Type in ChatEvent['type']]: (turn: Turn, event: Extract<ChatEvent, { readonly type: Type }>) => Turn } = {
  progress: (turn, { stage }) => ({ ...turn, stage }),
  text: (turn, { text }) => ({ ...turn, answer: turn.answer + text }),
  source: (turn, { source }) => ({ ...turn, sources: [...turn.sources, source] }),
  claim: (turn, { claim }) => ({ ...turn, claims: [...turn.claims, claim] }),
  outcome: (turn, { outcome }) => withOutcome(turn, outcome),
  grounding: (turn, { grounding }) => ({ ...turn, grounding }),
  'follow-ups': (turn, { questions }) => ({ ...turn, followUps: questions }),
  finish: (turn, { id, locale }) => ({ ...turn, state: 'done', id, locale }),
  error: (turn) => failTurn(turn, 'failed'),
}

/** The turn after one more event of the stream. */
export function applyEvent<Type extends ChatEvent['type']>(turn: Turn, event: Extract<ChatEvent, { readonly type: Type }>): Turn {
  return CHANGES[event.type](turn, event)
}

/** A cry for help is not kept, not even on the screen: school computers are shared. */
const withOutcome = (turn: Turn, outcome: Outcome): Turn => ({ ...turn, outcome, question: outcome === 'crisis' ? '' : turn.question })

/** A whole answer in the place of whatever came before it. */
export function applyAnswer(turn: Turn, answer: Answer): Turn {
  const { id, locale, claims, sources, followUps, grounding } = answer
  const whole = { id, locale, claims, sources, followUps, grounding, answer: answer.answer }
  return { ...withOutcome(turn, answer.outcome), ...whole, state: 'done', stage: null, fault: null }
}

export const failTurn = (turn: Turn, fault: Fault): Turn => ({ ...turn, state: 'failed', fault })

export const stopTurn = (turn: Turn): Turn => ({ ...turn, state: 'stopped' })

/** The answer of a finished turn; null for any other. */
export function toAnswer({ state, id, outcome, locale, grounding, answer, claims, sources, followUps }: Turn): Answer | null {
  if (state !== 'done' || id === null || outcome === null || locale === null || grounding === null) return null
  return { id, outcome, locale, grounding, answer, claims, sources, followUps }
}
