import { createAnswerText } from './answer-text.ts'
import { createButton, createElement } from './create-element.ts'
import type { Messages } from './messages/en.ts'

/** People first: large links to call and write, no question, and nothing about careers. */
export function createCrisisView(text: string, { crisis }: Messages, onReset: () => void): HTMLElement {
  const body = createElement('div')
  createAnswerText(body)(text, { links: [], toUrl: String, name: () => '' })
  const lifelines = [
    ['tel:988', crisis.call],
    ['sms:988', crisis.text],
    ['tel:911', crisis.emergency],
  ] as const
  const items = lifelines.map(([href, words]) => createElement('li', {}, [createElement('a', { href, class: 'lifeline' }, [words])]))
  return createElement('div', { class: 'crisis', part: 'crisis', role: 'alert' }, [
    createElement('h3', {}, [crisis.heading]),
    createElement('ul', { class: 'lifelines' }, items),
    body,
    createElement('p', {}, [createButton({ label: crisis.later, onPress: onReset, class: 'tool' })]),
  ])
}
