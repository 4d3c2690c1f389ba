import { readFileSync } from 'node:fs'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** What `[[rules]]` is to wrangler: text files are imported as strings, the packed index as bytes. */
const textModules = () => ({
  name: 'text-modules',
  enforce: 'pre' as const,
  load: (id: string) => {
    if (/\.(txt|md|css)$/.test(id)) return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`
    if (!id.endsWith('.br')) return null
    return `export default Uint8Array.from(atob(${JSON.stringify(readFileSync(id, 'base64'))}), (byte) => byte.charCodeAt(0)).buffer`
  },
})

export default defineConfig({
  test: {
    // The Worker writes a line per request; it matters where a test fails.
    silent: 'passed-only',
    projects: [
      {
        plugins: [textModules()],
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'tests/llm/**/*.test.ts', 'evals/**/*.test.ts'],
          // Some tests ask about every occupation; on two busy cores that takes a while.
          testTimeout: 60_000,
          setupFiles: ['tests/fail-on-error-output.ts'],
        },
      },
      {
        plugins: [
          textModules(),
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            // Set to the address of a deployment, the same suite is its smoke test.
            miniflare: { bindings: { TEST_BASE_URL: process.env['TEST_BASE_URL'] ?? '' } },
          }),
        ],
        test: {
          name: 'workerd',
          include: ['tests/http/**/*.test.ts'],
          setupFiles: ['tests/fail-on-error-output.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/service.ts',
          setupFiles: ['tests/fail-on-error-output.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time, and after the others: what is timed must not wait for a core.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
