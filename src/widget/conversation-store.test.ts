import { describe, expect, it } from 'vitest'
import { ANSWER } from './answer.fixture.ts'
import { createConversationStore } from './conversation-store.ts'
import type { Persist } from './settings.ts'
import { applyAnswer, failTurn, startTurn } from './turn.ts'

function make(persist: Persist, kept: Record<string, string> = {}) {
  const opened: string[] = []
  const store = createConversationStore({
    persist,
    site: null,
    open: (kind) => {
      opened.push(kind)
      return {
        getItem: (key) => kept[key] ?? null,
        setItem: (key, value) => void (kept[key] = value),
        removeItem: (key) => void Reflect.deleteProperty(kept, key),
      }
    },
  })
  return { store, kept, opened }
}

const turn = applyAnswer(startTurn('What is Robotics?'), ANSWER)

describe('what is kept', () => {
  it('is nothing by default, and the storage is not even looked at', () => {
    const { store, opened } = make('none')
    store.save([turn])
    expect(store.load()).toEqual([])
    expect(opened).toEqual([])
  })

  it('comes back as it was, citations included', () => {
    const { store, kept } = make('session')
    store.save([turn])
    expect(Object.keys(kept)).toEqual(['cairn-chat/1/default'])
    expect(make('session', kept).store.load()).toEqual([turn])
  })

  it('is only what is complete', () => {
    const { store } = make('local')
    store.save([turn, failTurn(startTurn('And then?'), 'busy')])
    expect(store.load()).toEqual([turn])
  })

  it('goes with a reset and with a cry for help', () => {
    for (const turns of [[], [turn, applyAnswer(startTurn('despair'), { ...ANSWER, outcome: 'crisis' as const })]]) {
      const { store, kept } = make('local', { 'cairn-chat/1/default': 'old' })
      store.save(turns)
      expect(kept).toEqual({})
    }
  })

  it.each(['{', 'null', '7', '[7, null, {}]', '[{"question":"x","answer":{"answer":"<img>"}}]', '[{"question":7,"answer":{}}]'])(
    'is checked like anything from outside: %s',
    (text) => {
      expect(make('local', { 'cairn-chat/1/default': text }).store.load()).toEqual([])
    },
  )

  it('is nothing where the browser refuses', () => {
    const store = createConversationStore({
      persist: 'local',
      site: null,
      open: () => {
        throw new DOMException('Access is denied', 'SecurityError')
      },
    })
    expect(() => store.save([turn])).not.toThrow()
    expect(store.load()).toEqual([])
  })
})
