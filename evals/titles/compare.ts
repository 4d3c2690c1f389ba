/* oxlint-disable no-console -- a report is its output */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Framework } from '../../src/domain/framework.ts'
import type { Title } from '../../src/domain/knowledge.ts'
import { NO_TITLE_CONFIDENCE } from '../../src/domain/title-rank.ts'
import { compileKnowledge } from '../../src/indexing/compile.ts'
import { createFaultList } from '../../src/indexing/fault.ts'
import { parseTitleWords } from '../../src/indexing/titles/title-words.ts'
import { FOLDS, holdOutEveryday, holdOutReported, type Split } from './splits.ts'
import { createLetterModel, createOrama, createOurs, type Predict } from './systems.ts'

/**
 * `node evals/titles/compare.ts [final]`: how often the first cluster named for an
 * unseen title is one of its occupation's, averaged over the clusters. Without
 * `final` only the folds of development are looked at.
 */
const ROOT = fileURLToPath(new URL('../../knowledge', import.meta.url))
const { knowledge } = compileKnowledge(ROOT)
const { framework } = knowledge
const words = parseTitleWords(readFileSync(`${ROOT}/title-words.csv`, 'utf8'), framework, createFaultList())
const parts: readonly (number | 'final')[] = process.argv[2] === 'final' ? ['final'] : FOLDS
const clustersOf = new Map(framework.occupations.map(({ soc, places }) => [soc, new Set(places.map(({ cluster }) => cluster))]))

/** Right answers and titles by cluster. */
type Tally = Map<string, { right: number; all: number }>

const typed = ({ text }: Title): string => text.replaceAll(/\([^)]*\)/g, ' ').trim()

async function addTo(tally: Tally, split: Split, predict: Predict): Promise<void> {
  for (const title of split.test) {
    const clusters = clustersOf.get(title.soc) ?? new Set()
    const right = clusters.has(await predict(typed(title)))
    for (const cluster of clusters) {
      const entry = tally.get(cluster) ?? { right: 0, all: 0 }
      tally.set(cluster, { right: entry.right + Number(right), all: entry.all + 1 })
    }
  }
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
const balanced = (tally: Tally): number => [...tally.values()].reduce((sum, { right, all }) => sum + right / all, 0) / tally.size

interface Detail {
  readonly how: string
  readonly confidence: number
  readonly clusterRight: boolean
  readonly placeRight: boolean
  readonly occupationRank: number
}

function detailsOf(split: Split, rank: ReturnType<typeof createOurs>): Detail[] {
  return split.test.map((title) => {
    const ranking = rank(typed(title), 5)
    const clusters = clustersOf.get(title.soc) ?? new Set()
    return {
      how: ranking.occupations[0]?.how ?? 'none',
      confidence: ranking.confidence,
      clusterRight: clusters.has(ranking.clusters[0]?.slug ?? ''),
      placeRight: clusters.has(ranking.occupations[0]?.place.cluster ?? ''),
      occupationRank: ranking.occupations.findIndex(({ soc }) => soc === title.soc),
    }
  })
}

const shareOf = (details: readonly Detail[], test: (detail: Detail) => boolean): string =>
  percent(details.filter(test).length / Math.max(1, details.length))

function printDetails(name: string, details: readonly Detail[]): void {
  console.log(
    `\n${name}: ${details.length} titles; the right occupation first ${shareOf(details, ({ occupationRank }) => occupationRank === 0)}, among five ${shareOf(details, ({ occupationRank }) => occupationRank >= 0)}; first occupation's cluster right ${shareOf(details, ({ placeRight }) => placeRight)}`,
  )
  for (const how of ['exact', 'close', 'guess', 'none']) {
    const some = details.filter((detail) => detail.how === how)
    console.log(
      `  ${how.padEnd(6)} ${String(some.length).padStart(6)}  cluster right ${shareOf(some, ({ clusterRight }) => clusterRight)}  first occupation's ${shareOf(some, ({ placeRight }) => placeRight)}`,
    )
  }
  for (let low = 0; low < 1; low += 0.1) {
    const some = details.filter(({ confidence }) => confidence >= low && confidence < low + 0.1 + 1e-9)
    if (some.length > 0)
      console.log(
        `  confidence ${low.toFixed(1)} to ${(low + 0.1).toFixed(1)}: ${String(some.length).padStart(5)} titles, right ${shareOf(some, ({ clusterRight }) => clusterRight)}`,
      )
  }
}

const TESTS = [
  { name: 'reported titles, learned from reported ones', split: holdOutReported, withEveryday: false },
  { name: 'reported titles, learned from everyday ones too', split: holdOutReported, withEveryday: true },
  { name: 'everyday titles, learned from reported ones', split: holdOutEveryday, withEveryday: false },
  { name: 'everyday titles, learned from everyday ones too', split: holdOutEveryday, withEveryday: true },
] as const

function printClusters(tallies: ReadonlyMap<string, Tally>, structure: Framework): void {
  for (const { slug } of structure.clusters) {
    console.log(
      `  ${slug.padEnd(32)}${[...tallies.values()].map((tally) => percent((tally.get(slug)?.right ?? 0) / (tally.get(slug)?.all ?? 1)).padStart(10)).join('')}`,
    )
  }
}

const readCases = (file: string): string[] =>
  readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
    .trim()
    .split('\n')

/** Cases written by hand: known titles with their occupation, and texts that are no titles. */
function printCases(): void {
  const rank = createOurs({ framework, titles: knowledge.titles, words })
  const known = readCases('known.csv')
    .slice(1)
    .map((line) => line.split(','))
  const missed = known.filter(([title = '', soc, how]) => {
    const first = rank(title, 1).occupations[0]
    return first?.soc !== soc || first?.how !== how
  })
  const taken = readCases('no-titles.txt').filter((text) => rank(text, 1).confidence >= NO_TITLE_CONFIDENCE)
  console.log(`known titles: ${known.length - missed.length} of ${known.length}${missed.map(([title]) => `; missed ${title}`).join('')}`)
  console.log(
    `no titles: ${readCases('no-titles.txt').length - taken.length} of ${readCases('no-titles.txt').length}${taken.map((text) => `; taken for a title: ${text}`).join('')}`,
  )
}

printCases()
const lines: string[] = []
for (const { name, split: holdOut, withEveryday } of TESTS) {
  const tallies = new Map<string, Tally>([
    ['Orama BM25', new Map()],
    ['letter groups', new Map()],
    ['ours', new Map()],
  ])
  const details: Detail[] = []
  for (const part of parts) {
    const split = holdOut(knowledge, { part, withEveryday })
    const material = { framework, titles: split.train, words }
    const rank = createOurs(material)
    details.push(...detailsOf(split, rank))
    const systems: readonly [string, Predict][] = [
      ['Orama BM25', await createOrama(material)],
      ['letter groups', createLetterModel(material)],
      ['ours', (title) => rank(title, 1).clusters[0]?.slug ?? ''],
    ]
    for (const [system, predict] of systems) await addTo(tallies.get(system) ?? new Map(), split, predict)
  }
  printDetails(name, details)
  printClusters(tallies, framework)
  lines.push(
    `${name.padEnd(50)}${String(details.length).padStart(6)}${[...tallies.values()].map((tally) => percent(balanced(tally)).padStart(15)).join('')}`,
  )
}
console.log(
  `\n${'balanced over the clusters, percent'.padEnd(50)}${'titles'.padStart(6)}${['Orama BM25', 'letter groups', 'ours'].map((name) => name.padStart(15)).join('')}`,
)
console.log(lines.join('\n'))
