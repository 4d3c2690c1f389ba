/**
 * Cohen's kappa of two raters over the same items: agreement beyond chance,
 * 1 for full agreement, 0 for what chance would give.
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales" (1960).
 */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  if (pairs.length === 0) return 1
  const share = (test: (pair: readonly [string, string]) => boolean): number => pairs.filter(test).length / pairs.length
  const observed = share(([a, b]) => a === b)
  const names = new Set(pairs.flat())
  const expected = [...names].reduce((sum, name) => sum + share(([a]) => a === name) * share(([, b]) => b === name), 0)
  // Both said the same of everything: there is no chance to take off.
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}
