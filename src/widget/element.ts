import type { Locale } from '../protocol.ts'
import { type Change, type Conversation, createConversation } from './conversation.ts'
import { createConversationStore } from './conversation-store.ts'
import { emit } from './events.ts'
import { findMessages, type MessageOverrides } from './messages/messages.ts'
import { printConversation } from './print-conversation.ts'
import { requestAnswer } from './request-answer.ts'
import { ATTRIBUTES, type AttributeName, parseSettings, type Settings, toLanguage } from './settings.ts'
import styleText from './style.css'
import { toAnswer } from './turn.ts'
import { createView, type View } from './view.ts'

/** Three missed signs of life. */
const SILENCE_MS = 30_000

/** One for all widgets of a page. As an object it needs no exception in the page's policy. */
const styleSheet = new CSSStyleSheet()
styleSheet.replaceSync(styleText)

/** Where this script came from is where the service is, unless the host says otherwise. */
const HOME = new URL(import.meta.url).origin

/**
 * `<cairn-chat>`: a conversation with Cairn on any page.
 *
 * Attributes may be set before or after the element is defined and at any
 * time; the conversation survives that, and it survives being moved in the
 * document. Taken out of it, the element ends the answer on its way.
 */
export class CairnChat extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  declare endpoint: string | null
  declare audience: string | null
  declare locale: string | null
  declare mode: string | null
  declare heading: string | null
  declare greeting: string | null
  declare persist: string | null
  declare theme: string | null
  declare site: string | null

  readonly #shadow = this.attachShadow({ mode: 'open', delegatesFocus: false })
  readonly #warned = new Set<string>()
  #messages: MessageOverrides = {}
  #settings: Settings | null = null
  #conversation: Conversation | null = null
  #view: View | null = null
  #isOpen = false
  #isStale = false

  constructor() {
    super()
    this.#shadow.adoptedStyleSheets = [styleSheet]
  }

  /** The host's words in the place of ours, by language. */
  get messages(): MessageOverrides {
    return this.#messages
  }

  set messages(overrides: MessageOverrides) {
    this.#messages = overrides
    this.#renew()
  }

  connectedCallback(): void {
    this.#takeEarlyProperties()
    if (this.#view === null) this.#build()
    else this.#view.place(this.#isOpen)
  }

  disconnectedCallback(): void {
    // A move in the document is a leave and an arrival: only who stays away has gone.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#conversation?.stop()
      this.#view?.dispose()
      this.#view = null
      this.#isOpen = false
    })
  }

  attributeChangedCallback(): void {
    this.#renew()
  }

  /** Shows the panel and takes the focus there; without a launcher it only takes the focus. */
  open(): void {
    if (this.#view === null || (this.#isOpen && this.#settings?.mode === 'launcher')) return
    this.#isOpen = true
    this.#view.open()
    emit(this, 'cairn-open', {})
  }

  /** Leaves only the launcher. An answer on its way goes on. */
  close(): void {
    if (this.#view === null || !this.#isOpen) return
    this.#isOpen = false
    this.#view.close()
    emit(this, 'cairn-close', {})
  }

  /** Asks a question as if the reader had; resolves when its answer has ended. Does nothing while another answer comes. */
  async ask(question: string): Promise<void> {
    const conversation = this.#conversation
    if (conversation === null || conversation.isBusy() || question.trim() === '') return
    emit(this, 'cairn-ask', { length: question.length })
    await conversation.ask(question.trim())
  }

  /** Ends the answer on its way, here and on the server. */
  stop(): void {
    this.#conversation?.stop()
  }

  /** Forgets the conversation, in the page and in what was kept. */
  reset(): void {
    this.#conversation?.reset()
  }

  /** Properties that were set before the element was defined lie before the accessors; they are set again. */
  #takeEarlyProperties(): void {
    for (const name of [...ATTRIBUTES, 'messages']) {
      if (!Object.hasOwn(this, name)) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }

  /** Several changes in a row make one new view. */
  #renew(): void {
    if (this.#view === null || this.#isStale) return
    this.#isStale = true
    queueMicrotask(() => {
      this.#isStale = false
      if (this.isConnected) this.#build()
    })
  }

  #build(): void {
    const settings = this.#readSettings()
    this.#settings = settings
    this.#conversation ??= this.#createConversation(settings)
    const draft = this.#view?.draft() ?? ''
    const hadFocus = this.#shadow.activeElement !== null
    this.#view?.dispose()
    const language = settings.locale ?? this.#findLanguage()
    const view = createView({
      settings,
      language,
      draft,
      conversation: this.#conversation,
      findMessages: (locale) => findMessages(locale, this.#messages),
      onAsk: (question) => void this.ask(question),
      onOpen: () => this.open(),
      onClose: () => this.close(),
      onPrint: (content) => printConversation({ place: this.#shadow, title: 'Cairn', language, content, style: styleText }),
    })
    this.#view = view
    this.#shadow.replaceChildren(view.element)
    this.#isOpen &&= settings.mode === 'launcher'
    view.place(this.#isOpen)
    if (hadFocus && (this.#isOpen || settings.mode !== 'launcher')) view.open()
  }

  #readSettings(): Settings {
    return parseSettings({
      read: (name) => this.getAttribute(name),
      home: HOME,
      base: document.baseURI,
      warn: (line) => {
        if (this.#warned.has(line)) return
        this.#warned.add(line)
        // For the author of the page, who set the attribute.
        // oxlint-disable-next-line no-console
        console.warn(line)
      },
    })
  }

  /** The language around the element, else the browser's. */
  #findLanguage(): Locale {
    const around = this.closest('[lang]')?.getAttribute('lang') ?? ''
    return toLanguage(around) ?? toLanguage(navigator.language) ?? 'en'
  }

  #createConversation(settings: Settings): Conversation {
    const store = createConversationStore({
      ...settings,
      open: (persist) => (persist === 'session' ? window.sessionStorage : window.localStorage),
    })
    const conversation: Conversation = createConversation({
      turns: store.load(),
      request: (messages, signal) => {
        const { endpoint, audience, locale } = this.#settings ?? settings
        return requestAnswer({ endpoint, messages, audience, locale, signal, silenceMs: SILENCE_MS, fetch: (...input) => fetch(...input) })
      },
      onChange: (change) => {
        if (change === 'ended' || change === 'reset') store.save(conversation.turns())
        this.#view?.update(change)
        this.#tell(change, conversation)
      },
    })
    return conversation
  }

  #tell(change: Change, conversation: Conversation): void {
    if (change === 'reset') emit(this, 'cairn-reset', {})
    const turn = conversation.turns().at(-1)
    // That somebody needs help is nobody's statistics.
    if (change !== 'ended' || turn === undefined || turn.outcome === 'crisis') return
    const answer = toAnswer(turn)
    if (answer === null) return emit(this, 'cairn-problem', { reason: turn.state === 'stopped' ? 'stopped' : (turn.fault ?? 'failed') })
    const { id, outcome, locale, grounding, sources } = answer
    emit(this, 'cairn-answer', { id, outcome, locale, grounding, sources: sources.map(({ passageId }) => passageId) })
  }
}

/** Each attribute is a property of the same name. */
function reflect(name: AttributeName): void {
  Object.defineProperty(CairnChat.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return this.getAttribute(name)
    },
    set(this: HTMLElement, value: string | null) {
      if (value === null) this.removeAttribute(name)
      else this.setAttribute(name, value)
    },
  })
}
for (const name of ATTRIBUTES) reflect(name)
