import type { Line } from '../../domain/prose.ts'

/** What a person wrote about a cluster or Sub-Cluster, to which the structure adds its sentences. */
export interface Written {
  readonly date: string
  readonly sources: readonly string[]
  readonly prose: readonly Line[]
}
