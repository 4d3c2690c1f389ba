import type { Framework, Occupation, Place } from './framework.ts'
import type { Title } from './knowledge.ts'
import type { Passage } from './passage.ts'
import { INTERESTS, interestLetters, JOB_ZONES, type JobZone } from './preparation.ts'
import { type Line, listOf, toPassage } from './prose.ts'

interface Titles {
  readonly reported: string[]
  readonly everyday: string[]
}

/**
 * The passages of all occupations. They follow from structure and titles word
 * for word, so the compiled file leaves them out and the Worker composes them
 * when it loads: a third of the download less.
 */
export function composeOccupations(framework: Framework, titles: readonly Title[]): Passage[] {
  const bySoc = new Map<string, Titles>()
  for (const { soc, nature, text } of titles) {
    if (nature !== 'reported' && nature !== 'everyday') continue
    const known = bySoc.get(soc) ?? { reported: [], everyday: [] }
    known[nature].push(text)
    bySoc.set(soc, known)
  }
  return framework.occupations.map((occupation) =>
    composeOccupation(framework, occupation, bySoc.get(occupation.soc) ?? { reported: [], everyday: [] }),
  )
}

const CROSSWALK_DATE = '2025-09'
/** So many titles show what people call the work; the whole list is for the title ranker. */
const SHOWN_TITLES = 5

function composeOccupation(framework: Framework, occupation: Occupation, titles: Titles): Passage {
  return toPassage(
    {
      id: `occupation/${occupation.soc}`,
      kind: 'occupation',
      title: occupation.title,
      titleEs: occupation.titleEs,
      questions: [],
      questionsEs: [],
      sources: ['crosswalk-workbooks-2025', 'onet', ...(titles.everyday.length > 0 ? ['cairn'] : [])],
      readers: ['learner', 'counselor', 'educator', 'administrator', 'staff', 'employer'],
      date: CROSSWALK_DATE,
      status: 'current',
      supersededBy: null,
    },
    [
      ...placesLine(framework, occupation),
      ...preparationLines(occupation),
      ...interestsLine(occupation),
      ...titlesLine(occupation, titles),
    ],
  )
}

function placesLine(framework: Framework, { soc, title, titleEs, places }: Occupation): Line[] {
  const shown = places.map((place) => placeNames(framework, place))
  const [only] = shown
  if (shown.length === 1 && only) {
    return [
      {
        role: 'places',
        en: `Advance CTE's 2025 crosswalk places ${title} (SOC ${soc}) in the ${only.subCluster} Sub-Cluster of ${only.cluster}.`,
        es: `El cuadro de correspondencias de Advance CTE de 2025 ubica ${titleEs} (SOC ${soc}) en el Sub-Cluster ${only.subClusterEs} de ${only.clusterEs}.`,
      },
    ]
  }
  return [
    {
      role: 'places',
      en: `Advance CTE's 2025 crosswalk places ${title} (SOC ${soc}) in ${shown.length} Sub-Clusters: ${listOf(
        shown.map((place) => `${place.subCluster} (${place.cluster})`),
        'and',
      )}.`,
      es: `El cuadro de correspondencias de Advance CTE de 2025 ubica ${titleEs} (SOC ${soc}) en ${shown.length} Sub-Clusters: ${listOf(
        shown.map((place) => `${place.subClusterEs} (${place.clusterEs})`),
        'y',
      )}.`,
    },
  ]
}

function placeNames(framework: Framework, place: Place) {
  const cluster = framework.clusters.find(({ slug }) => slug === place.cluster)
  const sub = framework.subClusters.find(({ slug }) => slug === place.subCluster)
  return { cluster: cluster?.name ?? '', clusterEs: cluster?.nameEs ?? '', subCluster: sub?.name ?? '', subClusterEs: sub?.nameEs ?? '' }
}

function preparationLines({ title, titleEs, jobZone }: Occupation): Line[] {
  if (jobZone === null) {
    return [
      {
        role: 'preparation',
        en: `O*NET gives no Job Zone for ${title}.`,
        es: `O*NET no indica una Job Zone para ${titleEs}.`,
      },
    ]
  }
  // `jobZone` is parsed as 1 to 5, which are the keys of the table.
  const zone = JOB_ZONES[jobZone as JobZone]
  return [
    {
      role: 'preparation',
      en: `O*NET puts ${title} in Job Zone ${jobZone} of 5: ${zone.en}; ${zone.educationEn}.`,
      es: `O*NET pone ${titleEs} en la Job Zone ${jobZone} de 5: ${zone.es}; ${zone.educationEs}.`,
    },
  ]
}

function interestsLine({ title, titleEs, interests }: Occupation): Line[] {
  const letters = interestLetters(interests)
  if (letters.length === 0)
    return [{ role: 'interests', en: `O*NET lists no interests for ${title}.`, es: `O*NET no indica intereses para ${titleEs}.` }]
  return [
    {
      role: 'interests',
      en: `O*NET's strongest interests for ${title}: ${listOf(
        letters.map((letter) => `${INTERESTS[letter].en} (${INTERESTS[letter].plainEn})`),
        'and',
      )}.`,
      es: `Los intereses más fuertes según O*NET para ${titleEs}: ${listOf(
        letters.map((letter) => `${INTERESTS[letter].es} (${INTERESTS[letter].plainEs})`),
        'y',
      )}.`,
    },
  ]
}

function titlesLine({ title, titleEs }: Occupation, { reported, everyday }: Titles): Line[] {
  const shown = [...everyday.slice(0, SHOWN_TITLES), ...reported.slice(0, SHOWN_TITLES)]
  if (shown.length === 0) return []
  return [
    {
      role: 'titles',
      en: `Titles that people use for ${title}: ${shown.join('; ')}.`,
      es: `Algunos títulos que la gente usa para ${titleEs}: ${shown.slice(0, 3).join('; ')}.`,
    },
  ]
}
