import axe from 'axe-core'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { findChromium } from './find-chromium.ts'

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** A phone as most learners hold it, the laptop of a school, and the narrowest width that WCAG reflow asks for. */
export const VIEWPORTS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
} as const

/** Like `describe`, and skipped, with a word at the start of the run, where no Chromium is found. */
export const describeInBrowser = (name: string, tests: () => void): void => {
  const describeOrSkip = findChromium() === null ? describe.skip : describe
  describeOrSkip(name, tests)
}

/** Where the service of this run listens. */
export const serviceAddress = (): string => inject('serviceAddress')

/** What a page did that its reader would not want. */
export interface Witness {
  /** Directives that were violated, with what was blocked. */
  readonly violations: readonly string[]
  /** Requests to any origin but those of the test. */
  readonly foreignRequests: readonly string[]
  /** Faults that nobody caught. */
  readonly errors: readonly string[]
}

export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly witness: Witness
}

interface OpenOptions extends BrowserContextOptions {
  /** Origins, besides the service's, that belong to the test. */
  readonly ownOrigins?: readonly string[]
}

/** One browser for the tests of a file. Each page gets a context of its own and is watched from its first byte. */
export function useBrowser() {
  let browser: Browser | null = null
  beforeAll(async () => {
    const executablePath = findChromium()
    if (executablePath !== null) browser = await chromium.launch({ executablePath, args: FLAGS })
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    open: async ({ ownOrigins = [], ...options }: OpenOptions = {}): Promise<OpenPage> => {
      if (browser === null) throw new Error('There is no browser: use describeInBrowser.')
      const context = await browser.newContext({ viewport: VIEWPORTS.desktop, locale: 'en-US', ...options })
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      return { page, context, witness: await watch(page, [serviceAddress(), ...ownOrigins]) }
    },
  }
}

async function watch(page: Page, origins: readonly string[]): Promise<Witness> {
  const witness = { violations: [] as string[], foreignRequests: [] as string[], errors: [] as string[] }
  await page.exposeFunction('reportViolation', (violation: string) => void witness.violations.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      Reflect.apply(Reflect.get(globalThis, 'reportViolation'), null, [`${effectiveDirective} ${blockedURI} ${sourceFile}`])
    })
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && !origins.includes(origin)) witness.foreignRequests.push(request.url())
  })
  page.on('pageerror', (error) => witness.errors.push(error.message))
  return witness
}

/** No policy was violated, nothing else was called, nothing broke, nothing stays behind in the browser. */
export async function expectClean({ page, context, witness }: OpenPage): Promise<void> {
  expect(witness).toEqual({ violations: [], foreignRequests: [], errors: [] })
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** No violation of WCAG 2.2 A and AA that axe-core can see, shadow roots included. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findAccessibilityFaults(page)).toEqual([])
}

/** One line per violation: the rule and the elements. */
export async function findAccessibilityFaults(page: Page): Promise<readonly string[]> {
  // Through the debugger, so that the policy of the page neither hinders it nor is loosened for it.
  await page.evaluate(axe.source)
  await page.evaluate(settle)
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`)
  }, WCAG)
}

/** Waits for what is still fading in, in every open shadow root: half faded, any text has too little contrast. Runs in the page. */
async function settle(): Promise<void> {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  const running = [document, ...roots].flatMap((root) => root.getAnimations())
  const ending = running.filter((animation) => animation.effect?.getTiming().iterations !== Infinity)
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
