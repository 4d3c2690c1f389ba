import { Question } from '../../domain/conversation.ts'
import type { Advise } from '../../domain/ports.ts'
import { collectAnswer } from '../collect-answer.ts'
import { factory } from '../factory.ts'
import { readJson } from '../read-json.ts'

/** `POST /ask`: a conversation in, a checked answer with its citations out, as JSON. */
export const askRoutes = ({ advise }: { readonly advise: Advise }) =>
  factory.createApp().post('/ask', async (c) => {
    const question = await readJson(c, Question)
    const answer = await collectAnswer(advise(question, { requestId: c.get('requestId'), signal: c.req.raw.signal }))
    c.set('outcome', answer.outcome)
    c.header('Content-Language', answer.locale)
    c.header('Cache-Control', 'no-store')
    return c.json(answer)
  })
