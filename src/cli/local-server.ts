import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from './build-files.ts'
import { CommandError } from './command-error.ts'
import type { ServerSettings } from './server-settings.ts'

/**
 * What keeps wrangler quiet and off the network: no metrics, no error reports,
 * no look for a newer version, no fetch of Cloudflare's location data, and
 * all that it writes stays in this folder.
 */
const QUIET: Readonly<Record<string, string>> = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  // OPENAI_* of the environment reach the Worker as vars, without a file that holds a key.
  CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true',
  WRANGLER_NO_SKILLS_UPDATE_PROMPTS: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  X_LOCAL_EXPLORER: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
  WRANGLER_LOG_PATH: `${ROOT}.wrangler/logs`,
  WRANGLER_CACHE_DIR: `${ROOT}.wrangler/cache`,
  WRANGLER_REGISTRY_PATH: `${ROOT}.wrangler/registry`,
  MINIFLARE_CACHE_DIR: `${ROOT}.wrangler/cache`,
}

const START_TIMEOUT_MS = 60_000

/** The Worker in workerd on this machine, by way of `wrangler dev`. */
export interface LocalServer {
  /** Resolves when the server ends: because we stopped it, or by itself, which is a fault. */
  readonly ended: Promise<'stopped' | 'crashed'>
  /** Ends it and resolves when its port is free. */
  readonly stop: () => Promise<void>
}

/** Starts the server and waits until it can answer. It ends with this process. */
export async function startServer(settings: ServerSettings): Promise<LocalServer> {
  const child = spawnWrangler(settings)
  const errors = holdErrors(child)
  const state = { isStopping: false, hasEnded: false }
  const ended = once(child, 'close').then((): 'stopped' | 'crashed' => {
    state.hasEnded = true
    return state.isStopping ? 'stopped' : 'crashed'
  })
  const stop = async (): Promise<void> => {
    state.isStopping = true
    child.stdin?.end()
    await ended
  }
  stopWithUs(stop)
  try {
    await waitUntilReady(settings.address, () => state.hasEnded)
  } catch (error) {
    await stop()
    throw error instanceof CommandError ? new CommandError([...errors.lines(), error.message].join('\n')) : error
  }
  errors.showFromNow()
  return { ended, stop }
}

/** Ctrl-C is how one stops it, so it is no failure. npm passes a signal to its shell only: when that has gone, we go too. */
function stopWithUs(stop: () => Promise<void>): void {
  const end = (): void => void stop().finally(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] !== undefined) setInterval(() => process.ppid !== parent && end(), 500).unref()
}

function spawnWrangler({ host, port }: ServerSettings): ChildProcess {
  const bin = createRequire(import.meta.url)
    .resolve('wrangler/package.json')
    .replace('package.json', 'bin/wrangler.js')
  const options = ['--local', '--ip', host, '--port', String(port), '--log-level', 'error', '--show-interactive-dev-session=false']
  return spawn(process.execPath, [`${ROOT}src/cli/keeper.ts`, bin, 'dev', ...options], {
    cwd: ROOT,
    env: { ...process.env, ...QUIET, ...modelSettings(process.env) },
    stdio: ['pipe', 'ignore', 'pipe'],
    // A group of its own, which keeper.ts ends as a whole.
    detached: true,
  })
}

/**
 * A model that the shell names is for the Worker too. Only then wrangler hands
 * it the environment; of that the Worker reads nothing but these settings.
 */
function modelSettings(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.keys(env).some((name) => name.startsWith('OPENAI_')) ? { CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' } : {}
}

interface ErrorOutput {
  /** What wrangler complained of while it started. */
  readonly lines: () => readonly string[]
  /** From now on complaints go to the terminal. */
  readonly showFromNow: () => void
}

/** Holds complaints back until it is clear whether the start failed: then they come before the one line that says so. */
function holdErrors({ stderr }: ChildProcess): ErrorOutput {
  const lines: string[] = []
  const keep = (chunk: string): void => void lines.push(chunk.trimEnd())
  stderr?.setEncoding('utf8').on('data', keep)
  return {
    lines: () => lines.slice(-20),
    showFromNow: () => void stderr?.off('data', keep).pipe(process.stderr),
  }
}

async function waitUntilReady(address: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (hasEnded()) throw new CommandError('The server ended before it could answer.')
    if (await isUp(`${address}/health`)) return checkReady(address)
    await sleep(100)
  }
  throw new CommandError(`The server did not answer within ${START_TIMEOUT_MS / 1000} seconds.`)
}

async function checkReady(address: string): Promise<void> {
  if (!(await isUp(`${address}/ready`)))
    throw new CommandError('The server runs, but its knowledge index could not be loaded. Try: npm run index')
}

async function isUp(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
