import type { Build } from '../system.ts'
import { changePassage, dropSubCluster, moveOccupations } from './change-build.ts'

/** A planted defect and the suite that has to notice it. */
export interface Mutant {
  readonly id: string
  readonly what: string
  readonly suite: string
  /** Words of a source file that are replaced before it is loaded; they must occur exactly once. */
  readonly code?: { readonly file: string; readonly find: string; readonly replace: string }
  /** A change of what was compiled from `knowledge/`. */
  readonly build?: (build: Build) => Build
}

/** Defects of the kinds that would do harm: each is a small slip in one place. */
export const MUTANTS: readonly Mutant[] = [
  {
    id: 'number-in-passage',
    what: 'a passage says 15 clusters where its source says 14',
    suite: 'time',
    build: changePassage('framework/overview', (text) => text.replaceAll('14 Career Clusters', '15 Career Clusters')),
  },
  {
    id: 'citations-swapped',
    what: 'an answer shows each statement with the citations of the next one',
    suite: 'time',
    code: {
      file: 'src/advisor/assemble.ts',
      find: 'answer: text.whole(), claims, sources',
      replace:
        'answer: text.whole(), claims: claims.map((claim, index) => ({ ...claim, citations: (claims[index + 1] ?? claims[0] ?? claim).citations })), sources',
    },
  },
  {
    id: 'quote-altered',
    what: 'the last character of every quote is another one',
    suite: 'time',
    code: {
      file: 'src/advisor/citations.ts',
      find: 'resolved.push({ n, start, end, found, quote })',
      replace: 'resolved.push({ n, start, end, found, quote: `${quote.slice(0, -1)}!` })',
    },
  },
  {
    id: 'quote-off-by-one',
    what: 'quotes are cut one character too early',
    suite: 'time',
    code: {
      file: 'src/advisor/citations.ts',
      find: 'found.passage.text.slice(start, end)',
      replace: 'found.passage.text.slice(start, end - 1)',
    },
  },
  {
    id: 'dangling-marker',
    what: 'markers are numbered from 2',
    suite: 'time',
    code: { file: 'src/advisor/assemble.ts', find: 'claim.citations.map(({ n }) => n)', replace: 'claim.citations.map(({ n }) => n + 1)' },
  },
  {
    id: 'status-filter-off',
    what: 'what is superseded counts as much as what holds today',
    suite: 'retrieval',
    code: { file: 'src/retrieval/retrieve.ts', find: 'const OUTDATED_WEIGHT = 0.01', replace: 'const OUTDATED_WEIGHT = 3' },
  },
  {
    id: 'time-frame-ignored',
    what: 'questions about the past are read as questions about today',
    suite: 'time',
    code: {
      file: 'src/interpret/time-frame.ts',
      find: "PAST.test(folded) || BEFORE_A_DATE.test(folded) || isBeforeRelease(year) ? 'past' : 'now'",
      replace: "'now'",
    },
  },
  {
    id: 'guard-off',
    what: 'every sentence of a model is kept as it is',
    suite: 'recorded',
    code: {
      file: 'src/grounding/verdict.ts',
      find: "  if (own?.kind === 'carried')",
      replace:
        "  if (existing.length > 0) return { kind: 'carried', citations: existing.map(({ n, passage }) => ({ n, start: 0, end: passage.text.length })), moved: false, reason: null }\n  if (own?.kind === 'carried')",
    },
  },
  {
    id: 'number-rule-off',
    what: 'the guard does not look at numbers',
    suite: 'grounding',
    code: { file: 'src/grounding/rules/table.ts', find: "  { name: 'number', check: checkNumbers },\n", replace: '' },
  },
  {
    id: 'negation-rule-off',
    what: 'the guard does not look at "not"',
    suite: 'grounding',
    code: { file: 'src/grounding/rules/table.ts', find: "  { name: 'negation', check: checkNegation },\n", replace: '' },
  },
  {
    id: 'marker-loosened',
    what: 'markers in round brackets count too, so years cite passages',
    suite: 'grounding',
    code: {
      file: 'src/grounding/markers.ts',
      find: String.raw`/\[(\d+(?:\s?[,;]\s?\d+)*)\]/g`,
      replace: String.raw`/[[(]?(\d+(?:\s?[,;]\s?\d+)*)[\])]?/g`,
    },
  },
  {
    id: 'replacement-off',
    what: "a sentence that could not be checked is dropped, not said in the passage's words",
    suite: 'recorded',
    code: {
      file: 'src/grounding/treat.ts',
      find: 'const found = replacementFor(decided)\n    if (found)',
      replace: 'const found = replacementFor(decided)\n    if (false)',
    },
  },
  {
    id: 'abstention-off',
    what: 'no question counts as beyond what Cairn knows',
    suite: 'abstention',
    code: { file: 'src/interpret/beyond.ts', find: 'firstLabel(KINDS, folded)', replace: 'firstLabel([], folded)' },
  },
  {
    id: 'spanish-off',
    what: 'every question counts as English',
    suite: 'time',
    code: { file: 'src/interpret/language.ts', find: "if (spanish > english) return 'es'", replace: "if (spanish > english) return 'en'" },
  },
  {
    id: 'sub-cluster-dropped',
    what: 'Robotics is missing from the compiled Framework',
    suite: 'answers',
    build: dropSubCluster('robotics'),
  },
  {
    id: 'occupations-moved',
    what: 'one in five occupations stands in a Sub-Cluster that is not its own',
    suite: 'answers',
    build: moveOccupations(5),
  },
  {
    id: 'context-lost',
    what: 'each turn of a conversation is read by itself',
    suite: 'dialogue',
    code: { file: 'src/interpret/resolve.ts', find: 'if (last === null) return asTyped(signals)', replace: 'return asTyped(signals)' },
  },
  {
    id: 'spelling-off',
    what: 'misspelt words are not corrected',
    suite: 'retrieval',
    code: { file: 'src/interpret/spelling.ts', find: 'words(text).map(correctOnce)', replace: 'words(text)' },
  },
  {
    id: 'ranking-reversed',
    what: 'the worst passage comes first',
    suite: 'retrieval',
    code: { file: 'src/retrieval/retrieve.ts', find: 'b.score - a.score || a', replace: 'a.score - b.score || a' },
  },
  {
    id: 'titles-ranked-backwards',
    what: 'a job title that is in no list leads to the least likely cluster',
    suite: 'retrieval',
    code: { file: 'src/retrieval/titles/rank-occupations.ts', find: '\n  b.score - a.score ||', replace: '\n  a.score - b.score ||' },
  },
  {
    id: 'crisis-unseen',
    what: 'a disclosure of self-harm is answered like any question',
    suite: 'answers',
    code: { file: 'src/safety/triage.ts', find: 'if (findCrisis(text))', replace: 'if (false && findCrisis(text))' },
  },
  {
    id: 'answer-from-memory',
    what: 'a figure is written into the code and does not follow the knowledge',
    suite: 'counterfactual',
    code: {
      file: 'src/domain/knowledge-file.ts',
      find: 'const packed = JSON.parse(compiled) as PackedKnowledge',
      replace: "const packed = JSON.parse(compiled.replaceAll(/\\b275\\b/g, '160')) as PackedKnowledge",
    },
  },
  {
    id: 'approved-passage-edited',
    what: 'a passage that approved answers cite says something else',
    suite: 'drift',
    build: changePassage('sub-cluster/robotics', (text) => text.replaceAll('robots', 'machines')),
  },
]
