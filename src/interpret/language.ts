import { words } from '../domain/fold.ts'
import type { Locale } from '../domain/locale.ts'

/**
 * Words that give a language away. A statistical detector needs more text than
 * "¿y el segundo?" has; a table of small words does not.
 */
const SPANISH = new Set(
  `que cual cuales cuantos cuantas cuanto donde como quien quienes cuando porque hay es son era eran esta estan soy eres el la los las un una unos unas de del en
  y o con para por sin sobre mi tu su mis sus me te se le lo les ya si muy mas menos pero tambien gusta gustan encanta encantan interesa quiero quisiera puedo puede podria
  necesito tengo tiene tienen dime explica explicame muestra muestrame enumera compara diferencia entre trabajo trabajos empleo empleos carrera carreras ocupacion ocupaciones
  estudiar ser hacer hola gracias adios buenos buenas dias tardes significa pertenece marco agrupacion agrupaciones grupo grupos practicas antes ahora nuevo nueva viejo nombre
  llamaba llama estado estados obligatorio escuela maestro maestra cambio cambios cambiaron existe existen trabajar trabajan ayuda ayudar segundo tercero primero primera
  segunda ese esa eso este esto esos esas otro otra otros otras al mucho mucha ver lista todos todas cada`.split(/\s+/),
)

const ENGLISH = new Set(
  `what which how many much who where when why the is are was were does do did of in on to for with and or from about that this these those it its i im my me you your can could
  should would will tell show list compare difference between job jobs work career careers like love enjoy want need be become have has there their they we our us say says mean means
  changed change old new state states must need know not dont please help give all any between into than as at by an a if`.split(/\s+/),
)

/** How many words of a language there are. Words of both count for neither. */
const countWords = (tokens: readonly string[], own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  tokens.filter((token) => own.has(token) && !other.has(token)).length

/** Letters of Spanish tell more than a word, but less than two: names have them too. */
const SPANISH_LETTERS = /[¿¡ñáéíóú]/i
const LETTERS_COUNT_AS = 1.5

/** The language of a text, or null when its words do not tell ("Robotics?", "ok"). */
export function detectLocale(text: string): Locale | null {
  const tokens = words(text)
  const spanish = countWords(tokens, SPANISH, ENGLISH) + (SPANISH_LETTERS.test(text) ? LETTERS_COUNT_AS : 0)
  const english = countWords(tokens, ENGLISH, SPANISH)
  if (spanish > english) return 'es'
  return english > 0 ? 'en' : null
}
