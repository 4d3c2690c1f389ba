import { afterAll, expect, it } from 'vitest'
import { MUTANTS } from './mutants/mutants.ts'
import { runMutant } from './mutants/run-mutant.ts'
import { type CaughtMutant, writeMutants } from './outcome.ts'

const outcomes = new Map<string, CaughtMutant>()

// The thresholds are only worth something if a defect trips them.
it.concurrent.each(MUTANTS)('the $suite suite notices that $what ($id)', async ({ id, what, suite }) => {
  const failed = await runMutant(id)
  outcomes.set(id, { id, what, suite, failed })
  expect(failed).not.toEqual([])
})

it('has at least fifteen planted defects, each with a name of its own', () => {
  expect(new Set(MUTANTS.map(({ id }) => id)).size).toBe(MUTANTS.length)
  expect(MUTANTS.length).toBeGreaterThanOrEqual(15)
})

afterAll(() => {
  writeMutants(MUTANTS.flatMap(({ id }) => outcomes.get(id) ?? []))
})
