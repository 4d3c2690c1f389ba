import { fold } from '../domain/fold.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import { toSlug } from '../domain/slug.ts'
import { checkContradictions } from './check-contradictions.ts'
import { checkNames } from './check-names.ts'
import type { FaultList } from './fault.ts'
import type { KnowledgeFiles } from './knowledge-files.ts'
import { articleId } from './passages.ts'

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

function checkSources({ files, faults }: CheckOptions): void {
  const known = new Set(files.sources.map(({ id }) => id))
  const check = (file: string, line: number, ids: readonly string[]): void => {
    for (const id of ids) if (!known.has(id)) faults.add(file, line, `unknown source "${id}": add it to sources.yaml or correct it`)
  }
  if (known.size !== files.sources.length) faults.add('sources.yaml', 1, 'two sources share an id')
  for (const { file, front, lineOf } of files.articles) {
    check(file, lineOf('sources'), front.sources)
    if ('readings' in front) for (const reading of front.readings) check(file, lineOf('readings'), reading.sources)
  }
  for (const { file, front, lineOf } of files.clusters) {
    check(file, lineOf('sources'), front.sources)
    for (const sub of front.subClusters) check(file, lineOf('subClusters'), sub.sources)
  }
}

function checkIds({ knowledge, faults }: CheckOptions): void {
  const seen = new Set<string>()
  for (const { id } of knowledge.passages) {
    if (seen.has(id)) faults.add('', 1, `two passages share the id "${id}"`)
    seen.add(id)
  }
}

function checkReferences({ files, knowledge, faults }: CheckOptions): void {
  const ids = new Set(knowledge.passages.map(({ id }) => id))
  const clusters = new Set(files.clusters.map(({ slug }) => slug))
  const groupings = new Set(knowledge.framework.groupings.map(({ slug }) => slug))
  for (const article of files.articles) {
    const { file, front, lineOf } = article
    if (front.supersededBy !== undefined && !ids.has(front.supersededBy))
      faults.add(file, lineOf('supersededBy'), `no passage "${front.supersededBy}"`)
    if (front.supersededBy === articleId(article)) faults.add(file, lineOf('supersededBy'), 'a passage cannot supersede itself')
    const named = 'clusters' in front ? front.clusters : 'newClusters' in front ? front.newClusters : []
    for (const slug of named) if (!clusters.has(slug)) faults.add(file, 1, `no cluster "${slug}"`)
  }
  for (const { file, front, lineOf, sections, slug } of files.clusters) {
    if (!groupings.has(front.grouping)) faults.add(file, lineOf('grouping'), `no grouping "${front.grouping}"`)
    const grouping = knowledge.framework.groupings.find((item) => item.slug === front.grouping)
    if (grouping && !grouping.clusters.includes(slug))
      faults.add(file, lineOf('grouping'), `grouping "${front.grouping}" does not list "${slug}"`)
    for (const { name } of front.subClusters) {
      const section = sections.find(({ heading }) => heading === name)
      if (!section || section.lines.length === 0) faults.add(file, lineOf('subClusters'), `no section "## ${name}" with a definition`)
    }
    for (const { heading, line } of sections) {
      if (heading !== '' && !front.subClusters.some(({ name }) => name === heading))
        faults.add(file, line, `"## ${heading}" is not one of the subClusters`)
    }
  }
}

function checkJobs({ files, knowledge, faults }: CheckOptions): void {
  const { framework } = knowledge
  const subClusters = new Map(framework.subClusters.map((sub) => [sub.slug, sub]))
  for (const [index, occupation] of framework.occupations.entries()) {
    for (const { cluster, subCluster } of occupation.places) {
      if (subClusters.get(subCluster)?.cluster === cluster) continue
      faults.add(
        'occupations.csv',
        files.occupations[index]?.line ?? 1,
        `${occupation.title}: no Sub-Cluster "${subCluster}" in cluster "${cluster}"`,
      )
    }
  }
  const bySoc = new Map(framework.occupations.map((occupation) => [occupation.soc, occupation]))
  for (const { file, front, lineOf } of files.clusters) {
    for (const sub of front.subClusters) {
      for (const soc of sub.sampleJobs) {
        const placed = bySoc.get(soc)?.places.some(({ subCluster }) => subCluster === toSlug(sub.name)) ?? false
        if (!placed) faults.add(file, lineOf('sampleJobs'), `sample job ${soc} is not placed in ${sub.name} by occupations.csv`)
      }
    }
  }
}

/** A disagreement has one current side, or is told as unsettled by having none. */
function checkReadings({ files, faults }: CheckOptions): void {
  for (const { file, front, lineOf } of files.articles) {
    if (!('readings' in front)) continue
    const current = front.readings.filter(({ status }) => status === 'current')
    if (current.length > 1)
      faults.add(file, lineOf('readings'), `${current.length} readings are marked current: keep one, or none if it is unsettled`)
  }
}

function checkQuestions({ files, faults }: CheckOptions): void {
  const seen = new Map<string, string>()
  for (const { file, front, lineOf } of files.articles) {
    for (const question of [...front.questions, ...front.questionsEs]) {
      const key = fold(question)
      const other = seen.get(key)
      if (other !== undefined && other !== file)
        faults.add(file, lineOf('questions'), `"${question}" also leads to ${other}: a question has one answer`)
      seen.set(key, file)
    }
  }
}

/** Every sentence must stand alone: it may be shown without its neighbours. */
function checkSentences({ files, faults }: CheckOptions): void {
  for (const { file, sections } of [...files.articles, ...files.clusters]) {
    for (const { en, line } of sections.flatMap(({ lines }) => lines)) {
      if (/^(It|They|This|These|Those|He|She)\b/.test(en)) faults.add(file, line, `"${en.slice(0, 30)}…" does not name its subject`)
      if (!/[.!?]["”)]?$/.test(en)) faults.add(file, line, 'a line must be a whole sentence and end with a full stop')
      if (/[.!?] [A-Z][a-z]+ (is|are|was|has|have)\b/.test(en) && !/\b(U\.S|St|Dr|No)\. /.test(en))
        faults.add(file, line, 'two sentences on one line: give each its own line')
    }
  }
}
