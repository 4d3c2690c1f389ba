import type { Gazetteer, Mention } from './gazetteer.ts'

/** Verbs whose worker is not formed from the verb alone. */
const WORKERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    nurs: ['nurse'],
    fly: ['pilot'],
    cook: ['cook'],
    edit: ['editor'],
    act: ['actor'],
    direct: ['director'],
    sail: ['sailor'],
    tutor: ['tutor'],
    engineer: ['engineer'],
    coach: ['coach'],
    model: ['model'],
    nann: ['nanny'],
    barb: ['barber'],
    volunteer: [],
  }),
)

/** Whom people mean when they name only what somebody sees to: "pest control" is done by somebody. */
const DOERS = ['worker', 'technician', 'specialist', 'operator']
/** A bare verb is an everyday word too often. */
const GERUND = /^(\w{3,})ing$/
const MOST_WORDS = 4
const VOWEL = /[aeiou]/

/**
 * The known title of whoever does what a phrase tells: "landscaping" is the
 * landscaper's, "driving trucks" and "truck driving" the truck driver's, "pest
 * control" the pest control worker's. Null where no title fits word for word.
 */
export function findDoer(phrase: string, gazetteer: Gazetteer): Mention | null {
  const words = phrase.split(' ')
  if (words.length > MOST_WORDS) return null
  for (const title of titlesOf(words)) {
    const found = gazetteer.findTitles(title).find(({ surface }) => surface === title)
    if (found) return found
  }
  return null
}

function titlesOf(words: readonly string[]): string[] {
  const [first = '', ...things] = words
  const last = words.at(-1) ?? ''
  const thing = things.filter((word) => !SMALL.has(word)).join(' ')
  return [
    ...doersOf(GERUND.exec(last)?.[1]).map((doer) => [...words.slice(0, -1), doer].join(' ')),
    ...(things.length === 0
      ? []
      : [...doersOf(GERUND.exec(first)?.[1]), ...doersOf(verbOf(first))].flatMap((doer) => [
          `${singular(thing)} ${doer}`,
          `${thing} ${doer}`,
        ])),
    ...(words.length === 1 ? [] : DOERS.map((doer) => `${words.join(' ')} ${doer}`)),
  ]
}

const SMALL = new Set(['a', 'an', 'the', 'my', 'your', 'their', 'our', 'on', 'for', 'of', 'some'])

/** "installs" and "install". */
const verbOf = (word: string): string => word.replace(/(?<=[^s])s$/, '').replace(/e$/, '')

const singular = (thing: string): string => thing.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')

/** What somebody who does it is called: "bak" gives baker, "plann" planner, "inspect" inspector. */
function doersOf(stem: string | undefined): readonly string[] {
  if (stem === undefined || !VOWEL.test(stem.replace(/^y/, ''))) return []
  const plain = stem.replace(/(.)\1$/, '$1')
  return (
    WORKERS.get(stem) ??
    WORKERS.get(plain) ?? [
      `${stem}er`,
      `${stem.replace(/y$/, 'i')}er`,
      `${plain}er`,
      `${stem}${plain.at(-1) ?? ''}er`,
      `${stem}or`,
      stem,
      `${stem}ist`,
    ]
  )
}
