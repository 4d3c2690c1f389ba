import { fold } from '../domain/fold.ts'
import type { Entity } from '../domain/inquiry.ts'

/** What stands where the name of one cluster stands: "the Journalism cluster", "el cluster de Periodismo". */
const NAMED_CLUSTER: readonly RegExp[] = [
  /\b(?:the|a|an|el|un|your|our|their) ((?:[\w+-]+ )(?:[\w+-]+ ){0,3}?)(?:career )?cluster\b/,
  /\b(?:el|un) (?:career )?cluster (?:de |llamado )((?:[\w+-]+ ?){1,3})/,
  /\bcareer cluster (?:of|called|named) ((?:[\w+-]+ ?){1,3})/,
]

/** Words that say which cluster without naming it, or that no name holds. */
const NO_NAME = new Set(
  `old older oldest new newer newest same right wrong best worst main only single whole entire full other another different similar next last first second third fourth fifth sixth seventh career cross cutting sub parent home big biggest large largest small smallest good bad current previous former original official national particular specific certain given chosen favorite own actual real proper correct possible likely closest nearest term word is are was were be do does did has have had of in on to for with from by at and or but that these those this what which who how where when why if not no all any each every one two three four five six twelve most more less than it its they them about under into my your our his her their a an the job jobs pathway name framework grouping group student students teacher school state program level updated modernized proposed legacy interest suggested matching fitting nuevo nueva viejo antiguo mismo mejor otro mi tu su que cual es los las la el de del carrera carreras trabajo trabajos interes`.split(
    ' ',
  ),
)

/** Figures, and "seventeenth" as well as "seventeen". */
const NUMBER = /^\d|teen(th)?$|^dozen$|^twent(y|ieth)$|^(eigh|nin|ten|eleven|twelf)th$/

interface Known {
  readonly entities: readonly Entity[]
  readonly occupations: readonly Entity[]
}

/**
 * The name of a cluster that nobody knows, as it was typed. What is known by any
 * name, and a job, is put in its place elsewhere; what merely describes a
 * cluster ("the right cluster") is no name.
 */
export function findNoCluster(message: string, text: string, { entities, occupations }: Known): string | null {
  const named = NAMED_CLUSTER.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((found) => found !== undefined && found !== '')
  if (named === undefined || named.split(' ').some((word) => NO_NAME.has(word) || NUMBER.test(word))) return null
  const isKnown = [...entities, ...occupations].some(
    ({ surface, nature }) => nature !== 'fuzzy' && (` ${named} `.includes(` ${surface} `) || ` ${surface} `.includes(` ${named} `)),
  )
  return isKnown ? null : (asTyped(message, named) ?? named)
}

/** The words of the message that fold to the name, with the capitals that were typed. */
function asTyped(message: string, named: string): string | null {
  const tokens = message.split(/\s+/)
  for (let from = 0; from < tokens.length; from += 1)
    for (let to = from + 1; to <= Math.min(tokens.length, from + 6); to += 1) {
      const stretch = tokens.slice(from, to).join(' ')
      if (fold(stretch) === named) return stretch.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
    }
  return null
}
