import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { quoteOf } from '../domain/passage.ts'
import { compileKnowledge } from './compile.ts'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
const copies: string[] = []

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true })
})

/** Compiles a copy of the real knowledge with one file changed, and returns the faults as text. */
function faultsAfter(file: string, change: (content: string) => string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'cairn-'))
  copies.push(root)
  cpSync(KNOWLEDGE, root, { recursive: true })
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after, 'the planted fault must change the file').not.toBe(before)
  writeFileSync(path, after)
  return compileKnowledge(root).faults.map(({ file: at, line, message }) => `${at}:${line}: ${message}`)
}

describe('compiling the knowledge', () => {
  it('finds no fault in what we ship', () => {
    expect(compileKnowledge(KNOWLEDGE).faults).toEqual([])
  })

  it('gives every sentence of every passage a place in the text and a Spanish wording', () => {
    for (const passage of compileKnowledge(KNOWLEDGE).knowledge.passages) {
      for (const sentence of passage.sentences) {
        expect(quoteOf(passage, sentence).trim(), passage.id).not.toBe('')
        expect(sentence.es, passage.id).not.toBe('')
      }
    }
  })

  it('holds the whole Framework', () => {
    const { framework } = compileKnowledge(KNOWLEDGE).knowledge
    expect([framework.groupings.length, framework.clusters.length, framework.subClusters.length, framework.occupations.length]).toEqual([
      6, 14, 72, 851,
    ])
  })

  it('tells the history from its first step to its latest, each in a passage', () => {
    const { events, passages } = compileKnowledge(KNOWLEDGE).knowledge
    expect(events.length).toBe(26)
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted((a, b) => a.localeCompare(b)))
    for (const { passageId } of events) expect(passages.some(({ id, kind }) => id === passageId && kind === 'history')).toBe(true)
  })
})

describe('a fault in the knowledge is named with file and line', () => {
  it.each([
    [
      'a source that does not exist',
      'faq/wages.md',
      (text: string) => text.replace('sources: [', 'sources: [no-such-source, '),
      /^faq\/wages\.md:\d+: unknown source "no-such-source"/,
    ],
    [
      'a Sub-Cluster dropped',
      'clusters/construction.md',
      (text: string) => text.replace(/ {2}- name: Skilled Trades[\s\S]*?\n---\n/, '---\n'),
      /subClusters: expected 72, found 71/,
    ],
    [
      'a Spanish line missing',
      'faq/wages.md',
      (text: string) => text.trimEnd().split('\n').slice(0, -1).join('\n'),
      /^faq\/wages\.md:\d+: "body" has 3 English and 2 Spanish lines/,
    ],
    [
      'a superseding passage that does not exist',
      'practices/2012/communicate.md',
      (text: string) => text.replace(/supersededBy: .*/, 'supersededBy: practice/2024/nothing'),
      /^practices\/2012\/communicate\.md:\d+: no passage "practice\/2024\/nothing"/,
    ],
    [
      'a question that another article answers',
      'faq/job-openings.md',
      (text: string) => text.replace('questions:\n', 'questions:\n  - Salary?\n'),
      /"[Ss]alary\??" also leads to faq\/(job-openings|wages)\.md/,
    ],
    [
      'a number that the structure does not hold',
      'faq/wages.md',
      (text: string) =>
        text
          .replace(/\n---\n/, '\n---\nThe Framework has 15 Career Clusters.\n')
          .replace('## Español\n\n', '## Español\n\nEl Marco tiene 15 Career Clusters.\n'),
      /^faq\/wages\.md:\d+: says 15 Career Clusters, the structure holds 14/,
    ],
    [
      'a Sub-Cluster put into the wrong cluster',
      'faq/wages.md',
      (text: string) =>
        text
          .replace(/\n---\n/, '\n---\nRobotics is a Sub-Cluster of Construction.\n')
          .replace('## Español\n\n', '## Español\n\nRobótica es un Sub-Cluster de Construcción.\n'),
      /^faq\/wages\.md:\d+: places Robotics outside of advanced-manufacturing/,
    ],
    [
      'an alias that names two things',
      'clusters/construction.md',
      (text: string) => text.replace(/everyday:\s*\[?/, (found) => (found.endsWith('[') ? `${found}Robotics, ` : found)),
      /"Robotics" names both/,
    ],
    [
      'a sample job of another Sub-Cluster',
      'clusters/construction.md',
      (text: string) => text.replace(/sampleJobs: \[/, "sampleJobs: ['29-1131', "),
      /^clusters\/construction\.md:\d+: sample job 29-1131 is not placed in/,
    ],
    [
      'a place that does not exist',
      'occupations.csv',
      (text: string) => text.replace('Agriculture > Animal Systems', 'Agriculture > Robotics'),
      /^occupations\.csv:\d+: .*no Sub-Cluster "robotics" in cluster "agriculture"/,
    ],
    [
      'a key that nobody knows',
      'faq/wages.md',
      (text: string) => text.replace('status: current', 'status: current\nstauts: current'),
      /^faq\/wages\.md:\d+: .*stauts/,
    ],
    [
      'front matter that is not YAML',
      'faq/wages.md',
      (text: string) => text.replace('audiences: [', 'audiences: [['),
      /^faq\/wages\.md:\d+: front matter is not YAML/,
    ],
    [
      'two readings marked current',
      'readings/advisory-group-members.md',
      (text: string) => text.replace('status: superseded', 'status: current').replace('status: draft', 'status: current'),
      /^readings\/advisory-group-members\.md:\d+: 2 readings are marked current/,
    ],
    [
      'a sentence that cannot stand alone',
      'faq/wages.md',
      (text: string) => text.replace(/\n---\n/, '\n---\nIt is so.\n').replace('## Español\n\n', '## Español\n\nEs así.\n'),
      /^faq\/wages\.md:\d+: "It is so\.…" does not name its subject/,
    ],
  ])('%s', (_, file, change, expected) => {
    expect(faultsAfter(file, change).join('\n')).toMatch(new RegExp(expected.source, 'm'))
  })
})
