import type { Framework } from '../../domain/framework.ts'
import type { Title } from '../../domain/knowledge.ts'
import type { TitleModel } from './title-model.ts'
import { titleTokens, titleVariants } from './tokens.ts'
import { createWordTable, type WordTable } from './word-table.ts'

/** Official names before those that workers report, before ours, before Spanish ones, before words of the lexicon. */
export const NATURE_ORDER = ['official', 'reported', 'everyday', 'es', 'word'] as const

/** Whose text an entry is: an occupation, or one word of the lexicon with the places that it points to. */
export interface Owner {
  /** Null for a word of the lexicon. */
  readonly soc: string | null
  /** Numbers of its clusters and Sub-Clusters in the lists of the framework, each once. */
  readonly clusters: readonly number[]
  readonly subClusters: readonly number[]
}

/**
 * All known titles as numbers: words by their stem, entries as runs of words,
 * and for each word the entries that hold it. Typed arrays, because some
 * twenty thousand titles are indexed whenever a Worker starts.
 */
export interface TitleIndex {
  readonly vocabulary: ReadonlyMap<string, number>
  /** How telling each word is: words of few occupations weigh most. */
  readonly weights: Float64Array
  readonly owners: readonly Owner[]
  readonly ownerOf: Int32Array
  /** Place in `NATURE_ORDER`. */
  readonly natureOf: Uint8Array
  /** The words of entry `n` are `words[starts[n]]` up to `words[starts[n + 1]]`. */
  readonly starts: Int32Array
  readonly words: Int32Array
  readonly norms: Float64Array
  /** The entries of word `w` are `entries[entryStarts[w]]` up to `entries[entryStarts[w + 1]]`. */
  readonly entryStarts: Int32Array
  readonly entries: Int32Array
  /** Words that end an English title or begin a Spanish one: what a worker may be called. */
  readonly heads: Uint8Array
}

interface Draft {
  readonly table: WordTable
  readonly owners: Owner[]
  readonly ownerOf: Int32Array
  readonly natureOf: Uint8Array
  readonly starts: Int32Array
  readonly words: Int32Array
  /** By number of word: 1 for a head. */
  readonly heads: Uint8Array
  entries: number
}

/** Numbers all titles and lexicon words. */
export function createTitleIndex(model: TitleModel, framework: Framework, titles: readonly Title[]): TitleIndex {
  const wordSubs = subClustersByWord(model.words, framework)
  const draft = createDraft(titles, wordSubs)
  addTitles(draft, framework, titles)
  addWords(draft, framework, wordSubs)
  const ownerOf = draft.ownerOf.subarray(0, draft.entries)
  const starts = draft.starts.subarray(0, draft.entries + 1)
  const words = draft.words.subarray(0, starts[draft.entries])
  const { vocabulary } = draft.table
  const { entryStarts, entries } = invert(starts, words, vocabulary.size)
  const weights = weigh({ entryStarts, entries, ownerOf, occupations: framework.occupations.length })
  const norms = normsOf(starts, words, weights)
  return {
    vocabulary,
    weights,
    owners: draft.owners,
    ownerOf,
    natureOf: draft.natureOf,
    starts,
    words,
    norms,
    entryStarts,
    entries,
    heads: draft.heads.slice(0, vocabulary.size),
  }
}

/** Room for every title with its second form and for the lexicon; each word takes a character and a space at least. */
function createDraft(titles: readonly Title[], wordSubs: ReadonlyMap<string, readonly number[]>): Draft {
  const entries = 2 * titles.length + wordSubs.size
  let characters = 0
  for (const { text } of titles) characters += text.length + 3
  for (const word of wordSubs.keys()) characters += word.length + 3
  return {
    table: createWordTable(),
    owners: [],
    ownerOf: new Int32Array(entries),
    natureOf: new Uint8Array(entries),
    starts: new Int32Array(entries + 1),
    words: new Int32Array(characters >> 1),
    heads: new Uint8Array(characters >> 1),
    entries: 0,
  }
}

/** Length of a run of words as a vector; a word counts once. */
export function normOf(words: Int32Array, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? -1
    if (words.indexOf(word) === at) sum += (weights[word] ?? 0) ** 2
  }
  return Math.sqrt(sum)
}

/** The same for every entry, without a view for each: there are thirty thousand. */
function normsOf(starts: Int32Array, words: Int32Array, weights: Float64Array): Float64Array {
  const norms = new Float64Array(starts.length - 1)
  for (let entry = 0; entry < norms.length; entry += 1) {
    const start = starts[entry] ?? 0
    const end = starts[entry + 1] ?? 0
    let sum = 0
    for (let at = start; at < end; at += 1) {
      const word = words[at] ?? 0
      if (words.indexOf(word, start) === at) sum += (weights[word] ?? 0) ** 2
    }
    norms[entry] = Math.sqrt(sum)
  }
  return norms
}

function addTitles(draft: Draft, framework: Framework, titles: readonly Title[]): void {
  const clusterNumbers = numbered(framework.clusters)
  const subNumbers = numbered(framework.subClusters)
  const ownerNumbers = new Map(framework.occupations.map(({ soc }, number) => [soc, number]))
  for (const { soc, places } of framework.occupations) {
    draft.owners.push({
      soc,
      clusters: [...new Set(places.map(({ cluster }) => clusterNumbers.get(cluster) ?? 0))],
      subClusters: places.map(({ subCluster }) => subNumbers.get(subCluster) ?? 0),
    })
  }
  for (const { text, soc, nature } of titles) {
    const owner = ownerNumbers.get(soc)
    if (owner === undefined) continue
    for (const variant of titleVariants(text)) {
      const start = draft.starts[draft.entries] ?? 0
      const end = addEntry(draft, variant, { owner, nature: NATURE_ORDER.indexOf(nature) })
      if (end > start) draft.heads[draft.words[nature === 'es' ? start : end - 1] ?? 0] = 1
    }
  }
}

/** The numbers of the Sub-Clusters that each word of the lexicon points to. */
function subClustersByWord(lists: TitleModel['words'], framework: Framework): Map<string, number[]> {
  const numbers = numbered(framework.subClusters)
  const subsOf = new Map<string, number[]>()
  for (const [slug, list] of Object.entries(lists)) {
    const number = numbers.get(slug)
    if (number === undefined) continue
    for (const word of list) {
      const known = subsOf.get(word)
      if (known) known.push(number)
      if (!known) subsOf.set(word, [number])
    }
  }
  return subsOf
}

function addWords(draft: Draft, framework: Framework, wordSubs: ReadonlyMap<string, readonly number[]>): void {
  const clusterNumbers = numbered(framework.clusters)
  const clusterOfSub = framework.subClusters.map(({ cluster }) => clusterNumbers.get(cluster) ?? 0)
  for (const [word, subClusters] of wordSubs) {
    const clusters = subClusters.map((number) => clusterOfSub[number] ?? 0)
    draft.owners.push({ soc: null, clusters: clusters.length > 1 ? [...new Set(clusters)] : clusters, subClusters })
    addEntry(draft, word, { owner: draft.owners.length - 1, nature: NATURE_ORDER.indexOf('word') })
  }
}

const numbered = (items: readonly { readonly slug: string }[]): Map<string, number> =>
  new Map(items.map(({ slug }, index) => [slug, index]))

/** Adds an entry unless it has no words; returns where its words end. */
function addEntry(draft: Draft, text: string, { owner, nature }: { readonly owner: number; readonly nature: number }): number {
  const start = draft.starts[draft.entries] ?? 0
  let end = draft.table.read(text, draft.words, start)
  if (end === start) {
    // A title of empty words only ("A") is read as it stands.
    for (const token of titleTokens(text)) draft.words[end++] = draft.table.numberOfStem(token)
  }
  if (end === start) return start
  draft.ownerOf[draft.entries] = owner
  draft.natureOf[draft.entries] = nature
  draft.entries += 1
  draft.starts[draft.entries] = end
  return end
}

function invert(starts: Int32Array, words: Int32Array, wordCount: number): Pick<TitleIndex, 'entryStarts' | 'entries'> {
  const entryStarts = startsOf(words, wordCount)
  const next = entryStarts.slice()
  const entries = new Int32Array(words.length)
  let entry = 0
  for (let at = 0; at < words.length; at += 1) {
    while (at >= (starts[entry + 1] ?? words.length)) entry += 1
    const word = words[at] ?? 0
    const slot = next[word] ?? 0
    entries[slot] = entry
    next[word] = slot + 1
  }
  return { entryStarts, entries }
}

/** Where the entries of each word begin, counted by how often each word comes. */
function startsOf(words: Int32Array, wordCount: number): Int32Array {
  const starts = new Int32Array(wordCount + 1)
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1
  for (let word = 0; word < wordCount; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  return starts
}

interface WeighOptions extends Pick<TitleIndex, 'entryStarts' | 'entries' | 'ownerOf'> {
  readonly occupations: number
}

/** Entries of one owner follow each other, so owners are counted by counting changes. */
function weigh({ entryStarts, entries, ownerOf, occupations }: WeighOptions): Float64Array {
  const weights = new Float64Array(entryStarts.length - 1)
  for (let word = 0; word < weights.length; word += 1) {
    let owners = 0
    let last = -1
    for (let at = entryStarts[word] ?? 0; at < (entryStarts[word + 1] ?? 0); at += 1) {
      const owner = ownerOf[entries[at] ?? 0] ?? -1
      if (owner !== last) owners += 1
      last = owner
    }
    weights[word] = Math.log(1 + occupations / owners)
  }
  return weights
}
