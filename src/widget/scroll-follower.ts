/** So near to where we left the reader counts as "has not scrolled away". */
const NEAR_PX = 48
const SPACE_PX = 8

interface FollowerOptions {
  /** What scrolls; on very small screens the whole panel does instead of the conversation. */
  readonly scroller: () => HTMLElement
  /** Whether new words stand below what is in sight. */
  readonly onBehind: (isBehind: boolean) => void
}

const endOf = (area: HTMLElement): number => area.scrollHeight - area.clientHeight

/** As far down as there is, and no further than the turn's own start. */
const bestFor = (turn: HTMLElement, area: HTMLElement): number =>
  Math.min(turn.getBoundingClientRect().top - area.getBoundingClientRect().top + area.scrollTop - SPACE_PX, endOf(area))

/**
 * Follows an answer as it grows, until its question reaches the top: the start
 * of a long answer never scrolls away from under its reader. Whoever scrolls
 * up stays where they are. Nothing ever scrolls back.
 */
export function createScrollFollower({ scroller, onBehind }: FollowerOptions) {
  let isFollowing = true
  let left = 0

  const moveTo = (top: number, area: HTMLElement): void => {
    left = top
    area.scrollTop = top
  }
  const tell = (area: HTMLElement): void => onBehind(endOf(area) - area.scrollTop > NEAR_PX)
  return {
    follow: (turn: HTMLElement): void => {
      const area = scroller()
      if (isFollowing) moveTo(Math.max(area.scrollTop, bestFor(turn, area)), area)
      tell(area)
    },
    /** Brings a turn into sight wherever the reader was: a new question, or a reply that must be seen. */
    bringIntoSight: (turn: HTMLElement): void => {
      const area = scroller()
      isFollowing = true
      moveTo(bestFor(turn, area), area)
      tell(area)
    },
    /** To be called when the area has scrolled. */
    notice: (): void => {
      const area = scroller()
      isFollowing = area.scrollTop >= left - NEAR_PX || endOf(area) - area.scrollTop < NEAR_PX
      if (endOf(area) - area.scrollTop <= NEAR_PX) onBehind(false)
    },
    toEnd: (): void => {
      const area = scroller()
      area.scrollTop = endOf(area)
    },
  }
}
