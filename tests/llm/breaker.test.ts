import { describe, expect, it } from 'vitest'
import { createBreaker } from '../../src/writing/llm/breaker.ts'

function make() {
  const clock = { time: 0 }
  const breaker = createBreaker({ faults: 3, coolDownMs: 1000, now: () => clock.time })
  const run = (outcome: 'success' | 'fault' | 'neither'): boolean => {
    const permit = breaker.admit()
    permit?.settle(outcome)
    return permit !== null
  }
  return { clock, breaker, run }
}

describe('the breaker', () => {
  it('opens after faults in a row only', () => {
    const { run } = make()
    for (const outcome of ['fault', 'fault', 'success', 'fault', 'fault', 'neither', 'fault'] as const) expect(run(outcome)).toBe(true)
    expect(run('success')).toBe(false)
  })

  it('lets one call try after the cool-down, and the others wait for it', () => {
    const { run, clock, breaker } = make()
    for (let fault = 0; fault < 3; fault += 1) run('fault')
    clock.time = 999
    expect(breaker.admit()).toBeNull()
    clock.time = 1000
    const probe = breaker.admit()
    expect(probe).not.toBeNull()
    expect(breaker.admit()).toBeNull()
    probe?.settle('success')
    expect(run('success')).toBe(true)
  })

  it('opens again when the try fails, and lets another try when its reader left', () => {
    const { run, clock, breaker } = make()
    for (let fault = 0; fault < 3; fault += 1) run('fault')
    clock.time = 1000
    breaker.admit()?.settle('neither')
    breaker.admit()?.settle('fault')
    expect(breaker.admit()).toBeNull()
    clock.time = 2000
    expect(run('success')).toBe(true)
  })

  it('counts a call once', () => {
    const { breaker } = make()
    const permit = breaker.admit()
    for (let again = 0; again < 5; again += 1) permit?.settle('fault')
    expect(breaker.admit()).not.toBeNull()
  })
})
