import type { Framework } from '../../domain/framework.ts'

/** Adds official names to the Spanish sentences of one answer, one after another. */
export type Bilingual = (text: string) => string

/** Stands for a name that was found, while shorter names are looked for around it; no text of ours holds one. */
const PLACEHOLDER = '\uFFFC'
const PLACEHOLDERS = /\uFFFC(\d+)\uFFFC/g

/**
 * Puts the official English name behind the Spanish one at its first use, so
 * that a reader can find it in English documents: "Agricultura (Agriculture)".
 * Call once per Framework; what it returns starts a new answer, in which
 * nothing has been named yet.
 */
export function createBilingual({ clusters, subClusters, groupings, oldClusters }: Framework): () => Bilingual {
  // Longest names first, so that a name inside another name is left alone.
  const named = [...clusters, ...subClusters, ...groupings, ...oldClusters]
    .filter(({ name, nameEs }) => name !== nameEs)
    .toSorted((a, b) => b.nameEs.length - a.nameEs.length)
  return () => {
    const shown = new Set<string>()
    return (text) => {
      const found: string[] = []
      let marked = text
      for (const { name, nameEs } of named) {
        const at = marked.indexOf(nameEs)
        if (at === -1 || marked.includes(`(${name})`)) continue
        marked = `${marked.slice(0, at)}${PLACEHOLDER}${found.length}${PLACEHOLDER}${marked.slice(at + nameEs.length)}`
        found.push(shown.has(name) ? nameEs : `${nameEs} (${name})`)
        shown.add(name)
      }
      return marked.replaceAll(PLACEHOLDERS, (_, index: string) => found[Number(index)] ?? '')
    }
  }
}
