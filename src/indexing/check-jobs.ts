import { createFrameworkIndex } from '../domain/framework-index.ts'
import { toSlug } from '../domain/slug.ts'
import type { CheckOptions } from './check.ts'

/** Occupations stand in places that exist, and sample jobs where `occupations.csv` puts them. */
export function checkJobs(options: CheckOptions): void {
  checkPlaces(options)
  checkSampleJobs(options)
}

function checkPlaces({ files, knowledge: { framework }, faults }: CheckOptions): void {
  const { subClusters } = createFrameworkIndex(framework)
  // The structure keeps the order of the table, so that a position names a line.
  for (const [index, { title, places }] of framework.occupations.entries()) {
    const line = files.occupations[index]?.line ?? 1
    for (const { cluster, subCluster } of places) {
      if (subClusters.get(subCluster)?.cluster === cluster) continue
      faults.add('occupations.csv', line, `${title}: no Sub-Cluster "${subCluster}" in cluster "${cluster}"`)
    }
  }
}

function checkSampleJobs({ files, knowledge, faults }: CheckOptions): void {
  const { occupations } = createFrameworkIndex(knowledge.framework)
  const isPlaced = (soc: string, slug: string): boolean =>
    occupations.get(soc)?.places.some(({ subCluster }) => subCluster === slug) ?? false
  for (const { file, front, lineOf } of files.clusters) {
    for (const { name, sampleJobs } of front.subClusters) {
      for (const soc of sampleJobs.filter((job) => !isPlaced(job, toSlug(name))))
        faults.add(file, lineOf('sampleJobs'), `sample job ${soc} is not placed in ${name} by occupations.csv`)
    }
  }
}
