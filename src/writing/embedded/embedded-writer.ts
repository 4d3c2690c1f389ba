import type { DraftSentence } from '../../domain/draft.ts'
import type { Framework } from '../../domain/framework.ts'
import type { Intent } from '../../domain/inquiry.ts'
import type { Writer } from '../../domain/ports.ts'
import { decline, sayUnclear, tellArticle } from './beyond.ts'
import { compare } from './compare.ts'
import { countAll } from './count.ts'
import { defineAll } from './define.ts'
import { tellJob } from './job.ts'
import { listAll } from './list.ts'
import { locate } from './locate.ts'
import { createDesk, type Desk } from './pen.ts'
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
  'small-talk': (desk) => desk.pen.say(desk.phrases.smallTalk[desk.inquiry.smallTalk ?? 'greeting']),
  'out-of-scope': decline,
  unclear: sayUnclear,
}

/**
 * Writes without a model: composes sentences of the passages, or of structure
 * that a passage states, each with the words it rests on. What no passage says
 * it cannot say. A draft without any claim means that it has nothing to tell.
 */
export function createEmbeddedWriter(framework: Framework): Writer {
  return {
    name: 'embedded',
    // An async generator because the port streams; there is nothing to wait for.
    async *write({ inquiry, evidence }): AsyncIterable<DraftSentence> {
      const desk = createDesk(inquiry, evidence, framework)
      COMPOSERS[inquiry.intent](desk)
      yield* desk.pen.sentences
    },
  }
}
