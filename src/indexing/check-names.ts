import { fold } from '../domain/fold.ts'
import type { Aliases } from '../domain/framework.ts'
import type { CheckOptions } from './check.ts'

interface NamedThing {
  readonly slug: string
  readonly name: string
  readonly nameEs: string
  readonly aliases: Aliases
}

/**
 * Every name and alias of a grouping, cluster, Sub-Cluster, practice or term
 * must lead to exactly one of them. Names of 2002 may equal names of today
 * (Animal Systems was a pathway): there the time frame of the question decides,
 * so they are held against each other only among themselves.
 */
export function checkNames({ knowledge, files, faults }: CheckOptions): void {
  const { framework } = knowledge
  const fileOf = (kind: string, slug: string): string => {
    if (kind === 'sub-cluster')
      return (
        files.clusters.find(({ slug: cluster }) => framework.subClusters.some((sub) => sub.slug === slug && sub.cluster === cluster))
          ?.file ?? ''
      )
    if (kind === 'cluster') return `clusters/${slug}.md`
    return `${kind}/${slug}.md`
  }
  const owners = new Map<string, string>()
  const claim = (kind: string, thing: NamedThing): void => {
    const { everyday, misspelt, press, draft, es } = thing.aliases
    for (const form of [thing.name, thing.nameEs, ...everyday, ...misspelt, ...press, ...draft, ...es]) {
      const key = fold(form)
      const owner = `${kind}/${thing.slug}`
      const other = owners.get(key)
      if (other !== undefined && other !== owner) {
        const file = fileOf(kind, thing.slug)
        const line = files.clusters.find((cluster) => cluster.file === file)?.lineOf('aliases') ?? 1
        faults.add(file, line, `"${form}" names both ${other} and ${owner}: an alias leads to one thing`)
      }
      owners.set(key, owner)
    }
  }
  for (const cluster of framework.clusters) claim('cluster', cluster)
  for (const sub of framework.subClusters) claim('sub-cluster', sub)
  for (const grouping of framework.groupings) claim('groupings', grouping)
  for (const term of framework.terms) claim('terms', term)
  checkOldNames({ knowledge, files, faults })
}

/** `aliases.old` of a cluster must be a 2002 cluster that names it as successor. */
function checkOldNames({ knowledge, files, faults }: CheckOptions): void {
  for (const { slug, front, file, lineOf } of files.clusters) {
    for (const name of front.aliases.old) {
      const old = knowledge.framework.oldClusters.find((item) => fold(item.name) === fold(name))
      if (!old) faults.add(file, lineOf('old'), `"${name}" is not a cluster of 2002: see crosswalk/2002`)
      if (old && !old.newClusters.includes(slug))
        faults.add(file, lineOf('old'), `crosswalk/2002/${old.slug}.md does not name ${slug} as successor`)
    }
  }
}
