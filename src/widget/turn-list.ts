import { createElement } from './create-element.ts'
import type { Turn } from './turn.ts'
import { createTurnView, type TurnView, type TurnViewOptions } from './turn-view.ts'

/** All turns, the newest last. Turns that have not changed are left alone. */
export function createTurnList(options: TurnViewOptions) {
  const element = createElement('div', { class: 'turns' })
  let views: readonly TurnView[] = []

  const show = (turns: readonly Turn[]): void => {
    const kept = views.filter((view, index) => index < turns.length && isSameTurn(view.turn(), turns[index]))
    for (const view of views) if (!kept.includes(view)) view.element.remove()
    views = turns.map((turn, index) => {
      const view = kept[index]
      if (view === undefined) return createTurnView(turn, options)
      if (view.turn() !== turn) view.update(turn)
      return view
    })
    for (const view of views) if (view.element.parentNode !== element) element.append(view.element)
  }
  return {
    element,
    show,
    last: (): HTMLElement | null => views.at(-1)?.element ?? null,
    findTurn: (inside: Element): Turn | null => views.find((view) => view.element.contains(inside))?.turn() ?? null,
  }
}

/** A turn grows, but it never becomes another question; when it ended it may only be the very same. */
const isSameTurn = (shown: Turn, turn: Turn | undefined): boolean =>
  turn === shown || (turn !== undefined && shown.state === 'open' && (shown.question === turn.question || turn.outcome === 'crisis'))
