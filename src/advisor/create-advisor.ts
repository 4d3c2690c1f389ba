import { unpackKnowledge } from '../domain/knowledge-file.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import { MAX_MESSAGE_CHARACTERS, type Question } from '../domain/conversation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { Log } from '../domain/log-event.ts'
import type { Judge } from '../domain/judge.ts'
import type { Advise, Search, Writer } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import type { VerifyText } from '../domain/verification.ts'
import { createGuard } from '../grounding/guard.ts'
import { withheldNotice } from '../grounding/reasons.ts'
import { suggestFollowUps } from '../interpret/follow-ups.ts'
import { createInterpret } from '../interpret/interpret.ts'
import { detectLocale } from '../interpret/language.ts'
import { createMatchArticles } from '../retrieval/match-articles.ts'
import { createMatchInterests } from '../retrieval/match-interests.ts'
import { createRetrieve } from '../retrieval/retrieve.ts'
import { createFullText } from '../retrieval/full-text.ts'
import { createSearch } from '../retrieval/search.ts'
import type { TitleModel } from '../retrieval/titles/title-model.ts'
import { createTitleRanker } from '../retrieval/titles/title-ranker.ts'
import { triage } from '../safety/triage.ts'
import { createEmbeddedWriter } from '../writing/embedded/embedded-writer.ts'
import { createAdvise } from './advise.ts'
import { createVerifyText } from './verify-text.ts'

export interface AdvisorOptions {
  /** What `npm run index` wrote to `build/`. */
  readonly knowledgeText: string
  readonly searchText: string
  readonly titlesText: string
  readonly newId: () => string
  readonly log: Log
  /** A language model's writer and judge; null and null: the embedded writer answers. */
  readonly writer: Writer | null
  readonly judge: Judge | null
}

export interface Advisor {
  readonly advise: Advise
  readonly search: Search
  readonly rankTitles: RankTitles
  readonly verifyText: VerifyText
  readonly knowledge: Knowledge
  /** The first half of the way: what a question is taken for and what is found for it. For evals and recordings; doors ask `advise`. */
  readonly find: (question: Question) => Promise<{ readonly inquiry: Inquiry; readonly evidence: Evidence }>
}

/** Wires the pipeline together from the compiled knowledge. Costs the load of the index once; keep the result. */
export function createAdvisor({ knowledgeText, searchText, titlesText, newId, log, writer, judge }: AdvisorOptions): Advisor {
  const knowledge = unpackKnowledge(knowledgeText)
  const { framework, passages, titles, sources } = knowledge
  const fullText = createFullText(searchText)
  const matchArticles = createMatchArticles(passages)
  const rankTitles = createTitleRanker(JSON.parse(titlesText) as TitleModel, knowledge)
  const matchInterests = createMatchInterests(framework)
  const embedded = createEmbeddedWriter(framework)
  const guard = createGuard(framework)
  const interpret = createInterpret({ framework, titles, vocabulary: knowledge.vocabulary, rankTitles, matchArticles, matchInterests })
  const retrieve = createRetrieve({ framework, passages, fullText, matchArticles, rankTitles, matchInterests })
  const search = createSearch({ passages, fullText, matchArticles, rankTitles })
  const advise = createAdvise({
    sources,
    triage,
    detectLocale,
    interpret,
    retrieve,
    writer: writer ?? embedded,
    embedded,
    checkDraft: (request) => guard.checkDraft({ ...request, judge }),
    withheldNotice,
    followUps: (inquiry) => suggestFollowUps(inquiry, framework),
    newId,
    log,
  })
  const readStatement = (text: string): Inquiry =>
    interpret({ messages: [{ role: 'user', content: text.slice(0, MAX_MESSAGE_CHARACTERS) }], audience: 'staff', locale: undefined })
  const verifyText = createVerifyText({ guard, detectLocale, interpret: readStatement, retrieve, search })
  const find: Advisor['find'] = async ({ messages, audience, locale }) => {
    const inquiry = interpret({ messages, audience, locale })
    return { inquiry, evidence: await retrieve(inquiry) }
  }
  return { advise, search, rankTitles, verifyText, knowledge, find }
}
