import type { Passage, Source } from '../domain/passage.ts'

/** The public address of a passage, as a page that a person can read. */
export const passageUrl = (id: string): string => `/passages/${id.split('/').map(encodeURIComponent).join('/')}`

/** A source as callers see it: which document, by whom, where. */
const toSourceView = ({ id, title, publisher, published, kind, status, url, licence, note }: Source) => ({
  id,
  document: title,
  publisher,
  published,
  kind,
  status,
  url,
  licence,
  ...(note === undefined ? {} : { note }),
})

/** The facts that stand beside every mention of a passage. */
export const toPassageHead = ({ id, kind, title, titleEs, status, date, supersededBy }: Passage) => ({
  id,
  kind,
  title,
  titleEs,
  url: passageUrl(id),
  status,
  date,
  supersededBy,
})

/** A passage in full. A citation's `text.slice(start, end)` is its quote. */
export const toPassageView = (passage: Passage, sources: readonly Source[]) => ({
  ...toPassageHead(passage),
  text: passage.text,
  sentences: passage.sentences,
  readers: passage.readers,
  questions: passage.questions,
  questionsEs: passage.questionsEs,
  sources: sources.map(toSourceView),
  hash: passage.hash,
})
