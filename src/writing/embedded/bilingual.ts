import type { Framework } from '../../domain/framework.ts'

/**
 * Puts the official English name behind the Spanish one at its first use, so
 * that a reader can find it in English documents: "Agricultura (Agriculture)".
 */
export function createBilingual(framework: Framework): (text: string) => string {
  const named = [...framework.clusters, ...framework.subClusters, ...framework.groupings, ...framework.oldClusters]
    .filter(({ name, nameEs }) => name !== nameEs)
    .toSorted((a, b) => b.nameEs.length - a.nameEs.length)
  const shown = new Set<string>()
  return (text) => {
    // Longest names first, each replaced by a mark, so that a name inside another name is left alone.
    const found: string[] = []
    let marked = text
    for (const { name, nameEs } of named) {
      const at = marked.indexOf(nameEs)
      if (at === -1 || marked.includes(`(${name})`)) continue
      const both = shown.has(name) ? nameEs : `${nameEs} (${name})`
      shown.add(name)
      marked = `${marked.slice(0, at)}\u0000${found.length}\u0000${marked.slice(at + nameEs.length)}`
      found.push(both)
    }
    return marked.replaceAll(/\u0000(\d+)\u0000/g, (_, index: string) => found[Number(index)] ?? '')
  }
}
