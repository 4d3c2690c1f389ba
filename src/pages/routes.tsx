import type { Answer } from '../domain/answer.ts'
import type { Advise } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import type { Catalog } from '../http/catalog.ts'
import { collectAnswer } from '../http/collect-answer.ts'
import { factory } from '../http/factory.ts'
import { PROBLEM_KINDS, problemError, type Problem } from '../http/problem.ts'
import { unknownPassage } from '../http/routes/passages.ts'
import { redactPersonalData } from '../safety/personal-data.ts'
import { checkForm, type FormState, parseForm, toQuestion } from './conversation-form.ts'
import { frameworkPageRoutes } from './framework-routes.tsx'
import { Conversation, Home } from './home.tsx'
import { ICON } from './icon.ts'
import { interestRoutes } from './interests/routes.tsx'
import { jobRoutes } from './jobs/routes.tsx'
import { html, type PageContext, readForm } from './page-response.ts'
import { pagePathOf } from './page-path.ts'
import { PassagePage } from './passage.tsx'
import { ProblemKindPage, ProblemPage } from './problem-page.tsx'
import { parseSpans } from './quoted-spans.ts'
import { STYLE_SHEET } from './style-sheet.ts'
import { createView } from './view.ts'

interface PageDependencies {
  readonly advise: Advise
  readonly catalog: Catalog
  readonly rankTitles: RankTitles
}

/** Everything a browser opens. All of it works without script. */
export const pageRoutes = ({ advise, catalog, rankTitles }: PageDependencies) =>
  factory
    .createApp()
    .get('/', (c) => showHome(c, new URL(c.req.url).searchParams, { advise, catalog }))
    .post('/', async (c) => showHome(c, await readForm(c), { advise, catalog }))
    .route('/', frameworkPageRoutes({ catalog }))
    .route('/', jobRoutes({ catalog, rankTitles }))
    .route('/', interestRoutes({ catalog }))
    .get('/passages/:id{.+}', (c) => showPassage(c, c.req.param('id'), catalog))
    .get('/problems/:code', (c) => showProblemKind(c, c.req.param('code')))
    .get('/style.css', (c) =>
      c.body(STYLE_SHEET, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' }),
    )
    .get('/icon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }))

/** A problem for the eyes of a person. */
export const problemPage = (c: PageContext, problem: Problem): Response | Promise<Response> =>
  html(c, <ProblemPage problem={problem} view={createView(c)} />, problem.status)

async function showHome(
  c: PageContext,
  fields: URLSearchParams,
  { advise, catalog }: Pick<PageDependencies, 'advise' | 'catalog'>,
): Promise<Response> {
  const form = parseForm(fields)
  const asked = fields.has('q') || fields.has('next')
  const fault = asked ? checkForm(form) : null
  c.header('Cache-Control', asked ? 'no-store' : 'no-cache')
  if (!asked || fault !== null) {
    const view = createView(c, form.locale)
    return html(c, <Home view={view} catalog={catalog} form={form} fault={fault} />, fault === null ? 200 : 422)
  }
  const answer = await collectAnswer(advise(toQuestion(form), { requestId: c.get('requestId'), signal: c.req.raw.signal }))
  c.set('outcome', answer.outcome)
  return showAnswer(c, form, answer)
}

function showAnswer(c: PageContext, form: FormState, answer: Answer): Response | Promise<Response> {
  const question = redactPersonalData(form.text.trim()).text
  return html(c, <Conversation view={createView(c, form.locale ?? answer.locale)} form={form} question={question} answer={answer} />)
}

function showPassage(c: PageContext, id: string, catalog: Catalog): Response | Promise<Response> {
  const passage = catalog.passage(id)
  if (!passage) throw unknownPassage()
  const spans = parseSpans(c.req.queries('start') ?? [], c.req.queries('end') ?? [], passage.text.length)
  const successor = passage.supersededBy === null ? null : catalog.passage(passage.supersededBy)
  return html(
    c,
    <PassagePage
      {...{ passage, successor, spans, sources: catalog.sourcesOf(passage), pagePath: pagePathOf(passage, catalog), view: createView(c) }}
    />,
  )
}

function showProblemKind(c: PageContext, code: string): Response | Promise<Response> {
  if (!isProblemCode(code)) throw problemError('not-found', 'No kind of problem has this name.')
  return html(c, <ProblemKindPage code={code} view={createView(c)} />)
}

const isProblemCode = (code: string): code is keyof typeof PROBLEM_KINDS => Object.hasOwn(PROBLEM_KINDS, code)
