import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fillPrompt, nameOf, parsePrompt } from '../../src/writing/llm/prompt.ts'

const FOLDER = new URL('../../prompts/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8')

/**
 * What each version said. A prompt that changes gets a new version and a new
 * line here; old lines stay, so that a version is never used twice.
 */
const HASHES: Readonly<Record<string, string>> = {
  'answer@1': '400652bffdd0c506',
  'judge@1': 'c1c5c1d76d6c6e58',
}

describe('prompt files', () => {
  it.each(FILES)('%s is the text that its version stands for', (name) => {
    const text = read(name)
    const prompt = parsePrompt(text)
    expect(
      createHash('sha256').update(text).digest('hex').slice(0, 16),
      `${nameOf(prompt)} changed: raise its version and add its hash`,
    ).toBe(HASHES[nameOf(prompt)])
  })

  it.each(FILES)('%s has front matter that YAML readers understand too', (name) => {
    const prompt = parsePrompt(read(name))
    const head: unknown = parse(read(name).split('---')[1] ?? '')
    expect(head).toMatchObject({
      id: prompt.id,
      version: Number(prompt.version),
      inputs: prompt.inputs,
      purpose: expect.any(String),
      output: expect.any(String),
    })
    expect(`${prompt.id}.md`).toBe(name)
  })
})

const SMALL = '---\nid: small\nversion: 3\ninputs: [a, b]\n---\nRules {{a}}.\n<!-- user -->\n{{b}} and {{a}}\n'

describe('filling', () => {
  it('fills in one pass: inserted text is never expanded', () => {
    expect(fillPrompt(parsePrompt(SMALL), { a: '{{b}}', b: '$& {{a}} <!-- user -->' })).toEqual({
      rules: 'Rules {{b}}.',
      material: '$& {{a}} <!-- user --> and {{b}}',
    })
  })

  it.each([
    ['a missing input', { a: '1' }],
    ['an unknown input', { a: '1', b: '2', c: '3' }],
  ])('throws on %s', (_, inputs) => {
    expect(() => fillPrompt(parsePrompt(SMALL), inputs)).toThrow('small')
  })

  it.each([
    ['no front matter', 'Rules {{a}}'],
    ['no divider', SMALL.replace('<!-- user -->', '')],
    ['two dividers', `${SMALL}<!-- user -->\n`],
    ['no version', SMALL.replace('version: 3\n', '')],
    ['an input that has no place', SMALL.replace('[a, b]', '[a, b, c]')],
    ['a place that is no input', SMALL.replace('[a, b]', '[a]')],
  ])('refuses a file with %s', (_, text) => {
    expect(() => parsePrompt(text)).toThrow('The prompt')
  })
})
