import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ROOT } from '../src/cli/build-files.ts'
import type { SuiteResult } from './suite.ts'

/** Where each suite leaves its result for the report: vitest runs them in processes of their own. */
const FOLDER = `${ROOT}build/evals`

const MUTANTS = 'mutants'

/** What a suite made of a planted defect; an empty `failed` means that it went unnoticed. */
export interface CaughtMutant {
  readonly id: string
  readonly what: string
  readonly suite: string
  readonly failed: readonly string[]
}

const pathOf = (name: string): string => `${FOLDER}/${name}.json`

function write(name: string, outcome: unknown): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(pathOf(name), JSON.stringify(outcome))
}

const read = (name: string): unknown => (existsSync(pathOf(name)) ? JSON.parse(readFileSync(pathOf(name), 'utf8')) : null)

/** Forgets an earlier run, so that no report is put together from two. */
export const clearOutcomes = (): void => rmSync(FOLDER, { recursive: true, force: true })

export const writeOutcome = (result: SuiteResult): void => write(result.suite, result)

export const writeMutants = (mutants: readonly CaughtMutant[]): void => write(MUTANTS, mutants)

/** What a suite left in this run; null where it did not run. Written above, so it is not checked again. */
export const readOutcome = (suite: string): SuiteResult | null => read(suite) as SuiteResult | null

export const readMutants = (): readonly CaughtMutant[] => (read(MUTANTS) ?? []) as readonly CaughtMutant[]
