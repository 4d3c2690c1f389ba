import { describe, expect, it } from 'vitest'
import { gateSuite, readThresholds } from './gate.ts'
import { writeOutcome } from './outcome.ts'
import type { SuiteResult } from './suite.ts'
import { suiteOf } from './suites/table.ts'
import { createSystem } from './system.ts'

/** Runs a suite once and makes each of its gates a test. */
export function testSuite(name: string): void {
  describe(`the ${name} suite`, () => {
    const running: Promise<SuiteResult> = suiteOf(name).run(createSystem())
    it('measures its cases', async () => {
      const result = await running
      writeOutcome(result)
      expect(result.cases.tuned).toBeGreaterThan(0)
    })
    it.each(Object.keys(readThresholds()[name] ?? {}))('%s', async (id) => {
      const gate = gateSuite(await running).find((one) => one.id === id)
      expect(gate, JSON.stringify(gate)).toMatchObject({ verdict: 'pass' })
    })
  })
}
