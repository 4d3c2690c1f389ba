/* oxlint-disable no-restricted-imports -- tests read with the real index; no file of the Worker imports a fixture */
import { readFileSync } from 'node:fs'
import type { Message } from '../domain/conversation.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import { unpackKnowledge } from '../domain/knowledge-file.ts'
import { createMatchArticles } from '../retrieval/match-articles.ts'
import { createMatchInterests } from '../retrieval/match-interests.ts'
import type { TitleModel } from '../retrieval/titles/title-model.ts'
import { createTitleRanker } from '../retrieval/titles/title-ranker.ts'
import { createGazetteer } from './gazetteer.ts'
import { createInterpret } from './interpret.ts'
import { readSignals } from './read-signals.ts'
import { createSpelling } from './spelling.ts'

const build = (file: string): string => readFileSync(new URL(`../../build/${file}`, import.meta.url), 'utf8')

/** Reading and interpreting over the compiled knowledge. `npm test` compiles before it runs. */
export function createTestReader() {
  const knowledge = unpackKnowledge(build('knowledge.txt'))
  const { framework, passages, titles, vocabulary } = knowledge
  const match = {
    rankTitles: createTitleRanker(JSON.parse(build('titles.txt')) as TitleModel, knowledge),
    matchArticles: createMatchArticles(passages),
    matchInterests: createMatchInterests(framework),
  }
  const gazetteer = createGazetteer(framework, titles)
  const tools = { framework, gazetteer, correct: createSpelling(gazetteer, vocabulary), ...match }
  const interpret = createInterpret({ framework, titles, vocabulary, ...match })
  /** Interprets the last of several turns; the asker's and ours take turns, and the asker begins. */
  const converse = (...turns: readonly string[]): Inquiry =>
    interpret({
      messages: turns.map((content, index): Message => ({ role: index % 2 === 0 ? 'user' : 'assistant', content })),
      audience: 'learner',
      locale: undefined,
    })
  return { framework, gazetteer, correct: tools.correct, read: (message: string) => readSignals(message, tools), interpret, converse }
}
