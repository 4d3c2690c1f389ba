import type { pagesEn } from './pages-en.ts'

/** The shape of some words without the words: English gives it, every other language must fill it. */
type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...values: infer Values) => infer Said
      ? (...values: Values) => Said
      : Words[Key] extends readonly string[]
        ? readonly string[]
        : Shape<Words[Key]>
}

/** The words of the pages around the chat. A language is complete or it does not compile. */
export type PageMessages = Shape<typeof pagesEn>
