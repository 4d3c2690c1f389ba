import { anyPhrase } from './pattern.ts'

/** Words that are titles of some worker but mostly mean something else in a question to us. */
const COMMON = new Set(
  `model models guide lead leader host coach staff manager director officer associate clerk technician engineer analyst assistant specialist representative rep agent operator inspector coordinator
  counselor counselors teacher teachers student students advisor adviser educator administrator principal worker workers employee employees employer employers owner member group partner partners
  system systems project projects test state states federal service services help helper science math art arts design food health safety energy sales business media video games game music sports
  computer computers data technology plan planning research support security transportation construction education program programs consejero consejera maestro maestra estudiante trabajador general
  public law government military army navy environment nature animals animal plants history page pages call content chair fellow grade line major minor print second minute press private sub cluster
  clusters survey surveys surveyor code coding training trainer reporter user users career careers job jobs work framework practice practices crew sample definition source sources report card key cutting cross`.split(
    /\s+/,
  ),
)

/** How words for workers end, in both languages. */
const SOUNDS_LIKE_TITLE =
  /(er|or|ist|ian|man|men|ant|ent|ero|era|ista|dor|dora|tech|vet|vets|cop|cops|nurse|chef|pilot|judge|cook|medic)s?$/

const LEAST_LETTERS = 3
/** In so few words a title is what the message is about. */
const MOST_BARE_WORDS = 3

/** Whether one word that is a known title is meant as one: it sounds like one where jobs are talked about, or is put as one. */
export function isSingleTitle(word: string, text: string): boolean {
  if (word.length < LEAST_LETTERS || COMMON.has(word)) return false
  if (text.split(' ').length <= MOST_BARE_WORDS || isPutAsTitle(text, word)) return true
  return JOB_CONTEXT.test(text) && SOUNDS_LIKE_TITLE.test(word)
}

/** Whether a known word is put as a title: with an article, or after words of being or becoming. */
const isPutAsTitle = (text: string, word: string): boolean =>
  new RegExp(
    `\\b(?:a|an|be|become|becoming|being|as|un|una|ser|como|uncle is|about|do|and|or|vs|versus|the) (?:an? |un |una |some )?${word}\\b`,
  ).test(text)

/** A question that talks about doing a job at all. */
const JOB_CONTEXT = anyPhrase`
  jobs?|career|become|becoming|be an?|being an?|work(ing)? as|for a living|when i grow up|clusters?
  belong|fits?|where|who|study|training|degree|education|prepar\w+|interests?|riasec|is an?|are
  uncle|aunt|mom|dad|brother|sister|cousin|ser|trabaj\w+|empleo|estudiar|donde|pertenece|requisitos|how do i
`
