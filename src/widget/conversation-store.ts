import { parseAnswer } from '../protocol.ts'
import type { Persist } from './settings.ts'
import { applyAnswer, startTurn, toAnswer, type Turn } from './turn.ts'

/** Turns that outlive a page, because its author asked for it. */
export interface ConversationStore {
  readonly load: () => readonly Turn[]
  /** Keeps the finished turns; forgets everything after a cry for help. */
  readonly save: (turns: readonly Turn[]) => void
}

interface StoreOptions {
  readonly persist: Persist
  /** Keeps the conversations of several widgets of one origin apart. */
  readonly site: string | null
  /** Asked for only when something shall be kept; a browser may refuse, and then nothing is. */
  readonly open: (persist: 'session' | 'local') => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

const KEPT_TURNS = 20

/** A name that no other script on the host's page uses. */
const toKey = (site: string | null): string => `cairn-chat/1/${site ?? 'default'}`

/** Keeps a conversation where the host said; nowhere by default. What was kept is checked like anything from outside. */
export function createConversationStore({ persist, site, open }: StoreOptions): ConversationStore {
  if (persist === 'none') return { load: () => [], save: () => undefined }
  const key = toKey(site)
  const attempt = <Value>(use: (storage: ReturnType<typeof open>) => Value, otherwise: Value): Value => {
    try {
      return use(open(persist))
    } catch {
      // Private windows and full disks: the chat goes on without a memory.
      return otherwise
    }
  }
  return {
    load: () => attempt((storage) => parseTurns(storage.getItem(key)), []),
    save: (turns) => {
      const text = serialise(turns)
      attempt((storage) => (text === null ? storage.removeItem(key) : storage.setItem(key, text)), undefined)
    },
  }
}

function serialise(turns: readonly Turn[]): string | null {
  if (turns.some(({ outcome }) => outcome === 'crisis')) return null
  const kept = turns.flatMap((turn) => {
    const answer = toAnswer(turn)
    return answer === null ? [] : [{ question: turn.question, answer }]
  })
  return kept.length === 0 ? null : JSON.stringify(kept.slice(-KEPT_TURNS))
}

function parseTurns(text: string | null): readonly Turn[] {
  const kept: unknown = text === null ? [] : JSON.parse(text)
  if (!Array.isArray(kept)) return []
  return kept.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('question' in entry) || !('answer' in entry)) return []
    const answer = parseAnswer(entry.answer)
    return answer === null || typeof entry.question !== 'string' ? [] : [applyAnswer(startTurn(entry.question), answer)]
  })
}
