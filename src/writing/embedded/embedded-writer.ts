import type { DraftSentence } from '../../domain/draft.ts'
import type { Framework } from '../../domain/framework.ts'
import { createFrameworkIndex } from '../../domain/framework-index.ts'
import type { Intent } from '../../domain/inquiry.ts'
import type { Writer } from '../../domain/ports.ts'
import { tellArticle } from './article.ts'
import { decline, sayUnclear } from './beyond.ts'
import { createBilingual } from './bilingual.ts'
import { compare } from './compare.ts'
import { countAll } from './count.ts'
import { defineAll } from './define.ts'
import { createDesk, type Desk } from './desk.ts'
import { tellJob } from './job.ts'
import { listAll } from './list.ts'
import { locate } from './locate.ts'
import { putRight } from './put-right.ts'
import { suggest } from './suggest.ts'
import { tellEarlier, trace } from './trace.ts'

const COMPOSERS: Readonly<Record<Intent, (desk: Desk) => void>> = {
  define: defineAll,
  list: listAll,
  count: countAll,
  locate,
  job: tellJob,
  compare,
  suggest,
  trace,
  earlier: tellEarlier,
  article: tellArticle,
  'put-right': putRight,
  'small-talk': ({ pen, phrases, inquiry }) => pen.say(phrases.smallTalk[inquiry.smallTalk ?? 'greeting']),
  'out-of-scope': decline,
  unclear: sayUnclear,
}

/**
 * Writes without a model: composes sentences of the passages, or of structure
 * that a passage states, each with the words it rests on. What no passage says
 * it cannot say. A draft without any claim means that it has nothing to tell.
 */
export function createEmbeddedWriter(framework: Framework): Writer {
  const index = createFrameworkIndex(framework)
  const startBilingual = createBilingual(framework)
  return {
    name: 'embedded',
    // An async generator because the port streams; there is nothing to wait for.
    async *write({ inquiry, evidence }): AsyncIterable<DraftSentence> {
      const desk = createDesk({ inquiry, evidence, framework, index, bilingual: startBilingual() })
      COMPOSERS[inquiry.intent](desk)
      yield* desk.pen.sentences
    },
  }
}
