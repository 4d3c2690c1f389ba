import { writeFileSync } from 'node:fs'
import { readBuild, readModel, ROOT } from '../src/cli/build-files.ts'
import { AnswerCase, readLines } from './case.ts'
import { markAnswer } from './metrics/expectation.ts'
import { wilson } from './metrics/wilson.ts'
import { createSystem } from './system.ts'
import { promptVersions } from './versions.ts'

/**
 * `npm run evals:live [trials]` asks the configured model every tenth question,
 * through the whole pipeline, `trials` times (3 by default). It writes
 * `build/evals-live-<model>.json` and gates nothing: a model of today may be
 * another one tomorrow.
 */
const TRIALS = Number(process.argv[2] ?? '3')
const EVERY = 10

const model = readModel()
if (model.writer === null) {
  console.error('No model is configured: set OPENAI_API_KEY (and OPENAI_BASE_URL, OPENAI_MODEL).')
  process.exit(1)
}
if (!Number.isInteger(TRIALS) || TRIALS < 1) {
  console.error('The number of trials is a whole number from 1, for example: npm run evals:live -- 3')
  process.exit(1)
}

const system = createSystem(readBuild(), model)
const cases = readLines('cases/answers.jsonl', AnswerCase).filter((_, index) => index % EVERY === 0)
const trials = Array.from({ length: TRIALS }, (_, index) => index + 1)
const asked = []
for (const one of cases)
  for (const trial of trials) {
    const answer = await system.ask(one)
    const { fullyRight, wrong } = markAnswer(answer, one, one.locale)
    asked.push({ id: one.id, trial, writer: answer.writer, outcome: answer.outcome, fullyRight, wrong, grounding: answer.grounding })
  }

const right = { sum: asked.filter(({ fullyRight }) => fullyRight).length, of: asked.length }
const [low, high] = wilson(right)
const byModel = asked.filter(({ writer }) => writer === model.writer?.name)
const claims = byModel.reduce((sum, { grounding }) => sum + grounding.claims, 0)
const withheld = byModel.reduce((sum, { grounding }) => sum + grounding.withheld, 0)
const file = `${ROOT}build/evals-live-${model.writer.name.replaceAll(/[^\w.-]+/g, '-')}.json`
writeFileSync(
  file,
  JSON.stringify({ model: model.writer.name, date: new Date().toISOString(), prompts: promptVersions(), trials: TRIALS, asked }, null, 1),
)
console.log(
  [
    `${model.writer.name}: ${cases.length} questions, ${TRIALS} times`,
    `fully right      ${right.sum} of ${right.of} (95 %: ${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %)`,
    `written by it    ${byModel.length} of ${asked.length}; the others fell back to the embedded writer`,
    `withheld claims  ${withheld} of ${claims + withheld}`,
    `Written: ${file.slice(ROOT.length)}`,
  ].join('\n'),
)
