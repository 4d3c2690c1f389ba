import { STARTERS } from '../../pages/starters.ts'
import type { Audience, Progress, Status } from '../../protocol.ts'
import type { Fault } from '../turn.ts'

/** Every word of the widget that is not an answer. A language is complete or it does not compile; a host may replace any of them. */
export interface Messages {
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl'
  readonly launcher: string
  readonly heading: string
  readonly greeting: string
  readonly independent: string
  readonly disclosure: string
  readonly help: { readonly before: string; readonly link: string; readonly after: string }
  readonly conversation: string
  readonly newConversation: string
  readonly enlarge: string
  readonly shrink: string
  readonly close: string
  readonly question: string
  readonly placeholder: string
  readonly send: string
  readonly stop: string
  readonly tooLong: (limit: number) => string
  readonly starters: Readonly<Record<Audience, readonly string[]>>
  readonly startersHeading: string
  readonly followUps: string
  readonly youAsked: string
  readonly cairnAnswers: string
  readonly progress: Readonly<Record<Progress['stage'] | 'asking', string>>
  readonly toNewest: string
  readonly sources: string
  /** The name of a marker, for those who hear it. */
  readonly marker: (n: number, title: string) => string
  readonly newTab: string
  readonly openPassage: string
  readonly englishQuote: string
  readonly status: Readonly<Record<Status, string>>
  readonly checked: (supported: number, claims: number) => string
  readonly replaced: (count: number) => string
  readonly withheld: (count: number) => string
  readonly abstained: string
  readonly stopped: string
  readonly fault: Readonly<Record<Fault, string>>
  readonly retry: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly print: string
  readonly crisis: {
    readonly heading: string
    readonly call: string
    readonly text: string
    readonly emergency: string
    readonly later: string
  }
}

export const en: Messages = {
  direction: 'ltr',
  launcher: 'Ask about careers',
  heading: 'Cairn, career advisor',
  greeting: 'Hello! Ask me about Career Clusters, jobs and the skills behind them. Every statement links to the words it rests on.',
  independent: 'Independent; not affiliated with Advance CTE, the steward of the National Career Clusters Framework.',
  disclosure: 'Automated advisor, not a person. Please leave out personal details.',
  help: { before: 'In danger?', link: 'Call or text 988', after: '(US).' },
  conversation: 'Conversation',
  newConversation: 'Start over',
  enlarge: 'Make larger',
  shrink: 'Make smaller',
  close: 'Close',
  question: 'Your question',
  placeholder: 'Write your question',
  send: 'Send',
  stop: 'Stop',
  tooLong: (limit) => `That is too long. Please use at most ${limit.toLocaleString('en-US')} characters.`,
  starters: STARTERS.en,
  startersHeading: 'Questions to start with',
  followUps: 'You could ask next',
  youAsked: 'You asked',
  cairnAnswers: 'Cairn answers',
  progress: {
    asking: 'Sending your question…',
    searching: 'Searching the Framework…',
    reading: 'Reading what it says…',
    checking: 'Checking each statement…',
  },
  toNewest: 'To the newest words',
  sources: 'Sources',
  marker: (n, title) => `Source ${n}: ${title}`,
  newTab: 'opens in a new tab',
  openPassage: 'Read it in its passage',
  englishQuote: 'Quoted in English, as in the source.',
  status: { current: 'current', draft: 'draft', superseded: 'superseded', proposal: 'proposal, never adopted', press: 'press report' },
  checked: (supported, claims) =>
    supported === claims
      ? `Checked against the Framework: ${claims === 1 ? 'the statement' : `all ${claims} statements`}.`
      : `Checked against the Framework: ${supported} of ${claims} statements.`,
  replaced: (count) => (count === 1 ? 'One is given in the source’s own words.' : `${count} are given in the sources’ own words.`),
  withheld: (count) =>
    count === 1
      ? 'One statement was left out because it could not be checked.'
      : `${count} statements were left out because they could not be checked.`,
  abstained: 'Cairn says nothing about the Framework that it cannot point to, so this answer makes no statement about it.',
  stopped: 'You stopped this answer, so it is not complete.',
  fault: {
    unreachable: 'Cairn cannot be reached. Check the connection to the internet, then try again.',
    interrupted: 'The connection broke, so this answer is not complete.',
    busy: 'Many people are asking right now. Please wait a minute, then try again.',
    failed: 'This answer could not be finished. Please try again.',
    refused: 'This question could not be read. Please ask it in other words.',
  },
  retry: 'Try again',
  copy: 'Copy with sources',
  copied: 'Copied',
  notCopied: 'Copying is not allowed here',
  print: 'Print',
  crisis: {
    heading: 'You are not alone',
    call: 'Call 988',
    text: 'Text 988',
    emergency: 'Call 911',
    later: 'Clear this conversation',
  },
}
