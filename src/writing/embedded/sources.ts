import type { Evidence, NumberedPassage } from '../../domain/evidence.ts'
import type { Sentence, SentenceRole } from '../../domain/passage.ts'

/** A sentence of the evidence, with the number of its passage. */
export interface Source {
  readonly n: number
  readonly found: NumberedPassage
  readonly sentence: Sentence
}

interface HasEvidence {
  readonly evidence: Evidence
}

/** A passage of the evidence by its id. Sixteen at most are searched: a look-up table would cost more than it saves. */
export const findPassage = ({ evidence }: HasEvidence, id: string): NumberedPassage | null =>
  evidence.find(({ passage }) => passage.id === id) ?? null

/** The first sentence with a role in a passage of the evidence; null where either is missing, which `tell` passes over. */
export const findSentence = (desk: HasEvidence, id: string, role: SentenceRole): Source | null =>
  sentencesOf(findPassage(desk, id)).find(({ sentence }) => sentence.role === role) ?? null

/** What the overview says of the whole Framework. */
export const findInOverview = (desk: HasEvidence, role: SentenceRole): Source | null => findSentence(desk, 'framework/overview', role)

/** Every sentence of a passage, in order. */
export const sentencesOf = (found: NumberedPassage | null): Source[] =>
  found ? found.passage.sentences.map((sentence) => ({ n: found.n, found, sentence })) : []

/** The prose that opens a passage: its definition and what follows it. */
export const proseOf = (found: NumberedPassage | null): Source[] =>
  sentencesOf(found).filter(({ sentence }) => sentence.role === 'definition' || sentence.role === 'prose')
