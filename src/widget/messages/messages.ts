import type { Locale } from '../../protocol.ts'
import { en, type Messages } from './en.ts'
import { es } from './es.ts'

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, es }

/** Words of the host in the place of ours, by language. */
export type MessageOverrides = Readonly<Partial<Record<Locale, Readonly<Partial<Messages>>>>>

/** All words of a language, with those that the host has replaced. */
export const findMessages = (locale: Locale, overrides: MessageOverrides): Messages => ({ ...MESSAGES[locale], ...overrides[locale] })
