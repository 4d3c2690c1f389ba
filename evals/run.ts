import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { ROOT } from '../src/cli/build-files.ts'
import { BASELINE } from './gate.ts'
import { evalsPath } from './case.ts'
import { clearOutcomes, readMutants, readOutcome } from './outcome.ts'
import { findingsHash, Report } from './reporting/report.ts'
import { printReport } from './reporting/terminal.ts'
import { toMarkdown } from './reporting/markdown.ts'
import { toPage } from './reporting/page.ts'
import { toReport } from './reporting/to-report.ts'
import { toSummary } from './reporting/summary.ts'
import { SUITES, suiteOf } from './suites/table.ts'
import { valueOf } from './suite.ts'
import { createSystem } from './system.ts'
import { promptVersions } from './versions.ts'

/**
 * `npm run evals` runs every suite, prints what it found and writes
 * `evals/report/`; `npm run evals -- time` runs one. `--accept-baseline` takes
 * what was reached as what must not be lost again. `--check` writes nothing and
 * fails when the report in the repository is not what this code measures.
 */
const { values: flags, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { 'accept-baseline': { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
})
for (const name of asked) if (name !== 'mutants') suiteOf(name)
const isWhole = asked.length === 0

clearOutcomes()
const vitest = createRequire(import.meta.url)
  .resolve('vitest/package.json')
  .replace('package.json', 'vitest.mjs')
const filters = asked.map((name) => `evals/${name}.eval.ts`)
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', evalsPath('vitest.config.ts'), '--reporter=dot', '--silent=passed-only', ...filters],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
)

const results = SUITES.flatMap(({ name }) => readOutcome(name) ?? [])
const report = toReport({
  results,
  mutants: readMutants(),
  versions: { knowledge: createSystem().knowledge.version, prompts: promptVersions(), writer: 'embedded' },
  measured: new Date().toISOString().slice(0, 10),
})
printReport(report)

const REPORT = evalsPath('report/report.json')
if (isWhole && !flags.check) await writeReport()
if (isWhole && flags['accept-baseline']) acceptBaseline()
const isCurrent = !isWhole || !flags.check || isSameAsWritten()
if (!isCurrent) console.error('\nevals/report/ is not what this code measures. Run `npm run evals` and commit what it writes.')
process.exit(status === 0 && isCurrent ? 0 : 1)

async function writeReport(): Promise<void> {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 1)}\n`)
  writeFileSync(evalsPath('report/report.md'), toMarkdown(report))
  writeFileSync(evalsPath('report/index.html'), await toPage(report))
  writeFileSync(evalsPath('report/summary.json'), `${JSON.stringify(toSummary(report), null, 1)}\n`)
  console.log('\nWritten: evals/report/index.html, report.md, report.json.')
}

function acceptBaseline(): void {
  const baseline = Object.fromEntries(
    results.map(({ suite, figures }) => [
      suite,
      Object.fromEntries(figures.map((figure) => [figure.id, Number(valueOf(figure, figure.all).toPrecision(12))])),
    ]),
  )
  writeFileSync(evalsPath(BASELINE), `${JSON.stringify(baseline, null, 1)}\n`)
  console.log('Written: evals/baseline.json.')
}

/** Everything but the day has to be the same. */
function isSameAsWritten(): boolean {
  const written = Report.safeParse(JSON.parse(readFileSync(REPORT, 'utf8')))
  return written.success && findingsHash(written.data) === findingsHash(Report.parse(JSON.parse(JSON.stringify(report))))
}
