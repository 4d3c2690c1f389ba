/** Browsers of before 2024 show the same by its place in the page and a high z-index. */
const hasPopover = (): boolean => 'popover' in HTMLElement.prototype

/**
 * Shows an element above everything else of the page, whatever the page does
 * with stacking, overflow and transforms. It must be in the document; an
 * element that was moved in it must be put on top again.
 */
export function putOnTop(element: HTMLElement): void {
  element.hidden = false
  if (!hasPopover() || !element.isConnected) return
  element.setAttribute('popover', 'manual')
  if (!element.matches(':popover-open')) element.showPopover()
}

/** Hides it and leaves the top. */
export function takeFromTop(element: HTMLElement): void {
  element.hidden = true
  if (!element.hasAttribute('popover')) return
  if (element.matches(':popover-open')) element.hidePopover()
  element.removeAttribute('popover')
}
