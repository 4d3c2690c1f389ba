import type { Framework } from '../domain/framework.ts'
import type { Entity } from '../domain/inquiry.ts'
import type { TitleMatch } from '../domain/title-rank.ts'

/** Each thing once, in the order in which it was first named. */
export const distinct = (entities: readonly Entity[]): Entity[] =>
  entities.filter((entity, index) => entities.findIndex(({ kind, id }) => kind === entity.kind && id === entity.id) === index)

/** An occupation as a title ranker found it. It comes without its name: `nameEntity` looks that up once, at the end. */
export const occupationEntity = (soc: string, surface: string, how: TitleMatch): Entity => ({
  kind: 'occupation',
  id: soc,
  name: '',
  surface,
  nature: how === 'exact' ? 'title' : 'fuzzy',
})

/** Gives an entity the name that the Framework has for it; all but occupations come with theirs. */
export function nameEntity(framework: Framework, entity: Entity): Entity {
  if (entity.kind !== 'occupation' || entity.name !== '') return entity
  return { ...entity, name: framework.occupations.find(({ soc }) => soc === entity.id)?.title ?? entity.surface }
}
