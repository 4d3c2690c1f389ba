import { CairnChat } from './element.ts'

declare global {
  interface HTMLElementTagNameMap {
    'cairn-chat': CairnChat
  }
}

// A page may load the script twice; the first one wins.
if (customElements.get('cairn-chat') === undefined) customElements.define('cairn-chat', CairnChat)
