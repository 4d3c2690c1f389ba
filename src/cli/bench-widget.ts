import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../tests/e2e/find-chromium.ts'
import { ROOT } from './build-files.ts'
import { CommandError, runCommand } from './command-error.ts'
import { buildWidget } from './widget-bundle.ts'

/** A slow phone on a slow line, as Lighthouse has it. A busy machine tells more than it should: look at the plain button too. */
const CPU_SLOWDOWN = 4
const BITS_PER_SECOND = 1_600_000
const LATENCY_MS = 150
const ROUNDS = 7
/** What a page does for so long after its load is counted. */
const WATCH_MS = 3000

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'"

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A school</title></head><body><h1>Counseling</h1><script type="module" src="/widget.js"></script><cairn-chat></cairn-chat></body></html>`

/** The page without the widget: what of the time is the line's and the browser's. */
const EMPTY_PAGE = PAGE.replace(/<script.*<\/cairn-chat>/, '<button>Ask</button>')

interface Run {
  readonly visibleMs: number
  readonly blockedMs: number
  readonly violations: number
  readonly foreign: number
  readonly cookies: number
}

const compress = (bytes: Uint8Array): Buffer => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

/** Serves the page and the widget, compressed, and an empty answer to everything else. */
async function serve(widget: Buffer): Promise<{ readonly origin: string; readonly close: () => void }> {
  const files: Readonly<Record<string, readonly [type: string, body: Buffer]>> = {
    '/': ['text/html; charset=utf-8', compress(Buffer.from(PAGE))],
    '/empty': ['text/html; charset=utf-8', compress(Buffer.from(EMPTY_PAGE))],
    '/widget.js': ['text/javascript; charset=utf-8', compress(widget)],
  }
  const server = createServer(({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const [type, body] = files[url] ?? ['application/json', compress(Buffer.from('{}'))]
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Security-Policy': POLICY }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** Runs in the page from its first moment: when the launcher has a size, and how long the main thread could not listen. */
function watchPage(): void {
  const seen = { visibleMs: 0, blockedMs: 0, violations: 0 }
  Reflect.set(globalThis, 'seen', seen)
  document.addEventListener('securitypolicyviolation', () => (seen.violations += 1))
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blockedMs += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const look = (): void => {
    const button = document.querySelector('cairn-chat')?.shadowRoot?.querySelector('button') ?? document.querySelector('button')
    if (button && button.getBoundingClientRect().height > 0) seen.visibleMs = performance.now()
    else setTimeout(look, 10)
  }
  look()
}

async function throttle(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  const throughput = BITS_PER_SECOND / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

async function measure(browser: Browser, origin: string, path: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  let foreign = 0
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign += 1
  })
  await throttle(context, page)
  await page.addInitScript(watchPage)
  await page.goto(origin + path, { waitUntil: 'commit' })
  await page.waitForFunction(() => Reflect.get(globalThis, 'seen').visibleMs > 0)
  await page.waitForTimeout(WATCH_MS)
  const seen = await page.evaluate((): Pick<Run, 'visibleMs' | 'blockedMs' | 'violations'> => Reflect.get(globalThis, 'seen'))
  const cookies = (await context.cookies()).length
  await context.close()
  return { ...seen, foreign, cookies }
}

const medianOf = (runs: readonly Run[], field: keyof Run): number =>
  runs.map((run) => run[field]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0
const mostOf = (runs: readonly Run[], field: keyof Run): number => Math.max(...runs.map((run) => run[field]))

/** Both pages by turns, so that whatever else the machine does meets both alike. */
async function measureAll(origin: string): Promise<{ readonly empty: readonly Run[]; readonly runs: readonly Run[] }> {
  const executablePath = findChromium()
  if (executablePath === null)
    throw new CommandError('No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.')
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const measureOnce = async (path: string): Promise<Run> => {
    // A browser of its own each time: nothing is warm.
    const browser = await chromium.launch({ executablePath, args })
    const run = await measure(browser, origin, path)
    await browser.close()
    return run
  }
  const empty: Run[] = []
  const runs: Run[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(await measureOnce('/empty'))
    runs.push(await measureOnce('/'))
  }
  return { empty, runs }
}

/** `npm run bench:widget`: what the widget costs a page, against the limits that we set it. */
await runCommand(async () => {
  await buildWidget()
  const widget = readFileSync(`${ROOT}build/public/widget.js`)
  const { origin, close } = await serve(widget)
  const { empty, runs } = await measureAll(origin)
  close()
  console.table({
    'widget.js, brotli 11 (bytes)': { measured: compress(widget).length, limit: 20_480 },
    'widget.js, gzip 9 (bytes)': { measured: gzipSync(widget, { level: 9 }).length, limit: null },
    'widget.js, raw (bytes)': { measured: widget.length, limit: null },
    'page with a plain button: visible (ms, median of 7)': { measured: Math.round(medianOf(empty, 'visibleMs')), limit: null },
    'launcher visible (ms, median of 7)': { measured: Math.round(medianOf(runs, 'visibleMs')), limit: 700 },
    'launcher visible (ms, fastest of 7)': { measured: Math.round(Math.min(...runs.map(({ visibleMs }) => visibleMs))), limit: null },
    'launcher visible (ms, slowest of 7)': { measured: Math.round(mostOf(runs, 'visibleMs')), limit: null },
    'main thread blocked (ms, median of 7)': { measured: Math.round(medianOf(runs, 'blockedMs')), limit: 50 },
    'policy violations': { measured: mostOf(runs, 'violations'), limit: 0 },
    'requests to other origins': { measured: mostOf(runs, 'foreign'), limit: 0 },
    'cookies set': { measured: mostOf(runs, 'cookies'), limit: 0 },
  })
})
