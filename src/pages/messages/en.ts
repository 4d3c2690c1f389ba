import type { Outcome } from '../../domain/answer.ts'
import type { Audience } from '../../domain/locale.ts'
import type { PassageKind, Status } from '../../domain/passage.ts'
import type { PageMessages } from './page-messages.ts'
import { pagesEn } from './pages-en.ts'

/** Every word of the pages that is not an answer. A language is complete or it does not compile. */
export interface Messages extends PageMessages {
  readonly skip: string
  readonly tagline: string
  readonly intro: string
  readonly otherLanguage: string
  readonly question: string
  readonly nextQuestion: string
  readonly placeholder: string
  readonly privacy: string
  readonly ask: string
  readonly iAm: string
  readonly audience: Readonly<Record<Audience, string>>
  readonly starters: string
  readonly followUps: string
  readonly earlier: string
  readonly startOver: string
  readonly youAsked: string
  readonly sources: string
  readonly noSources: Readonly<Record<Outcome, string>>
  readonly sourceLabel: (n: number, title: string) => string
  readonly checked: (supported: number, claims: number) => string
  readonly replaced: (count: number) => string
  readonly withheld: (count: number) => string
  readonly englishQuotes: string
  readonly status: Readonly<Record<Status, string>>
  readonly statusBanner: Readonly<Record<Exclude<Status, 'current'>, string>>
  readonly supersededBy: string
  readonly kind: Readonly<Record<PassageKind, string>>
  readonly passage: {
    readonly text: string
    readonly inSpanish: string
    readonly quoted: string
    readonly facts: string
    readonly date: string
    readonly status: string
    readonly document: string
    readonly publisher: string
    readonly published: string
    readonly licence: string
    readonly id: string
    readonly json: string
  }
  readonly crisis: {
    readonly heading: string
    readonly call: string
    readonly text: string
    readonly emergency: string
    readonly later: string
  }
  readonly fault: { readonly empty: string; readonly tooLong: (limit: number) => string }
  readonly problem: {
    readonly request: string
    readonly home: string
    /** What a problem is called where the page is not English, by the last part of its `type`. */
    readonly inWords: Readonly<Record<string, string>>
  }
  readonly about: readonly string[]
  readonly help: { readonly before: string; readonly link: string; readonly after: string }
}

export const en: Messages = {
  ...pagesEn,
  skip: 'Skip to the content',
  tagline: 'Find your way through careers',
  intro:
    'Ask about Career Clusters, Sub-Clusters, jobs and the skills behind them. Cairn answers from the National Career Clusters Framework, and every statement links to the words it rests on.',
  otherLanguage: 'Español',
  question: 'Your question',
  nextQuestion: 'Ask another question',
  placeholder: 'What jobs are in Robotics?',
  privacy: 'No account, no cookies. Please leave out names, phone numbers and other personal details.',
  ask: 'Ask',
  iAm: 'I am',
  audience: { learner: 'a student', counselor: 'a counselor or teacher', staff: 'on program or state staff' },
  starters: 'Questions to start with',
  followUps: 'You could ask next',
  earlier: 'Earlier in this conversation',
  startOver: 'Start over',
  youAsked: 'You asked',
  sources: 'Sources',
  noSources: {
    answered: '',
    abstained: 'Cairn says nothing about the Framework that it cannot point to, so this answer makes no statement about it.',
    smalltalk: '',
    crisis: '',
    blocked: '',
  },
  sourceLabel: (n, title) => `Source ${n}: ${title}`,
  checked: (supported, claims) =>
    claims === 1
      ? 'The statement was checked against its source.'
      : `${supported} of ${claims} statements were checked against their sources.`,
  replaced: (count) => (count === 1 ? 'One is given in the source’s own words.' : `${count} are given in the sources’ own words.`),
  withheld: (count) =>
    count === 1 ? 'One was left out because it could not be checked.' : `${count} were left out because they could not be checked.`,
  englishQuotes: '',
  status: { current: 'current', draft: 'draft', superseded: 'superseded', proposal: 'proposal, never adopted', press: 'press report' },
  statusBanner: {
    draft: 'This passage tells about a draft. The final Framework may differ.',
    superseded: 'This passage tells how things were. It no longer holds.',
    proposal: 'This passage tells about a proposal that was never adopted.',
    press: 'This passage rests on a press report, not on an official document.',
  },
  supersededBy: 'What holds today:',
  kind: {
    framework: 'The Framework',
    grouping: 'Cluster Grouping',
    cluster: 'Career Cluster',
    'sub-cluster': 'Sub-Cluster',
    occupation: 'Occupation',
    practice: 'Career Ready Practice',
    crosswalk: 'From old to new',
    pathway: 'Pathway of 2002',
    faq: 'Frequently asked',
    history: 'History',
    methodology: 'How the Framework was made',
    reading: 'Where sources differ',
    term: 'Term',
  },
  passage: {
    text: 'Text',
    inSpanish: 'In Spanish',
    quoted: 'The marked words are the ones that were cited.',
    facts: 'About this passage',
    date: 'Date',
    status: 'Status',
    document: 'Document',
    publisher: 'Publisher',
    published: 'Published',
    licence: 'Licence',
    id: 'Id',
    json: 'This passage as JSON',
  },
  crisis: {
    heading: 'You are not alone',
    call: 'Call 988',
    text: 'Text 988',
    emergency: 'Call 911',
    later: 'Back to the first page',
  },
  fault: {
    empty: 'Please write a question first.',
    tooLong: (limit) => `That is too long. Please use at most ${limit.toLocaleString('en-US')} characters.`,
  },
  problem: { request: 'Request', home: 'Ask Cairn a question', inWords: {} },
  about: [
    'Cairn is an automated advisor, not a person. Big decisions deserve a talk with a school counselor.',
    'Cairn is independent: it is not affiliated with Advance CTE, the steward of the National Career Clusters Framework, and not endorsed by it.',
    'Includes information from the O*NET Database by the U.S. Department of Labor (CC BY 4.0), changed by Cairn.',
  ],
  help: { before: 'In danger, or thinking about suicide?', link: 'Call or text 988', after: '(US, free, day and night).' },
}
