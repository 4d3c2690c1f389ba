import type { Status } from '../protocol.ts'
import { createElement } from './create-element.ts'
import type { Messages } from './messages/en.ts'

/** What a passage is worth today, in words: colour alone would not reach everybody. */
export const createStatusBadge = (status: Status, messages: Messages): HTMLElement =>
  createElement('span', { class: `badge ${status}` }, [messages.status[status]])
