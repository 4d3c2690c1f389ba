import type { Framework } from '../../domain/framework.ts'
import { type Line, namesOf } from '../../domain/prose.ts'
import type { AnyArticle } from '../knowledge-files.ts'

/** Sentences that follow from structure, so that a file and the structure cannot disagree. */
export function structureLines(framework: Framework, article: AnyArticle): Line[] {
  if (article.folder === 'groupings') return [groupingLine(framework, article.front)]
  if (article.folder === 'crosswalk/2002') return [successorLine(framework, article.front), pathwaysLine(framework, article.front)]
  return []
}

type Front<Folder extends AnyArticle['folder']> = Extract<AnyArticle, { folder: Folder }>['front']

function groupingLine(framework: Framework, { name, nameEs, clusters }: Front<'groupings'>): Line {
  const held = framework.clusters.filter(({ slug }) => clusters.includes(slug))
  const names = namesOf(held)
  const noun = held.length === 1 ? 'Cluster' : 'Clusters'
  return {
    role: 'children',
    en: `${name} holds ${held.length} Career ${noun}: ${names.en}.`,
    es: `${nameEs} reúne ${held.length} Career ${noun}: ${names.es}.`,
  }
}

function successorLine(framework: Framework, { name, nameEs, newClusters }: Front<'crosswalk/2002'>): Line {
  const successors = framework.clusters.filter(({ slug }) => newClusters.includes(slug))
  if (successors.length === 0)
    return {
      role: 'successors',
      en: `${name}, a cluster of the 2002 Framework, has no single successor among today's Career Clusters.`,
      es: `${nameEs}, un cluster del Marco de 2002, no tiene un sucesor único entre los Career Clusters de hoy.`,
    }
  const names = namesOf(successors)
  return {
    role: 'successors',
    en: `The fields of ${name}, a cluster of the 2002 Framework, stand today in ${names.en}.`,
    es: `Los campos de ${nameEs}, un cluster del Marco de 2002, están hoy en ${names.es}.`,
  }
}

function pathwaysLine(framework: Framework, { name, nameEs }: Front<'crosswalk/2002'>): Line {
  const slug = framework.oldClusters.find((old) => old.name === name)?.slug
  const pathways = framework.pathways.filter(({ oldCluster }) => oldCluster === slug)
  const names = namesOf(pathways)
  return {
    role: 'pathways',
    en: `The ${pathways.length} pathways of ${name} in the 2002 Framework were ${names.en}.`,
    es: `Los ${pathways.length} pathways de ${nameEs} en el Marco de 2002 eran ${names.es}.`,
  }
}
