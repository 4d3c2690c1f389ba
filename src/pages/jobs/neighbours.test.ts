import { expect, it } from 'vitest'
import type { Occupation } from '../../domain/framework.ts'
import { neighboursOf } from './neighbours.ts'

const job = (soc: string, changes: Partial<Occupation> = {}): Occupation => ({
  soc,
  title: soc,
  titleEs: soc,
  jobZone: 3,
  interests: 'RIC',
  places: [{ cluster: 'farm', subCluster: 'animals' }],
  ...changes,
})
const socsNear = (occupation: Occupation, others: readonly Occupation[]): readonly string[] =>
  neighboursOf(occupation, [occupation, ...others], 3).map(({ soc }) => soc)

it('stays in the Sub-Cluster and leaves the job itself out', () => {
  const elsewhere = job('elsewhere', { places: [{ cluster: 'farm', subCluster: 'plants' }] })
  expect(socsNear(job('vet'), [elsewhere, job('groomer')])).toEqual(['groomer'])
})

it('puts like preparation and like interests first', () => {
  const near = job('near')
  const farther = job('farther', { jobZone: 5 })
  const unlike = job('unlike', { interests: 'SAE' })
  expect(socsNear(job('vet'), [farther, unlike, near])).toEqual(['near', 'farther', 'unlike'])
})

it('looks around the Career Cluster when a job is alone in its Sub-Cluster', () => {
  const alone = job('alone', { places: [{ cluster: 'farm', subCluster: 'water' }] })
  expect(socsNear(alone, [job('vet'), job('pilot', { places: [{ cluster: 'sky', subCluster: 'air' }] })])).toEqual(['vet'])
})

it('does without Job Zone and interests where none are known', () => {
  expect(socsNear(job('vet', { jobZone: null, interests: '' }), [job('groomer')])).toEqual(['groomer'])
})
