import type { Locale } from '../domain/locale.ts'
import { findAbuse } from './abuse.ts'
import { findCrisis } from './crisis.ts'
import { redactPersonalData } from './personal-data.ts'
import { REPLIES } from './replies.ts'

/** What becomes of a message before anything else may see it. */
export type Triage =
  | { readonly kind: 'pass'; readonly text: string; readonly redacted: number }
  | { readonly kind: 'crisis'; readonly reply: string }
  | { readonly kind: 'blocked'; readonly reply: string }

/**
 * Decides on the words alone, with no model and no state. Danger comes first,
 * so that an insult beside a cry for help does not hide it.
 */
export function triage(text: string, locale: Locale): Triage {
  if (findCrisis(text)) return { kind: 'crisis', reply: REPLIES[locale].crisis }

  const abuse = findAbuse(text)
  if (abuse === 'threat') return { kind: 'blocked', reply: REPLIES[locale].threat }
  if (abuse) return { kind: 'blocked', reply: REPLIES[locale].blocked }

  return { kind: 'pass', ...redactPersonalData(text) }
}
