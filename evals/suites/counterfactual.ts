import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBuild, ROOT } from '../../src/cli/build-files.ts'
import type { Answer } from '../../src/domain/answer.ts'
import type { Knowledge } from '../../src/domain/knowledge.ts'
import { packKnowledge } from '../../src/domain/knowledge-file.ts'
import { assembleKnowledge } from '../../src/indexing/compile.ts'
import { createFaultList } from '../../src/indexing/fault.ts'
import { compileSearchIndex } from '../../src/indexing/search-index.ts'
import { CounterfactualCase, readLines } from '../case.ts'
import { holds, matchesAny } from '../metrics/expectation.ts'
import { countParts, type Failure, type SuiteResult, toFigure } from '../suite.ts'
import { asked, createSystem, type System } from '../system.ts'
import { toFailure } from './to-failure.ts'

interface Asked {
  readonly one: CounterfactualCase
  readonly answer: Answer
  readonly follows: boolean
  readonly tellsOld: boolean
}

/**
 * Does the answer come from the knowledge, or from somewhere else? A fact is
 * changed in a scratch copy; the answer must follow it or abstain.
 */
export async function runCounterfactual(system: System): Promise<SuiteResult> {
  const cases = readLines('cases/counterfactual.jsonl', CounterfactualCase)
  const items: Asked[] = []
  for (const batch of toBatches(cases)) {
    const changed = await withCopy(batch, (root) => compileCopy(root, system.knowledge))
    for (const one of batch) items.push(await ask(one, changed))
  }
  const slices = ({ one: { kind, locale } }: Asked): string[] => [kind, ...(locale === 'es' ? ['spanish'] : [])]
  const common = { items, slices }
  return {
    suite: 'counterfactual',
    cases: countParts(cases),
    figures: [
      toFigure({
        ...common,
        id: 'follows-or-abstains',
        kind: 'rate',
        title: 'Follows the changed knowledge, or abstains',
        measure: isFaithful,
      }),
      toFigure({
        ...common,
        id: 'follows',
        kind: 'rate',
        title: 'Follows the changed knowledge',
        measure: ({ follows, tellsOld }) => follows && !tellsOld,
      }),
      toFigure({
        ...common,
        id: 'tells-old',
        kind: 'count',
        title: 'Tells what the knowledge no longer says',
        measure: ({ tellsOld }) => tellsOld,
      }),
    ],
    failures: items.flatMap(toFailures),
    approved: [],
  }
}

const isFaithful = ({ answer, follows, tellsOld }: Asked): boolean => !tellsOld && (follows || answer.outcome === 'abstained')

async function ask(one: CounterfactualCase, changed: System): Promise<Asked> {
  const answer = await changed.ask(asked(one.question, one.audience))
  const follows = answer.outcome === 'answered' && holds(one.follows, answer.answer)
  return { one, answer, follows, tellsOld: matchesAny(one.old, answer.answer) }
}

/** Folders whose files say what they say; the others change what the compiler composes of them. */
const ARTICLES = /^(?:faq|history|methodology|practices|readings|terms)\//

/** Cases that share a copy, since compiling is what takes the time: only articles, and no file twice. */
function toBatches(cases: readonly CounterfactualCase[]): CounterfactualCase[][] {
  const batches: { readonly cases: CounterfactualCase[]; readonly files: Set<string> }[] = []
  for (const one of cases) {
    const files = one.edits.map(({ file }) => file)
    const isShareable = files.every((file) => ARTICLES.test(file))
    const batch = isShareable ? batches.find((open) => open.files.size > 0 && files.every((file) => !open.files.has(file))) : undefined
    if (batch) {
      batch.cases.push(one)
      for (const file of files) batch.files.add(file)
    } else batches.push({ cases: [one], files: new Set(isShareable ? files : []) })
  }
  return batches.map((batch) => batch.cases)
}

/** Runs with a copy of `knowledge/` in which the edits are made, and removes it again. */
async function withCopy<Made>(cases: readonly CounterfactualCase[], use: (root: string) => Promise<Made>): Promise<Made> {
  const root = mkdtempSync(join(tmpdir(), 'cairn-counterfactual-'))
  try {
    cpSync(`${ROOT}knowledge`, root, { recursive: true })
    for (const { id, edits } of cases) for (const edit of edits) applyEdit(root, id, edit)
    return await use(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

function applyEdit(root: string, id: string, { file, find, replace }: CounterfactualCase['edits'][number]): void {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) throw new Error(`${id}: knowledge/${file} no longer says "${find}". Write the edit anew.`)
  writeFileSync(
    path,
    text.replaceAll(find, () => replace),
  )
}

/** The copy need not hold together, so the compiler's checks are left out; what is slow and says nothing of the Framework is taken over. */
async function compileCopy(root: string, { vocabulary }: Knowledge): Promise<System> {
  const { knowledge } = assembleKnowledge(root, createFaultList())
  return createSystem({
    knowledgeText: JSON.stringify(packKnowledge({ ...knowledge, vocabulary })),
    searchText: await compileSearchIndex(knowledge.passages),
    titlesText: readBuild().titlesText,
  })
}

function toFailures(item: Asked): Failure[] {
  if (isFaithful(item)) return []
  const { one, answer, tellsOld } = item
  const reasons = [
    `${one.kind}: ${tellsOld ? 'tells what the copy no longer says' : 'does not tell what the copy says'} (${answer.outcome})`,
  ]
  return toFailure({ one, question: one.question, answer, reasons })
}
