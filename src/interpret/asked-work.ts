import { isLikelyTitle, withoutBefore } from './job-phrase.ts'
import { inOrder } from './pattern.ts'

/** Words for a place in the Framework … */
const PLACE =
  '(?:of the (?:14 |fourteen )?)?(?:career )?(?:clusters?|sub clusters?|categor(?:y|ies)|fields?|groups?|areas?|sections?|buckets?|famil(?:y|ies)|part of the framework)(?: (?:and|or) (?:career )?(?:sub )?clusters?)?'
const PLACE_ES =
  '(?:(?:career )?clusters?|sub clusters?|grupos?|areas?|campos?|categorias?|partes?|lugar|agrupacion(?:es)?|seccion(?:es)?)(?: (?:del marco|de el marco|del framework))?'
/** … for asking it … */
const OPENING = '(?:(?:so|and|ok|but|then|please|in|into|to|under|y|entonces) )*'
const ARE = '(?:is|are|am|does|do|would|will|should|could|can|did|has|have|holds?|covers?|includes?|contains?|for|s)'
const ARE_ES =
  '(?:esta|estan|queda|quedan|va|van|entra|entran|cae|caen|pertenece|pertenecen|corresponde|se encuentran?|se ubican?|encuentro|pongo|ubico|es|son|tiene|incluye)(?: (?:a|al))?'
/** … and for standing in it. */
const STANDS =
  '(?: (?:be|belong|fit|fall|go|goes|fits|falls|belongs|sit|sits|stand|stands|land|count|come|end up|listed|placed|found|filed|in|into|under|to|with|at|part of|inside|within|of|now|today|then|please))*'
const WORK = '(?<job>[a-z0-9+#][a-z0-9+# ]{1,60}?)'

/**
 * Whole questions for the place of one thing. They are anchored at both ends:
 * whatever stands in the group `job` is what is asked about, known or not.
 */
const FRAMES: readonly RegExp[] = [
  // which career cluster is a welder in
  inOrder`
    ^${OPENING}(?:which|what)
    ${PLACE}
    ${ARE}(?: (?:i|we|you) (?:put|find|place|file|look for))?
    ${WORK}${STANDS}$
  `,
  // where do fitness trainers go; "were" is how people type it
  inOrder`
    ^${OPENING}(?:where|were)
    (?:is|are|does|do|would|should|could|can|will)(?: (?:i|we|you) (?:put|find|place|file|look for))?
    ${WORK}
    (?:be|belong|fit|fall|go|goes|fits|falls|belongs|sit|sits|stand|land|listed|placed|found|filed)${STANDS}(?: (?:the )?(?:framework|clusters?))?$
  `,
  // where would i put a welder
  inOrder`
    ^${OPENING}(?:where|were)
    (?:do|does|would|should|could|can|will) (?:i|we|you|one) (?:put|find|place|file|look for|see)
    ${WORK}(?: (?:in|on|under) (?:the )?(?:framework|clusters?|list))?$
  `,
  // the cluster for a welder
  inOrder`
    ^${OPENING}(?:what is |whats )?(?:the |el )?(?:career )?(?:sub )?cluster
    (?:for|of|de|para|del)
    ${WORK}$
  `,
  // welder which cluster; welder which one
  inOrder`
    ^${WORK}
    (?:in |is |are |goes |go |belongs? |is in |are in |goes in )*(?:which|what|wich)
    (?:${PLACE}|one|1)(?: (?:is|are|does|do|would|it|that|they|this))*${STANDS}$
  `,
  // welder cluster
  inOrder`
    ^${WORK}
    (?:career )?(?:sub )?cluster$
  `,
  // welder where does it go
  inOrder`
    ^${WORK}
    where
    (?:is|are|does|do|would|should)
    (?:it|that|they|this|he|she)${STANDS}$
  `,
  // en que parte del marco esta el plomero
  inOrder`
    ^${OPENING}(?:en|a|de) (?:que|cual|cuales)
    ${PLACE_ES}
    ${ARE_ES}
    ${WORK}$
  `,
  // que cluster es para plomeros
  inOrder`
    ^${OPENING}(?:que|cual)
    (?:es el |es )?${PLACE_ES}
    (?:${ARE_ES} |es )?(?:para|de|del|incluye|tiene|le toca a|corresponde a|le corresponde a)
    ${WORK}$
  `,
  // donde esta el plomero en el marco
  inOrder`
    ^${OPENING}(?:a |en )?(?:donde|adonde)
    ${ARE_ES}
    ${WORK}(?: (?:en|dentro de) (?:el|los) (?:marco|clusters?))?$
  `,
  // plomero en que cluster esta
  inOrder`
    ^${WORK}
    (?:en|a) (?:que|cual)
    ${PLACE_ES}(?: ${ARE_ES})?$
  `,
]

/** Words that go with the question, at the end of what is asked about. */
const ADVERBS =
  /(?: (?:usually|normally|typically|generally|really|actually|even|anyway|exactly|now|today|here|please|job|jobs|as a career|for a living|normalmente|hoy|ahora))+$/
/** Where somebody works, or who they are, is no part of a title: "nurse in a school". Titles do hold "of" and "de". */
const SETTING =
  / (?:(?:in|at|for|with|on|who|that|which|if|when|because) .*|(?:en|para|con|de) (?:un|una|el|la|los|las|mi|su) .*|(?:que|si|cuando) .*)$/

/** What is asked about, with and without its setting. */
export interface AskedWork {
  readonly whole: string
  readonly title: string
}

/**
 * What stands in the place of the one thing whose place is asked for; null when
 * a question is worded otherwise, or when no title could be worded so.
 */
export function findAskedWork(folded: string): AskedWork | null {
  for (const frame of FRAMES) {
    const job = frame.exec(folded)?.groups?.['job']
    const whole = job === undefined ? '' : withoutBefore(job.trim()).replace(ADVERBS, '')
    if (isLikelyTitle(whole)) return { whole, title: whole.replace(SETTING, '') }
  }
  return null
}
