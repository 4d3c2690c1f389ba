import type { Passage } from '../domain/passage.ts'
import type { Catalog } from '../http/catalog.ts'

/** The page that shows what a passage is about in its surroundings; null where there is none. */
export function pagePathOf({ kind, id }: Pick<Passage, 'kind' | 'id'>, { index }: Pick<Catalog, 'index'>): string | null {
  const name = id.slice(id.indexOf('/') + 1)
  switch (kind) {
    case 'cluster':
      return `/clusters/${name}`
    case 'sub-cluster':
      return `/clusters/${index.subClusters.get(name)?.cluster ?? ''}#${name}`
    case 'occupation':
      return `/jobs/${name}`
    case 'grouping':
      return `/explore#${name}`
    case 'framework':
      return '/explore'
    case 'practice':
      return '/practices'
    case 'history':
      return '/history'
    default:
      return null
  }
}
