import type { Intent } from '../domain/inquiry.ts'
import { findSuperlative, isNegated } from './cues.ts'
import { PREMISE_RULES } from './premise-rules.ts'
import { asksForRole } from './role.ts'
import {
  asksForAll,
  asksForPractices,
  asksLeave,
  asksParts,
  countOtherWords,
  countsPlaces,
  countsTopic,
  hasEntity,
  hasJob,
  hasKind,
  hasKnownJob,
  hasToday,
  hasTopic,
  isAboutSurvey,
  isAboutTerm,
  isArticleOnName,
  isArticleOnOldName,
  isBetterThanGuess,
  isBeyondAnyway,
  isCountable,
  isLikelyArticle,
  isOfOurField,
  isPast,
  isSureArticle,
  namesNumber,
  opensList,
  speaksOfTimes,
} from './rule-signs.ts'
import type { Rule } from './rule.ts'
import { articleScore, namedIn, type Signals } from './signals.ts'

/**
 * What a message asks to have done, from the most to the least telling sign: the
 * first rule that holds decides. A message shows many signs at once ("how many
 * jobs are in Construction and what do they pay?"), so their order is the
 * knowledge here, and it is kept in one place.
 */
export const RULES: readonly Rule[] = [
  {
    intent: 'small-talk',
    because: 'the whole message is small talk',
    when: (signals) => signals.smallTalk !== null && !hasEntity(signals),
  },
  {
    intent: 'out-of-scope',
    because: 'wages, admissions, homework and the like are beyond us even about a known job',
    when: isBeyondAnyway,
  },
  ...PREMISE_RULES,
  {
    intent: 'compare',
    because: 'two named things and a word of comparison',
    when: (signals) => signals.asks.compare && namedIn(signals).length >= 2,
  },
  {
    intent: 'count',
    because: 'a number is put to the test',
    when: (signals) => !hasEntity(signals) && !isPast(signals) && signals.asks.verify && namesNumber(signals) && !asksLeave(signals),
  },
  {
    intent: 'compare',
    because: 'two terms of the trade set against each other',
    when: (signals) => signals.asks.compare && signals.terms.length >= 2 && !hasEntity(signals) && !isPast(signals),
  },
  {
    intent: 'count',
    because: 'the most or fewest of something that can be counted',
    when: (signals) =>
      findSuperlative(signals.text) !== null &&
      hasTopic(signals, 'sub-clusters', 'jobs') &&
      hasTopic(signals, 'clusters', 'groupings') &&
      !hasEntity(signals) &&
      signals.beyond === null,
  },
  {
    intent: 'job',
    because: 'in how many places a known job stands',
    when: (signals) => signals.asks.count && hasKnownJob(signals) && countsPlaces(signals) && !hasEntity(signals),
  },
  {
    intent: 'out-of-scope',
    because: 'numbers of people or schools are in no source of ours',
    when: (signals) => signals.asks.count && !isCountable(signals) && !isLikelyArticle(signals) && signals.asks.domain,
  },
  {
    intent: 'count',
    because: '"how many" with something to count',
    when: (signals) =>
      signals.asks.count &&
      isCountable(signals) &&
      countsTopic(signals) &&
      !hasKind(signals, 'practice') &&
      (!isSureArticle(signals) || hasToday(signals)),
  },
  {
    intent: 'list',
    because: 'what is not cross-cutting',
    when: (signals) =>
      hasTopic(signals, 'cross-cutting-clusters') &&
      isNegated(signals.text) &&
      !hasEntity(signals) &&
      (signals.asks.list || signals.asks.where),
  },
  {
    intent: 'list',
    because: 'all practices of one of the two sets',
    when: (signals) => hasTopic(signals, 'practices') && !hasKind(signals, 'practice') && asksForPractices(signals),
  },
  {
    intent: 'article',
    because: 'somebody with a role asks what the Framework means for them',
    when: (signals) =>
      asksForRole(signals) &&
      !signals.asks.like &&
      !hasKnownJob(signals) &&
      !(hasToday(signals) && signals.entities.some(({ nature }) => nature === 'official')),
  },
  {
    intent: 'define',
    because: 'a word of the trade and little else',
    when: isAboutTerm,
  },
  {
    intent: 'list',
    because: 'all groupings, clusters or Sub-Clusters are asked for',
    when: (signals) =>
      hasTopic(signals, 'groupings', 'cross-cutting-clusters', 'clusters', 'sub-clusters') &&
      asksForAll(signals) &&
      !hasEntity(signals) &&
      !hasJob(signals) &&
      !isPast(signals) &&
      !signals.asks.lost,
  },
  {
    intent: 'job',
    because: 'what a known job asks of people',
    when: (signals) => hasKnownJob(signals) && signals.aspect === 'interests' && !hasEntity(signals),
  },
  {
    intent: 'out-of-scope',
    because: 'a decision is asked of us',
    when: (signals) => signals.beyond === 'decision' && !(hasKnownJob(signals) && signals.asks.where),
  },
  {
    intent: 'article',
    because: 'a stored question, nearly word for word',
    when: (signals) =>
      isSureArticle(signals) && !hasJob(signals) && !(hasToday(signals) && signals.asks.define && countOtherWords(signals) <= 3),
  },
  {
    intent: 'suggest',
    because: 'somebody says what they like',
    when: (signals) =>
      signals.asks.like &&
      !signals.asks.compare &&
      !isAboutSurvey(signals) &&
      !hasKind(signals, 'grouping', 'old-cluster') &&
      !(hasJob(signals) && signals.asks.where && !signals.asks.list),
  },
  {
    intent: 'article',
    because: 'a stored question about an old name, in other words than its name alone',
    when: (signals) => hasKind(signals, 'old-cluster', 'proposed-cluster') && countOtherWords(signals) > 3 && isArticleOnOldName(signals),
  },
  {
    intent: 'trace',
    because: 'a name of 2002 or of the proposal',
    when: (signals) =>
      hasKind(signals, 'old-cluster', 'proposed-cluster', 'pathway') &&
      !(hasToday(signals) && signals.asks.list && !isPast(signals)) &&
      !hasTopic(signals, 'pathways'),
  },
  {
    intent: 'list',
    because: 'the pathways or parts of an old cluster',
    when: (signals) => hasKind(signals, 'old-cluster') && hasTopic(signals, 'pathways'),
  },
  {
    intent: 'earlier',
    because: "today's name and a question about before",
    when: (signals) => hasToday(signals) && (signals.asks.past || signals.timeFrame.kind === 'past'),
  },
  {
    intent: 'article',
    because: 'a question about change, answered by prose',
    when: (signals) => isPast(signals) && isLikelyArticle(signals) && !hasJob(signals) && (isOfOurField(signals) || speaksOfTimes(signals)),
  },
  {
    intent: 'job',
    because: 'a job title with a question about it',
    when: (signals) =>
      hasJob(signals) && !(hasToday(signals) && signals.asks.list && hasTopic(signals, 'jobs', 'sub-clusters') && !signals.asks.verify),
  },
  {
    intent: 'locate',
    because: 'a Sub-Cluster or cluster and a question about where, or whether, it belongs',
    when: (signals) =>
      hasToday(signals) &&
      (signals.asks.where || (signals.asks.verify && (signals.entities.length >= 2 || hasTopic(signals, 'clusters')))) &&
      !hasTopic(signals, 'jobs', 'programs') &&
      !asksParts(signals),
  },
  {
    intent: 'list',
    because: 'parts or jobs of something named',
    when: (signals) => hasToday(signals) && (asksParts(signals) || hasTopic(signals, 'jobs', 'programs')),
  },
  {
    intent: 'list',
    because: 'all practices, groupings or cross-cutting clusters',
    when: (signals) =>
      !hasEntity(signals) &&
      hasTopic(signals, 'practices', 'groupings', 'cross-cutting-clusters', 'pathways') &&
      opensList(signals) &&
      articleScore(signals) <= 0.6,
  },
  {
    intent: 'article',
    because: 'a name in passing, in a question that prose answers',
    when: (signals) => (hasToday(signals) || hasKind(signals, 'practice')) && countOtherWords(signals) >= 3 && isArticleOnName(signals),
  },
  {
    intent: 'define',
    because: 'something of the Framework is named',
    when: (signals) => hasToday(signals) || hasKind(signals, 'practice'),
  },
  {
    intent: 'article',
    because: 'prose that is close enough',
    when: (signals) =>
      isLikelyArticle(signals) &&
      isOfOurField(signals) &&
      (isBetterThanGuess(signals) || (signals.workPhrase === null && signals.liking.length === 0)),
  },
  {
    intent: 'define',
    because: 'a word of the trade',
    when: (signals) => signals.terms.length > 0 && (signals.asks.define || signals.length <= 4),
  },
  {
    intent: 'suggest',
    because: 'somebody does not know where to start',
    when: (signals) => signals.asks.lost,
  },
  {
    intent: 'job',
    because: 'nothing else is understood, but some work is told of and its place asked for',
    when: (signals) => signals.workPhrase !== null && signals.beyond === null && !isBetterThanGuess(signals),
  },
  {
    intent: 'suggest',
    because: 'nothing else is understood, but somebody tells what they do gladly',
    when: (signals) => signals.liking.length > 0 && signals.beyond === null,
  },
  {
    intent: 'out-of-scope',
    because: 'no word of our field, or an attempt to bend the rules',
    when: (signals) => signals.beyond !== null || !signals.asks.domain,
  },
  {
    intent: 'unclear',
    because: 'our field, but not what is asked',
    when: () => true,
  },
]

/** The intent of a message, by the first rule that holds. */
export const decideIntent = (signals: Signals): Intent => RULES.find(({ when }) => when(signals))?.intent ?? 'unclear'
