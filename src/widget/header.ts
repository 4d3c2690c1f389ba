import { createButton, createElement, setAttributes } from './create-element.ts'
import { cairnIcon, closeIcon, enlargeIcon, shrinkIcon, startOverIcon } from './icons.ts'
import type { Messages } from './messages/en.ts'
import type { Settings } from './settings.ts'

interface HeaderOptions {
  readonly settings: Settings
  readonly messages: Messages
  readonly panel: HTMLElement
  readonly onReset: () => void
  readonly onClose: () => void
}

/** Who speaks, and what can be done with the conversation and its window. */
export function createHeader({ settings, messages, panel, onReset, onClose }: HeaderOptions): HTMLElement {
  const startOver = createButton({ label: messages.newConversation, icon: startOverIcon(), class: 'icon-button', onPress: onReset })
  const close = createButton({ label: messages.close, icon: closeIcon(), class: 'icon-button', part: 'close', onPress: onClose })
  const windowButtons = settings.mode === 'launcher' ? [createSizeButton(panel, messages), close] : []
  return createElement('header', { class: 'header', part: 'header' }, [
    cairnIcon(),
    createElement('h2', { id: 'heading' }, [settings.heading ?? messages.heading]),
    startOver,
    ...windowButtons,
  ])
}

function createSizeButton(panel: HTMLElement, messages: Messages): HTMLButtonElement {
  const button = createButton({
    label: messages.enlarge,
    icon: enlargeIcon(),
    class: 'icon-button size',
    onPress: () => {
      const isLarge = panel.classList.toggle('large')
      const label = isLarge ? messages.shrink : messages.enlarge
      setAttributes(button, { 'aria-label': label, title: label })
      button.replaceChildren(isLarge ? shrinkIcon() : enlargeIcon())
    },
  })
  return button
}
