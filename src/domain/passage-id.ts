import type { Entity } from './inquiry.ts'

/** The public passage of an entity. */
export function passageIdOf({ kind, id }: Pick<Entity, 'kind' | 'id'>): string {
  switch (kind) {
    case 'practice':
      return `practice/${id}`
    case 'old-cluster':
      return `crosswalk/2002/${id}`
    case 'proposed-cluster':
      return 'crosswalk/proposal-2022'
    case 'grouping':
    case 'cluster':
    case 'sub-cluster':
    case 'occupation':
    case 'pathway':
    case 'term':
      return `${kind}/${id}`
    default:
      return kind satisfies never
  }
}
