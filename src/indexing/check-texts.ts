import { fold } from '../domain/fold.ts'
import type { CheckOptions } from './check.ts'

/** A disagreement has one current side, or is told as unsettled by having none. */
export function checkReadings({ files, faults }: CheckOptions): void {
  for (const { file, front, lineOf } of files.articles) {
    if (!('readings' in front)) continue
    const current = front.readings.filter(({ status }) => status === 'current')
    if (current.length > 1)
      faults.add(file, lineOf('readings'), `${current.length} readings are marked current: keep one, or none if it is unsettled`)
  }
}

/** A stored question leads to one article. */
export function checkQuestions({ files, faults }: CheckOptions): void {
  const seen = new Map<string, string>()
  for (const { file, front, lineOf } of files.articles) {
    for (const question of [...front.questions, ...front.questionsEs]) {
      const key = fold(question)
      const other = seen.get(key)
      if (other !== undefined && other !== file)
        faults.add(file, lineOf('questions'), `"${question}" also leads to ${other}: a question has one answer`)
      seen.set(key, file)
    }
  }
}

/** Every sentence must stand alone: it may be shown without its neighbours. */
export function checkSentences({ files, faults }: CheckOptions): void {
  for (const { file, sections } of [...files.articles, ...files.clusters]) {
    for (const { en, line } of sections.flatMap(({ lines }) => lines)) {
      if (/^(It|They|This|These|Those|He|She)\b/.test(en)) faults.add(file, line, `"${en.slice(0, 30)}…" does not name its subject`)
      if (!/[.!?]["”)]?$/.test(en)) faults.add(file, line, 'a line must be a whole sentence and end with a full stop')
      if (/[.!?] [A-Z][a-z]+ (is|are|was|has|have)\b/.test(en) && !/\b(U\.S|St|Dr|No)\. /.test(en))
        faults.add(file, line, 'two sentences on one line: give each its own line')
    }
  }
}
