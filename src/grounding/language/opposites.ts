import { meaningsOf } from './concepts.ts'

/**
 * Words that say the opposite of each other. A claim that uses one side where
 * its passage uses the other contradicts it, however many words they share.
 * Left and right of the slash, each a list of words.
 */
const PAIRS = `
stay keep remain continue retain / split divide break separate move shift replace drop remove eliminate disperse dissolve
voluntary optional / mandatory obligatory compulsory required must mandate
early / late
first / last
begin start open launch / end close finish
approve adopt accept / reject refuse suspend withdraw rescind
largest biggest most highest / smallest fewest least lowest
increase rise grow / decrease fall drop shrink
fewer less / more
before / after
same / different
include contain / exclude omit
former old older previous / new current modernized present today
national federal / local
different differ vary / same national
gradual gradually slowly phased / sudden suddenly abrupt immediately
publish release / withhold
paid / unpaid free
allow permit / forbid prohibit ban
easy / hard difficult
public / private
combine merge join unite / split divide separate
always / never sometimes
few limited small minor / many big large major extensive considerable
little few / extensive considerable many
known clear settled / unknown unclear unsettled
secondary / postsecondary
reinstate restore / withdraw remove rescind
keep retain / withdraw rescind
widen expand broaden / narrow shorten limit
shorten shortened / divide split
high / middle elementary
secondary postsecondary college university / middle elementary primary
`

/** Per stem, the stems of its opposites. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    const set = table.get(from) ?? new Set<string>()
    table.set(from, set.add(to))
  }
  for (const line of PAIRS.trim().split('\n')) {
    const [left = [], right = []] = line.split(' / ').map((side) => side.split(' ').map((word) => meaningsOf(word)[0] ?? word))
    for (const a of left) {
      for (const b of right) {
        add(a, b)
        add(b, a)
      }
    }
  }
  return table
})()
