import type { Change } from './conversation.ts'
import { createElement } from './create-element.ts'
import { createDialog } from './dialog.ts'
import { cairnIcon } from './icons.ts'
import { createPanel, type Panel, type PanelOptions } from './panel.ts'

export interface ViewOptions extends PanelOptions {
  readonly onOpen: () => void
}

export interface View {
  readonly element: HTMLElement
  readonly update: (change: Change) => void
  /** Takes the focus there, and shows what has to be shown for it. */
  readonly open: () => void
  readonly close: () => void
  /** To be called when the element has come into the document or has moved in it. Never moves the focus. */
  readonly place: (isOpen: boolean) => void
  readonly dispose: () => void
  readonly draft: () => string
}

const PANEL = { class: 'panel', part: 'panel', 'aria-labelledby': 'heading', tabindex: '-1' }

/** Everything that one sees of the chat, for one set of settings; new settings make a new view over the same conversation. */
export function createView(options: ViewOptions): View {
  const { settings, language } = options
  const { direction } = options.findMessages(language)
  const attributes = { class: 'root', lang: language, dir: direction, 'data-mode': settings.mode, 'data-theme': settings.theme }
  return settings.mode === 'launcher' ? createLauncherView(options, attributes) : createOpenView(options, attributes)
}

type RootAttributes = Readonly<Record<string, string>>

const doNothing = (): void => undefined

/** The chat in its place on the page. */
function createOpenView(options: ViewOptions, attributes: RootAttributes): View {
  const box = createElement('section', PANEL)
  const { update, focus, draft } = createPanel(box, options)
  return {
    element: createElement('div', attributes, [box]),
    update,
    draft,
    open: focus,
    close: doNothing,
    place: doNothing,
    dispose: doNothing,
  }
}

/** The button, and behind it the chat, which is made when it is first asked for: a page that nobody chats on pays for a button. */
function createLauncherView(options: ViewOptions, attributes: RootAttributes): View {
  const box = createElement('dialog', PANEL)
  const words = createElement('span', {}, [options.findMessages(options.language).launcher])
  const launcher = createElement('button', { type: 'button', class: 'launcher', part: 'launcher', 'aria-haspopup': 'dialog' }, [
    cairnIcon(),
    words,
  ])
  launcher.addEventListener('click', options.onOpen)
  let panel: Panel | null = null
  const fill = (): Panel => (panel ??= createPanel(box, options))
  const dialog = createDialog({ panel: box, launcher, onClose: options.onClose })
  return {
    element: createElement('div', attributes, [launcher, box]),
    update: (change) => panel?.update(change),
    open: () => {
      const { focus } = fill()
      // On a phone the keys would cover the questions to start with.
      if (dialog.show() === 'sheet') box.focus()
      else focus()
    },
    close: () => {
      dialog.hide()
      launcher.focus()
    },
    place: (isOpen) => {
      if (!isOpen) return dialog.hide()
      fill()
      dialog.show()
    },
    dispose: dialog.followKeyboard(),
    draft: () => panel?.draft() ?? options.draft,
  }
}
