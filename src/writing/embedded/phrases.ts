import type { Beyond, Missing, SmallTalk } from '../../domain/inquiry.ts'

/**
 * The words of the embedded writer that are its own. None of them states a
 * fact about the Framework unless it is handed to `pen.claim` with its quote.
 */
export interface Phrases {
  readonly yes: string
  readonly no: string
  readonly hasSubClusters: (name: string, count: number) => string
  readonly groupingDepth: (name: string, clusters: number, subClusters: number) => string
  readonly extreme: (end: 'most' | 'fewest', clusters: number) => string
  readonly notCrossCutting: (count: number, all: number) => string
  readonly groupingHolds: (name: string, count: number) => string
  readonly jobsIn: (name: string) => string
  readonly jobsLead: (name: string) => string
  readonly frameworkClusters: (count: number) => string
  readonly frameworkGroupings: (count: number) => string
  readonly frameworkCrossCutting: (count: number) => string
  readonly frameworkSubClusters: (count: number, clusters: number) => string
  readonly jobInOne: (job: string, subCluster: string, cluster: string) => string
  readonly jobInMany: (job: string, count: number) => string
  readonly titleUnknown: (title: string) => string
  readonly closest: string
  readonly guessedPlace: (cluster: string, subCluster: string) => string
  readonly placeIn: (cluster: string, subCluster: string) => string
  readonly suggestLead: (interests: string) => string
  readonly suggestEnd: string
  readonly startEnd: string
  readonly canTell: string
  readonly unclear: string
  readonly unclearHelp: string
  readonly unclearAsk: string
  readonly missing: Readonly<Record<Missing, string>>
  readonly noCluster: (name: string) => string
  readonly beyond: Readonly<Record<Beyond, string>>
  readonly beyondOffer: Readonly<Partial<Record<Beyond, string>>>
  readonly smallTalk: Readonly<Record<SmallTalk, string>>
}
