import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { packKnowledge, unpackKnowledge } from './knowledge-file.ts'

const { passage: _, ...knowledge } = loadKnowledge()
const packed = packKnowledge(knowledge)

describe('the compiled file', () => {
  it('comes back as it went in', () => {
    expect(unpackKnowledge(JSON.stringify(packed))).toEqual(knowledge)
  })

  it('leaves out what follows from the rest', () => {
    expect(packed.passages.filter(({ kind }) => kind === 'occupation')).toEqual([])
    expect(JSON.stringify(packed.titles)).not.toContain('official')
  })

  it.each([
    ['another format', { ...packed, format: 1 }],
    ['no version', { ...packed, version: '' }],
  ])('is refused with %s', (_name, file) => {
    expect(() => unpackKnowledge(JSON.stringify(file))).toThrow('The knowledge index was made by another version.')
  })
})
