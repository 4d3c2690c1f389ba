import type { Answer } from '../domain/answer.ts'
import { AppError } from '../domain/errors.ts'
import type { AdviseEvent } from '../domain/ports.ts'

/** Waits for the end of an answer, for the doors that show it in one piece. */
export async function collectAnswer(events: AsyncIterable<AdviseEvent>): Promise<Answer> {
  for await (const event of events) {
    if (event.type === 'answer-end') return event.answer
  }
  throw new AppError({
    code: 'internal',
    status: 500,
    title: 'Something broke on our side',
    detail: 'The answer was not finished. Please ask again.',
  })
}
