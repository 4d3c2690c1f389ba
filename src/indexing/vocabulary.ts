import { words } from '../domain/fold.ts'
import type { Framework } from '../domain/framework.ts'
import type { Title } from '../domain/knowledge.ts'
import type { Passage } from '../domain/passage.ts'
import { createGazetteer } from '../interpret/gazetteer.ts'
import { createSpelling } from '../interpret/spelling.ts'

const INFLECTIONS = ['', 's'] as const

/**
 * The words of our knowledge that a spelling corrector without it would change.
 * The rest of the twelve thousand are safe by themselves and would only be
 * carried along in every download.
 */
export function toVocabulary(framework: Framework, passages: readonly Passage[], titles: readonly Title[]): string[] {
  const texts = passages
    .filter(({ kind }) => kind !== 'occupation')
    .flatMap(({ text, sentences, questions, questionsEs }) => [text, ...sentences.map(({ es }) => es), ...questions, ...questionsEs])
  const all = new Set([...texts, ...titles.map(({ text }) => text)].flatMap(words))
  const correct = createSpelling(createGazetteer(framework, titles), [])
  const isInDanger = (word: string): boolean =>
    word.endsWith('ing') || INFLECTIONS.some((ending) => correct(word + ending) !== word + ending)
  return [...all].filter(isInDanger).toSorted()
}
