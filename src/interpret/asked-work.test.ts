import { describe, expect, it } from 'vitest'
import { fold } from '../domain/fold.ts'
import { findAskedWork } from './asked-work.ts'

describe('a whole question for the place of one thing', () => {
  it.each([
    ['Which Career Cluster is a glass blower in?', 'glass blower'],
    ['which sub-cluster do beekeepers go in', 'beekeepers'],
    ['were do zoo keepers go', 'zoo keepers'],
    ['Where would I put a puppeteer?', 'puppeteer'],
    ['tattoo artist which cluster', 'tattoo artist'],
    ['ice sculptor which 1', 'ice sculptor'],
    ['ferry captain cluster', 'ferry captain'],
    ['What is the career cluster for a court jester?', 'court jester'],
    ['¿En qué parte del Marco está el relojero?', 'relojero'],
    ['¿En qué Career Cluster está una técnica en acuarios?', 'tecnica en acuarios'],
    ['¿Dónde queda el apicultor en el Marco?', 'apicultor'],
    ['lutier ¿en qué cluster está?', 'lutier'],
  ])('"%s" asks about "%s"', (message, whole) => {
    expect(findAskedWork(fold(message))).toMatchObject({ whole })
  })

  it('tells a title from where somebody works', () => {
    expect(findAskedWork('which cluster is a cook in a school in')).toMatchObject({ whole: 'cook in a school', title: 'cook' })
    expect(findAskedWork('en que cluster esta una maestra de danza')).toMatchObject({ title: 'maestra de danza' })
  })

  it.each([
    'What are the Career Clusters?',
    'which cluster should i choose',
    'which cluster is the one that my sister wants',
    'where do i start',
  ])('finds none in "%s"', (message) => {
    expect(findAskedWork(fold(message))).toBeNull()
  })
})
