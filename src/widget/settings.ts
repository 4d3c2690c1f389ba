import { type Audience, isLocale, type Locale } from '../protocol.ts'

export const ATTRIBUTES = ['endpoint', 'audience', 'locale', 'mode', 'heading', 'greeting', 'persist', 'theme', 'site'] as const
export type AttributeName = (typeof ATTRIBUTES)[number]

export const AUDIENCES = ['learner', 'counselor', 'staff'] as const satisfies readonly Audience[]
export const MODES = ['launcher', 'inline', 'page'] as const
export const PERSISTS = ['none', 'session', 'local'] as const
export const THEMES = ['auto', 'light', 'dark'] as const

export type Mode = (typeof MODES)[number]
export type Persist = (typeof PERSISTS)[number]
export type Theme = (typeof THEMES)[number]

/** What the attributes say, each in its bounds. */
export interface Settings {
  /** Without a slash at the end. */
  readonly endpoint: string
  readonly audience: Audience
  /** Null: the page's language for our words, the question's for the answers. */
  readonly locale: Locale | null
  readonly mode: Mode
  /** Null: the words of `messages`. */
  readonly heading: string | null
  readonly greeting: string | null
  readonly persist: Persist
  readonly theme: Theme
  readonly site: string | null
}

interface Surroundings {
  readonly read: (name: AttributeName) => string | null
  /** Where the script came from. */
  readonly home: string
  /** The page's own address. */
  readonly base: string
  /** Tells the author of the page what to mend. */
  readonly warn: (line: string) => void
}

/** Reads the attributes. Never throws: what cannot be used is told and replaced by the default. */
export function parseSettings({ read, home, base, warn }: Surroundings): Settings {
  const text = (name: AttributeName): string | null => {
    const value = read(name)?.trim() ?? ''
    return value === '' ? null : value
  }
  const choose = <Option extends string>(name: AttributeName, options: readonly Option[], fallback: Option): Option => {
    const value = text(name)?.toLowerCase()
    if (value === undefined) return fallback
    const chosen = options.find((option) => option === value)
    if (chosen === undefined) warn(complain(name, value, `Use ${listOf(options)}; until then it is "${fallback}".`))
    return chosen ?? fallback
  }
  return {
    endpoint: parseEndpoint(text('endpoint'), { home, base, warn }),
    audience: choose('audience', AUDIENCES, 'learner'),
    locale: parseLocale(text('locale'), warn),
    mode: choose('mode', MODES, 'launcher'),
    heading: text('heading'),
    greeting: text('greeting'),
    persist: choose('persist', PERSISTS, 'none'),
    theme: choose('theme', THEMES, 'auto'),
    site: parseSite(text('site'), warn),
  }
}

const complain = (name: AttributeName, value: string, advice: string): string => `<cairn-chat> cannot use ${name}="${value}". ${advice}`

const listOf = (options: readonly string[]): string => options.map((option) => `"${option}"`).join(', ')

function parseEndpoint(value: string | null, { home, base, warn }: Omit<Surroundings, 'read'>): string {
  if (value === null) {
    // The script was opened as a file or put into another one.
    if (!home.startsWith('http')) warn('<cairn-chat> does not know where its service is. Set endpoint to the address of a Cairn service.')
    return home
  }
  const url = parseUrl(value, base)
  if (url !== null && /^https?:$/.test(url.protocol)) return (url.origin + url.pathname).replace(/\/+$/, '')
  warn(complain('endpoint', value, `Use the address of a Cairn service, such as "https://cairn.example"; until then it is "${home}".`))
  return home
}

function parseUrl(value: string, base: string): URL | null {
  try {
    return new URL(value, base)
  } catch {
    return null
  }
}

function parseLocale(value: string | null, warn: Surroundings['warn']): Locale | null {
  if (value === null) return null
  const language = toLanguage(value)
  if (language === null) warn(complain('locale', value, 'Use "en" or "es"; until then the page and the question decide.'))
  return language
}

/** "es-MX" is Spanish. */
export function toLanguage(tag: string): Locale | null {
  const language = tag.toLowerCase().split(/[-_]/)[0]
  return isLocale(language) ? language : null
}

function parseSite(value: string | null, warn: Surroundings['warn']): string | null {
  if (value === null || /^[a-z0-9][a-z0-9-]{0,39}$/.test(value)) return value
  warn(complain('site', value, 'Use up to 40 small letters, digits and hyphens; until then it is left out.'))
  return null
}
