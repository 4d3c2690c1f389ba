import type { Framework } from '../domain/framework.ts'
import type { Beyond, Entity, Inquiry, Missing, SmallTalk, TimeFrame, Topic } from '../domain/inquiry.ts'
import type { Reader } from '../domain/passage.ts'
import type { ArticleMatch, MatchArticles, MatchInterests } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import type { CUES } from './cues.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { CorrectSpelling } from './spelling.ts'

/** What a message is read with. */
export interface SignalTools {
  readonly framework: Framework
  readonly gazetteer: Gazetteer
  readonly correct: CorrectSpelling
  readonly rankTitles: RankTitles
  readonly matchArticles: MatchArticles
  readonly matchInterests: MatchInterests
}

/** What the words of one message show, before anything is decided. */
export interface Signals {
  /** Folded, corrected, without greeting and without words about the asker. */
  readonly text: string
  /** How many words there are to understand. */
  readonly length: number
  /** The message by its punctuation, folded and corrected. */
  readonly clauses: readonly string[]
  readonly asks: Readonly<Record<keyof typeof CUES, boolean>>
  readonly topics: readonly Topic[]
  readonly aspect: Inquiry['aspect']
  readonly role: Reader | null
  readonly timeFrame: TimeFrame
  /** Framework names in order, without those that only say what kind of thing is asked for ("cluster", "pathway"). */
  readonly entities: readonly Entity[]
  readonly terms: readonly Entity[]
  readonly occupations: readonly Entity[]
  /** A title that is in no list. */
  readonly unknownTitle: string | null
  /** The words whose place the whole question asks for, where they are a job. */
  readonly askedWork: string | null
  /** Words about some work, where nothing else was understood: "drives the subway". */
  readonly workPhrase: string | null
  /** Things somebody tells of themselves that are liked in our field, where nothing else was understood. */
  readonly liking: readonly string[]
  readonly smallTalk: SmallTalk | null
  readonly beyond: Beyond | null
  /** What the message leaves unsaid. It may still be supplied: by a name in it, or by the turns before. */
  readonly missing: Missing | null
  /** What is called a Career Cluster and is none: "the Journalism cluster". */
  readonly noCluster: string | null
  /** What gets a number that it never had: "the seven Cross-Cutting Clusters". */
  readonly wrongNumber: Topic | null
  readonly article: ArticleMatch | null
  /** Other articles near the question, for what to ask next. */
  readonly related: readonly ArticleMatch[]
}

/** How close the nearest stored question is: 1 is word for word, 0 is none. */
export const articleScore = ({ article }: Signals): number => article?.score ?? 0

/** What a message names: things of the Framework first, then occupations. */
export const namedIn = ({ entities, occupations }: Signals): Entity[] => [...entities, ...occupations]

/** Whether a message names nothing, neither of the Framework nor of the world of work. */
export const isNameless = (signals: Signals): boolean => namedIn(signals).length === 0 && signals.unknownTitle === null
