import { type Measured, rankNamed, type Ranking } from '../../domain/measure.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { type Desk, nameIn, titleIn } from './desk.ts'
import { RANK_PHRASES } from './rank-phrases.ts'
import { findSentence, type Source } from './sources.ts'

/** Says which of several named things has more of what is asked, then quotes the number of each. False where that is not asked. */
export function tellRanking(desk: Desk): boolean {
  const ranking = rankNamed(desk.framework, desk.inquiry)
  if (ranking === null) return false
  const sources = ranking.all.map((item) => sourceOf(desk, item))
  // Without the sentence that holds each number nothing is compared.
  if (sources.some((source) => source === null)) return false
  desk.pen.claim(verdictOn(desk, ranking), sources, 'paragraph')
  for (const source of sources) desk.pen.tell(source, 'bullet')
  return true
}

const sourceOf = (desk: Desk, { entity, role }: Measured): Source | null => findSentence(desk, passageIdOf(entity), role)

/** Who has more, with every number: the winner's first. */
function verdictOn(desk: Desk, { measure, all, best }: Ranking): string {
  const { inquiry } = desk
  const phrases = RANK_PHRASES[inquiry.locale]
  const [winner, ...equals] = best
  const end = inquiry.superlative ?? 'most'
  if (!winner || equals.length > 0)
    return phrases.rankTie(
      measure,
      best.map((item) => nameOf(desk, item)),
      best[0]?.count ?? 0,
    )
  const others = all.filter((item) => item !== winner).map((item) => ({ name: nameOf(desk, item), count: item.count }))
  return phrases.rankWinner({ end, measure, name: nameOf(desk, winner), count: winner.count, others })
}

/** What a ranked thing is called in the language of the answer. */
function nameOf(desk: Desk, { entity }: Measured): string {
  const { clusters, subClusters, groupings, occupations, oldClusters } = desk.index
  const occupation = occupations.get(entity.id)
  if (entity.kind === 'occupation' && occupation) return titleIn(desk, occupation)
  const lists = { cluster: clusters, 'sub-cluster': subClusters, grouping: groupings, 'old-cluster': oldClusters } as const
  const list = entity.kind in lists ? lists[entity.kind as keyof typeof lists] : undefined
  const thing = list?.get(entity.id)
  return thing ? nameIn(desk, thing) : entity.name
}
