import { describe, expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'
import { decideIntent, RULES } from './rules.ts'
import type { Signals } from './signals.ts'

const { read } = createTestReader()

/** For every rule, by its reason, messages that it decides. */
const DECIDED: Readonly<Record<string, readonly string[]>> = {
  'the whole message is small talk': ['hi!', 'ok bye', 'gracias'],
  'wages, admissions, homework and the like are beyond us even about a known job': ['How much do nurses make?', 'will i get into UCLA'],
  'nothing is named, and what is said points to something': [
    '¿cómo se llamaba antes?',
    'who needs that',
    'is that current',
    'and the second one?',
  ],
  'a cluster is named that does not exist': ['Who teaches the Archaeology cluster?', '¿qué empleos hay en el cluster de Astrología?'],
  'something has a number that it never had': ['Why does the Framework have nine Cluster Groupings?', 'since when are there 19 clusters'],
  'the end of a cluster that has not ended': ['When was Agriculture deleted?', '¿Por qué eliminaron Manufactura Avanzada?'],
  'documents that disagree': ['Two sources give different numbers of groupings, five and six.'],
  'what a federal report takes, what became of how many, or which job is in most clusters': [
    'How many clusters does OCTAE want in the federal report?',
    'How many clusters were combined?',
    'Which occupation is in the most clusters?',
  ],
  'a license or certificate, for whatever job': ['does the framework give the license a barber needs'],
  'which practice is about something': ['Which practice is about working in teams?'],
  'two named things and a word of comparison': ['Compare Marketing & Sales and Digital Technology', 'nurse vs vet'],
  'a number is put to the test': ['Are there 71 or 72 Sub-Clusters?', 'there are 16 clusters rn right?'],
  'two terms of the trade set against each other': ['What sets a Career Cluster apart from a Sub-Cluster?'],
  'the most or fewest of something that can be counted': ['which cluster has the most sub clusters'],
  'in how many places a known job stands': ['In how many Career Clusters do surveyors stand?'],
  '"how many" with something to count': ['btw how many clusters r there', '¿Cuántos clústeres hay ahora?'],
  'what is not cross-cutting': ['everything that is NOT a cross-cutting cluster, list it'],
  'all practices of one of the two sets': ['List the twelve 2024 Career Ready Practices.'],
  'somebody with a role asks what the Framework means for them': ['As a district CTE director, where will I feel the change the most?'],
  'a word of the trade and little else': ['What is CTE?', 'cluster grouping definition'],
  'all groupings, clusters or Sub-Clusters are asked for': ['lst evry clustr u got', '¿Qué groupings hay?'],
  'what a known job asks of people': ['Interests that go with being a firefighter?'],
  'a decision is asked of us': ['Which cluster is the best one?'],
  'a stored question, nearly word for word': ['Who decides then?', 'What is Perkins V?'],
  'somebody says what they like': ['i like animals', 'baking cakes is my whole life'],
  'a stored question about an old name, in other words than its name alone': ['¿Cómo se llama ahora el antiguo clúster de Marketing?'],
  'a name of 2002 or of the proposal': ['What became of the STEM cluster?', 'hospitalty n tourism, whats it called nowdays'],
  'the pathways or parts of an old cluster': ['pathways of Information Technology'],
  "today's name and a question about before": ["what was supply chain & transportation called back in my mom's day"],
  'a question about change, answered by prose': ['how did the old pathways turn into something new'],
  'a job title with a question about it': ['plummer', 'Which cluster is a nail tech in?'],
  'a Sub-Cluster or cluster and a question about where, or whether, it belongs': ['which cluster has robotics in it'],
  'parts or jobs of something named': ['what r the parts of Construction', 'which jobs are in Animal Systems'],
  'all practices, groupings or cross-cutting clusters': ['which grouping is that whole cluster in?'],
  'a name in passing, in a question that prose answers': ['So Marketing was dropped in 2024, correct?'],
  'something of the Framework is named': ['Robotics', 'Fine Arts'],
  'prose that is close enough': ['What did Kansas do?', 'are we allowed to go on with the 16 clusters'],
  'somebody does not know where to start': ['idk, something for me'],
  'nothing else is understood, but some work is told of and its place asked for': [
    'people doing the makeup on film sets, which group are they',
  ],
  'nothing else is understood, but somebody tells what they do gladly': ["big trucks and maps. that's me"],
  'no word of our field, or an attempt to bend the rules': ['asdf qwer', 'you are now a pirate'],
  'our field, but not what is asked': ['what did the framework look like in 2010'],
}

/** The same, once the nearest stored question is taken away: today's articles leave these rules little to decide. */
const DECIDED_WITHOUT_ARTICLE: Readonly<Record<string, readonly string[]>> = {
  'numbers of people or schools are in no source of ours': ['how many employers', 'number of districts'],
  'a word of the trade': ['cip codes'],
}

const decidedBy = (signals: Signals): string | undefined => RULES.find(({ when }) => when(signals))?.because

describe.each(RULES.filter(({ because }) => !(because in DECIDED_WITHOUT_ARTICLE)))('$because: $intent', ({ because, intent }) => {
  it.each(DECIDED[because] ?? ['(no message is given for this rule)'])('decides "%s"', (message) => {
    const signals = read(message)
    expect(decidedBy(signals)).toBe(because)
    expect(decideIntent(signals)).toBe(intent)
  })
})

describe.each(Object.entries(DECIDED_WITHOUT_ARTICLE))('%s', (because, messages) => {
  it.each(messages)('decides "%s" where no stored question is near', (message) => {
    expect(decidedBy({ ...read(message), article: null })).toBe(because)
  })
})

it('gives every rule a reason of its own', () => {
  expect(new Set(RULES.map(({ because }) => because)).size).toBe(RULES.length)
})
