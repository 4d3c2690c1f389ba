import * as z from 'zod'
import { Framework } from './framework.ts'
import { Passage, Source } from './passage.ts'

/** A title people use and the occupation it names. `reported` ones come from O*NET, `everyday` and `es` ones are ours. */
export const Title = z.object({
  text: z.string(),
  soc: z.string(),
  nature: z.enum(['official', 'reported', 'everyday', 'es']),
})
export type Title = z.infer<typeof Title>

/** A dated step in the Framework's history: when it happened, as a year, month or day, and the passage that tells it. */
export const HistoryEvent = z.object({ date: z.string(), passageId: z.string() })
export type HistoryEvent = z.infer<typeof HistoryEvent>

/** Raised when the shape below changes, so that a Worker never reads an index made for another version. */
export const KNOWLEDGE_FORMAT = 4

/** All that Cairn knows, compiled from `knowledge/` by `npm run index`. */
export const Knowledge = z.object({
  format: z.literal(KNOWLEDGE_FORMAT),
  /** Hash over all passages: names the state of knowledge in reports and logs. */
  version: z.string(),
  framework: Framework,
  sources: z.array(Source),
  passages: z.array(Passage),
  titles: z.array(Title),
  /** Earliest first. A passage's own date is that of its document, not of what it tells. */
  events: z.array(HistoryEvent),
  /** Every word of the passages in both languages, folded: words that a spelling corrector must leave alone. */
  vocabulary: z.array(z.string()),
})
export type Knowledge = z.infer<typeof Knowledge>
