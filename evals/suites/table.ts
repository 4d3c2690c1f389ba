import type { SuiteResult } from '../suite.ts'
import type { System } from '../system.ts'
import { runAbstention } from './abstention.ts'
import { runAnswers } from './answers.ts'
import { runCounterfactual } from './counterfactual.ts'
import { runDialogue } from './dialogue.ts'
import { runDrift } from './drift.ts'
import { runGrounding } from './grounding.ts'
import { runRecorded } from './recorded.ts'
import { runRetrieval } from './retrieval.ts'
import { runTime } from './time.ts'

/** What a suite is called and asks, in the order in which a report tells of them. */
export interface Suite {
  readonly name: string
  readonly title: string
  /** For somebody who has not read the code. */
  readonly asks: string
  readonly run: (system: System) => Promise<SuiteResult>
}

export const SUITES: readonly Suite[] = [
  { name: 'answers', title: 'Answers', asks: 'Are answers right, complete and cited to words that carry them?', run: runAnswers },
  { name: 'retrieval', title: 'Finding', asks: 'Is the passage that answers a question found, and found early?', run: runRetrieval },
  { name: 'time', title: 'Time', asks: "Is today's reading told as today's, an older one as past, a disagreement as one?", run: runTime },
  { name: 'abstention', title: 'Not knowing', asks: 'Does Cairn say so when it has no answer, and only then?', run: runAbstention },
  {
    name: 'dialogue',
    title: 'Conversation',
    asks: 'Does it follow "it", "the second one", "and before?", a change of topic?',
    run: runDialogue,
  },
  {
    name: 'grounding',
    title: 'The guard',
    asks: 'Does the check of every sentence stop what is false and let pass what is true?',
    run: runGrounding,
  },
  { name: 'recorded', title: 'Recorded models', asks: "What becomes of language models' answers behind the guard?", run: runRecorded },
  {
    name: 'counterfactual',
    title: 'Changed facts',
    asks: 'When a fact changes in the knowledge, does the answer follow?',
    run: runCounterfactual,
  },
  { name: 'drift', title: 'Drift', asks: 'Do approved answers still rest on the words they were approved with?', run: runDrift },
]

/** The suite of a name; throws for a name there is not. */
export function suiteOf(name: string): Suite {
  const suite = SUITES.find((one) => one.name === name)
  if (!suite) throw new Error(`There is no suite "${name}". There are: ${SUITES.map((one) => one.name).join(', ')}.`)
  return suite
}
