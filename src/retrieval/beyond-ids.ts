import type { Beyond } from '../domain/inquiry.ts'

/** Passages where Cairn says what is not its business and who can help instead, by reason. */
export const BEYOND_IDS: Readonly<Record<Beyond, readonly string[]>> = {
  wages: ['faq/wages'],
  statistics: [],
  outlook: ['faq/job-openings'],
  admissions: ['faq/colleges-and-admission'],
  schools: ['faq/colleges-and-admission', 'faq/programs-near-me'],
  medical: [],
  legal: [],
  homework: ['faq/what-can-cairn-do'],
  decision: ['faq/is-my-cluster-final', 'faq/how-do-i-start-exploring'],
  licenses: ['faq/licenses-and-credentials'],
  costs: ['faq/how-to-contact-advance-cte'],
  policy: ['faq/is-the-framework-mandatory', 'faq/can-states-change-the-clusters'],
  future: ['faq/will-the-framework-change-again'],
  people: ['faq/how-to-contact-advance-cte'],
  injection: ['faq/what-can-cairn-do'],
  'off-topic': ['faq/what-can-cairn-do'],
}
