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
  /^\s*(?:(?:national|official|modernized|new|current|different|total|broad|main)\s+)?(?:(?<crosscutting>cross[- ]cutting)\s+)?(?:career\s+)?(?:(?<subCluster>sub-?\s?clusters|sub-?\s?clústeres)|(?<grouping>(?:career\s+)?cluster\s+groupings|agrupaciones)|(?<cluster>(?:career\s+)?(?:clusters|clústeres)))(?:\s+(?<transversal>transversales))?\s*(?:(?:in|of|en|de|del)\s+(?:the|el|la)?\s*(?:(?:new|current|national|modernized)\s+)*(?:framework|marco|nccf)|today|now|currently|altogether|in total|in all|en total|hoy|ahora|and|y|,|\.|!|$)/iu

/** What a total may be. The Framework's groupings are counted in two ways: with and without the cross-cutting one. */
function totalsOf(groups: Readonly<Record<string, string | undefined>>, { totals }: Structure): readonly number[] {
  if (groups['subCluster']) return [totals.subClusters]
  if (groups['grouping']) return [totals.groupings, totals.groupings - 1]
  return [(groups['crosscutting'] ?? groups['transversal']) ? totals.crossCutting : totals.clusters]
}

/** "Construction is … There are four Sub-Clusters": those of what the sentences before were about. */
const countsInFocus = ({ claim: { context }, structure }: RuleInput): readonly number[] =>
  (['cluster', 'grouping'] as const).flatMap((level) => structure.childCount(focusOf(context, level, structure) ?? '') ?? [])

/** "More than ten" is no total. */
const isLoose = ({ bound }: Quantity): boolean => bound !== null && bound !== 'exact'

/** "There are 72": all of them, whatever was spoken of before. */
export const tellsTotal = ({ value }: Quantity, { claim, structure }: RuleInput): boolean =>
  value === structure.totals.subClusters && /^(?:there|hay)\b/i.test(claim.reading.text)

/** "The Framework has 16 Career Clusters", "there are six Cross-Cutting Clusters": told of today, the structure knows better. */
export function contradictsTotal(quantity: Quantity, input: RuleInput): boolean {
  const { reading } = input.claim
  const at = reading.units[quantity.unit]
  if (!at || at.negated || isLoose(quantity) || isToldOfThePast(reading)) return false
  if (!TELLS_ALL.test(reading.text.slice(0, at.start))) return false
  const counted = WHAT_IS_ALL.exec(reading.text.slice(at.end))?.groups
  return counted !== undefined && ![...totalsOf(counted, input.structure), ...countsInFocus(input)].includes(quantity.value)
}
