import * as z from 'zod'
import { Audience, Locale } from './locale.ts'

export const MAX_MESSAGE_CHARACTERS = 4000
export const MAX_MESSAGES = 40

/**
 * One turn as a caller sends it. A caller may quote what we said before
 * (`assistant`); that is history, never trusted output. There is no `system`.
 */
export const Message = z.strictObject({
  role: z.enum(['user', 'assistant']),
  content: z.string().max(MAX_MESSAGE_CHARACTERS),
})
export type Message = z.infer<typeof Message>

export const Question = z.strictObject({
  messages: z
    .array(Message)
    .min(1)
    .max(MAX_MESSAGES)
    .refine((messages) => messages.at(-1)?.role === 'user', { error: 'The last message must have the role "user".' })
    .refine((messages) => (messages.at(-1)?.content.trim().length ?? 0) > 0, {
      error: 'The last message is empty: ask something.',
    }),
  audience: Audience.default('learner'),
  locale: Locale.optional(),
})
export type Question = z.infer<typeof Question>
