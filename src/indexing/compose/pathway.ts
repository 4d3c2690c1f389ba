import type { OldCluster, Pathway } from '../../domain/framework.ts'
import type { FrameworkIndex } from '../../domain/framework-index.ts'
import type { Passage } from '../../domain/passage.ts'
import { type Line, namesOf, toPassage } from '../../domain/prose.ts'

/** A pathway of the 2002 Framework and where its occupations stand today, by our own count. */
export function composePathway(index: FrameworkIndex, pathway: Pathway, old: OldCluster): Passage {
  return toPassage(
    {
      id: `pathway/${pathway.slug}`,
      kind: 'pathway',
      title: `${pathway.name} (2002 pathway)`,
      titleEs: `${pathway.nameEs} (pathway de 2002)`,
      questions: [],
      questionsEs: [],
      sources: ['older-page-2002', 'crosswalk-evidence'],
      readers: ['counselor', 'educator', 'administrator', 'staff'],
      date: '2025-09',
      status: 'superseded',
      supersededBy: null,
    },
    [parentLine(pathway, old), ...successorLines(index, pathway), cautionLine(pathway)],
  )
}

const parentLine = ({ name, nameEs }: Pathway, old: OldCluster): Line => ({
  role: 'parent',
  en: `${name} was a pathway of the ${old.name} cluster in the 2002 Framework.`,
  es: `${nameEs} era un pathway del cluster ${old.nameEs} en el Marco de 2002.`,
})

function successorLines({ clusters, subClusters }: FrameworkIndex, { name, nameEs, places }: Pathway): Line[] {
  if (places.length === 0) return []
  const named = namesOf(
    places.map((place) => {
      const cluster = clusters.get(place.cluster)
      const sub = subClusters.get(place.subCluster)
      return { name: `${sub?.name ?? ''} (${cluster?.name ?? ''})`, nameEs: `${sub?.nameEs ?? ''} (${cluster?.nameEs ?? ''})` }
    }),
  )
  return [
    {
      role: 'successors',
      en: `By Cairn's count of O*NET occupations, jobs of the 2002 pathway ${name} now stand mostly in ${named.en}.`,
      es: `Según el conteo de Cairn de ocupaciones de O*NET, los empleos del pathway ${nameEs} de 2002 están hoy sobre todo en ${named.es}.`,
    },
  ]
}

/** Our count must not be taken for the steward's; where nothing could be counted, that is said. */
function cautionLine({ name, nameEs, places }: Pathway): Line {
  if (places.length === 0)
    return {
      role: 'prose',
      en: `Cairn could not compute where the 2002 pathway ${name} stands today: Cairn's count found no O*NET occupations for it.`,
      es: `Cairn no pudo calcular dónde está hoy el pathway ${nameEs} de 2002: el conteo de Cairn no halló ocupaciones de O*NET para él.`,
    }
  return {
    role: 'prose',
    en: `The count for the 2002 pathway ${name} is Cairn's own and not an official crosswalk.`,
    es: `El conteo para el pathway ${nameEs} de 2002 es de Cairn y no una tabla de correspondencias oficial.`,
  }
}
