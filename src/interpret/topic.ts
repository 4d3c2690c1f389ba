import type { Inquiry, Topic } from '../domain/inquiry.ts'
import { allLabels, anyOf, type PatternTable } from './pattern.ts'

/** What is listed or counted; the narrow ones stand first. */
const TOPICS: PatternTable<Topic> = [
  ['cross-cutting-clusters', /\bcross ?cutting\b|\btransversal(es)?\b/],
  ['practices', /\bpractices?\b|\bpracticas?\b|\b2012 (list|set|titles)\b/],
  [
    'groupings',
    /\bgroupings?\b|\bcluster groups?\b|\bagrupacion(es)?\b|\bgrupos?\b(?! (asesor|de trabajo|de pioner|pioner|foca|consult|de la industria|de industria))/,
  ],
  [
    'sub-clusters',
    anyOf`
      \bsub ?clusters?\b|\bsub ?groups?\b|\bsub ?areas?\b
      \b(parts|pieces|divisions|sections|branches) of\b|\bsub ?division(s|es)?\b
    `,
  ],
  ['pathways', /\bpathways?\b/],
  ['programs', /\bprograms? of study\b|\bprogramas? de estudio\b|\b(cip|instructional) programs?\b|\bprogramas? de instruccion\b/],
  [
    'jobs',
    anyOf`
      \b(jobs?|occupations?|careers|positions|roles|workers|professions?|work(?! with\b))\b
      \bcareer\b(?! (cluster|ready|tech|field))
      \b(trabajos?|empleos?|ocupacion(es)?|profesion(es)?|puestos?|carreras)\b|\bcarrera\b
      \bwhat (can|could) (i|you|someone) (be|become|do)\b|\bwho works\b|\bwhat (do|does|would) (people|workers|folks|somebody|someone|one|they|you|we) (.* )?do\b|\bque hace la gente\b|\bpara (trabajar|ser)\b
    `,
  ],
  ['clusters', /\bclusters?\b|\bcareer fields?\b/],
]

/** Every topic that a folded question names, narrow ones first. */
export const findTopics = (folded: string): Topic[] => allLabels(TOPICS, folded)

/** The sides of a job. */
const ASPECTS: PatternTable<NonNullable<Inquiry['aspect']>> = [
  [
    'preparation',
    anyOf`
      \bprep(ar(e|ation|ed))?\b|\bdegrees?\b|\btrain(ing|ed)\b|\bschooling\b|\bcollege\b|\bphd\b|\bmasters?\b
      \bhow long\b|\brequire(s|d|ments?)?\b|\bdiploma\b|\bqualifications?\b|\bcertif\w+\b|\bjob zone\b
      \beducation (do|does|is|level|need|would|required)
      \b(level|kind|amount|much|more|less|years|of) (of )?(education|school|schooling|training|study)\b|\b(mas|menos) (estudios?|escuela|anos de estudio)\b
      \b(study|studying) to (be|become)\b|\bneed to (be|become|study)\b|\b(what|que) (do|does|would) .* need\b
      \bhow (do|can|does|would|could|to) (i|you|one|someone|somebody)? ?(become|be a|be an|get to be)\b
      \bhow to (become|be)\b|\bhow hard is it to (be|become)\b
      \bpreparacion\b|\bformacion\b|\btitulo\b|\brequisitos?\b|\bnecesit(o|a|as)\b|\buniversidad\b
      \bcomo (llego a ser|ser|me hago|puedo ser|se llega a ser)\b
      \bque estudi\w+\b|\bque (tengo|hay) que estudiar\b|\bcuanto (hay que )?estudi\w+
    `,
  ],
  [
    'interests',
    anyOf`
      \binterests?\b(?! (survey|inventory))|\briasec\b|\bholland\b|\bpersonalit(y|ies)\b
      \bkind of (person|people)\b|\bsuits?\b|\bwho would (like|enjoy)\b
      \binteres(es)?\b|\bpersonalidad\b
    `,
  ],
  [
    'place',
    anyOf`
      \bclusters?\b|\bwhere\b|\bbelongs?\b|\bfits?\b
      \b(fall|go|goes|is|are|come|sit) (in|under|into)\b|\bunder\b|\bcategory\b|\bplaced?\b
      \bdonde\b|\bpertenece\b|\ben que\b|\ba que\b
    `,
  ],
]

/** The side of a job that is asked about; two sides at once are all of it. */
export function findAspect(folded: string): Inquiry['aspect'] {
  const found = allLabels(ASPECTS, folded)
  if (found.includes('preparation') && found.includes('interests')) return 'all'
  return found[0] ?? null
}
