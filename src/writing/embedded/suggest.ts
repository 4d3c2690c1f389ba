import { articleFrom } from './article.ts'
import { type Desk, nameIn } from './desk.ts'
import { findSentence } from './sources.ts'

const MOST_ECHOED = 3
const MOST_WORDS = 5
/** Only a short phrase is what somebody said they like; a longer one is a piece of their story. */
const isShort = (interest: string): boolean => interest.split(' ').length <= MOST_WORDS

/** Two to four clusters for what somebody likes, each with its reason; options, never a verdict. */
export function suggest(desk: Desk): void {
  const { evidence, phrases, pen, inquiry } = desk
  const found = evidence.filter(({ passage, via }) => passage.kind === 'sub-cluster' && via.includes('interest'))
  if (found.length === 0) {
    articleFrom(desk)
    return pen.say(phrases.startEnd, 'paragraph')
  }
  pen.say(phrases.suggestLead(inquiry.interests.filter(isShort).slice(0, MOST_ECHOED).join(', ')), 'paragraph')
  for (const { passage } of found) suggestOne(desk, passage.id)
  pen.say(phrases.suggestEnd, 'paragraph')
}

function suggestOne(desk: Desk, id: string): void {
  const { index, pen } = desk
  const sub = index.subClusters.get(id.slice('sub-cluster/'.length))
  const cluster = index.clusters.get(sub?.cluster ?? '')
  if (!sub || !cluster) return
  pen.claim(`**${nameIn(desk, cluster)}**, Sub-Cluster ${nameIn(desk, sub)}.`, [findSentence(desk, id, 'parent')], 'bullet')
  pen.tell(findSentence(desk, id, 'definition'))
}
