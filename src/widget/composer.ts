import { createButton, createElement, setAttributes } from './create-element.ts'
import { sendIcon, stopIcon } from './icons.ts'
import type { Messages } from './messages/en.ts'

/** The limit of the service. */
const MAX_CHARACTERS = 4000
/** A second click of a double click must not stop what the first has begun. */
const DOUBLE_CLICK_MS = 500

interface ComposerOptions {
  readonly messages: Messages
  readonly draft: string
  readonly onAsk: (question: string) => void
  readonly onStop: () => void
}

/**
 * The question box. It is never disabled, so focus stays in it; while an
 * answer comes, the next question can be written. The button does what it
 * says: it sends, or it stops.
 */
export function createComposer(options: ComposerOptions) {
  const { messages, onAsk, onStop } = options
  const box = createBox(options)
  const fault = createElement('p', { class: 'fault', id: 'fault', role: 'alert' })
  let isBusy = false
  let busySince = 0

  const send = (): void => {
    const question = box.value.trim()
    const isTooLong = question.length > MAX_CHARACTERS
    fault.textContent = isTooLong ? messages.tooLong(MAX_CHARACTERS) : ''
    setAttributes(box, { 'aria-invalid': isTooLong ? 'true' : null })
    if (isBusy || isTooLong) return
    if (question === '') return box.focus()
    box.value = ''
    onAsk(question)
  }
  const button = createButton({ label: messages.send, class: 'send', part: 'send', icon: sendIcon(), onPress: () => press() })
  const press = (): void => {
    if (!isBusy) send()
    else if (performance.now() - busySince > DOUBLE_CLICK_MS) onStop()
  }
  box.addEventListener('keydown', (event) => {
    // An input method uses Enter to choose a character.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  })
  // Where a box does not grow by itself.
  if (!CSS.supports('field-sizing', 'content')) box.addEventListener('input', () => fitHeight(box))
  const form = createElement('form', { class: 'composer', part: 'composer' }, [
    createElement('label', { for: 'question', class: 'unseen' }, [messages.question]),
    fault,
    createElement('div', { class: 'box' }, [box, button]),
  ])
  form.addEventListener('submit', (event) => event.preventDefault())
  return {
    element: form,
    setBusy: (next: boolean): void => {
      if (next === isBusy) return
      isBusy = next
      busySince = performance.now()
      showAction(button, next ? messages.stop : messages.send, next ? stopIcon() : sendIcon())
    },
    focus: () => box.focus(),
    draft: () => box.value,
  }
}

function createBox({ messages, draft }: ComposerOptions): HTMLTextAreaElement {
  const box = createElement('textarea', {
    id: 'question',
    part: 'input',
    rows: '1',
    autocomplete: 'off',
    placeholder: messages.placeholder,
    'aria-describedby': 'fault disclosure',
  })
  box.value = draft
  return box
}

function fitHeight(box: HTMLTextAreaElement): void {
  box.style.setProperty('block-size', 'auto')
  box.style.setProperty('block-size', `${box.scrollHeight}px`)
}

/** Label, picture and deed change together. */
function showAction(button: HTMLButtonElement, label: string, icon: Node): void {
  setAttributes(button, { 'aria-label': label, title: label })
  button.replaceChildren(icon)
}
