import type { AnswerSource } from '../domain/answer.ts'
import type { Passage, Source } from '../domain/passage.ts'

/** The sources of one answer, numbered by first use. */
export interface AnswerSources {
  /** The source of a passage, and whether this is its first use. */
  readonly use: (passage: Passage) => { readonly source: AnswerSource; readonly isNew: boolean }
  readonly all: () => readonly AnswerSource[]
}

/** Numbers passages as an answer comes to cite them: evidence that nothing rests on gets no number. */
export function createAnswerSources(documents: ReadonlyMap<string, Source>): AnswerSources {
  const byPassage = new Map<string, AnswerSource>()
  return {
    use: (passage) => {
      const known = byPassage.get(passage.id)
      if (known) return { source: known, isNew: false }
      const source = toAnswerSource(passage, byPassage.size + 1, documents)
      byPassage.set(passage.id, source)
      return { source, isNew: true }
    },
    all: () => [...byPassage.values()],
  }
}

/** A passage as a reader sees it named; the first of its documents stands for all. */
function toAnswerSource(passage: Passage, n: number, documents: ReadonlyMap<string, Source>): AnswerSource {
  const document = documents.get(passage.sources[0] ?? '')
  return {
    n,
    passageId: passage.id,
    title: passage.title,
    url: `/passages/${passage.id}`,
    status: passage.status,
    date: passage.date,
    document: document?.title ?? '',
    publisher: document?.publisher ?? '',
    hash: passage.hash,
  }
}
