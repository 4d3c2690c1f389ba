import type { Intent } from '../domain/inquiry.ts'
import { findSuperlative, isNegated } from './cues.ts'
import type { Signals } from './signals.ts'

/** A stored question this close is the question; structure need not be consulted. */
const SURE_ARTICLE = 0.82
/** A stored question this close beats having nothing better to say. */
const LIKELY_ARTICLE = 0.32

interface Rule {
  readonly intent: Intent
  /** Why this rule stands where it stands. */
  readonly because: string
  readonly when: (signals: Signals) => boolean
}

const has = (signals: Signals, ...kinds: readonly string[]): boolean => signals.entities.some(({ kind }) => kinds.includes(kind))
const today = (signals: Signals): boolean => has(signals, 'cluster', 'sub-cluster', 'grouping')
const anyEntity = (signals: Signals): boolean => signals.entities.length > 0
const job = (signals: Signals): boolean =>
  signals.occupations.length > 0 ||
  (signals.unknownTitle !== null && (!anyEntity(signals) || signals.asks.verify) && (signals.article?.score ?? 0) < 0.38)
const topic = ({ topics }: Signals, ...wanted: readonly string[]): boolean => topics.some((found) => wanted.includes(found))
const sure = ({ article }: Signals): boolean => (article?.score ?? 0) >= SURE_ARTICLE
const likely = ({ article }: Signals): boolean => (article?.score ?? 0) >= LIKELY_ARTICLE
const past = ({ timeFrame }: Signals): boolean => timeFrame.kind !== 'now'
/** Beyond us whatever else is named; the others yield to a question that we can answer. */
const hardBeyond = ({ beyond }: Signals): boolean => beyond !== null && beyond !== 'injection' && beyond !== 'decision'
const countable = (signals: Signals): boolean =>
  topic(signals, 'clusters', 'cross-cutting-clusters', 'groupings', 'sub-clusters', 'practices', 'pathways', 'jobs', 'programs')

/** From the most to the least telling sign. The first rule that holds decides. */
export const RULES: readonly Rule[] = [
  {
    intent: 'small-talk',
    because: 'the whole message is small talk',
    when: ({ smallTalk, entities }) => smallTalk !== null && entities.length === 0,
  },
  { intent: 'out-of-scope', because: 'wages, admissions, homework and the like are beyond us even about a known job', when: hardBeyond },
  {
    intent: 'compare',
    because: 'two named things and a word of comparison',
    when: (s) => s.asks.compare && s.entities.length + s.occupations.length >= 2,
  },
  {
    intent: 'count',
    because: 'a number is put to the test',
    when: (s) => !anyEntity(s) && !past(s) && s.asks.verify && NUMBERED.test(s.text),
  },
  {
    intent: 'compare',
    because: 'two terms of the trade set against each other',
    when: (s) => s.asks.compare && s.terms.length >= 2 && !anyEntity(s) && !past(s),
  },
  {
    intent: 'count',
    because: 'the most or fewest of something that can be counted',
    when: (s) =>
      findSuperlative(s.text) !== null &&
      topic(s, 'sub-clusters', 'jobs') &&
      topic(s, 'clusters', 'groupings') &&
      !anyEntity(s) &&
      s.beyond === null,
  },
  {
    intent: 'out-of-scope',
    because: 'numbers of people or schools are in no source of ours',
    when: (s) => s.asks.count && !countable(s) && !likely(s) && s.asks.domain,
  },
  {
    intent: 'count',
    because: '"how many" with something to count',
    when: (s) =>
      s.asks.count &&
      countable(s) &&
      (!/\bhow many\b/.test(s.text) || COUNTED.test(s.text)) &&
      !has(s, 'practice') &&
      !(sure(s) && !today(s)),
  },
  {
    intent: 'list',
    because: 'what is not cross-cutting',
    when: (s) => topic(s, 'cross-cutting-clusters') && isNegated(s.text) && !anyEntity(s) && (s.asks.list || s.asks.where),
  },
  {
    intent: 'list',
    because: 'all practices of one of the two sets',
    when: (s) =>
      topic(s, 'practices') &&
      !has(s, 'practice') &&
      (s.asks.list || s.length <= 4 || /\bneed\b/.test(s.text)) &&
      /\b(list|name|all|titles?|what are|which are|twelve|12|need|cuales|lista|nombra)\b/.test(s.text) &&
      !/\b(who|why|when|how|where|general|different|difference|mean)\b/.test(s.text),
  },
  {
    intent: 'article',
    because: 'somebody with a role asks what the Framework means for them',
    when: (s) => asksForRole(s) && s.occupations.length === 0 && !(today(s) && s.entities.some(({ nature }) => nature === 'official')),
  },
  { intent: 'define', because: 'a word of the trade and little else', when: (s) => isAboutTerm(s) },
  {
    intent: 'list',
    because: 'all groupings, clusters or Sub-Clusters are asked for',
    when: (s) =>
      !anyEntity(s) &&
      !job(s) &&
      !past(s) &&
      topic(s, 'groupings', 'cross-cutting-clusters', 'clusters', 'sub-clusters') &&
      asksForAll(s) &&
      !s.asks.lost,
  },
  {
    intent: 'job',
    because: 'what a known job asks of people',
    when: (s) => s.occupations.length > 0 && s.aspect === 'interests' && !anyEntity(s),
  },
  {
    intent: 'out-of-scope',
    because: 'a decision is asked of us',
    when: (s) => s.beyond === 'decision' && !(s.occupations.length > 0 && s.asks.where),
  },
  {
    intent: 'article',
    because: 'a stored question, nearly word for word',
    when: (s) => sure(s) && !job(s) && !(today(s) && s.asks.define && residual(s) <= 3),
  },
  {
    intent: 'suggest',
    because: 'somebody says what they like',
    when: (s) =>
      s.asks.like &&
      !/\b(interests?|like) (survey|data|inventory|quiz|test|code|codes)\b|\bsurvey\b/.test(s.text) &&
      !s.asks.compare &&
      !has(s, 'grouping', 'old-cluster') &&
      !(job(s) && s.asks.where && !s.asks.list),
  },
  {
    intent: 'article',
    because: 'a stored question about an old name, in other words than its name alone',
    when: (s) => has(s, 'old-cluster', 'proposed-cluster') && residual(s) > 3 && (s.article?.score ?? 0) > (asksWhatBecame(s) ? 0.6 : 0.42),
  },
  {
    intent: 'trace',
    because: 'a name of 2002 or of the proposal',
    when: (s) => has(s, 'old-cluster', 'proposed-cluster', 'pathway') && !(today(s) && s.asks.list && !past(s)) && !topic(s, 'pathways'),
  },
  { intent: 'list', because: 'the pathways or parts of an old cluster', when: (s) => has(s, 'old-cluster') && topic(s, 'pathways') },
  {
    intent: 'earlier',
    because: "today's name and a question about before",
    when: (s) => today(s) && (s.asks.past || s.timeFrame.kind === 'past'),
  },
  { intent: 'article', because: 'a question about change, answered by prose', when: (s) => past(s) && likely(s) && !job(s) },
  {
    intent: 'job',
    because: 'a job title with a question about it',
    when: (s) => job(s) && !(today(s) && s.asks.list && topic(s, 'jobs', 'sub-clusters') && !s.asks.verify),
  },
  {
    intent: 'locate',
    because: 'a Sub-Cluster or cluster and a question about where, or whether, it belongs',
    when: (s) =>
      today(s) &&
      (s.asks.where || (s.asks.verify && (s.entities.length >= 2 || topic(s, 'clusters')))) &&
      !topic(s, 'jobs', 'programs') &&
      !asksParts(s),
  },
  { intent: 'list', because: 'parts or jobs of something named', when: (s) => today(s) && (asksParts(s) || topic(s, 'jobs', 'programs')) },
  {
    intent: 'list',
    because: 'all practices, groupings or cross-cutting clusters',
    when: (s) =>
      !anyEntity(s) &&
      topic(s, 'practices', 'groupings', 'cross-cutting-clusters', 'pathways') &&
      (OPENS_LIST.test(s.text) || s.length <= 3) &&
      !(likely(s) && (s.article?.score ?? 0) > 0.6),
  },
  {
    intent: 'article',
    because: 'a name in passing, in a question that prose answers',
    when: (s) =>
      (today(s) || has(s, 'practice')) &&
      residual(s) >= 3 &&
      (s.article?.score ?? 0) >= (s.entities.every(({ nature }) => nature === 'everyday' || nature === 'fuzzy') ? 0.36 : 0.5),
  },
  { intent: 'define', because: 'something of the Framework is named', when: (s) => today(s) || has(s, 'practice') },
  {
    intent: 'article',
    because: 'prose that is close enough',
    when: (s) =>
      likely(s) &&
      (s.asks.domain || (s.article?.score ?? 0) >= 0.55) &&
      !((s.workPhrase !== null || s.liking.length > 0) && (s.article?.score ?? 0) < 0.38),
  },
  { intent: 'define', because: 'a word of the trade', when: (s) => s.terms.length > 0 && (s.asks.define || s.length <= 4) },
  { intent: 'suggest', because: 'somebody does not know where to start', when: (s) => s.asks.lost },
  {
    intent: 'job',
    because: 'nothing else is understood, but some work is told of and its place asked for',
    when: (s) => s.workPhrase !== null && s.beyond === null && (s.article?.score ?? 0) < 0.38,
  },
  {
    intent: 'suggest',
    because: 'nothing else is understood, but somebody tells what they do gladly',
    when: (s) => s.liking.length > 0 && s.beyond === null,
  },
  {
    intent: 'out-of-scope',
    because: 'no word of our field, or an attempt to bend the rules',
    when: (s) => s.beyond !== null || !s.asks.domain,
  },
  { intent: 'unclear', because: 'our field, but not what is asked', when: () => true },
]

/** How many telling words a question has besides the names in it. */
function residual({ text, entities, terms }: Signals): number {
  const rest = [...entities, ...terms].reduce((left, { surface }) => left.replace(surface, ' '), text)
  return rest.split(' ').filter((word) => word.length > 2 && !SMALL.has(word)).length
}

const SMALL = new Set(
  'what which where who how the and for are was were does did has have been being can could you your they them this that these those with from about into mean means meaning exactly define definition explain tell called word term say que cual son los las una del por para significa quiere decir trata whats please cluster clusters career sub framework one two sentences'.split(
    ' ',
  ),
)

/** "What is a Sub-Cluster?", "cluster grouping definition": the term is what is asked about. */
const isAboutTerm = (signals: Signals): boolean =>
  signals.terms.length > 0 &&
  !anyEntity(signals) &&
  !job(signals) &&
  !past(signals) &&
  !signals.asks.compare &&
  !signals.asks.count &&
  /\b(what (is|are|does|do)|whats|define|definition|means?|meaning|explain|gloss|the term|stands? for|que (es|son|significa|quiere decir)|explica|explicas|significado)\b/.test(
    signals.text,
  ) &&
  (residual(signals) <= 2 ||
    signals.terms.some(({ surface }) =>
      new RegExp(`\\b(?:the term|term|gloss(?: of)?|definition of|meaning of|define|mean by)(?: the| a| an| term)* ${surface}\\b`).test(
        signals.text,
      ),
    ))

/** What is counted stands right behind "how many": "how many lists … practices" counts no practices. */
const COUNTED =
  /\bhow many (?:\w+ ){0,4}?(?:clusters?|groupings?|groups|practices?|pathways?|jobs?|occupations?|careers?|programs?|of (?:them|those|these)|parts|are there|r there|does|do|did|have|has|$)\b|\bhow many$/

const NUMBERED =
  /\b(\d+|two|three|four|five|six|seven|ten|eleven|twelve|fourteen|fifteen|sixteen|seventeen) (career )?(clusters?|cluster groupings|groupings|sub clusters|cross cutting clusters|career ready practices|practices)\b/

const OPENS_LIST =
  /^(which|what|list|name|show|give|tell|remind|enumerate|all|every|i need|can you|could you|cuales|que|lista|dime|enumera|nombra|muestra)\b/

const asksWhatBecame = ({ text }: Signals): boolean =>
  /\b(happen|happened|became|become|called|name|names|renamed|where|went|go|now|today|replaced|new|paso|llama|nuevo|ahora|donde)\b/.test(
    text,
  )

/** "Do I have to redo everything?" from a counselor is about what counselors should do. */
export const asksForRole = ({ role, text }: Signals): boolean =>
  role !== null &&
  role !== 'learner' &&
  /\b(mean(s)? for|do (i|we)|does (it|this)|have to|need to|must i|should (i|we)|affects?|impacts?|chang(e|es|ing)|redo|prepare|what now|do first|tengo que|debo|debemos|cambia|cambiar|afecta)\b/.test(
    text,
  )

/** Asks to have the whole list, not about it. */
const asksForAll = ({ text, length }: Signals): boolean =>
  length <= 3 ||
  (/\b(list|name|all|every|each|what are|which are|give me|show me|tell me|cuales son|lista|enumera|dime|nombra|tod[oa]s)\b/.test(text) &&
    !/\b(why|who|when|how|difference|different|best|should|change[ds]?|mean|means|use|for|about|not|crosswalk|only|same|official|oficial|saw|vi|internet|twelve|doce|12|16|sixteen|dieciseis|five|5)\b/.test(
      text,
    ))

/** Asks what something is made of. */
function asksParts(signals: Signals): boolean {
  if (has(signals, 'grouping') && topic(signals, 'clusters')) return true
  if (has(signals, 'cluster') && topic(signals, 'sub-clusters')) return true
  if (
    has(signals, 'grouping') &&
    /\b(in|inside|under|within|holds?|includes?|contains?|made)\b/.test(signals.text) &&
    signals.asks.list &&
    !topic(signals, 'jobs')
  )
    return true
  return (
    has(signals, 'cluster') &&
    !topic(signals, 'jobs', 'clusters') &&
    /\b(made up of|parts|divide[ds]?|break(s)? (down|into)|includes?|contains?|incluye|contiene|consists?|within|inside)\b/.test(
      signals.text,
    )
  )
}

/** The intent of a message by the table. */
export const decideIntent = (signals: Signals): Intent => RULES.find(({ when }) => when(signals))?.intent ?? 'unclear'
