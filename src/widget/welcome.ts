import { createButton, createElement } from './create-element.ts'
import type { Messages } from './messages/en.ts'
import type { Settings } from './settings.ts'

interface WelcomeOptions {
  readonly settings: Settings
  readonly messages: Messages
  readonly onAsk: (question: string) => void
}

/** What stands there before the first question: who speaks, and questions to start with. */
export function createWelcome({ settings, messages, onAsk }: WelcomeOptions): HTMLElement {
  const starters = messages.starters[settings.audience]
  return createElement('div', { class: 'welcome' }, [
    createElement('p', { class: 'greeting', part: 'greeting' }, [settings.greeting ?? messages.greeting]),
    createQuestions({ heading: messages.startersHeading, questions: starters, onAsk, part: 'starters' }),
    createElement('p', { class: 'soft' }, [messages.independent]),
  ])
}

interface QuestionsOptions {
  readonly heading: string
  readonly questions: readonly string[]
  readonly onAsk: (question: string) => void
  readonly part: string
}

/** Questions to press instead of typing. */
export function createQuestions({ heading, questions, onAsk, part }: QuestionsOptions): HTMLElement {
  const items = questions.map((question) =>
    createElement('li', {}, [createButton({ label: question, onPress: () => onAsk(question), class: 'suggestion', part: 'suggestion' })]),
  )
  return createElement('section', { class: 'suggestions', part, hidden: questions.length === 0 }, [
    createElement('h3', {}, [heading]),
    createElement('ul', {}, items),
  ])
}
