import { describe, expect, it } from 'vitest'
import { numberAt } from '../language/numbers.ts'
import { stem } from '../language/stem.ts'
import { toEnglish } from '../language/spanish.ts'
import { TEST_FRAMEWORK } from '../test-framework.ts'
import { carriesDate, datesIn } from './dates.ts'
import { createNameBook } from './names.ts'
import { read } from './reading.ts'
import { tokenize } from './tokens.ts'
import { occupationNamings } from './occupation-names.ts'

const names = createNameBook(TEST_FRAMEWORK)
const readEnglish = (text: string) => read(text, { names, spanish: false })

describe('reading words', () => {
  it.each([
    ['moved', 'moving'],
    ['nomination', 'nominated'],
    ['listings', 'listed'],
    ['replacement', 'replaced'],
    ['studies', 'study'],
    ['released', 'release'],
    ['kept', 'keeps'],
  ])('%s and %s are one', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  it.each([
    ['new', 'news'],
    ['public', 'publish'],
    ['engineer', 'engine'],
  ])('%s and %s are two', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })

  it.each([
    ['fourteen', 14],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['twenty-three', 23],
    ['4,900', 4900],
    ['seventeenth', 17],
    ['catorce', 14],
    ['three thousand', 3000],
  ])('%s is %d', (text, value) => {
    const tokens = tokenize(text.replace(/^a /, '')).map(({ folded }) => folded)
    expect(numberAt(tokens, 0)?.value).toBe(value)
  })

  it.each([
    ['adoptaron', 'adopt'],
    ['encuestas', 'survey'],
    ['bomberos', 'firefighter'],
  ])('%s is "%s" in English', (spanish, english) => expect(toEnglish(spanish)).toContain(english))
})

describe('reading dates', () => {
  it.each([
    ['on October 22, 2024', { year: 2024, month: 10, day: 22 }],
    ['el 22 de octubre de 2024', { year: 2024, month: 10, day: 22 }],
    ['in May 2021', { year: 2021, month: 5, day: null }],
    ['in 2025-26', { year: 2025, until: 2026 }],
  ])('%s', (text, expected) => expect(datesIn(tokenize(text))[0]).toMatchObject(expected))

  it('does not take "may" for a month', () => expect(datesIn(tokenize('A state may adopt it.'))).toEqual([]))

  it('carries a date that says less, not one that says more', () => {
    const [full, month] = datesIn(tokenize('October 22, 2024 and October 2024'))
    expect(full && month && [carriesDate(full, month), carriesDate(month, full)]).toEqual([true, false])
  })
})

const found = (text: string): string[] => names.find(tokenize(text)).map(({ thing }) => thing.key)

describe('reading names', () => {
  it('takes commas, "and" and "&" for one', () =>
    expect(found('It is in Arts, Entertainment and Design.')).toEqual(['arts entertainment and design']))
  it('needs capitals: a topic is no name', () => expect(found('They work in construction and fine arts.')).toEqual([]))
  it('reads the Spanish name', () => expect(found('Está en Manufactura Avanzada.')).toEqual(['advanced manufacturing']))
  it('finds people by their capitals', () => expect(found('He met Kate Kreamer there.')).toEqual(['kate kreamer']))
})

describe('occupation titles', () => {
  const [electrical] = occupationNamings([{ title: 'Electrical Engineers', titleEs: 'Ingeniero eléctrico' }])
  it('come in the singular, and in Spanish in both genders and numbers', () =>
    expect(electrical?.others).toEqual([
      'Electrical Engineer',
      'Ingeniero eléctrico',
      'Ingenieros eléctricos',
      'Ingeniera eléctrica',
      'Ingenieras eléctricas',
    ]))
  it('of one word, or for all others, are no names', () =>
    expect(
      occupationNamings([
        { title: 'Models', titleEs: 'Modelo' },
        { title: 'Engineers, All Other', titleEs: 'Otros ingenieros' },
      ]),
    ).toEqual([]))
})

describe('reading a sentence', () => {
  it.each([
    ['Zone 1 needs little or no preparation.', []],
    ['The one without codes is new.', ['codes']],
  ])('denies no more than it says: %s', (text, expected) =>
    expect(
      readEnglish(text)
        .units.filter(({ negated }) => negated)
        .map((unit) => unit.text),
    ).toEqual(expected),
  )

  it.each([
    ['a hundred and fifty people', 150],
    ['mil cuatrocientas respuestas', 1400],
    ['treinta y cinco grupos', 35],
    ['4.900 respuestas', 4900],
  ])('reads the number of "%s"', (text, expected) => expect(readEnglish(text).quantities.map(({ value }) => value)).toEqual([expected]))

  it('marks what is denied, up to the next break', () => {
    const denied = readEnglish('It is not finished, but welcome.')
      .units.filter(({ negated }) => negated)
      .map(({ text }) => text)
    expect(denied).toEqual(['finished'])
  })

  it('counts the thing behind the number', () => {
    const [quantity] = readEnglish('It has more than 160 professionals in 13 groups.').quantities
    expect([quantity?.value, quantity?.bound]).toEqual([160, 'over'])
  })

  it('finds quotations without the full stop that style puts inside', () => {
    expect(readEnglish('She said “it is going to change.”').quotations.map(({ text }) => text)).toEqual(['it is going to change'])
  })
})
