import { putOnTop, takeFromTop } from './top-layer.ts'

/** Below this the dialog is a sheet over the whole screen, and the page behind it takes no part. */
const SHEET = '(max-width: 480px)'

interface DialogOptions {
  readonly panel: HTMLDialogElement
  readonly launcher: HTMLElement
  readonly onClose: () => void
}

/** The launcher and its panel: beside the page where there is room, instead of it where there is none. */
export function createDialog({ panel, launcher, onClose }: DialogOptions) {
  /** The keys of a phone lie over the page: what is left of it is what the sheet has. */
  const fitKeyboard = (): void => panel.style.setProperty('--sheet', `${window.visualViewport?.height ?? window.innerHeight}px`)

  panel.addEventListener('cancel', (event) => {
    event.preventDefault()
    onClose()
  })
  return {
    /** Also puts things in their place again after a move in the document. */
    show: (): 'panel' | 'sheet' => {
      takeFromTop(launcher)
      if (!matchMedia(SHEET).matches) {
        panel.setAttribute('role', 'dialog')
        putOnTop(panel)
        return 'panel'
      }
      panel.hidden = false
      panel.close()
      panel.showModal()
      fitKeyboard()
      return 'sheet'
    },
    hide: (): void => {
      panel.close()
      takeFromTop(panel)
      launcher.hidden = false
      // It is seen and works at once; that nothing of the page lies over it may take a moment longer.
      setTimeout(() => !launcher.hidden && putOnTop(launcher))
    },
    /** Starts to follow the phone's keys; the returned function ends it. */
    followKeyboard: (): (() => void) => {
      window.visualViewport?.addEventListener('resize', fitKeyboard)
      return () => window.visualViewport?.removeEventListener('resize', fitKeyboard)
    },
  }
}
