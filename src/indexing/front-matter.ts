import * as z from 'zod'
import { Aliases } from '../domain/framework.ts'
import { Reader, Status } from '../domain/passage.ts'

const PartialDate = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a day, month or year: 2024-10-22, 2024-10 or 2024'))

/** A list that may be missing or left empty (`questionsEs:`). */
const Strings = z
  .array(z.union([z.string(), z.number()]).transform(String))
  .nullish()
  .transform((list) => list ?? [])

/** Keys that every article has. */
const Article = z.strictObject({
  title: z.string().min(3),
  titleEs: z.string().min(3),
  audiences: z.array(Reader).min(1),
  status: Status,
  date: PartialDate,
  sources: z.array(z.string()).min(1),
  questions: Strings,
  questionsEs: Strings,
  supersededBy: z.string().optional(),
})

const names = { name: z.string(), nameEs: z.string(), aliases: Strings, aliasesEs: Strings }

const ReadingValue = z.strictObject({
  value: z.union([z.string(), z.number()]).transform(String),
  date: PartialDate,
  status: Status,
  sources: z.array(z.string()).min(1),
})

/** Front matter by the folder that a file stands in. */
export const articleSchemas = {
  groupings: Article.extend({ ...names, clusters: z.array(z.string()).min(1) }),
  'practices/2012': Article.extend({
    ...names,
    set: z.union([z.string(), z.number()]).transform(String),
    order: z.number(),
    verified: z.boolean(),
  }),
  'practices/2024': Article.extend({
    ...names,
    set: z.union([z.string(), z.number()]).transform(String),
    order: z.number().optional(),
    verified: z.boolean().optional(),
    name: z.string().optional(),
    nameEs: z.string().optional(),
  }),
  'crosswalk/2002': Article.extend({ ...names, newClusters: z.array(z.string()), pathways: z.array(z.string()) }),
  crosswalk: Article,
  faq: Article,
  history: Article.extend({ event: PartialDate }),
  methodology: Article,
  readings: Article.extend({ readings: z.array(ReadingValue).min(2) }),
  terms: Article.extend(names),
} as const

export type ArticleFolder = keyof typeof articleSchemas

const SubClusterFront = z.strictObject({
  name: z.string(),
  nameEs: z.string(),
  sources: z.array(z.string()).min(1),
  definitionBasis: z.string(),
  aliases: Strings,
  aliasesEs: Strings,
  likes: Strings,
  likesEs: Strings,
  occupationCount: z.number().int().nonnegative(),
  programs: Strings,
  sampleJobs: Strings,
})

export const ClusterFront = z.strictObject({
  name: z.string(),
  nameEs: z.string(),
  grouping: z.string(),
  crossCutting: z.boolean(),
  status: Status,
  date: PartialDate,
  sources: z.array(z.string()).min(1),
  definitionBasis: z.string(),
  aliases: Aliases,
  likes: Strings,
  likesEs: Strings,
  naics: Strings,
  occupationCount: z.number().int(),
  programCount: z.number().int(),
  subClusters: z.array(SubClusterFront).min(1),
})
export type ClusterFront = z.infer<typeof ClusterFront>
export type SubClusterFront = z.infer<typeof SubClusterFront>

export const OccupationRow = z.strictObject({
  soc_code: z.string().regex(/^\d\d-\d{4}(\.\d\d)?$/, 'must be a SOC code such as 29-1131'),
  title: z.string().min(2),
  title_es: z.string().min(2),
  job_zone: z.string().regex(/^[1-5]?$/, 'must be 1 to 5 or empty'),
  riasec: z.string().regex(/^[RIASEC]{0,3}$/, 'must be up to three of the letters RIASEC'),
  places: z.string().min(3),
  reported_titles: z.string(),
  everyday_titles: z.string(),
  everyday_titles_es: z.string(),
})
export type OccupationRow = z.infer<typeof OccupationRow>

export const PathwayRow = z.strictObject({ old_cluster: z.string(), pathway: z.string(), pathway_es: z.string(), places: z.string() })
export type PathwayRow = z.infer<typeof PathwayRow>
