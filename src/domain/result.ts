/** An expected outcome as a value: either what was asked for or a tagged reason why not. */
export type Result<Value, Reason> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const fail = <Reason>(reason: Reason): Result<never, Reason> => ({ ok: false, reason })
