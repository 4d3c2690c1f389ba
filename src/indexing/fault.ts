/** Something in `knowledge/` that does not hold, where it stands and what to do about it. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** Collects faults, so that one run names all of them. */
export interface FaultList {
  readonly faults: readonly Fault[]
  readonly add: (file: string, line: number, message: string) => void
}

export function createFaultList(): FaultList {
  const faults: Fault[] = []
  return { faults, add: (file, line, message) => void faults.push({ file, line, message }) }
}

export const formatFault = ({ file, line, message }: Fault): string => `knowledge/${file}:${line}: ${message}`
