import { putOnTop, takeFromTop } from './top-layer.ts'

/** Below this the dialog is a sheet over the whole screen, and the page behind it takes no part. */
const SHEET = '(max-width: 480px)'

interface DialogOptions {
  readonly panel: HTMLDialogElement
  readonly launcher: HTMLElement
  /** Where the reader goes on when it opens. */
  readonly focusFirst: (isSheet: boolean) => void
  readonly onClose: () => void
}

/** The launcher and its panel: beside the page where there is room, instead of it where there is none. */
export function createDialog({ panel, launcher, focusFirst, onClose }: DialogOptions) {
  let isOpen = false

  const show = (): void => {
    takeFromTop(launcher)
    if (!matchMedia(SHEET).matches) {
      panel.setAttribute('role', 'dialog')
      return putOnTop(panel)
    }
    panel.hidden = false
    panel.close()
    panel.showModal()
    fitKeyboard()
  }
  /** The keys of a phone lie over the page: what is left of it is what the sheet has. */
  const fitKeyboard = (): void => panel.style.setProperty('--sheet', `${window.visualViewport?.height ?? window.innerHeight}px`)
  const hide = (): void => {
    panel.close()
    takeFromTop(panel)
    putOnTop(launcher)
  }
  panel.addEventListener('cancel', (event) => {
    event.preventDefault()
    onClose()
  })
  return {
    isOpen: () => isOpen,
    open: (): void => {
      isOpen = true
      show()
      focusFirst(matchMedia(SHEET).matches)
    },
    close: (): void => {
      isOpen = false
      hide()
      launcher.focus()
    },
    /** Puts things where they belong after the element has come into the document or has moved in it. */
    place: (): void => (isOpen ? show() : hide()),
    /** Starts to follow the phone's keys; the returned function ends it. */
    followKeyboard: (): (() => void) => {
      window.visualViewport?.addEventListener('resize', fitKeyboard)
      return () => window.visualViewport?.removeEventListener('resize', fitKeyboard)
    },
  }
}
