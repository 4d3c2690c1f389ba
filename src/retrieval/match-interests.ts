import type { Framework, SubCluster } from '../domain/framework.ts'
import type { InterestMatch, MatchInterests } from '../domain/ports.ts'
import { collectLikes, createLikeRarity, type Like } from './interest-likes.ts'
import { stems } from './stem.ts'

/** How much the likes of the whole cluster add to a Sub-Cluster that is liked itself, and to one that is not. */
const CLUSTER_BONUS = 0.6
const CLUSTER_ALONE = 0.4
/** Below this a match is by chance. */
const LEAST_SCORE = 0.25
/** So far behind the best a suggestion may fall. */
const LEAST_SHARE_OF_BEST = 0.45
/** At least two: one place alone would read as a verdict. */
const FEWEST = 2

/** Matches by the rarity of the words that an interest shares with the stored ones; as far as the knowledge goes, no further. */
export function createMatchInterests(framework: Framework): MatchInterests {
  const likes = collectLikes(framework)
  const score = createScore(createLikeRarity(likes))
  const matchOne = (interest: string): InterestMatch[] => {
    const { perSub, perCluster } = bestScores(likes, score, new Set(stems(interest)))
    return framework.subClusters.flatMap(({ slug, cluster }) => {
      const own = perSub.get(slug) ?? 0
      const total = own + (perCluster.get(cluster) ?? 0) * (own > 0 ? CLUSTER_BONUS : CLUSTER_ALONE)
      return total > LEAST_SCORE ? [{ subCluster: slug, cluster, score: total, interests: [interest] }] : []
    })
  }
  return (interests, limit) => spread(merge(interests.flatMap(matchOne)).toSorted(byScore), interests, limit)
}

type Score = (like: Like, asked: ReadonlySet<string>) => number

/** F-measure over the weights of the words. */
function createScore(rarity: (stem: string) => number): Score {
  const weigh = (words: readonly string[]): number => words.reduce((sum, stem) => sum + rarity(stem), 0)
  return (like, asked) => {
    const shared = weigh(like.stems.filter((stem) => asked.has(stem)))
    return shared === 0 ? 0 : (like.weight * 2 * shared) / (weigh(like.stems) + weigh([...asked]))
  }
}

/** The best like of each Sub-Cluster, and of each cluster as a whole. */
function bestScores(likes: readonly Like[], score: Score, asked: ReadonlySet<string>) {
  const perSub = new Map<SubCluster['slug'], number>()
  const perCluster = new Map<SubCluster['cluster'], number>()
  for (const like of likes) {
    const points = score(like, asked)
    if (points === 0) continue
    const table = like.subCluster === null ? perCluster : perSub
    const key = like.subCluster ?? like.cluster
    table.set(key, Math.max(table.get(key) ?? 0, points))
  }
  return { perSub, perCluster }
}

/** One match per Sub-Cluster, with every interest that led there. */
function merge(matches: readonly InterestMatch[]): InterestMatch[] {
  const merged = new Map<string, InterestMatch>()
  for (const match of matches) {
    const known = merged.get(match.subCluster)
    const joined = known && { ...known, score: known.score + match.score, interests: [...known.interests, ...match.interests] }
    merged.set(match.subCluster, joined ?? match)
  }
  return [...merged.values()]
}

const byScore = (a: InterestMatch, b: InterestMatch): number => b.score - a.score

/** One Sub-Cluster per cluster, and every interest met once before one is met twice. */
function spread(ranked: readonly InterestMatch[], interests: readonly string[], limit: number): InterestMatch[] {
  const chosen = meetEach(ranked, interests)
  const floor = (ranked[0]?.score ?? 0) * LEAST_SHARE_OF_BEST
  for (const match of ranked) {
    const isGood = match.score >= floor || chosen.length < FEWEST
    if (chosen.length < limit && isGood && !hasClusterOf(match, chosen)) chosen.push(match)
  }
  return chosen.toSorted(byScore).slice(0, limit)
}

/** The best match of every interest that no choice before it has met. */
function meetEach(ranked: readonly InterestMatch[], interests: readonly string[]): InterestMatch[] {
  const chosen: InterestMatch[] = []
  for (const interest of interests) {
    const meets = (match: InterestMatch): boolean => match.interests.includes(interest)
    const best = ranked.find((match) => meets(match) && !hasClusterOf(match, chosen))
    if (best && !chosen.some(meets)) chosen.push(best)
  }
  return chosen
}

const hasClusterOf = (match: InterestMatch, chosen: readonly InterestMatch[]): boolean =>
  chosen.some(({ cluster }) => cluster === match.cluster)
