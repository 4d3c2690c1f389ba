import { articleFrom } from './article.ts'
import { type Desk, find, proseOf, sentencesOf } from './pen.ts'
import { passageIdOf } from '../../domain/passage-id.ts'

/** Says honestly that a question is beyond us, whom to ask, and what we can do instead. */
export function decline(desk: Desk): void {
  const { inquiry, phrases, pen, evidence } = desk
  const beyond = inquiry.beyond ?? 'off-topic'
  pen.say(phrases.beyond[beyond])
  const cited = evidence.find(({ passage }) => passage.kind === 'faq' && CITED.has(passage.id))
  for (const source of proseOf(cited ?? null).slice(0, 2)) pen.tell(source)
  const [entity] = inquiry.entities
  if (entity && beyond !== 'injection' && beyond !== 'off-topic') {
    const place = find(desk, passageIdOf(entity), 'places') ?? find(desk, passageIdOf(entity), 'parent')
    if (place) {
      pen.say(phrases.canTell, 'paragraph')
      pen.tell(place)
      pen.tell(find(desk, passageIdOf(entity), 'preparation'))
    }
  }
  const offer = phrases.beyondOffer[beyond]
  if (offer !== undefined) pen.say(offer, 'paragraph')
}

/** Articles that say who answers such a question instead. */
const CITED: ReadonlySet<string> = new Set([
  'faq/wages',
  'faq/job-openings',
  'faq/colleges-and-admission',
  'faq/programs-near-me',
  'faq/is-my-cluster-final',
  'faq/will-the-framework-change-again',
  'faq/how-to-contact-advance-cte',
])

/** Our field, but no answer: says so, says what can be asked, and whom else to ask. */
export function sayUnclear(desk: Desk): void {
  const { phrases, pen } = desk
  pen.say(phrases.unclear)
  pen.say(phrases.unclearHelp, 'paragraph')
  pen.say(phrases.unclearAsk)
}

export const tellArticle = (desk: Desk): void => {
  if (sentencesOf(desk.evidence[0] ?? null).length === 0) return
  articleFrom(desk)
}
