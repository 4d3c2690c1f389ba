import type { Entity } from '../../domain/inquiry.ts'
import type { Framework } from '../../domain/framework.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { type Desk, find } from './pen.ts'

/** Where something belongs; with two names in the question, whether the one belongs to the other. */
export function locate(desk: Desk): void {
  const { inquiry, pen } = desk
  const [entity, container] = inquiry.entities
  if (!entity) return
  const [inner, outer] = container && isInside(desk.framework, container, entity) ? [container, entity] : [entity, container]
  const id = passageIdOf(inner)
  if (outer && (inner.kind === 'sub-cluster' || inner.kind === 'cluster') && inner.kind !== outer.kind) {
    pen.say(isInside(desk.framework, inner, outer) ? desk.phrases.yes : desk.phrases.no)
  }
  if (!outer && inquiry.asksWhether && inquiry.topic === 'clusters' && /\bclusters?\b/i.test(inquiry.original))
    pen.say(inner.kind === 'cluster' ? desk.phrases.yes : desk.phrases.no)
  pen.tell(find(desk, id, 'parent') ?? find(desk, id, 'children'))
  pen.tell(find(desk, id, 'cross-cutting'))
  pen.tell(find(desk, id, 'siblings'))
  if (outer && inner.kind === outer.kind) pen.tell(find(desk, passageIdOf(outer), 'parent'))
  if (inner.kind === 'sub-cluster') pen.tell(find(desk, id, 'definition'))
}

/** Whether the structure puts one thing into the other, at any depth. */
function isInside(framework: Framework, inner: Entity, outer: Entity): boolean {
  if (inner.kind === 'sub-cluster') {
    const cluster = framework.subClusters.find(({ slug }) => slug === inner.id)?.cluster
    if (outer.kind === 'cluster') return cluster === outer.id
    return outer.kind === 'grouping' && framework.clusters.find(({ slug }) => slug === cluster)?.grouping === outer.id
  }
  return (
    inner.kind === 'cluster' && outer.kind === 'grouping' && framework.clusters.find(({ slug }) => slug === inner.id)?.grouping === outer.id
  )
}
