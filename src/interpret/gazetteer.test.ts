import { describe, expect, it } from 'vitest'
import type { Framework } from '../domain/framework.ts'
import { chooseEntity } from './choose-entity.ts'
import { createGazetteer } from './gazetteer.ts'

const aliases = { old: [], draft: [], press: [], everyday: [], misspelt: [], es: [] }
const named = (slug: string, name: string, more: Partial<typeof aliases> | Record<string, string[]> = {}) => ({
  slug,
  name,
  nameEs: `${name} en español`,
  aliases: { ...aliases, ...more },
})
const cluster = {
  grouping: 'g',
  crossCutting: false,
  subClusters: [],
  likes: [],
  likesEs: [],
  naics: [],
  occupationCount: 0,
  programCount: 0,
}
const FRAMEWORK: Framework = {
  groupings: [],
  clusters: [{ ...named('arts', 'Arts, Entertainment, & Design', { everyday: ['art world'], misspelt: ['arst'] }), ...cluster }],
  subClusters: [
    {
      ...named('fine-arts', 'Fine Arts'),
      cluster: 'arts',
      likes: [],
      likesEs: [],
      occupationCount: 0,
      programs: [],
      sampleJobs: [],
    },
  ],
  occupations: [
    {
      soc: '29-1131',
      title: 'Veterinarians',
      titleEs: 'Veterinarios',
      jobZone: 5,
      interests: 'IR',
      places: [{ cluster: 'arts', subCluster: 'fine-arts' }],
    },
  ],
  practices: [{ ...named('act', 'Act Well'), set: '2012', order: 1, verified: true }],
  oldClusters: [{ ...named('old-arts', 'Art World'), newClusters: ['arts'], pathways: [] }],
  pathways: [{ ...named('painting', 'Painting'), oldCluster: 'old-arts', places: [] }],
  terms: [named('cluster', 'Cluster')],
  proposed2022: ['Creative Work'],
}
const gazetteer = createGazetteer(FRAMEWORK, [
  { soc: '29-1131', text: 'Veterinarians', nature: 'official' },
  { soc: '29-1131', text: 'Animal Technician', nature: 'reported' },
])

describe('names in a text', () => {
  it('finds the longest name, however it is punctuated', () => {
    expect(gazetteer.findNames('is arts entertainment and design a cluster')).toMatchObject([
      { from: 1, to: 5, surface: 'arts entertainment and design', candidates: [{ kind: 'cluster', id: 'arts', nature: 'official' }] },
      { surface: 'cluster', candidates: [{ kind: 'term' }] },
    ])
  })

  it('finds names in Spanish, by alias and in the plural', () => {
    expect(gazetteer.findNames('fine arts en espanol')).toMatchObject([{ candidates: [{ id: 'fine-arts', nature: 'es' }] }])
    expect(gazetteer.findNames('clusters')).toMatchObject([{ candidates: [{ id: 'cluster' }] }])
    expect(gazetteer.findNames('arst')).toMatchObject([{ candidates: [{ id: 'arts', nature: 'misspelt' }] }])
  })

  it('tells the practices of the two sets apart', () => {
    expect(gazetteer.findNames('act well')).toMatchObject([{ candidates: [{ kind: 'practice', id: '2012/act' }] }])
  })

  it('finds nothing in nothing', () => {
    expect(gazetteer.findNames('')).toEqual([])
  })

  it('gives the speller no misspelt form to correct to', () => {
    expect(gazetteer.names).toContain('art world')
    expect(gazetteer.names).not.toContain('arst')
  })
})

describe('titles in a text', () => {
  it.each(['veterinarian', 'veterinarians', 'animal technician', 'animal tech'])('finds "%s"', (title) => {
    expect(gazetteer.findTitles(`a ${title} works here`)).toMatchObject([
      { from: 1, candidates: [{ kind: 'occupation', id: '29-1131', name: 'Veterinarians' }] },
    ])
  })
})

describe('what a name means', () => {
  const means = (text: string, kind: 'now' | 'past' | 'change') =>
    gazetteer.findNames(text).map((mention) => chooseEntity(mention, { kind, year: null })?.id)

  it('is today’s structure, unless the past is asked about', () => {
    expect(means('art world', 'now')).toEqual(['arts'])
    expect(means('art world', 'past')).toEqual(['old-arts'])
  })

  it('is a pathway or a proposed name only where the past plays a part', () => {
    expect(means('painting', 'now')).toEqual([undefined])
    expect(means('painting', 'change')).toEqual(['painting'])
    expect(means('creative work', 'past')).toEqual(['creative work'])
  })
})
