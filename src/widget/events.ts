import type { Grounding, Locale, Outcome } from '../protocol.ts'
import type { Fault } from './turn.ts'

/**
 * What the element tells its page. Never the words of a question or an answer:
 * a page's statistics need none, and learners are minors.
 */
export interface CairnChatEvents {
  'cairn-open': Record<string, never>
  'cairn-close': Record<string, never>
  /** A question was sent. `length` counts its characters. */
  'cairn-ask': { readonly length: number }
  /** An answer is complete. Never told of a crisis reply. */
  'cairn-answer': {
    readonly id: string
    readonly outcome: Outcome
    readonly locale: Locale
    readonly grounding: Grounding
    readonly sources: readonly string[]
  }
  /** No answer, or no whole one: `stopped` by the reader, else why. */
  'cairn-problem': { readonly reason: Fault | 'stopped' }
  'cairn-reset': Record<string, never>
}

/** Tells it to whoever listens, outside of the shadow root and further up too. */
export function emit<Name extends keyof CairnChatEvents>(host: EventTarget, name: Name, detail: CairnChatEvents[Name]): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cairn-open': CustomEvent<CairnChatEvents['cairn-open']>
    'cairn-close': CustomEvent<CairnChatEvents['cairn-close']>
    'cairn-ask': CustomEvent<CairnChatEvents['cairn-ask']>
    'cairn-answer': CustomEvent<CairnChatEvents['cairn-answer']>
    'cairn-problem': CustomEvent<CairnChatEvents['cairn-problem']>
    'cairn-reset': CustomEvent<CairnChatEvents['cairn-reset']>
  }
}
