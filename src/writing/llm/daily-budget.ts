/**
 * Tokens that a deployment spends on models per day (UTC). Money needs a guard
 * that no rotation of addresses gets round: when it is spent, the embedded
 * writer answers.
 */
export interface DailyBudget {
  /** Takes tokens before a call; false when fewer are left, and then nothing is taken. */
  readonly reserve: (tokens: number) => Promise<boolean>
  /** Gives back what a call did not use, or takes what it used beyond. Positive gives back. */
  readonly giveBack: (tokens: number) => Promise<void>
}

export interface MemoryBudgetOptions {
  /** Null: no limit. */
  readonly tokensPerDay: number | null
  readonly now: () => number
}

const DAY_MS = 86_400_000

/**
 * Counts in memory: right for one process (`npm start`), per isolate on
 * Workers. A deployment that pays by the token wants the count in D1.
 */
export function createMemoryBudget({ tokensPerDay, now }: MemoryBudgetOptions): DailyBudget {
  let day = -1
  let used = 0
  const turnPage = (): void => {
    const today = Math.floor(now() / DAY_MS)
    if (today === day) return
    day = today
    used = 0
  }
  return {
    reserve: (tokens) => {
      turnPage()
      if (tokensPerDay !== null && used + tokens > tokensPerDay) return Promise.resolve(false)
      used += tokens
      return Promise.resolve(true)
    },
    giveBack: (tokens) => {
      turnPage()
      used = Math.max(0, used - tokens)
      return Promise.resolve()
    },
  }
}
