import type { Context } from 'hono'
import type { Locale } from '../domain/locale.ts'
import type { AppEnv } from '../http/factory.ts'
import type { Messages } from './messages/en.ts'
import { MESSAGES } from './messages/messages.ts'
import { chosenLocale, pageLocale } from './page-locale.ts'

export type QueryPairs = readonly (readonly [name: string, value: string])[]

/** For whom a page is made: its language, its words, and links that keep that language. */
export interface View {
  readonly locale: Locale
  readonly messages: Messages
  /** The address path of this page. */
  readonly path: string
  /** One of our addresses, in the language of this page. Works with a fragment at the end of the path. */
  readonly to: (path: string, query?: QueryPairs) => string
  /** This page in the other language, with what its own address asked for. */
  readonly otherLanguageUrl: string
}

/**
 * Makes the view of a request. `shown` is the language of what is shown, where
 * that is settled already: by a form, or by the language of an answer.
 *
 * Links name the language only where it was chosen: addresses stay short, and
 * a choice holds from page to page.
 */
export function createView(c: Context<AppEnv>, shown: Locale | null = null): View {
  const chosen = shown ?? chosenLocale(c)
  const locale = pageLocale(c, chosen)
  const { pathname, searchParams } = new URL(c.req.url)
  const here = [...searchParams].filter(([name]) => name !== 'locale')
  return {
    locale,
    messages: MESSAGES[locale],
    path: pathname,
    to: (path, query = []) =>
      toAddress(path, chosen === null || query.some(([name]) => name === 'locale') ? query : [...query, ['locale', chosen]]),
    otherLanguageUrl: toAddress(pathname, [...here, ['locale', locale === 'en' ? 'es' : 'en']]),
  }
}

function toAddress(path: string, query: QueryPairs): string {
  const [place = '', fragment] = path.split('#')
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString()
  return `${place}${search === '' ? '' : `?${search}`}${fragment === undefined ? '' : `#${fragment}`}`
}
