import { describe, expect, it } from 'vitest'
import { ANSWER } from './answer.fixture.ts'
import { type Change, createConversation } from './conversation.ts'
import { type AnswerEvent, AnswerFault, type PastMessage } from './request-answer.ts'
import { applyAnswer, startTurn } from './turn.ts'

type Script = (messages: readonly PastMessage[], signal: AbortSignal) => AsyncGenerator<AnswerEvent>

function make(...scripts: readonly Script[]) {
  const changes: Change[] = []
  const requests: (readonly PastMessage[])[] = []
  const conversation = createConversation({
    turns: [],
    request: (messages, signal) => {
      requests.push(messages)
      const script = scripts[requests.length - 1]
      if (!script) throw new Error('Nobody expected this question.')
      return script(messages, signal)
    },
    onChange: (change) => void changes.push(change),
  })
  return { conversation, changes, requests }
}

const answering: Script = async function* () {
  yield { type: 'answer', answer: ANSWER }
}
const telling = (...events: readonly AnswerEvent[]): Script =>
  async function* () {
    yield* events
  }
const waiting: Script = async function* (_, signal) {
  yield { type: 'text', text: 'Half an' }
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
}
const failing: Script = async function* () {
  yield { type: 'text', text: 'Half an' }
  throw new AnswerFault('interrupted')
}

describe('a conversation', () => {
  it('tells that it asked, what came and that it ended', async () => {
    const { conversation, changes } = make(telling({ type: 'text', text: 'Hi' }, { type: 'finish', id: 'ans_1', locale: 'en' }))
    await conversation.ask('Hello?')
    expect(changes).toEqual(['asked', 'told', 'ended'])
    expect(conversation.turns()).toMatchObject([{ question: 'Hello?', answer: 'Hi', state: 'done', locale: 'en' }])
  })

  it('takes earlier turns along, shortened and only the latest', async () => {
    const { conversation, requests } = make(...Array.from({ length: 6 }, () => answering))
    for (let turn = 0; turn < 6; turn += 1) await conversation.ask(`${turn}`.repeat(2000))
    const last = requests.at(-1) ?? []
    expect(last).toHaveLength(9)
    expect(last.at(-1)?.text).toHaveLength(2000)
    expect(last[0]).toEqual({ role: 'user', text: '1'.repeat(1500) })
    expect(last[1]).toEqual({ role: 'assistant', text: ANSWER.answer })
  })

  it('asks one thing at a time, and nothing when nothing is asked', async () => {
    const { conversation, requests } = make(waiting)
    const first = conversation.ask('One?')
    await conversation.ask('Two?')
    conversation.stop()
    await first
    await conversation.ask('  \n')
    expect(requests).toHaveLength(1)
  })

  it('keeps what had come when the reader stops', async () => {
    const { conversation, changes } = make(waiting)
    const asked = conversation.ask('One?')
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(conversation.isBusy()).toBe(true)
    conversation.stop()
    await asked
    expect(conversation.turns()).toMatchObject([{ answer: 'Half an', state: 'stopped', grounding: null }])
    expect(changes.at(-1)).toBe('ended')
    expect(conversation.isBusy()).toBe(false)
  })

  it('asks the same again after a fault, in the place of what failed', async () => {
    const { conversation, requests } = make(failing, answering)
    await conversation.ask('One?')
    expect(conversation.turns()).toMatchObject([{ state: 'failed', fault: 'interrupted', answer: 'Half an' }])
    await conversation.retry()
    expect(conversation.turns()).toMatchObject([{ question: 'One?', state: 'done', answer: ANSWER.answer }])
    expect(requests[1]).toEqual([{ role: 'user', text: 'One?' }])
  })

  it('never ends without an ending', async () => {
    const { conversation } = make(telling({ type: 'text', text: 'Half an' }))
    await conversation.ask('One?')
    expect(conversation.turns()).toMatchObject([{ state: 'failed', fault: 'interrupted' }])
  })

  it('forgets everything on reset, the answer on its way included', async () => {
    const { conversation, changes } = make(waiting, answering)
    const asked = conversation.ask('One?')
    await new Promise((resolve) => setTimeout(resolve, 5))
    conversation.reset()
    await asked
    expect(conversation.turns()).toEqual([])
    expect(changes.at(-1)).toBe('reset')
    await conversation.ask('Two?')
    expect(conversation.turns()).toMatchObject([{ question: 'Two?', state: 'done' }])
  })
})

describe('a cry for help', () => {
  const crisis = telling(
    { type: 'text', text: 'Call 988.' },
    { type: 'outcome', outcome: 'crisis' },
    { type: 'finish', id: 'ans_2', locale: 'en' },
  )

  it('takes its words and all that came before off the screen', async () => {
    const { conversation } = make(answering, crisis)
    await conversation.ask('One?')
    await conversation.ask('words of despair')
    expect(conversation.turns()).toMatchObject([{ question: '', answer: 'Call 988.', outcome: 'crisis' }])
  })

  it('does so for an answer in one piece too', () => {
    expect(applyAnswer(startTurn('words of despair'), { ...ANSWER, outcome: 'crisis' }).question).toBe('')
  })

  it('does not travel on with the next question', async () => {
    const { conversation, requests } = make(crisis, answering)
    await conversation.ask('words of despair')
    await conversation.ask('What is Robotics?')
    expect(requests[1]).toEqual([{ role: 'user', text: 'What is Robotics?' }])
  })
})
