import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { ROOT } from '../src/cli/build-files.ts'

const Front = z.object({ id: z.string(), version: z.number().int() })

/** The version of each prompt, by id, from the head of its file. */
export function promptVersions(): Readonly<Record<string, number>> {
  const fronts = readdirSync(`${ROOT}prompts`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => Front.parse(parse(readFileSync(`${ROOT}prompts/${file}`, 'utf8').split('---')[1] ?? '')))
  return Object.fromEntries(fronts.map(({ id, version }) => [id, version]))
}
