import type { Build } from '../system.ts'

/** As much of the compiled file as a planted defect touches; written by `packKnowledge`. */
interface CompiledFile {
  readonly passages: { id: string; lines: [role: number, en: string, es: string][] }[]
  readonly framework: {
    clusters: { slug: string; subClusters: string[] }[]
    subClusters: { slug: string; cluster: string }[]
    occupations: { soc: string; places: { cluster: string; subCluster: string }[] }[]
  }
}

const change =
  (edit: (file: CompiledFile) => void) =>
  (build: Build): Build => {
    const file = JSON.parse(build.knowledgeText) as CompiledFile // the compiler wrote it
    edit(file)
    const knowledgeText = JSON.stringify(file)
    if (knowledgeText === build.knowledgeText) throw new Error('The planted defect changed nothing.')
    return { ...build, knowledgeText }
  }

/** Changes the English words of one passage. */
export const changePassage = (id: string, edit: (text: string) => string) =>
  change(({ passages }) => {
    for (const passage of passages) if (passage.id === id) for (const line of passage.lines) line[1] = edit(line[1])
  })

/** Takes a Sub-Cluster out of the Framework and out of the passages. */
export const dropSubCluster = (slug: string) =>
  change(({ passages, framework }) => {
    const index = passages.findIndex(({ id }) => id === `sub-cluster/${slug}`)
    passages.splice(index, 1)
    framework.subClusters = framework.subClusters.filter((sub) => sub.slug !== slug)
    for (const cluster of framework.clusters) cluster.subClusters = cluster.subClusters.filter((sub) => sub !== slug)
    for (const occupation of framework.occupations) occupation.places = occupation.places.filter(({ subCluster }) => subCluster !== slug)
    framework.occupations = framework.occupations.filter(({ places }) => places.length > 0)
  })

/** Puts every `step`-th occupation where the one before it belongs. */
export const moveOccupations = (step: number) =>
  change(({ framework: { occupations } }) => {
    for (const [index, occupation] of occupations.entries()) {
      const before = occupations[index - step]
      if (index % step === 0 && before) occupation.places = before.places
    }
  })
