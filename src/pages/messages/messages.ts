import type { Locale } from '../../domain/locale.ts'
import { en, type Messages } from './en.ts'
import { es } from './es.ts'

/** The words of the pages, by language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, es }
