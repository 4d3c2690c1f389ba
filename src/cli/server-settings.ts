import { createServer, isIP } from 'node:net'
import { CommandError } from './command-error.ts'

export interface ServerSettings {
  readonly host: string
  readonly port: number
  /** Where a browser on this machine finds it. */
  readonly address: string
}

/** Reads PORT and HOST. Without them the server is at 8787 and seen by this machine only. */
export function readSettings({ PORT = '8787', HOST = '127.0.0.1' }: Readonly<Record<string, string | undefined>>): ServerSettings {
  const port = Number(PORT)
  if (!/^\d{1,5}$/.test(PORT) || port < 1 || port > 65_535) throw new CommandError(`PORT must be a number from 1 to 65535, not "${PORT}".`)
  if (HOST !== 'localhost' && isIP(HOST) === 0)
    throw new CommandError(`HOST must be an IP address of this machine or "localhost", not "${HOST}".`)
  return { host: HOST, port, address: `http://${toReachable(HOST)}:${port}` }
}

/** "Every interface" is no address to connect to. */
function toReachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return isIP(host) === 6 ? `[${host}]` : host
}

/** Fails in one line when somebody else has the port: wrangler would move to another one, and links would break. */
export async function checkPort({ host, port }: ServerSettings): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const probe = createServer()
  probe.once('error', (error: NodeJS.ErrnoException) => reject(new CommandError(explain(error.code, host, port))))
  probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  await promise
}

function explain(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what runs there, or choose another one: PORT=${port + 1} npm start`
  if (code === 'EACCES') return `Port ${port} needs more rights than you have. Choose one above 1023: PORT=8787 npm start`
  if (code === 'EADDRNOTAVAIL') return `HOST ${host} is no address of this machine.`
  return `Nothing can listen on ${host}:${port} (${code ?? 'unknown reason'}).`
}
