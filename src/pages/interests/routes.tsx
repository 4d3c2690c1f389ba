import type { Catalog } from '../../http/catalog.ts'
import { factory } from '../../http/factory.ts'
import { html, readForm } from '../page-response.ts'
import { createView } from '../view.ts'
import { QuizPage } from './quiz-page.tsx'
import { ResultPage } from './result-page.tsx'
import { readMarks, scoreInterests } from './score.ts'

/** The quiz and its result. The answers come in a body, make one page and are gone: no address, no log and no store sees them. */
export const interestRoutes = ({ catalog }: { readonly catalog: Catalog }) =>
  factory
    .createApp()
    .get('/interests', (c) => html(c, <QuizPage view={createView(c)} isEmpty={false} />))
    .post('/interests', async (c) => {
      const marks = readMarks(await readForm(c))
      c.header('Cache-Control', 'no-store')
      const view = createView(c)
      if (marks.size === 0) return html(c, <QuizPage view={view} isEmpty={true} />, 422)
      const result = scoreInterests(marks, catalog.framework)
      return html(c, <ResultPage view={view} catalog={catalog} result={result} marks={marks} />)
    })
