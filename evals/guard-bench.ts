import { createGuard } from '../src/grounding/guard.ts'
import { LIMITS } from '../src/grounding/check.ts'
import type { FaultReason } from '../src/grounding/reasons.ts'
import { NO_SENTENCE_CONTEXT } from '../src/grounding/contract.ts'
import { RULES } from '../src/grounding/rules/table.ts'
import { readLines } from './case.ts'
import { GuardCase } from './metrics/guard-case.ts'
import { scoreCase } from './metrics/guard-score.ts'
import { createSystem } from './system.ts'

/**
 * What each rule of the guard catches and costs, and how long the guard takes:
 *   node evals/guard-bench.ts
 * How well it judges is told by the grounding suite of `npm run evals`.
 */
const { framework } = createSystem().knowledge
const cases = readLines('cases/grounding.jsonl', GuardCase)

interface Count {
  readonly caught: number
  readonly alarms: number
}

function countFlagged(without: ReadonlySet<FaultReason>): Count {
  const guard = createGuard(framework, { ...LIMITS, without })
  const flagged = cases.flatMap((one) => scoreCase(one, guard)).filter((sentence) => sentence.flagged)
  return {
    caught: flagged.filter(({ label }) => label === 'unsupported').length,
    alarms: flagged.filter(({ label }) => label === 'supported').length,
  }
}

const ROUNDS = 4
const EVIDENCE = 10

/** Milliseconds per sentence with ten passages; the first round only warms up. */
function timeSentences(): number[] {
  const guard = createGuard(framework)
  const pool = cases.flatMap(({ passages }) => passages)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of cases) {
      const others = pool.filter(({ id }) => !one.passages.some((passage) => passage.id === id))
      const evidence = [...one.passages, ...others].slice(0, EVIDENCE).map((passage, index) => ({ n: index + 1, passage }))
      const prepared = guard.prepare({ evidence })
      for (const { text, cites } of one.sentences) {
        const start = performance.now()
        guard.checkSentence({ text, cited: cites, context: NO_SENTENCE_CONTEXT }, prepared)
        if (round > 0) times.push(performance.now() - start)
      }
    }
  }
  return times.toSorted((a, b) => a - b)
}

const all = countFlagged(new Set())
console.log(`${all.caught} caught, ${all.alarms} by mistake. Without a rule:`)
for (const { name } of RULES) {
  const without = countFlagged(new Set([name]))
  console.log(`  ${name.padEnd(12)} catches ${all.caught - without.caught}, costs ${all.alarms - without.alarms}`)
}
const times = timeSentences()
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(3)
console.log(`ms per sentence with ${EVIDENCE} passages: p50 ${at(0.5)}, p99 ${at(0.99)} (${times.length} sentences)`)
