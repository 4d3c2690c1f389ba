import { type Problem, PROBLEM_KINDS } from '../http/problem.ts'
import { Layout } from './layout.tsx'
import type { View } from './view.ts'

/** The same facts as the problem document, for people. Its details are English: on a Spanish page the kind of problem is told instead. */
export const ProblemPage = ({ problem, view }: { readonly problem: Problem; readonly view: View }) => {
  const { messages, to } = view
  const spanish = messages.problem.inWords[problem.type.slice('/problems/'.length)]
  return (
    <Layout view={view} title={`${spanish ?? problem.title} · Cairn`} otherLanguageUrl={null} listed={false}>
      <p class="kind">{problem.status}</p>
      <h1>{spanish ?? problem.title}</h1>
      {problem.detail === undefined || spanish !== undefined ? null : <p>{problem.detail}</p>}
      {problem.errors === undefined ? null : (
        <ul lang="en">
          {problem.errors.map(({ pointer, detail }) => (
            <li>
              <code>{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={to('/')}>{messages.problem.home}</a> · <a href={to('/explore')}>{messages.ways.explore.title}</a> ·{' '}
        <a href={to('/jobs')}>{messages.ways.jobs.title}</a>
      </p>
      <p class="privacy">
        {messages.problem.request}: <code>{problem.instance}</code>
      </p>
    </Layout>
  )
}

/** What a problem's `type` address leads to. */
export const ProblemKindPage = ({ code, view }: { readonly code: keyof typeof PROBLEM_KINDS; readonly view: View }) => {
  const { status, title, meaning } = PROBLEM_KINDS[code]
  return (
    <Layout view={view} title={`${title} · Cairn`} otherLanguageUrl={null} listed={false}>
      <p class="kind">
        {status} · <code>{code}</code>
      </p>
      <div lang="en">
        <h1>{title}</h1>
        <p>{meaning}</p>
      </div>
    </Layout>
  )
}
