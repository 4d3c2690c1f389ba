import type { Audience, Locale } from './locale.ts'
import type { Reader } from './passage.ts'

/** What the asker wants done; `interpret/` decides, `retrieval/` and `writing/` follow. */
export type Intent =
  | 'define' // what is X
  | 'list' // which `topic` are in X
  | 'count' // how many `topic`
  | 'locate' // where does this cluster or Sub-Cluster belong
  | 'job' // one occupation: place, preparation, interests (`aspect`)
  | 'compare' // X and Y side by side
  | 'suggest' // interests -> clusters
  | 'trace' // an old, draft or proposed name -> today
  | 'earlier' // what was today's X before
  | 'article' // answered by prose: FAQ, history, readings, methodology, terms
  | 'put-right' // a Career Cluster that does not exist
  | 'small-talk'
  | 'out-of-scope'
  | 'unclear'

/** What is listed or counted. */
export type Topic = 'clusters' | 'cross-cutting-clusters' | 'groupings' | 'sub-clusters' | 'jobs' | 'practices' | 'pathways' | 'programs'

export type EntityKind =
  | 'grouping'
  | 'cluster'
  | 'sub-cluster'
  | 'occupation'
  | 'practice'
  | 'old-cluster'
  | 'pathway'
  | 'proposed-cluster'
  | 'term'

/** How a name in the question met a name we know. */
export type NameNature = 'official' | 'old' | 'draft' | 'press' | 'everyday' | 'misspelt' | 'es' | 'title' | 'fuzzy' | 'context'

/** A thing of the Framework that the question names, or that the conversation makes it mean. */
export interface Entity {
  readonly kind: EntityKind
  /** Slug, or SOC code for an occupation. */
  readonly id: string
  readonly name: string
  /** The words that named it; empty when the context did. */
  readonly surface: string
  readonly nature: NameNature
}

/** Which time the question asks about. `past` may name a year (2002, 2022, 2024-06). */
export interface TimeFrame {
  readonly kind: 'now' | 'past' | 'change'
  readonly year: string | null
}

export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'who-are-you' | 'how-are-you' | 'affirm' | 'deny'

/** Why a question is beyond us; each has its own honest answer. */
export type Beyond =
  | 'wages'
  | 'statistics'
  | 'outlook'
  | 'admissions'
  | 'schools'
  | 'medical'
  | 'legal'
  | 'homework'
  | 'decision'
  | 'licenses'
  | 'costs'
  | 'policy'
  | 'future'
  | 'people'
  | 'injection'
  | 'off-topic'

/** What a question leaves unsaid: of what the number, which job, when what. */
export type Missing = 'number' | 'time' | 'job' | 'place' | 'thing'

export interface Inquiry {
  /** The question as it would be asked by itself. */
  readonly question: string
  /** The words of the last message, after redaction. */
  readonly original: string
  readonly locale: Locale
  readonly audience: Audience
  /** What the asker says they are, where that shows. */
  readonly role: Reader | null
  readonly intent: Intent
  readonly topic: Topic | null
  /** Every topic named, narrow ones first; `topic` is the first. */
  readonly topics: readonly Topic[]
  readonly aspect: 'place' | 'preparation' | 'interests' | 'all' | null
  readonly entities: readonly Entity[]
  readonly interests: readonly string[]
  /** "Most" or "fewest" of the topic, where a ranking by count is asked for. */
  readonly superlative: 'most' | 'fewest' | null
  /** The question denies ("which are not …") or asks to be told whether something is so. */
  readonly isNegated: boolean
  readonly asksWhether: boolean
  readonly timeFrame: TimeFrame
  readonly smallTalk: SmallTalk | null
  readonly beyond: Beyond | null
  /** What we have to ask back for, where the question names nothing. */
  readonly missing: Missing | null
  /** Questions of articles near to this one, for what to ask next. */
  readonly related: readonly { readonly en: string; readonly es: string }[]
  /** Words that look like a job title but are in no list of titles, or the name of a cluster that does not exist: the ranker guesses from them. */
  readonly title: string | null
  /** Where such a title most likely belongs, by the title ranker. */
  readonly guess: { readonly cluster: string; readonly subCluster: string } | null
}
