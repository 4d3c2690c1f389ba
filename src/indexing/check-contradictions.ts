import type { CheckOptions } from './check.ts'

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
}

/** Counts of the whole Framework. A number before one of these words in a current passage must be the count of the structure. */
const COUNTED = [
  { what: 'Career Clusters', pattern: /\b(\w+) (?:Career )?Clusters\b(?! Groupings?)/g, key: 'clusters' },
  { what: 'Sub-Clusters', pattern: /\b(\w+) Sub-Clusters\b/g, key: 'subClusters' },
  { what: 'Cluster Groupings', pattern: /\b(\w+) (?:Cluster )?Groupings\b/g, key: 'groupings' },
  { what: 'Cross-Cutting Clusters', pattern: /\b(\w+) Cross-Cutting Clusters\b/g, key: 'crossCutting' },
] as const

/** Words that say a sentence is about another time, a part of the Framework, a state or a plan. */
const NOT_THE_WHOLE_TODAY =
  /2002|2012|2021|2022|July 2024|June 2024|older|former|earlier|previous|original|draft|propos|before|\bwas\b|\bwere\b|\bhad\b|used to|from 16|landing page|Tennessee|state|crosswalk|Wisconsin|Kansas|holds|workbook|other|remaining|each|old /i

/** The number of things that a current sentence claims for the whole Framework, if it does. */
function claimedCounts(text: string): { what: string; key: (typeof COUNTED)[number]['key']; count: number }[] {
  if (NOT_THE_WHOLE_TODAY.test(text) || !/Framework/.test(text)) return []
  return COUNTED.flatMap(({ what, pattern, key }) =>
    [...text.matchAll(pattern)].flatMap(([, word = '']) => {
      const count = NUMBER_WORDS[word.toLowerCase()] ?? Number(word)
      return Number.isInteger(count) && word !== '' ? [{ what, key, count }] : []
    }),
  )
}

/** Finds current sentences that disagree with the structure, and so with each other, about counts and membership. */
export function checkContradictions({ files, knowledge, faults }: CheckOptions): void {
  const { framework } = knowledge
  const counts = {
    clusters: framework.clusters.length,
    subClusters: framework.subClusters.length,
    groupings: framework.groupings.length,
    crossCutting: framework.clusters.filter(({ crossCutting }) => crossCutting).length,
  }
  // A grouping counts its own clusters; its count comes from the structure.
  const current = files.articles.filter(({ front, folder }) => front.status === 'current' && folder !== 'groupings')
  for (const { file, sections } of [...current, ...files.clusters]) {
    for (const { en, line } of sections.flatMap(({ lines }) => lines)) {
      for (const { what, key, count } of claimedCounts(en)) {
        if (count !== counts[key])
          faults.add(file, line, `says ${count} ${what}, the structure holds ${counts[key]}: correct one, or say which time it is about`)
      }
      for (const fault of misplaced(knowledge, en)) faults.add(file, line, fault)
    }
  }
}

/** "X is a Sub-Cluster of Y" and "the X Sub-Cluster of Y" must agree with the structure. */
function misplaced({ framework }: CheckOptions['knowledge'], text: string): string[] {
  return framework.subClusters.flatMap((sub) => {
    const at = text.search(new RegExp(`${sub.name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?: is a)? Sub-Cluster (?:of|in) `))
    if (at === -1) return []
    const after = text.slice(at + sub.name.length)
    const named = framework.clusters.filter(({ name }) => after.includes(name)).map(({ slug }) => slug)
    return named.length > 0 && !named.includes(sub.cluster)
      ? [`places ${sub.name} outside of ${sub.cluster}, where the structure has it`]
      : []
  })
}
