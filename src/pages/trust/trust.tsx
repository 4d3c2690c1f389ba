import type { Locale } from '../../domain/locale.ts'
import type { TrustFigure, TrustSummary } from '../../domain/trust.ts'
import { Layout } from '../layout.tsx'
import type { View } from '../view.ts'
import { TRUST_MESSAGES } from './messages.ts'

/** What answers here, to hold the measurement against. */
export interface Deployed {
  readonly knowledge: string
  /** "embedded", or the model's name. */
  readonly writer: string
}

interface TrustPageProps {
  readonly summary: TrustSummary
  readonly deployed: Deployed
  readonly view: View
}

/** The measured accuracy of what is deployed, for somebody who has to decide whether to rely on it. */
export const TrustPage = ({ summary, deployed, view }: TrustPageProps) => {
  const { locale } = view
  const words = TRUST_MESSAGES[locale]
  const { measured, versions, mutants, suites, findings } = summary
  const cases = suites.reduce((sum, suite) => sum + suite.cases, 0).toLocaleString(locale)
  return (
    <Layout view={view} title={`${words.title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        {words.measured(measured, cases)} {versions.knowledge === deployed.knowledge ? words.sameKnowledge : words.otherKnowledge}{' '}
        {deployed.writer === 'embedded' ? words.embedded : words.model(deployed.writer)}
      </p>
      <p>{words.heldOutNote}</p>
      {suites.map((suite) => (
        <SuiteTable suite={suite} locale={locale} />
      ))}
      <p>{words.mutants(mutants.caught, mutants.of)}</p>
      <h2>{words.limits}</h2>
      <ul>
        {words.limitsText.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2>{words.versions}</h2>
      <p class="versions">
        {words.knowledge} <code>{versions.knowledge}</code> · {words.prompts}{' '}
        {Object.entries(versions.prompts)
          .map(([id, version]) => `${id}@${version}`)
          .join(', ')}{' '}
        · {words.findings} <code>{findings}</code>
      </p>
      <p>{words.whole}</p>
    </Layout>
  )
}

interface SuiteTableProps {
  readonly suite: TrustSummary['suites'][number]
  readonly locale: Locale
}

const SuiteTable = ({ suite: { name, cases, heldOut, figures }, locale }: SuiteTableProps) => {
  const words = TRUST_MESSAGES[locale]
  return (
    <section class="trust" aria-labelledby={name}>
      <h2 id={name}>{words.suites[name]}</h2>
      <p class="document">{words.cases(cases, heldOut)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.heldOut}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow figure={figure} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const FigureRow = ({ figure: { id, kind, all, heldOut }, locale }: { readonly figure: TrustFigure; readonly locale: Locale }) => {
  const words = TRUST_MESSAGES[locale]
  const show = ({ value, of }: TrustFigure['all']): string => (of === 0 ? '–' : inWords(value, kind, locale))
  return (
    <tr>
      <th scope="row">{words.figures[id]}</th>
      <td>
        {kind === 'count' ? null : <meter min={0} max={1} value={all.value} aria-hidden="true" />}
        <strong>{show(all)}</strong>
        <span class="document">{basis({ kind, all }, locale)}</span>
      </td>
      <td>{show(heldOut)}</td>
    </tr>
  )
}

/** What a value rests on: how many cases, and between which values a rate most likely lies. */
function basis({ kind, all: { of, interval } }: Pick<TrustFigure, 'kind' | 'all'>, locale: Locale): string {
  const { columns, to } = TRUST_MESSAGES[locale]
  const range = interval === null ? '' : ` (${inWords(interval[0], kind, locale)} ${to} ${inWords(interval[1], kind, locale)})`
  return `${columns.of} ${of.toLocaleString(locale)}${range}`
}

/** A share in per cent with one decimal; a count as it is. */
const inWords = (value: number, kind: TrustFigure['kind'], locale: Locale): string =>
  kind === 'count' ? String(value) : value.toLocaleString(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
