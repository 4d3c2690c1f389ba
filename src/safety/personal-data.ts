/**
 * What names or reaches a person, as a table: the words left in its place and
 * the pattern. The order matters: what is longer or more certain comes first.
 *
 * Numbers of the trade stay: SOC codes (29-1131), CIP codes (51.3801), NAICS
 * sectors (31-33), years, dates and counts (4,900). A group named `cue` stays.
 */
const TABLE: readonly (readonly [string, RegExp])[] = [
  [
    '[e-mail removed]',
    /\b[\p{L}\p{N}._%+-]{1,64}(?:@| @ | ?\(at\) ?| ?\[at\] ?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?\(dot\)\s?|\s?\[dot\]\s?)[\p{L}\p{N}-]{2,24}){1,4}/giu,
  ],
  [
    '[e-mail removed]',
    /\b[\w.+-]+(?: dot [\w-]+){0,2} (?:at|arroba) (?:gmail|yahoo|hotmail|outlook|icloud|aol|proton|[\w-]+) (?:dot|punto) (?:com|net|org|edu|gov|us|mx|k12)\b/gi,
  ],
  ['[account removed]', /(?<![\w.@/])@[A-Za-z_][\w.]{2,29}\b/g],
  [
    '[account removed]',
    /(?<cue>\b(?:my|mi) (?:instagram|insta|ig|snap(?:chat)?|tik ?tok|discord|twitter|telegram|whats ?app)(?: (?:user ?name|handle|user|account|name|usuario|cuenta))?(?: is| es|:) ?)@?[\w.#-]{3,32}/gi,
  ],
  ['[account number removed]', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g],
  ['[card number removed]', /\b(?:\d{4}[ -]){3}\d{1,7}\b|\b3[47]\d{2}[ -]?\d{6}[ -]?\d{5}\b|\b\d{15,19}\b/g],
  ['[ID number removed]', /\b\d{3}([- .])\d{2}\1\d{4}\b/g],
  [
    '[ID number removed]',
    /(?<cue>\b(?:ssn|social(?: security)?(?: (?:number|no\.?|#))?|seguro social|n[uú]mero de seguro(?: social)?)(?: is| es|:|=)?[ #]*)\d{3}[- ]?\d{2}[- ]?\d{4}\b/gi,
  ],
  [
    '[phone number removed]',
    /(?<![\w.])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?\b/gi,
  ],
  ['[phone number removed]', /(?<!\w)\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}\b/g],
  ['[phone number removed]', /(?<![\w.,-])1?[2-9]\d{2}[2-9]\d{6}(?![\w,-])/g],
  ['[phone number removed]', /(?<![\w-])[2-9]\d{2}[-.]\d{4}(?![\w-])/g],
  [
    '[phone number removed]',
    /(?<cue>\b(?:(?:phone|cell|mobile|tel[eé]?fono|celular|m[oó]vil|whats ?app)(?: number| n[uú]mero)?(?: is| es|:)?|(?:call|text|reach|ll[aá]ma|escr[ií]be)(?:me| me)(?: at| on| al)?|(?:my|mi) (?:number|n[uú]mero)(?: is| es|:)?) ?)\(?\d(?:[ .()-]?\d){6,14}\b/gi,
  ],
  [
    '[ID number removed]',
    // A cue word, then digits. A SOC code or a year after "id" is no person's number.
    /(?<cue>\b(?:student|school|lunch|employee|member|passport|driver'?s?|license|licence|permit|badge|case|patient|medicaid|medicare|account|alien|green card|estudiante|alumno|matr[ií]cula|pasaporte|licencia|expediente|cuenta|curp|folio)(?: (?:id|i\.d\.|number|no\.?|num|n[uú]mero|#|identification|card|license|licence)){0,2}(?: is| es|:|=| #|#)? ?)#?(?!\d{2}-\d{4}\b)(?!(?:19|20)\d{2}\b)(?=[A-Z]*-?\d)[A-Z]{0,4}-?\d[\dA-Z-]{3,17}\b/gi,
  ],
  [
    '[ID number removed]',
    /(?<cue>\b(?:id|i\.d\.|identification|identificaci[oó]n|osis|n[uú]mero de (?:estudiante|identificaci[oó]n|alumno|control)|id (?:number|no\.?|num))(?: number| no\.?)?(?: is| es|:|=| #|#)? ?)#?(?!\d{2}-\d{4}\b)(?=[A-Z]*-?\d)[A-Z]{0,4}-?\d{2}[\dA-Z-]{3,15}\b/gi,
  ],
  [
    '[date of birth removed]',
    /(?<cue>\b(?:dob|d\.o\.b\.|date of birth|birth ?date|birthday|born(?: on)?|fecha de nacimiento|cumplea[nñ]os|nac[ií](?: el)?)(?: is| es|:)? ?)(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} (?:de )?\p{L}{3,10} (?:de )?\d{4})/giu,
  ],
  ['[address removed]', /\bp\.? ?o\.? ?box \d{1,7}\b/gi],
  [
    '[address removed]',
    // Words that can only end a street's name, in any spelling.
    /\b\d{1,6}[A-Z]?(?: (?:north|south|east|west|[nsew]\.?|ne|nw|se|sw))? (?:(?!(?:on|in|the|to|for|of|at|a|an|and|or|with|from|is|are|jobs?|careers?|clusters?|people|years?|miles?|ways?|hours?|different)\b)[\p{L}\p{N}'.-]{1,20} ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|terrace|ter|highway|hwy|parkway|pkwy)\b\.?(?:,? (?:apt|apartment|unit|suite|ste|#)\.? ?#?\w{1,6})?(?:, [\p{L} ]{2,30}(?:, [A-Z]{2}\b(?: \d{5}(?:-\d{4})?)?| [A-Z]{2} \d{5}(?:-\d{4})?))?/giu,
  ],
  [
    '[address removed]',
    // Words with other meanings: only after capitalised names.
    /\b\d{1,6} (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'.-]{1,20} ){1,3}(?:Way|Place|Pl|Circle|Cir|Square|Sq|Trail|Trl|Loop|Plaza|Run|Pike|Row|Alley|Crescent)\b(?:,? (?:Apt|Unit|#)\.? ?\w{1,6})?/gu,
  ],
  [
    '[address removed]',
    /(?<cue>\b(?:i live at|my (?:home )?address is|we live at|vivo en(?: la)?|mi direcci[oó]n es) )(?:(?:calle|avenida|av\.?) )?(?:\d{1,6} [\p{L}\p{N}'.#, -]{3,60}|[\p{L} .'-]{3,40} (?:#|no\.? ?|n[uú]m(?:ero)?\.? ?)?\d{1,5}\b)/giu,
  ],
  [
    '[address removed]',
    /\b(?:calle|avenida|av\.|avda\.?|calz(?:ada)?\.?) [\p{L}\p{N} .'-]{2,40}?(?: (?:#|no\.?|n[uú]m(?:ero)?\.?))? ?\d{1,5}\b/giu,
  ],
]

/** The words that announce a number stay, so that the sentence can still be read. */
const cueOf = (groups: unknown): string => (typeof groups === 'object' && groups !== null && 'cue' in groups ? String(groups.cue) : '')

/** A text with what names or reaches a person taken out, and how many places that were. */
export interface Redacted {
  readonly text: string
  readonly redacted: number
}

/** Takes personal data out of a message before a model, a log or a table can see it. */
export function redactPersonalData(text: string): Redacted {
  let redacted = 0
  let rest = text
  for (const [words, pattern] of TABLE) {
    rest = rest.replaceAll(pattern, (...found) => {
      redacted += 1
      return cueOf(found.at(-1)) + words
    })
  }
  return { text: rest, redacted }
}
