import { afterEach, beforeEach, expect, vi } from 'vitest'

/** What nobody expected on the error output is a failure, even where a test looks elsewhere. */
const errorOutput = vi.spyOn(console, 'error')

beforeEach(() => {
  errorOutput.mockClear()
})
afterEach(() => {
  expect(errorOutput.mock.calls).toEqual([])
})
