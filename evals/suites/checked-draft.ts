import type { CheckedSentence } from '../../src/domain/checked.ts'
import type { DraftPiece } from '../../src/domain/draft.ts'
import type { Judge } from '../../src/domain/judge.ts'
import type { Guard } from '../../src/grounding/contract.ts'
import type { GuardEvidence } from '../../src/grounding/evidence.ts'

export interface Draft {
  readonly guard: Guard
  readonly evidence: GuardEvidence
  /** What a language model wrote, with its markers. */
  readonly raw: string
  readonly judge: Judge | null
}

/** Sends a model's raw answer through the guard, as the pipeline does. */
export async function checkRaw({ guard, evidence, raw, judge }: Draft): Promise<CheckedSentence[]> {
  async function* pieces(): AsyncGenerator<DraftPiece> {
    yield { type: 'text', text: raw }
  }
  const checked: CheckedSentence[] = []
  const draft = guard.checkDraft({ pieces: pieces(), evidence, judge, signal: new AbortController().signal })
  for await (const sentence of draft) checked.push(sentence)
  return checked
}

/** Looks a labelled sentence up among those that came out of the guard; null when it is not one of them by itself. */
export async function sentencesOf(draft: Draft): Promise<(text: string) => CheckedSentence | null> {
  const checked = new Map((await checkRaw(draft)).map((sentence) => [bare(sentence.original), sentence]))
  return (text) => checked.get(bare(text)) ?? null
}

/** The words alone: markers, emphasis and table bars are layout. */
const bare = (text: string): string =>
  text
    .replaceAll(/\[[\d,; ]+\]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
