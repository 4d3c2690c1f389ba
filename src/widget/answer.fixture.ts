import type { Answer, Source } from '../protocol.ts'

export const SOURCE: Source = {
  n: 1,
  passageId: 'sub-cluster/robotics',
  title: 'Robotics',
  url: '/passages/sub-cluster/robotics',
  status: 'current',
  date: '2025-09',
  document: 'Crosswalk workbooks',
  publisher: 'Advance CTE',
  hash: 'db4affe6d98b435e',
}

export const ANSWER: Answer = {
  id: 'ans_1',
  outcome: 'answered',
  locale: 'en',
  answer: '**Robotics** is a Sub-Cluster [1].\n\n- It has five jobs [1].',
  claims: [
    { text: 'Robotics is a Sub-Cluster.', citations: [{ n: 1, quote: 'Robotics is a Sub-Cluster', start: 0, end: 25 }] },
    { text: 'It has five jobs.', citations: [{ n: 1, quote: '5 occupations', start: 30, end: 43 }] },
  ],
  sources: [SOURCE],
  followUps: ['Which jobs?'],
  grounding: { claims: 2, supported: 2, reattributed: 0, replaced: 0, withheld: 0 },
}
