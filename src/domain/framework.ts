import * as z from 'zod'

/** Other names by which people call a thing, by where the name comes from. */
export const Aliases = z.object({
  old: z.array(z.string()).default([]),
  draft: z.array(z.string()).default([]),
  press: z.array(z.string()).default([]),
  everyday: z.array(z.string()).default([]),
  misspelt: z.array(z.string()).default([]),
  es: z.array(z.string()).default([]),
})
export type Aliases = z.infer<typeof Aliases>

const Named = z.object({ slug: z.string(), name: z.string(), nameEs: z.string(), aliases: Aliases })

export const Grouping = Named.extend({ clusters: z.array(z.string()) })
export type Grouping = z.infer<typeof Grouping>

export const Cluster = Named.extend({
  grouping: z.string(),
  crossCutting: z.boolean(),
  subClusters: z.array(z.string()),
  /** Interests that may lead here, as people type them. */
  likes: z.array(z.string()),
  likesEs: z.array(z.string()),
  naics: z.array(z.string()),
  /** Occupations and programs of instruction that the official crosswalk of 2025 assigns. */
  occupationCount: z.number(),
  programCount: z.number(),
})
export type Cluster = z.infer<typeof Cluster>

export const SubCluster = Named.extend({
  cluster: z.string(),
  likes: z.array(z.string()),
  likesEs: z.array(z.string()),
  occupationCount: z.number(),
  programs: z.array(z.string()),
  /** SOC codes, best known first. */
  sampleJobs: z.array(z.string()),
})
export type SubCluster = z.infer<typeof SubCluster>

export const Place = z.object({ cluster: z.string(), subCluster: z.string() })
export type Place = z.infer<typeof Place>

export const Occupation = z.object({
  soc: z.string(),
  title: z.string(),
  titleEs: z.string(),
  /** O*NET Job Zone, 1 (little or no preparation) to 5 (extensive); null where O*NET gives none. */
  jobZone: z.number().int().min(1).max(5).nullable(),
  /** Up to three RIASEC letters, strongest first; empty where O*NET gives none. */
  interests: z.string().regex(/^[RIASEC]{0,3}$/),
  places: z.array(Place).min(1),
})
export type Occupation = z.infer<typeof Occupation>

export const Practice = Named.extend({
  set: z.enum(['2012', '2024']),
  order: z.number(),
  /** Whether the title stands in an official document that we could read. */
  verified: z.boolean(),
})
export type Practice = z.infer<typeof Practice>

/** A cluster of the 2002 Framework. STEM has no successor. */
export const OldCluster = Named.extend({ newClusters: z.array(z.string()), pathways: z.array(z.string()) })
export type OldCluster = z.infer<typeof OldCluster>

/** A pathway of the 2002 Framework with the Sub-Clusters where most of its occupations stand today, by our count. */
export const Pathway = Named.extend({
  oldCluster: z.string(),
  places: z.array(Place.extend({ occupations: z.number() })),
})
export type Pathway = z.infer<typeof Pathway>

export const Term = Named
export type Term = z.infer<typeof Term>

/** The structure of the Framework: who belongs to whom, at which time under which name. Slugs are unique per list. */
export const Framework = z.object({
  groupings: z.array(Grouping),
  clusters: z.array(Cluster),
  subClusters: z.array(SubCluster),
  occupations: z.array(Occupation),
  practices: z.array(Practice),
  oldClusters: z.array(OldCluster),
  pathways: z.array(Pathway),
  terms: z.array(Term),
  /** Names of the twelve clusters proposed in February 2022; never adopted. */
  proposed2022: z.array(z.string()),
})
export type Framework = z.infer<typeof Framework>
