import type { Locale } from '../domain/locale.ts'
import { type Problem, PROBLEM_KINDS } from '../http/problem.ts'
import { Layout } from './layout.tsx'
import { MESSAGES } from './messages/messages.ts'

/** The same facts as the problem document, for people. */
export const ProblemPage = ({ problem, locale }: { readonly problem: Problem; readonly locale: Locale }) => {
  const messages = MESSAGES[locale]
  return (
    <Layout locale={locale} title={`${problem.title} · Cairn`} otherLanguageUrl={null} listed={false}>
      <p class="kind">{problem.status}</p>
      <h1>{problem.title}</h1>
      {problem.detail === undefined ? null : <p>{problem.detail}</p>}
      {problem.errors === undefined ? null : (
        <ul>
          {problem.errors.map(({ pointer, detail }) => (
            <li>
              <code>{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={locale === 'en' ? '/' : `/?locale=${locale}`}>{messages.problem.home}</a>
      </p>
      <p class="privacy">
        {messages.problem.request}: <code>{problem.instance}</code>
      </p>
    </Layout>
  )
}

/** What a problem's `type` address leads to. */
export const ProblemKindPage = ({ code, locale }: { readonly code: keyof typeof PROBLEM_KINDS; readonly locale: Locale }) => {
  const { status, title, meaning } = PROBLEM_KINDS[code]
  return (
    <Layout locale={locale} title={`${title} · Cairn`} otherLanguageUrl={null} listed={false}>
      <p class="kind">
        {status} · <code>{code}</code>
      </p>
      <h1>{title}</h1>
      <p>{meaning}</p>
    </Layout>
  )
}
