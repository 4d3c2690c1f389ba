import type { TimeFrame } from '../domain/inquiry.ts'
import { anyPhrase } from './pattern.ts'

/** Words of the old Framework, and of before. The Framework of today has no pathways. */
const PAST = anyPhrase`
    pathways?|used to|formerly|former|previous(ly)?|old|older|oldest|original(ly)?|earlier|back then
    in the past|historical(ly)?
    before( the)?( (update|change|modernization|2024|redesign|revision))?|prior to|first version
    legacy|draft|proposed|proposal|suspended|antes|antigu[oa]s?|anterior(es)?|viej[oa]s?|original(es)?
    borrador|propuesta|propuest[oa]s?|solia[n]?|llamaba[n]?|had been|was called|were called|once
    (was|were) there( ever)?|there (was|were)
    did (it|the framework|the old) have|habia|hubo
  `

/** Words of becoming something else. */
const CHANGE = anyPhrase`
    chang(e|ed|es|ing)|what happened|happened to|went|gone|became|become of|renam(e|ed)|merge[d]?
    combine[d]?|split|replaced?|remov(e|ed)|eliminat(e|ed)|dissolved|disappear(ed)?|moved|new name
    (go|goes|going|went|gone|drop|dropped|shrink|shrank|shrunk|cut|reduced|down|up) (down |up )?(from (\d+|sixteen) )?to (\d+|fourteen|twelve|sixteen)
    now called|called now|modernized version
    difference between (the )?(old|new|2002|previous)|old (and|vs|versus|to) new|new (and|vs|versus) old
    updated|compared to the old|cambi(o|os|aron|ado)|que paso con|paso con|se convirtio|fusion(aron|o)
    elimin(o|aron)|renombr(o|aron)|desaparecio
  `

/** A year of the Framework's life in a folded text. */
const YEAR = /\b(200\d|201\d|202[0-6])\b/
const MONTHS: Readonly<Record<string, string>> = {
  january: '01',
  february: '02',
  march: '03',
  april: '04',
  may: '05',
  june: '06',
  july: '07',
  august: '08',
  september: '09',
  october: '10',
  november: '11',
  december: '12',
  enero: '01',
  febrero: '02',
  marzo: '03',
  abril: '04',
  mayo: '05',
  junio: '06',
  julio: '07',
  agosto: '08',
  septiembre: '09',
  octubre: '10',
  noviembre: '11',
  diciembre: '12',
}

const MONTH = new RegExp(String.raw`\b(${Object.keys(MONTHS).join('|')})( of| de)? (20\d\d)\b`)

/** "2012", or "2024-06" where a month is named. */
function dateIn(folded: string): string | null {
  const month = MONTH.exec(folded)
  if (month?.[1] && month[3]) return `${month[3]}-${MONTHS[month[1]] ?? '01'}`
  return YEAR.exec(folded)?.[1] ?? null
}

/** The release of the modernized Framework; what is asked about before it is the past. */
const RELEASE = '2024-10'
const RELEASE_YEAR = '2024'

/** The year of the release itself is both; without a month it is taken for today. */
const isBeforeRelease = (date: string | null): boolean =>
  date !== null && (date.length > RELEASE_YEAR.length ? date < RELEASE : date < RELEASE_YEAR)

/** "Before October 2024" is no question about October 2024. */
const BEFORE_A_DATE = /\b(before|prior to|until|antes de) (the )?(\w+ )?(de )?20(2[4-6])\b/

/** Whoever speaks of twelve clusters, in whatever tense, speaks of what was proposed in 2022. */
const TWELVE = /\b(12|twelve|dozen|doce) (career )?clusters?\b(?! groupings?)/
/** "Are there 12, 14 or 16?" asks for the number of today. */
const OTHER_NUMBERS = /\b(14|16|fourteen|sixteen|catorce|dieciseis)\b/
const PROPOSAL_YEAR = '2022'

/** Which time a folded question asks about. A question about change is about both, whatever year it names. */
export function findTimeFrame(folded: string): TimeFrame {
  const year = BEFORE_A_DATE.test(folded) ? null : dateIn(folded)
  if (year === null && TWELVE.test(folded) && !OTHER_NUMBERS.test(folded)) return { kind: 'past', year: PROPOSAL_YEAR }
  if (CHANGE.test(folded) && !/\bclimate change\b/.test(folded)) return { kind: 'change', year }
  return { kind: PAST.test(folded) || BEFORE_A_DATE.test(folded) || isBeforeRelease(year) ? 'past' : 'now', year }
}
