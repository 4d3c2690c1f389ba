import type { Framework, Occupation, Place } from './framework.ts'
import { createFrameworkIndex, type FrameworkIndex } from './framework-index.ts'
import type { Title } from './knowledge.ts'
import { EVERYONE, type Passage } from './passage.ts'
import { INTERESTS, interestLetters, JOB_ZONES, type JobZone } from './preparation.ts'
import { type Line, listOf, namesOf, toPassage } from './prose.ts'

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
  const index = createFrameworkIndex(framework)
  return framework.occupations.map((occupation) =>
    composeOccupation(index, occupation, bySoc.get(occupation.soc) ?? { reported: [], everyday: [] }),
  )
}

const CROSSWALK_DATE = '2025-09'
/** So many titles show what people call the work; the whole list is for the title ranker. */
const SHOWN_TITLES = 5

function composeOccupation(index: FrameworkIndex, occupation: Occupation, titles: Titles): Passage {
  return toPassage(
    {
      id: `occupation/${occupation.soc}`,
      kind: 'occupation',
      title: occupation.title,
      titleEs: occupation.titleEs,
      questions: [],
      questionsEs: [],
      sources: ['crosswalk-workbooks-2025', 'onet', ...(titles.everyday.length > 0 ? ['cairn'] : [])],
      readers: EVERYONE,
      date: CROSSWALK_DATE,
      status: 'current',
      supersededBy: null,
    },
    [...placesLine(index, occupation), ...preparationLines(occupation), ...interestsLine(occupation), ...titlesLine(occupation, titles)],
  )
}

function placesLine(index: FrameworkIndex, { soc, title, titleEs, places }: Occupation): Line[] {
  const shown = places.map((place) => placeNames(index, place))
  const [only] = shown
  if (shown.length === 1 && only) {
    return [
      {
        role: 'places',
        en: `Advance CTE's 2025 crosswalk places ${title} (SOC ${soc}) in the ${only.subCluster} Sub-Cluster of ${only.cluster}.`,
        es: `La tabla de correspondencias de Advance CTE de 2025 ubica ${titleEs} (SOC ${soc}) en el Sub-Cluster ${only.subClusterEs} de ${only.clusterEs}.`,
      },
    ]
  }
  const all = namesOf(
    shown.map(({ cluster, clusterEs, subCluster, subClusterEs }) => ({
      name: `${subCluster} (${cluster})`,
      nameEs: `${subClusterEs} (${clusterEs})`,
    })),
  )
  return [
    {
      role: 'places',
      en: `Advance CTE's 2025 crosswalk places ${title} (SOC ${soc}) in ${shown.length} Sub-Clusters: ${all.en}.`,
      es: `La tabla de correspondencias de Advance CTE de 2025 ubica ${titleEs} (SOC ${soc}) en ${shown.length} Sub-Clusters: ${all.es}.`,
    },
  ]
}

function placeNames({ clusters, subClusters }: FrameworkIndex, place: Place) {
  const cluster = clusters.get(place.cluster)
  const sub = subClusters.get(place.subCluster)
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
