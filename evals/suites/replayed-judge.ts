import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Judge, JudgeItem } from '../../src/domain/judge.ts'
import { readLines } from '../case.ts'

/** What a judge said of one open claim, with who it was. */
export const JudgeRecord = z.object({
  key: z.string(),
  judge: z.string(),
  date: z.string(),
  claim: z.string(),
  supported: z.boolean(),
  note: z.string().default(''),
})
export type JudgeRecord = z.infer<typeof JudgeRecord>

/** Names a claim with its passages; where either changes, the judge has to be asked again. */
export function judgeKey({ claim, passages }: JudgeItem): string {
  return createHash('sha256')
    .update([claim, ...passages.map(({ title, text }) => `${title}\t${text}`)].join('\n'))
    .digest('hex')
    .slice(0, 16)
}

/** A judge that repeats what was recorded and holds everything else for unsupported, as the guard does when a judge fails. */
export function createReplayedJudge(): { readonly judge: Judge; readonly unrecorded: () => readonly JudgeItem[] } {
  const recorded = new Map(readLines('recordings/judge/handwritten.jsonl', JudgeRecord).map((record) => [record.key, record]))
  const missing = new Map<string, JudgeItem>()
  const judge: Judge = async ({ items }) =>
    items.map((item) => {
      const record = recorded.get(judgeKey(item))
      if (!record) missing.set(judgeKey(item), item)
      return record?.supported === true ? 'supported' : 'unsupported'
    })
  return { judge, unrecorded: () => [...missing.values()] }
}
