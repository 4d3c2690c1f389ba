import type { Beyond } from '../../domain/inquiry.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import type { Desk } from './desk.ts'
import { findSentence, proseOf } from './sources.ts'

/** Says honestly that a question is beyond us, whom to ask, and what we can do instead. */
export function decline(desk: Desk): void {
  const { inquiry, phrases, pen } = desk
  const beyond = inquiry.beyond ?? 'off-topic'
  pen.say(phrases.beyond[beyond])
  tellWhoKnows(desk)
  if (!FOREIGN.has(beyond)) tellPlaceInstead(desk)
  const offer = phrases.beyondOffer[beyond]
  if (offer !== undefined) pen.say(offer, 'paragraph')
}

/** Not of our field at all: a job that such a question names is only bait. */
const FOREIGN: ReadonlySet<Beyond> = new Set(['injection', 'off-topic'])

/** Articles that say who answers such a question instead. */
const WHO_KNOWS: ReadonlySet<string> = new Set([
  'faq/wages',
  'faq/job-openings',
  'faq/colleges-and-admission',
  'faq/programs-near-me',
  'faq/licenses-and-credentials',
  'faq/is-the-framework-mandatory',
  'faq/is-my-cluster-final',
  'faq/will-the-framework-change-again',
  'faq/how-to-contact-advance-cte',
])

function tellWhoKnows({ evidence, pen }: Desk): void {
  const article = evidence.find(({ passage }) => WHO_KNOWS.has(passage.id))
  for (const source of proseOf(article ?? null).slice(0, 2)) pen.tell(source)
}

/** Where the thing stands that the question is about: not what was asked, but a fact. */
function tellPlaceInstead(desk: Desk): void {
  const { inquiry, phrases, pen } = desk
  const [entity] = inquiry.entities
  if (!entity) return
  const id = passageIdOf(entity)
  const place = findSentence(desk, id, 'places') ?? findSentence(desk, id, 'parent')
  if (!place) return
  pen.say(phrases.canTell, 'paragraph')
  pen.tell(place)
  pen.tell(findSentence(desk, id, 'preparation'))
}

/** Our field, but no answer: asks for what is missing, or says so, says what can be asked, and whom else to ask. */
export function sayUnclear({ phrases, pen, inquiry }: Desk): void {
  if (inquiry.missing !== null) return pen.say(phrases.missing[inquiry.missing])
  pen.say(phrases.unclear)
  pen.say(phrases.unclearHelp, 'paragraph')
  pen.say(phrases.unclearAsk)
}
