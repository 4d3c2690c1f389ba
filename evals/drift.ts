import { writeFileSync } from 'node:fs'
import { parseArgs, styleText } from 'node:util'
import { evalsPath } from './case.ts'
import type { Drift } from './metrics/drift.ts'
import type { Pin } from './pin.ts'
import { type DriftedPin, findDrifted, PINNED_SUITES, pinsPath, readPins } from './suites/drift.ts'
import { suiteOf } from './suites/table.ts'
import { createSystem } from './system.ts'

/**
 * `npm run evals:drift` tells which approved answers rest on words that have
 * changed, old and new side by side, and fails while there is one.
 * `--approve ID …` says that somebody has read them and the answer is right;
 * `--pin` holds fast what is right and not held yet.
 */
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { approve: { type: 'boolean', default: false }, pin: { type: 'boolean', default: false } },
})

const system = createSystem()
const pins = readPins()
const drifted = findDrifted(pins, system)

if (flags.approve) await approve(positionals)
else if (flags.pin) await pinNew()
else tell()

function tell(): void {
  for (const one of drifted) show(one)
  console.log(
    drifted.length === 0
      ? `All ${pins.length} approved answers rest on the words they were approved with.`
      : `\n${drifted.length} of ${pins.length} approved answers rest on words that have changed. Read them; then: npm run evals:drift -- --approve ID …`,
  )
  process.exitCode = drifted.length === 0 ? 0 : 1
}

function show({ pin, drift }: DriftedPin): void {
  console.log(`\n${styleText('bold', pin.id)}  ${pin.question}`)
  for (const one of drift) {
    console.log(`  ${WHAT[one.what]}: ${one.passageId}\n    answer  ${one.claim}\n    ${styleText('red', `then    ${one.before}`)}`)
    console.log(`    ${styleText('green', `now     ${one.now ?? '(there is no such passage)'}`)}`)
  }
}

const WHAT: Readonly<Record<Drift['what'], string>> = {
  'passage-gone': 'the passage is gone',
  'words-changed': 'the words have changed',
  'words-moved': 'the words stand elsewhere in the passage',
  edited: 'the words stand, the passage around them has changed',
}

/** What the suites find right today, by id. */
async function approvedToday(): Promise<ReadonlyMap<string, Pin>> {
  const found = new Map<string, Pin>()
  for (const name of PINNED_SUITES) for (const pin of (await suiteOf(name).run(system)).approved) found.set(pin.id, pin)
  return found
}

async function approve(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) throw new Error('Name the answers to approve: npm run evals:drift -- --approve answers/q001')
  const today = await approvedToday()
  const unknown = ids.filter((id) => !pins.some((pin) => pin.id === id))
  if (unknown.length > 0) return refuse(`There is no approved answer ${unknown.join(', ')}.`)
  // An answer that its own suite calls wrong cannot be waved through.
  const wrong = ids.filter((id) => !today.has(id))
  if (wrong.length > 0)
    return refuse(
      `The suite does not find ${wrong.join(', ')} right today: see npm run evals. Mend the answer, or the case with its reason.`,
    )
  write(pins.map((pin) => (ids.includes(pin.id) ? (today.get(pin.id) ?? pin) : pin)))
  console.log(`Approved: ${ids.join(', ')}.`)
}

/** Answers whose cited words have drifted keep their old pin: only reading them may change that. */
async function pinNew(): Promise<void> {
  const today = await approvedToday()
  const held = new Set(drifted.map(({ pin }) => pin.id))
  const kept = pins.filter(({ id }) => held.has(id))
  const fresh = [...today.values()].filter(({ id }) => !held.has(id))
  write([...kept, ...fresh])
  console.log(`${fresh.length} answers are held fast, ${kept.length} wait for somebody to read them.`)
}

function refuse(why: string): void {
  console.error(why)
  process.exitCode = 1
}

function write(all: readonly Pin[]): void {
  for (const suite of PINNED_SUITES) {
    const own = all.filter(({ id }) => id.startsWith(`${suite}/`)).toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
    writeFileSync(evalsPath(pinsPath(suite)), own.map((pin) => `${JSON.stringify(pin)}\n`).join(''))
  }
}
