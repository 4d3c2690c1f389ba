import { anyPhrase } from './pattern.ts'
import type { Rule } from './rule.ts'
import {
  asksForPapers,
  asksForReading,
  asksForRemoval,
  asksWhichPractice,
  countOtherWords,
  countsFate,
  hasEntity,
  hasKnownJob,
  isAboutReporting,
  isLikelyArticle,
  isPast,
  lacksThing,
  ranksJobs,
} from './rule-signs.ts'

/** A list puts a wrong number right by itself. */
const ASKS_WHICH = anyPhrase`what are|which are|list|name|cuales son|nombra|enumera`

/**
 * The part of the table of `rules.ts` about questions that do not hold as they are
 * put, or whose words would be taken for something simpler: they stand before
 * whatever names and topics would decide.
 */
export const PREMISE_RULES: readonly Rule[] = [
  {
    intent: 'unclear',
    because: 'nothing is named, and what is said points to something',
    when: lacksThing,
  },
  {
    intent: 'put-right',
    because: 'a cluster is named that does not exist',
    when: (signals) => signals.noCluster !== null,
  },
  {
    intent: 'count',
    because: 'something has a number that it never had',
    when: (signals) => signals.wrongNumber !== null && !hasEntity(signals) && !ASKS_WHICH.test(signals.text),
  },
  {
    intent: 'locate',
    because: 'the end of a cluster that has not ended',
    when: asksForRemoval,
  },
  {
    intent: 'article',
    because: 'documents that disagree',
    when: (signals) => asksForReading(signals) && !hasEntity(signals),
  },
  {
    intent: 'article',
    because: 'what a federal report takes, what became of how many, or which job is in most clusters',
    when: (signals) =>
      isLikelyArticle(signals) &&
      !hasEntity(signals) &&
      ((signals.asks.count && isAboutReporting(signals)) || (countsFate(signals) && isPast(signals)) || ranksJobs(signals)),
  },
  {
    intent: 'article',
    because: 'a license or certificate, for whatever job',
    when: (signals) =>
      asksForPapers(signals) && hasKnownJob(signals) && !hasEntity(signals) && signals.article?.id.startsWith('faq/licen') === true,
  },
  {
    intent: 'article',
    because: 'which practice is about something',
    when: (signals) =>
      asksWhichPractice(signals) && signals.article?.id.startsWith('practice/2012/') === true && countOtherWords(signals) >= 2,
  },
]
