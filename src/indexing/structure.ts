import {
  Aliases,
  type Cluster,
  type Framework,
  type Occupation,
  type Pathway,
  type Practice,
  type SubCluster,
} from '../domain/framework.ts'
import { fold } from '../domain/fold.ts'
import { toSlug } from '../domain/slug.ts'
import type { FaultList } from './fault.ts'
import type { AnyArticle, ClusterFile, KnowledgeFiles } from './knowledge-files.ts'
import { splitList, toPlace } from './table-cells.ts'

const aliasesOf = (front: { readonly aliases: readonly string[]; readonly aliasesEs: readonly string[] }): Aliases =>
  Aliases.parse({ everyday: [...front.aliases], es: [...front.aliasesEs] })

const articlesIn = <Folder extends AnyArticle['folder']>(files: KnowledgeFiles, folder: Folder) =>
  files.articles.filter((article): article is Extract<AnyArticle, { folder: Folder }> => article.folder === folder)

/** The order in which clusters and groupings are shown everywhere: by name. */
const byName = <Item extends { readonly name: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

/** Builds the structure of the Framework; references are checked by `checkKnowledge`. */
export function toFramework(files: KnowledgeFiles, faults: FaultList): Framework {
  return {
    groupings: byName(articlesIn(files, 'groupings').map(({ slug, front }) => ({ ...toNamed(slug, front), clusters: front.clusters }))),
    clusters: byName(files.clusters.map(toCluster)),
    subClusters: files.clusters.flatMap(toSubClusters),
    occupations: toOccupations(files, faults),
    practices: toPractices(files),
    oldClusters: byName(
      articlesIn(files, 'crosswalk/2002').map(({ slug, front }) => ({
        ...toNamed(slug, front),
        newClusters: front.newClusters,
        pathways: front.pathways,
      })),
    ),
    pathways: toPathways(files),
    terms: articlesIn(files, 'terms').map(({ slug, front }) => toNamed(slug, front)),
    proposed2022: proposedNames(articlesIn(files, 'crosswalk').find(({ slug }) => slug === 'proposal-2022')),
  }
}

interface NamedFront {
  readonly name: string
  readonly nameEs: string
  readonly aliases: readonly string[]
  readonly aliasesEs: readonly string[]
}

/** What everything with a name has. */
const toNamed = (slug: string, front: NamedFront) => ({ slug, name: front.name, nameEs: front.nameEs, aliases: aliasesOf(front) })

const toCluster = ({ slug, front }: ClusterFile): Cluster => ({
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

const toSubClusters = ({ slug: cluster, front }: ClusterFile): SubCluster[] =>
  front.subClusters.map((sub) => ({
    ...toNamed(toSlug(sub.name), sub),
    cluster,
    likes: sub.likes,
    likesEs: sub.likesEs,
    occupationCount: sub.occupationCount,
    programs: sub.programs,
    sampleJobs: sub.sampleJobs,
  }))

/** The proposal names its clusters in one sentence, "…: A; B; …; and L." */
function proposedNames(proposal: AnyArticle | undefined): string[] {
  const line = proposal?.sections.flatMap(({ lines }) => lines).find(({ en }) => en.split(';').length >= 10)
  if (!line) return []
  return line.en
    .slice(line.en.indexOf(':') + 1)
    .replace(/\.$/, '')
    .split(';')
    .map((part) => part.replace(/^\s*and\s+/, '').trim())
}

/** Both sets in their own order. The overview of today's set is an article about it, and unpublished titles have no name. */
function toPractices(files: KnowledgeFiles): Practice[] {
  const old = articlesIn(files, 'practices/2012').map(({ slug, front }): Practice => ({
    set: '2012',
    ...toNamed(slug, front),
    order: front.order,
    verified: front.verified,
  }))
  const current = articlesIn(files, 'practices/2024').flatMap(({ slug, front }): Practice[] => {
    const { name, nameEs, aliases, aliasesEs, order, verified } = front
    if (slug === 'overview' || name === undefined) return []
    const named = toNamed(slug, { name, nameEs: nameEs ?? name, aliases, aliasesEs })
    return [{ set: '2024', ...named, order: order ?? 0, verified: verified ?? false }]
  })
  return [...old.toSorted(byOrder), ...current.toSorted(byOrder)]
}

const byOrder = (a: Practice, b: Practice): number => a.order - b.order

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
  // By name: a slug such as `arts-av-technology-communications` need not be what the name would give.
  const slugs = new Map(articlesIn(files, 'crosswalk/2002').map(({ slug, front }) => [fold(front.name), slug]))
  const oldSlug = (name: string): string => slugs.get(fold(name)) ?? toSlug(name)
  return files.pathways.map((row) => ({
    slug: `${oldSlug(row.old_cluster)}--${toSlug(row.pathway)}`,
    name: row.pathway,
    nameEs: row.pathway_es,
    aliases: Aliases.parse({}),
    oldCluster: oldSlug(row.old_cluster),
    places: splitList(row.places).flatMap((text) => toPlace(text) ?? []),
  }))
}
