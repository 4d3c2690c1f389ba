import { fold } from '../domain/fold.ts'
import type { Framework } from '../domain/framework.ts'
import type { Entity, TimeFrame } from '../domain/inquiry.ts'
import type { MatchInterests } from '../domain/ports.ts'
import { chooseEntity } from './choose-entity.ts'
import { distinct } from './entity.ts'
import type { Gazetteer, Mention } from './gazetteer.ts'
import { findContainerNames, findField, findPartialName } from './partial-names.ts'

/** The names in a folded text, before and after it is settled what they mean. */
export interface NamesInText {
  /** Every stretch of words that is a name, whether or not it means something at the time asked about. */
  readonly mentions: readonly Mention[]
  /** Named things of the Framework, each once, in order. */
  readonly entities: readonly Entity[]
  /** Words of the trade: they only say what kind of thing is asked for ("cluster", "pathway"). */
  readonly terms: readonly Entity[]
}

interface NameTools {
  readonly framework: Framework
  readonly gazetteer: Gazetteer
  readonly matchInterests: MatchInterests
}

/** What a folded text names of the Framework, at the time that it asks about. */
export function findNames(text: string, timeFrame: TimeFrame, { framework, gazetteer, matchInterests }: NameTools): NamesInText {
  const mentions = withoutShadowed(gazetteer.findNames(withoutOffices(text)), gazetteer.findTitles(text))
  const chosen = mentions
    .flatMap((mention) => chooseEntity(mention, timeFrame) ?? [])
    .map((entity) => (timeFrame.kind === 'now' && !ASKS_FOR_NAME.test(text) ? toToday(entity, framework) : entity))
  const named = chosen.filter(({ kind }) => kind !== 'term')
  return {
    mentions,
    entities: distinct([
      ...(named.length > 0 ? named : findUnnamed(text, framework, matchInterests)),
      ...findContainerNames(text, framework),
    ]),
    terms: distinct(chosen.filter(({ kind }) => kind === 'term')),
  }
}

/** Where no name stands, a part of one or the everyday word for a field may. */
function findUnnamed(text: string, framework: Framework, matchInterests: MatchInterests): Entity[] {
  const partial = findPartialName(text, framework)
  return partial.length > 0 ? partial : findField(text, framework, matchInterests)
}

/** Puts a blank for every word of the names: "Career Ready Practices" in a name must not read as the topic "jobs". */
export function withoutNames(text: string, { mentions, entities }: NamesInText): string {
  const tokens = text.split(' ')
  for (const mention of mentions) {
    if (isEntity(mention, entities)) tokens.fill(BLANK, mention.from, mention.to)
  }
  return tokens.join(' ')
}

/** Whether a mention is one of the things that the text is about. */
export const isEntity = (mention: Mention, entities: readonly Entity[]): boolean =>
  entities.some(({ surface }) => surface === mention.surface)

/** Whether some official name is worded just so. */
export const isOfficial = ({ candidates }: Mention): boolean => candidates.some(({ nature }) => nature === 'official')

/** No word of any name. */
const BLANK = '_'

/** Offices whose names hold the name of a cluster. */
const OFFICES =
  /\b(department|board|secretary|office|ministry|departamento|secretaria|georgia) (of |de )?(education|labor|commerce|agriculture|transportation|energy|educacion|trabajo|tech)s?\b|\b(education|labor|agriculture|transportation|energy) (department|secretary|ministry|board)\b/g

const withoutOffices = (text: string): string => text.replaceAll(OFFICES, (office) => office.replaceAll(/\w+/g, BLANK))

/** "Wind turbine tech" is a title, though "tech" alone would be an everyday name of a cluster. */
const withoutShadowed = (names: readonly Mention[], titles: readonly Mention[]): Mention[] =>
  names.filter((name) => {
    const isAlias = !name.candidates.some(({ nature }) => nature === 'official' || nature === 'es')
    return !titles.some((title) => isLonger(title, name) && (isOfficial(title) || isAlias))
  })

const isLonger = (title: Mention, name: Mention): boolean =>
  title.from <= name.from && title.to >= name.to && title.to - title.from > name.to - name.from

/** Words of asking what became of a name. */
const ASKS_FOR_NAME = /\b(name|called|become|became|replaced|renamed|nombre|llama)\b/

/** People say "manufacturing" and mean today's Advanced Manufacturing, unless they ask what became of the name. */
function toToday(entity: Entity, framework: Framework): Entity {
  if (entity.kind !== 'old-cluster') return entity
  const [only, ...others] = framework.oldClusters.find(({ slug }) => slug === entity.id)?.newClusters ?? []
  const cluster = framework.clusters.find(({ slug }) => slug === only)
  return cluster && others.length === 0 && fold(cluster.name).includes(entity.surface)
    ? { ...entity, kind: 'cluster', id: cluster.slug, name: cluster.name }
    : entity
}
