/** Puts text on the clipboard; false where the browser or the frame does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

/** For frames and pages without HTTPS, where the clipboard is closed to scripts but not to the reader's own copy command. */
function copyByCommand(text: string): boolean {
  let isCopied = false
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    // Before the host's own listeners hear of it.
    event.stopImmediatePropagation()
    isCopied = true
  }
  document.addEventListener('copy', write, { capture: true, once: true })
  // Deprecated, and still the only way there is here.
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', write, { capture: true })
  return isDone && isCopied
}
