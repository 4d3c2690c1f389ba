import type { Knowledge } from '../domain/knowledge.ts'
import { checkContradictions } from './check-contradictions.ts'
import { checkJobs } from './check-jobs.ts'
import { checkNames } from './check-names.ts'
import { checkReferences } from './check-references.ts'
import { checkSources } from './check-sources.ts'
import { checkQuestions, checkReadings, checkSentences } from './check-texts.ts'
import type { FaultList } from './fault.ts'
import type { KnowledgeFiles } from './knowledge-files.ts'

export interface CheckOptions {
  readonly files: KnowledgeFiles
  readonly knowledge: Knowledge
  readonly faults: FaultList
}

/** How much of everything there must be. Source: `careertech-faq`, `crosswalk-workbooks-2025`, `older-page-2002`, `cctc-2012`. */
const EXPECTED = {
  groupings: 6,
  clusters: 14,
  subClusters: 72,
  crossCutting: 3,
  occupations: 851,
  practices2012: 12,
  oldClusters: 16,
  pathways: 79,
  proposed2022: 12,
} as const

/** Holds the compiled knowledge against the promises in `knowledge/README.md`. Every fault names file and line. */
export function checkKnowledge(options: CheckOptions): void {
  checkCounts(options)
  checkSources(options)
  checkIds(options)
  checkReferences(options)
  checkJobs(options)
  checkReadings(options)
  checkQuestions(options)
  checkSentences(options)
  checkNames(options)
  checkContradictions(options)
}

function checkCounts({ knowledge, faults }: CheckOptions): void {
  const { framework } = knowledge
  const found: Record<keyof typeof EXPECTED, number> = {
    groupings: framework.groupings.length,
    clusters: framework.clusters.length,
    subClusters: framework.subClusters.length,
    crossCutting: framework.clusters.filter(({ crossCutting }) => crossCutting).length,
    occupations: framework.occupations.length,
    practices2012: framework.practices.filter(({ set }) => set === '2012').length,
    oldClusters: framework.oldClusters.length,
    pathways: framework.pathways.length,
    proposed2022: framework.proposed2022.length,
  }
  for (const [what, expected] of Object.entries(EXPECTED)) {
    const count = found[what as keyof typeof EXPECTED] // keys of the literal above
    if (count !== expected) faults.add('', 1, `${what}: expected ${expected}, found ${count}`)
  }
}

function checkIds({ knowledge, faults }: CheckOptions): void {
  const seen = new Set<string>()
  for (const { id } of knowledge.passages) {
    if (seen.has(id)) faults.add('', 1, `two passages share the id "${id}"`)
    seen.add(id)
  }
}
