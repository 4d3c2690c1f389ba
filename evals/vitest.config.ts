import { defineConfig } from 'vitest/config'

/** The evals run natively in Node, as the product's commands do; there is nothing to transform. */
export default defineConfig({
  test: {
    name: 'evals',
    root: new URL('..', import.meta.url).pathname,
    include: ['evals/*.eval.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Two suites at a time: each holds an index of its own.
    maxWorkers: 2,
    // Planted defects run in threads beside the suites.
    maxConcurrency: 2,
  },
})
