/**
 * Regular expressions that a person can read and extend: one part, or a few
 * kindred ones, per line. Ours are tables of phrases more than they are
 * expressions, and a table belongs in lines.
 *
 * A fragment that several patterns share goes in by `${…}`, as a string or as an
 * expression. Space around a line is layout; space inside it is matched.
 */
type Pattern = (lines: TemplateStringsArray, ...fragments: readonly (string | RegExp)[]) => RegExp

const linesOf = ({ raw }: TemplateStringsArray, fragments: readonly (string | RegExp)[]): string[] =>
  String.raw({ raw }, ...fragments.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.source)))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Holds where one of the lines does; each line sets its own bounds. */
export const anyOf: Pattern = (lines, ...fragments) => new RegExp(linesOf(lines, fragments).join('|'))

/** Holds where one of the lines stands as whole words. */
export const anyPhrase: Pattern = (lines, ...fragments) => new RegExp(String.raw`\b(?:${linesOf(lines, fragments).join('|')})\b`)

/** Holds where the lines follow each other, with one space between. */
export const inOrder: Pattern = (lines, ...fragments) => new RegExp(linesOf(lines, fragments).join(' '))

/** Labels, each with the pattern that shows it. The order matters: where several hold, the first wins. */
export type PatternTable<Label> = readonly (readonly [Label, RegExp])[]

/** The first label of a table that a folded text shows, if it shows any. */
export const firstLabel = <Label>(table: PatternTable<Label>, folded: string): Label | null =>
  table.find(([, pattern]) => pattern.test(folded))?.[0] ?? null

/** Every label of a table that a folded text shows, in the order of the table. */
export const allLabels = <Label>(table: PatternTable<Label>, folded: string): Label[] =>
  table.filter(([, pattern]) => pattern.test(folded)).map(([label]) => label)
