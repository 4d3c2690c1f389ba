export interface BreakerOptions {
  /** So many faults in a row open it. */
  readonly faults: number
  readonly coolDownMs: number
  readonly now: () => number
}

/** Leave to make one call. Settle it once; later settlements are ignored. */
export interface Permit {
  /** `neither` for what says nothing about the server: the reader left, a content filter spoke. */
  readonly settle: (outcome: 'success' | 'fault' | 'neither') => void
}

export interface Breaker {
  /** Null while open. */
  readonly admit: () => Permit | null
}

/**
 * Spares readers the wait for a server that is down, and the server our
 * calls. After the cool-down one call tries it; its outcome closes or opens
 * the breaker again, and meanwhile the others stay out.
 *
 * The state lives in this closure, so it is one isolate's opinion: no store is
 * asked before a call, and another isolate finds out by itself after a few faults.
 */
export function createBreaker({ faults, coolDownMs, now }: BreakerOptions): Breaker {
  let inRow = 0
  let openedAt: number | null = null
  let probing = false

  const open = (): void => {
    openedAt = now()
    inRow = 0
  }

  const settle = (outcome: 'success' | 'fault' | 'neither', isProbe: boolean): void => {
    if (isProbe) probing = false
    if (outcome === 'neither') return
    if (outcome === 'success') {
      inRow = 0
      if (isProbe) openedAt = null
      return
    }
    inRow += 1
    if (isProbe || inRow >= faults) open()
  }

  return {
    admit: () => {
      if (openedAt !== null && (probing || now() - openedAt < coolDownMs)) return null
      const isProbe = openedAt !== null
      probing = isProbe
      let settled = false
      return {
        settle: (outcome) => {
          if (settled) return
          settled = true
          settle(outcome, isProbe)
        },
      }
    },
  }
}
