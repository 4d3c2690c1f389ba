import * as z from 'zod'

/**
 * What a document, and so a passage resting on it, is worth today.
 *
 * `current` holds today; `superseded` once held; `draft` and `proposal` never
 * came into force as written; `press` is a report about the Framework.
 */
export const Status = z.enum(['current', 'draft', 'superseded', 'proposal', 'press'])
export type Status = z.infer<typeof Status>

export const PassageKind = z.enum([
  'framework',
  'grouping',
  'cluster',
  'sub-cluster',
  'occupation',
  'practice',
  'crosswalk',
  'pathway',
  'faq',
  'history',
  'methodology',
  'reading',
  'term',
])
export type PassageKind = z.infer<typeof PassageKind>

/** The roles that knowledge files name as audiences of an article. Doors know only three: see `Audience`. */
export const Reader = z.enum(['learner', 'counselor', 'educator', 'administrator', 'staff', 'employer'])
export type Reader = z.infer<typeof Reader>

/** Readers of what concerns everybody: the structure itself. */
export const EVERYONE = Reader.options

/**
 * What a sentence of a passage says. The writer asks a passage for the
 * sentence with a role and quotes exactly that one.
 */
export const SentenceRole = z.enum([
  'definition',
  'prose',
  'parent',
  'children',
  'siblings',
  'cross-cutting',
  'earlier-name',
  'jobs',
  'job-count',
  'programs',
  'industry',
  'places',
  'preparation',
  'interests',
  'titles',
  'cluster-count',
  'cluster-list',
  'sub-cluster-count',
  'grouping-list',
  'practice-count',
  'pathways',
  'successors',
])
export type SentenceRole = z.infer<typeof SentenceRole>

/** The smallest thing that can be cited: `text.slice(start, end)` of its passage. `es` is our Spanish wording of it. */
export const Sentence = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  role: SentenceRole,
  es: z.string(),
})
export type Sentence = z.infer<typeof Sentence>

/** A stretch of knowledge with a public, stable id (`sub-cluster/robotics`), a source, a date and a status. */
export const Passage = z.object({
  id: z.string(),
  kind: PassageKind,
  title: z.string(),
  titleEs: z.string(),
  text: z.string(),
  sentences: z.array(Sentence),
  questions: z.array(z.string()),
  questionsEs: z.array(z.string()),
  sources: z.array(z.string()).min(1),
  readers: z.array(Reader),
  date: z.string(),
  status: Status,
  supersededBy: z.string().nullable(),
  hash: z.string(),
})
export type Passage = z.infer<typeof Passage>

/** A document that passages rest on; one entry of `knowledge/sources.yaml`. */
export const Source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string(),
  kind: z.string(),
  status: Status,
  url: z.url(),
  licence: z.string(),
  note: z.string().optional(),
})
export type Source = z.infer<typeof Source>

/** The words of one sentence, exactly as they stand in the passage. */
export function quoteOf(passage: Passage, sentence: Pick<Sentence, 'start' | 'end'>): string {
  return passage.text.slice(sentence.start, sentence.end)
}
