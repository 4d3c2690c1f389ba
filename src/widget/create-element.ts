type Attributes = Readonly<Record<string, string | boolean | null>>

/**
 * Makes an element with attributes and children; `true` is an empty attribute,
 * `false` and null leave it out. Strings become text nodes. This is the only
 * way in which the widget builds its page, so no string is ever read as HTML.
 */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  setAttributes(element, attributes)
  element.append(...children)
  return element
}

/** Sets, replaces or takes away attributes. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) element.removeAttribute(name)
    else element.setAttribute(name, value === true ? '' : value)
  }
}

interface ButtonOptions {
  readonly label: string
  readonly onPress: () => void
  readonly class: string
  readonly part?: string
  /** With an icon the label is a name for it and shows on hover. */
  readonly icon?: Node
}

/** A real button, which never submits a form. */
export function createButton({ label, onPress, class: className, part, icon }: ButtonOptions): HTMLButtonElement {
  const naming = icon === undefined ? {} : { 'aria-label': label, title: label }
  const button = createElement('button', { type: 'button', class: className, part: part ?? null, ...naming }, [icon ?? label])
  button.addEventListener('click', onPress)
  return button
}
