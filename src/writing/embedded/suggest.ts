import { articleFrom } from './article.ts'
import { type Desk, find, nameIn } from './pen.ts'

/** Two to four clusters for what somebody likes, each with its reason; options, never a verdict. */
export function suggest(desk: Desk): void {
  const { evidence, framework, phrases, pen, inquiry } = desk
  const found = evidence.filter(({ passage, via }) => passage.kind === 'sub-cluster' && via.includes('interest'))
  if (found.length === 0) {
    articleFrom(desk)
    return pen.say(phrases.startEnd, 'paragraph')
  }
  pen.say(phrases.suggestLead(inquiry.interests.slice(0, 3).join(', ')), 'paragraph')
  for (const { passage } of found) {
    const sub = framework.subClusters.find(({ slug }) => `sub-cluster/${slug}` === passage.id)
    const cluster = framework.clusters.find(({ slug }) => slug === sub?.cluster)
    if (!sub || !cluster) continue
    pen.claim(`**${nameIn(desk, cluster)}**, Sub-Cluster ${nameIn(desk, sub)}.`, [find(desk, passage.id, 'parent')], 'bullet')
    pen.tell(find(desk, passage.id, 'definition'))
  }
  pen.say(phrases.suggestEnd, 'paragraph')
}
