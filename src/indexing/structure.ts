import { Aliases, type Framework, type Occupation, type Pathway, type Place } from '../domain/framework.ts'
import { toSlug } from '../domain/slug.ts'
import type { FaultList } from './fault.ts'
import type { AnyArticle, ClusterFile, KnowledgeFiles } from './knowledge-files.ts'

export const splitList = (text: string): string[] =>
  text
    .split(' | ')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const aliasesOf = (front: { readonly aliases: readonly string[]; readonly aliasesEs: readonly string[] }): Aliases =>
  Aliases.parse({ everyday: [...front.aliases], es: [...front.aliasesEs] })

const articlesIn = <Folder extends AnyArticle['folder']>(files: KnowledgeFiles, folder: Folder) =>
  files.articles.filter((article): article is Extract<AnyArticle, { folder: Folder }> => article.folder === folder)

/** The order in which clusters and groupings are shown everywhere: by name. */
const byName = <Item extends { readonly name: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

/** Builds the structure of the Framework; references are checked by `checkKnowledge`. */
export function toFramework(files: KnowledgeFiles, faults: FaultList): Framework {
  const clusters = files.clusters.map(toCluster)
  const subClusters = files.clusters.flatMap(({ slug, front }) =>
    front.subClusters.map((sub) => ({
      slug: toSlug(sub.name),
      name: sub.name,
      nameEs: sub.nameEs,
      aliases: aliasesOf(sub),
      cluster: slug,
      likes: sub.likes,
      likesEs: sub.likesEs,
      occupationCount: sub.occupationCount,
      programs: sub.programs,
      sampleJobs: sub.sampleJobs,
    })),
  )
  const proposal = files.articles.find(({ folder, slug }) => folder === 'crosswalk' && slug === 'proposal-2022')
  return {
    groupings: byName(
      articlesIn(files, 'groupings').map(({ slug, front }) => ({
        slug,
        name: front.name,
        nameEs: front.nameEs,
        aliases: aliasesOf(front),
        clusters: front.clusters,
      })),
    ),
    clusters: byName(clusters),
    subClusters,
    occupations: toOccupations(files, faults),
    practices: toPractices(files),
    oldClusters: byName(
      articlesIn(files, 'crosswalk/2002').map(({ slug, front }) => ({
        slug,
        name: front.name,
        nameEs: front.nameEs,
        aliases: aliasesOf(front),
        newClusters: front.newClusters,
        pathways: front.pathways,
      })),
    ),
    pathways: toPathways(files),
    terms: articlesIn(files, 'terms').map(({ slug, front }) => ({
      slug,
      name: front.name,
      nameEs: front.nameEs,
      aliases: aliasesOf(front),
    })),
    proposed2022: proposal ? proposedNames(proposal) : [],
  }
}

const toCluster = ({ slug, front }: ClusterFile) => ({
  slug,
  name: front.name,
  nameEs: front.nameEs,
  aliases: front.aliases,
  grouping: front.grouping,
  crossCutting: front.crossCutting,
  subClusters: front.subClusters.map(({ name }) => toSlug(name)),
  likes: front.likes,
  likesEs: front.likesEs,
  naics: front.naics,
  occupationCount: front.occupationCount,
  programCount: front.programCount,
})

/** The proposal names its clusters in one sentence, "…: A; B; …; and L." */
function proposedNames(article: AnyArticle): string[] {
  const line = article.sections.flatMap(({ lines }) => lines).find(({ en }) => en.split(';').length >= 10)
  if (!line) return []
  return line.en
    .slice(line.en.indexOf(':') + 1)
    .replace(/\.$/, '')
    .split(';')
    .map((part) => part.replace(/^\s*and\s+/, '').trim())
}

function toPractices(files: KnowledgeFiles): Framework['practices'] {
  const old = articlesIn(files, 'practices/2012').map(({ slug, front }) => ({
    set: '2012' as const,
    slug,
    name: front.name,
    nameEs: front.nameEs,
    aliases: aliasesOf(front),
    order: front.order,
    verified: front.verified,
  }))
  const current = articlesIn(files, 'practices/2024').flatMap(({ slug, front }) =>
    slug === 'overview' || front.name === undefined
      ? []
      : [
          {
            set: '2024' as const,
            slug,
            name: front.name,
            nameEs: front.nameEs ?? front.name,
            aliases: aliasesOf(front),
            order: front.order ?? 0,
            verified: front.verified ?? false,
          },
        ],
  )
  return [...old.toSorted((a, b) => a.order - b.order), ...current.toSorted((a, b) => a.order - b.order)]
}

const PLACE = /^(.+?) > (.+?)(?: \((\d+)\))?$/

function toPlace(text: string): (Place & { occupations: number }) | null {
  const match = PLACE.exec(text)
  if (!match?.[1] || !match[2]) return null
  return { cluster: toSlug(match[1]), subCluster: toSlug(match[2]), occupations: Number(match[3] ?? 0) }
}

function toOccupations(files: KnowledgeFiles, faults: FaultList): Occupation[] {
  return files.occupations.map((row) => ({
    soc: row.soc_code,
    title: row.title,
    titleEs: row.title_es,
    jobZone: row.job_zone === '' ? null : Number(row.job_zone),
    interests: row.riasec,
    places: splitList(row.places).flatMap((text) => {
      const place = toPlace(text)
      if (!place) faults.add('occupations.csv', row.line, `place "${text}" is not "Cluster > Sub-Cluster"`)
      return place ? [{ cluster: place.cluster, subCluster: place.subCluster }] : []
    }),
  }))
}

function toPathways(files: KnowledgeFiles): Pathway[] {
  return files.pathways.map((row) => ({
    slug: `${toSlug(row.old_cluster)}--${toSlug(row.pathway)}`,
    name: row.pathway,
    nameEs: row.pathway_es,
    aliases: Aliases.parse({}),
    oldCluster: toSlug(row.old_cluster),
    places: splitList(row.places).flatMap((text) => toPlace(text) ?? []),
  }))
}
