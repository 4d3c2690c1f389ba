import { describe, expect, it } from 'vitest'
import { ATTRIBUTES, type AttributeName, parseSettings, type Settings } from './settings.ts'

function read(attributes: Partial<Record<AttributeName, string>>): { settings: Settings; warnings: readonly string[] } {
  const warnings: string[] = []
  const settings = parseSettings({
    read: (name) => attributes[name] ?? null,
    home: 'https://cairn.test',
    base: 'https://school.test/careers/',
    warn: (line) => void warnings.push(line),
  })
  return { settings, warnings }
}

const DEFAULTS: Settings = {
  endpoint: 'https://cairn.test',
  audience: 'learner',
  locale: null,
  mode: 'launcher',
  heading: null,
  greeting: null,
  persist: 'none',
  theme: 'auto',
  site: null,
}

describe('attributes', () => {
  it('need not be there', () => {
    expect(read({})).toEqual({ settings: DEFAULTS, warnings: [] })
    expect(read(Object.fromEntries(ATTRIBUTES.map((name) => [name, ' '])))).toEqual({ settings: DEFAULTS, warnings: [] })
  })

  it('are read', () => {
    const { settings, warnings } = read({
      endpoint: 'https://other.test/cairn/',
      audience: 'Counselor',
      locale: 'es-MX',
      mode: 'inline',
      heading: 'Ask us',
      greeting: 'Hello',
      persist: 'session',
      theme: 'dark',
      site: 'lincoln-high',
    })
    expect(warnings).toEqual([])
    expect(settings).toEqual({
      endpoint: 'https://other.test/cairn',
      audience: 'counselor',
      locale: 'es',
      mode: 'inline',
      heading: 'Ask us',
      greeting: 'Hello',
      persist: 'session',
      theme: 'dark',
      site: 'lincoln-high',
    })
  })

  it('may name the service by a path of the page', () => {
    expect(read({ endpoint: '/' }).settings.endpoint).toBe('https://school.test')
  })

  it('must name the service where the script came from a file', () => {
    const warnings: string[] = []
    const surroundings = { home: 'null', base: 'file:///page.html', warn: (line: string) => void warnings.push(line) }
    parseSettings({ ...surroundings, read: () => null })
    expect(warnings).toEqual([expect.stringContaining('Set endpoint')])
    expect(parseSettings({ ...surroundings, read: (name) => (name === 'endpoint' ? 'https://cairn.test' : null) }).endpoint).toBe(
      'https://cairn.test',
    )
    expect(warnings).toHaveLength(1)
  })

  it.each([
    ['endpoint', 'javascript:alert(1)', /"https:\/\/cairn\.example"/],
    ['endpoint', 'https://', /endpoint="https:\/\/"/],
    ['audience', 'admin', /Use "learner", "counselor", "staff"; until then it is "learner"/],
    ['locale', 'de', /Use "en" or "es"/],
    ['mode', 'popup', /"launcher", "inline", "page"/],
    ['persist', 'cookie', /"none", "session", "local"/],
    ['theme', 'blue', /"auto", "light", "dark"/],
    ['site', 'Lincoln High!', /small letters/],
  ] as const)('that cannot be used are told and left out: %s="%s"', (name, value, advice) => {
    const { settings, warnings } = read({ [name]: value })
    expect(settings).toEqual(DEFAULTS)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^<cairn-chat> cannot use /)
    expect(warnings[0]).toMatch(advice)
  })
})
