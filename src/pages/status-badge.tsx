import type { Locale } from '../domain/locale.ts'
import type { Status } from '../domain/passage.ts'
import { MESSAGES } from './messages/messages.ts'

/** What a passage is worth today, in words: colour alone would not reach everybody. */
export const StatusBadge = ({ status, locale }: { readonly status: Status; readonly locale: Locale }) => (
  <span class={`badge ${status}`}>{MESSAGES[locale].status[status]}</span>
)
