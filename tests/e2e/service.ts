import { createServer } from 'node:net'
import { once } from 'node:events'
import type { TestProject } from 'vitest/node'
import { compileIndex, isCompiled } from '../../src/cli/build-files.ts'
import { startServer } from '../../src/cli/local-server.ts'
import { buildWidget } from '../../src/cli/widget-bundle.ts'
import { findChromium } from './find-chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the service listens; empty when no Chromium is there to open it. */
    readonly serviceAddress: string
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system named no port.')
  return address.port
}

/** Starts what `npm start` serves, once for all browser tests, and ends it after the last of them. */
export default async function startService(project: TestProject): Promise<() => Promise<void>> {
  if (findChromium() === null) {
    process.stderr.write(
      '\nNo Chromium was found, so the browser tests are SKIPPED. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.\n\n',
    )
    project.provide('serviceAddress', '')
    return async () => undefined
  }
  if (!isCompiled()) compileIndex()
  await buildWidget()
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const server = await startServer({ host: '127.0.0.1', port, address })
  project.provide('serviceAddress', address)
  return server.stop
}
