import * as z from 'zod'

/** The languages in which Cairn answers. Passages are English; a Spanish answer cites them. */
export const Locale = z.enum(['en', 'es'])
export type Locale = z.infer<typeof Locale>

/** Who is asking. It changes words and depth, never facts. */
export const Audience = z.enum(['learner', 'counselor', 'staff'])
export type Audience = z.infer<typeof Audience>
