import type { CheckOptions } from './check.ts'

/** Every document that a file rests on is one of `sources.yaml`, and no two of these share an id. */
export function checkSources({ files, faults }: CheckOptions): void {
  const known = new Set(files.sources.map(({ id }) => id))
  const check = (file: string, line: number, ids: readonly string[]): void => {
    for (const id of ids) if (!known.has(id)) faults.add(file, line, `unknown source "${id}": add it to sources.yaml or correct it`)
  }
  if (known.size !== files.sources.length) faults.add('sources.yaml', 1, 'two sources share an id')
  for (const { file, front, lineOf } of files.articles) {
    check(file, lineOf('sources'), front.sources)
    if ('readings' in front) for (const reading of front.readings) check(file, lineOf('readings'), reading.sources)
  }
  for (const { file, front, lineOf } of files.clusters) {
    check(file, lineOf('sources'), front.sources)
    for (const sub of front.subClusters) check(file, lineOf('subClusters'), sub.sources)
  }
}
