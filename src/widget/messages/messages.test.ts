import { expect, it } from 'vitest'
import { en } from './en.ts'
import { es } from './es.ts'
import { findMessages } from './messages.ts'

/** Every text of a language by the path that leads to it; functions are called with plausible numbers, singular and plural. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    return [
      [1, 1],
      [2, 3],
      [3, 3],
    ].map((numbers) => [`${path}(${numbers.join()})`, String(Reflect.apply(value, null, numbers))] as const)
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`))
}

it('leaves no text in English in the Spanish widget, and none empty', () => {
  const english = new Map(textsOf(en))
  const spanish = textsOf(es)
  expect(spanish.filter(([path, text]) => path !== '/direction' && (text === '' || text === english.get(path)))).toEqual([])
  expect(spanish.map(([path]) => path)).toEqual([...english.keys()])
})

it('takes the words of the host in the place of ours', () => {
  const messages = findMessages('es', { es: { launcher: 'Pregúntanos' }, en: { send: 'Go' } })
  expect(messages.launcher).toBe('Pregúntanos')
  expect(messages.send).toBe(es.send)
})
