import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from './custom-elements.json' with { type: 'json' }
import { ATTRIBUTES } from './settings.ts'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const read = (file: string): string => readFileSync(FOLDER + file, 'utf8')
const readme = read('../../README.md')
const sources = readdirSync(FOLDER)
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map(read)
  .join('\n')

/** Every different first group of a pattern, in order of the alphabet. */
const find = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].toSorted()
const namesOf = (entries: readonly { readonly name: string }[]): readonly string[] => entries.map(({ name }) => name).toSorted()

const [declaration] = manifest.modules[0]?.declarations ?? []
if (!declaration) throw new Error('The manifest declares nothing.')
const { attributes, members, events, cssProperties, cssParts } = declaration

const LISTS: Readonly<Record<string, readonly [told: readonly string[], there: readonly string[]]>> = {
  attributes: [namesOf(attributes), [...ATTRIBUTES].toSorted()],
  members: [
    namesOf(members),
    find(read('element.ts'), /^ {2}(?:get |async )?(?!constructor|connected|disconnected|attribute)([a-z]\w*)\(.*\): [A-Z\w<>]+ \{$/gm),
  ],
  events: [namesOf(events), find(read('events.ts'), /'(cairn-[a-z]+)'/g)],
  'custom properties': [namesOf(cssProperties), find(read('style.css'), /var\((--cairn-[a-z-]+)/g)],
  parts: [namesOf(cssParts), find(sources, /part: '([a-z-]+)'/g)],
}

describe('the manifest and the README tell of all there is, and of nothing else:', () => {
  it.each(Object.entries(LISTS))('%s', (_, [told, there]) => {
    expect(there.length).toBeGreaterThan(4)
    expect(told).toEqual(there)
    expect(told.filter((name) => !readme.includes(`\`${name}`))).toEqual([])
  })
})
