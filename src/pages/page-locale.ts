import type { Context } from 'hono'
import { Locale } from '../domain/locale.ts'
import type { AppEnv } from '../http/factory.ts'

/** The language that the address names, if it names one that we speak. */
export const chosenLocale = (c: Context<AppEnv>): Locale | null => Locale.safeParse(c.req.query('locale')).data ?? null

/** The language of a page: the one chosen in the address, else the first of the browser's that we speak. */
export function pageLocale(c: Context<AppEnv>, chosen: Locale | null = null): Locale {
  const asked = chosen ?? chosenLocale(c)
  if (asked) return asked
  c.header('Vary', 'Accept-Language')
  const preferred = (c.req.header('Accept-Language') ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2))
  return preferred.find((language) => language === 'en' || language === 'es') === 'es' ? 'es' : 'en'
}

/** Whether a browser asks, rather than a program: only browsers name HTML. */
export const wantsPage = (c: Context<AppEnv>): boolean => (c.req.header('Accept') ?? '').includes('text/html')
