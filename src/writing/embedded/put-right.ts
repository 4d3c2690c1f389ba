import type { Desk } from './desk.ts'
import { findInOverview, findSentence } from './sources.ts'

/** A Career Cluster that does not exist: says so, shows those that do, and where such work may stand. */
export function putRight(desk: Desk): void {
  const { inquiry, phrases, pen } = desk
  pen.say(phrases.noCluster(inquiry.title ?? ''))
  pen.tell(findInOverview(desk, 'cluster-list'))
  const place = inquiry.guess ? findSentence(desk, `sub-cluster/${inquiry.guess.subCluster}`, 'parent') : null
  if (!inquiry.guess || !place) return
  pen.say(phrases.closest, 'paragraph')
  pen.tell(place)
  pen.tell(findSentence(desk, `sub-cluster/${inquiry.guess.subCluster}`, 'definition'))
}
