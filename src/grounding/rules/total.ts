import { focusOf } from '../claim.ts'
import type { Quantity } from '../reading/quantities.ts'
import type { Structure } from '../structure.ts'
import type { RuleInput } from './rule.ts'
import { isToldOfThePast } from './status.ts'

/** What stands before a number that counts all there are: "the Framework has", "there are". */
const TELLS_ALL =
  /\b(?:(?:framework|marco|nccf|map|mapa)\b.{0,40}\b(?:has|have|holds?|contains?|includes?|comprises?|consists? of|made up of|uses?|divided into|of|tiene|contiene|incluye|usa)|there (?:are|were)|there's|hay)(?: (?:exactly|now|only|just|still|exactamente|ahora|solo|todavía|a total of|un total de))*\s$/i

/** What is counted, and nothing that narrows it to a part. */
const WHAT_IS_ALL =
  /^\s*(?:(?:national|official|modernized|new|current|different|total|broad|main)\s+)?(?:(?<crosscutting>cross[- ]cutting)\s+)?(?:career\s+)?(?:(?<subCluster>sub-?\s?clusters|sub-?\s?clústeres)|(?<grouping>(?:career\s+)?cluster\s+groupings|agrupaciones)|(?<cluster>(?:career\s+)?(?:clusters|clústeres)))(?:\s+(?<crosscutting_es>transversales))?\s*(?:(?:in|of|en|de|del)\s+(?:the|el|la)?\s*(?:(?:new|current|national|modernized)\s+)*(?:framework|marco|nccf)|today|now|currently|altogether|in total|in all|en total|hoy|ahora|and|y|,|\.|!|$)/iu

/** The Framework's own two ways of counting its groupings: with and without the cross-cutting one. */
const expectedOf = (kind: 'cluster' | 'sub-cluster' | 'grouping' | 'cross-cutting', { totals }: Structure): readonly number[] => {
  if (kind === 'grouping') return [totals.groupings, totals.groupings - 1]
  if (kind === 'cross-cutting') return [totals.crossCutting]
  return [kind === 'cluster' ? totals.clusters : totals.subClusters]
}

/** "There are 72": all of them, whatever was spoken of before. */
export const tellsTotal = ({ value }: Quantity, { claim, structure }: RuleInput): boolean =>
  value === structure.totals.subClusters && /^(?:there|hay)\b/i.test(claim.reading.text)

/** "The Framework has 16 Career Clusters", "there are six Cross-Cutting Clusters": told of today, the structure knows better. */
export function contradictsTotal({ unit, value, bound }: Quantity, { claim: { reading, context }, structure }: RuleInput): boolean {
  const at = reading.units[unit]
  if (!at || at.negated || (bound !== null && bound !== 'exact') || isToldOfThePast(reading)) return false
  if (!TELLS_ALL.test(reading.text.slice(0, at.start))) return false
  const groups = WHAT_IS_ALL.exec(reading.text.slice(at.end))?.groups
  if (!groups) return false
  const level = groups['subCluster'] ? 'sub-cluster' : groups['grouping'] ? 'grouping' : 'cluster'
  // "Construction is … There are four Sub-Clusters": what the sentence before was about.
  const inFocus = (['cluster', 'grouping'] as const).flatMap((one) => structure.childCount(focusOf(context, one, structure) ?? '') ?? [])
  const isCross = groups['crosscutting'] ?? groups['crosscutting_es']
  return ![...expectedOf(isCross && level === 'cluster' ? 'cross-cutting' : level, structure), ...inFocus].includes(value)
}
