import { readFileSync } from 'node:fs'
import { LIMITS } from '../src/grounding/check.ts'
import { createGuard } from '../src/grounding/guard.ts'
import type { FaultReason } from '../src/grounding/reasons.ts'
import { RULES } from '../src/grounding/rules/table.ts'
import { verifyRecord, type VerifiedSentence } from '../src/grounding/verify.ts'
import { Framework } from '../src/domain/framework.ts'
import { type GuardCase, GuardCases } from './metrics/guard-case.ts'
import { type GuardScore, type Rate, scoreGuard, type ScoredSentence } from './metrics/guard-score.ts'

/**
 * Measures the guard on labelled cases:
 *   node evals/grounding-score.ts FILE.jsonl [--part tune|hold] [--show miss|alarm|move] [--ablation] [--speed]
 */
const [file = '', ...flags] = process.argv.slice(2)
const valueOf = (flag: string): string | null => (flags.includes(flag) ? (flags[flags.indexOf(flag) + 1] ?? '') : null)
const framework = Framework.parse(JSON.parse(readFileSync('build/knowledge.txt', 'utf8')).framework)
const part = valueOf('--part')
/** Every third case is held out from tuning. */
const cases = GuardCases.parse(
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
).filter((_, index) => part === null || (index % 3 === 0) === (part === 'hold'))

function judgeAll(without: ReadonlySet<FaultReason>): { scored: ScoredSentence; found: VerifiedSentence }[] {
  const guard = createGuard(framework, { ...LIMITS, without })
  return cases.flatMap((one) => {
    const verified = verifyRecord({ ...one, sentences: one.sentences.map(({ text }) => ({ text, cites: null })) }, guard)
    return one.sentences.map((sentence, at) => ({ scored: toScored(one, sentence, verified[at]), found: verified[at] as VerifiedSentence })) // as: one verdict per sentence, in order
  })
}

const toScored = (
  one: GuardCase,
  { label, fault, supporting }: GuardCase['sentences'][number],
  verified: VerifiedSentence | undefined,
): ScoredSentence => ({
  caseId: one.id,
  locale: one.locale,
  label,
  fault,
  supporting,
  flagged: verified?.verdict === 'unsupported',
  proposed: verified?.supporting ?? [],
})

const shown = ({ hits, of }: Rate): string => `${hits}/${of}${of > 0 ? ` ${((100 * hits) / of).toFixed(1)}%` : ''}`

const print = (line: string): void => void process.stdout.write(`${line}\n`)

function printScore(score: GuardScore): void {
  print(
    `recall ${shown(score.recall)} | false alarms ${shown(score.falseAlarms)} | precision ${shown(score.precision)} | no-claim ${shown(score.noClaimPassed)}`,
  )
  print(
    `moved right ${shown(score.reattribution)} | clean answers ${shown(score.cleanAnswers)} | es ${shown(score.spanish.recall)} / ${shown(score.spanish.falseAlarms)}`,
  )
  for (const [fault, rate] of Object.entries(score.byFault)) print(`  ${fault.padEnd(18)} ${shown(rate)}`)
}

const all = judgeAll(new Set())
const show = valueOf('--show')
for (const { scored, found } of all) {
  const movedWrong =
    scored.fault === 'wrong-marker' && !(scored.proposed.length > 0 && scored.proposed.every((n) => scored.supporting.includes(n)))
  const wanted =
    show === 'miss'
      ? scored.label === 'unsupported' && !scored.flagged
      : show === 'alarm'
        ? scored.label !== 'unsupported' && scored.flagged
        : show === 'move' && movedWrong
  if (wanted)
    print(`${scored.caseId} ${scored.fault} [${found.reason}] ${scored.proposed.join()}/${scored.supporting.join()} ${found.text}`)
}
printScore(scoreGuard(all.map(({ scored }) => scored)))

if (flags.includes('--ablation')) {
  const base = scoreGuard(all.map(({ scored }) => scored))
  for (const { name } of RULES) {
    const score = scoreGuard(judgeAll(new Set([name])).map(({ scored }) => scored))
    print(
      `without ${name.padEnd(12)} catches ${base.recall.hits - score.recall.hits}, costs ${base.falseAlarms.hits - score.falseAlarms.hits}`,
    )
  }
}

if (flags.includes('--speed')) {
  const guard = createGuard(framework)
  const pool = cases.flatMap(({ passages }) => passages)
  const times: number[] = []
  for (let round = 0; round < 4; round += 1) {
    for (const one of cases) {
      const ten = [...one.passages, ...pool.filter(({ id }) => !one.passages.some((passage) => passage.id === id))]
        .slice(0, 10)
        .map((passage, index) => ({ n: index + 1, passage }))
      const evidence = guard.prepare({ evidence: ten, question: one.question })
      for (const { text, cites } of one.sentences) {
        const start = performance.now()
        guard.checkSentence({ text, cited: cites, context: { before: [], leadIn: null, introduces: false, attributed: false } }, evidence)
        if (round > 0) times.push(performance.now() - start)
      }
    }
  }
  times.sort((a, b) => a - b)
  print(
    `ms per sentence with 10 passages: p50 ${times[times.length >> 1]?.toFixed(3)}, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(3)} (n ${times.length})`,
  )
}
