import type { AnswerEvent, PastMessage } from './request-answer.ts'
import { AnswerFault } from './request-answer.ts'
import { applyAnswer, applyEvent, failTurn, startTurn, stopTurn, type Turn } from './turn.ts'

/** What earlier turns may weigh in a request: enough for "and the second one?", far below the limit of a body. */
const CARRIED_MESSAGES = 8
const CARRIED_CHARACTERS = 1500

interface ConversationOptions {
  /** Turns of an earlier visit, if the host keeps them. */
  readonly turns: readonly Turn[]
  readonly request: (messages: readonly PastMessage[], signal: AbortSignal) => AsyncIterable<AnswerEvent>
  /** Called after every change. */
  readonly onChange: (change: Change) => void
}

/** `asked` and `ended` come once per question; `told` as often as something of the answer comes. */
export type Change = 'asked' | 'told' | 'ended' | 'reset'

export interface Conversation {
  readonly turns: () => readonly Turn[]
  readonly isBusy: () => boolean
  /** Asks, unless an answer is on its way; resolves when the answer has ended, however it did. */
  readonly ask: (question: string) => Promise<void>
  /** Asks the last question again. */
  readonly retry: () => Promise<void>
  /** Ends the answer on its way, here and on the server. What has come stays. */
  readonly stop: () => void
  /** Forgets everything. */
  readonly reset: () => void
}

/** A conversation without a face: what was asked, what came, and the one answer on its way. */
export function createConversation({ turns: kept, request, onChange }: ConversationOptions): Conversation {
  let turns = [...kept]
  let current: AbortController | null = null

  const change = (turn: Turn, kind: Change): void => {
    // Turns before a cry for help go with it.
    turns = turn.outcome === 'crisis' ? [turn] : [...turns.slice(0, -1), turn]
    onChange(kind)
  }

  const ask = async (question: string): Promise<void> => {
    if (current !== null || question.trim() === '') return
    const line = new AbortController()
    current = line
    const messages: PastMessage[] = [...toMessages(turns), { role: 'user', text: question }]
    let turn = startTurn(question)
    turns = [...turns, turn]
    onChange('asked')
    try {
      for await (const event of request(messages, line.signal)) {
        if (line.signal.aborted) break
        turn = event.type === 'answer' ? applyAnswer(turn, event.answer) : applyEvent(turn, event)
        if (turn.state === 'open') change(turn, 'told')
      }
    } catch (error) {
      turn = failTurn(turn, error instanceof AnswerFault ? error.fault : 'failed')
    }
    // A reset has already forgotten this turn.
    if (current !== line) return
    current = null
    change(settle(turn, line.signal.aborted), 'ended')
  }

  const reset = (): void => {
    current?.abort()
    current = null
    turns = []
    onChange('reset')
  }
  const retry = async (): Promise<void> => {
    const last = turns.at(-1)
    if (current !== null || last === undefined) return
    turns = turns.slice(0, -1)
    await ask(last.question)
  }
  return { turns: () => turns, isBusy: () => current !== null, ask, retry, stop: () => current?.abort(), reset }
}

/** Every turn ends in one of the known ways, even where nothing said so. */
function settle(turn: Turn, isStopped: boolean): Turn {
  if (turn.state !== 'open') return turn
  return isStopped ? stopTurn(turn) : failTurn(turn, 'interrupted')
}

/** Earlier turns as the doors take them: only the latest, shortened, and nothing of a cry for help. */
function toMessages(turns: readonly Turn[]): readonly PastMessage[] {
  return turns
    .filter(({ outcome, answer }) => outcome !== 'crisis' && answer !== '')
    .flatMap(({ question, answer }): PastMessage[] => [
      { role: 'user', text: question.slice(0, CARRIED_CHARACTERS) },
      { role: 'assistant', text: answer.slice(0, CARRIED_CHARACTERS) },
    ])
    .slice(-CARRIED_MESSAGES)
}
