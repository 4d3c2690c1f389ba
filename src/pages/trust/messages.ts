import type { Locale } from '../../domain/locale.ts'
import type { TrustFigureId, TrustSuite } from '../../domain/trust.ts'

/** The words of the trust page. Figures are told as a person would tell them, not by their technical names. */
export interface TrustMessages {
  readonly title: string
  readonly lead: string
  readonly measured: (date: string, cases: string) => string
  readonly sameKnowledge: string
  readonly otherKnowledge: string
  readonly embedded: string
  readonly model: (name: string) => string
  readonly suites: Readonly<Record<TrustSuite, string>>
  readonly cases: (all: number, heldOut: number) => string
  readonly figures: Readonly<Record<TrustFigureId, string>>
  readonly columns: {
    readonly what: string
    readonly value: string
    readonly heldOut: string
    readonly of: string
  }
  readonly to: string
  readonly heldOutNote: string
  readonly mutants: (caught: number, of: number) => string
  readonly versions: string
  readonly knowledge: string
  readonly prompts: string
  readonly findings: string
  readonly whole: string
  readonly limits: string
  readonly limitsText: readonly string[]
}

const en: TrustMessages = {
  title: 'How accurate is Cairn?',
  lead: 'Cairn shows the words that each of its statements rests on. How often that is right is measured before a new version goes out. These are the last results, good and bad.',
  measured: (date, cases) => `Measured on ${date} with ${cases} cases.`,
  sameKnowledge: 'The knowledge that was measured is the knowledge that answers here.',
  otherKnowledge: 'The knowledge that answers here is newer or older than what was measured. Take the figures as near, not as exact.',
  embedded: 'The answers here are written without a language model, as in the measurement.',
  model: (name) =>
    `A language model (${name}) writes the answers here, behind the same check of every sentence. The measurement was made without one, except for the recorded answers below.`,
  suites: {
    answers: 'Answers and their citations',
    retrieval: 'Finding the right passage',
    time: 'Old and new facts',
    abstention: 'Saying "I do not know"',
    dialogue: 'Conversations',
    grounding: 'The check of every sentence',
    recorded: "Language models' answers behind the check",
    counterfactual: 'When a fact changes',
  },
  cases: (all, heldOut) => `${all} cases; ${heldOut} of them were held out while Cairn was improved.`,
  figures: {
    'citation-recall': 'Statements that the cited words carry',
    'citation-precision': 'Citations that are needed for their statement',
    'quote-fidelity': 'Quotes that stand in their passage letter for letter',
    'fully-right': 'Answers that are right, complete and in the right language',
    'wrong-statements': 'Answers that say something wrong',
    'recall@5': 'What answers the question is among the first five passages',
    'unseen-titles': 'Job titles that are in no list, put into the right cluster',
    'temporal-accuracy': 'The value of the right time, with its date',
    'stale-as-current': "Old facts told as today's",
    'refusal-recall': 'Questions without an answer that were refused or put right',
    'over-refusal': 'Questions with an answer that were refused',
    'turns-right': 'Turns of a conversation answered fully right',
    flagged: 'False statements that the check caught',
    'false-alarms': 'True statements that the check held back or replaced by mistake',
    'falsehoods-shown': 'False statements of a language model that got through',
    'falsehoods-stopped': 'False statements of a language model that were stopped',
    'true-lost': 'True statements of a language model that were lost',
    'follows-or-abstains': 'The answer follows when the knowledge changes',
  },
  columns: { what: 'What', value: 'All cases', heldOut: 'Held out', of: 'of' },
  to: 'to',
  heldOutNote:
    'Held-out cases were not read while Cairn was improved, so their figures are the ones to believe. The two values in brackets say how much the number of cases allows to conclude: the true share most likely lies between them (95 %, Wilson).',
  mutants: (caught, of) => `To see that these tests can fail, ${of} defects were planted on purpose; ${caught} were noticed.`,
  versions: 'What was measured',
  knowledge: 'Knowledge',
  prompts: 'Prompts',
  findings: 'Findings',
  whole:
    'The whole report, with the cases that went wrong, is in the repository under evals/report. The same code and knowledge give the same figures.',
  limits: 'What this does not tell',
  limitsText: [
    'The questions were written for this test from the sources of the Framework. Yours may be of another kind.',
    'Whether cited words carry a statement was judged by a language model as a strict reader, apart from the code; it is no audit by people.',
    'Right means: as the sources say it. Where the sources are wrong or old, so is Cairn.',
    'Cairn is not made by Advance CTE, the steward of the Framework. For a decision that counts, open the document behind the citation.',
  ],
}

const es: TrustMessages = {
  title: '¿Qué tan exacto es Cairn?',
  lead: 'Cairn muestra las palabras en que se apoya cada cosa que dice. Antes de publicar una versión nueva se mide cuántas veces acierta. Estos son los últimos resultados, los buenos y los malos.',
  measured: (date, cases) => `Medido el ${date} con ${cases} casos.`,
  sameKnowledge: 'El conocimiento que se midió es el mismo que responde aquí.',
  otherKnowledge: 'El conocimiento que responde aquí es más nuevo o más viejo que el que se midió. Toma las cifras como aproximadas.',
  embedded: 'Aquí las respuestas se escriben sin modelo de lenguaje, igual que en la medición.',
  model: (name) =>
    `Aquí escribe un modelo de lenguaje (${name}), con la misma revisión de cada frase. La medición se hizo sin modelo, salvo las respuestas grabadas de más abajo.`,
  suites: {
    answers: 'Respuestas y sus citas',
    retrieval: 'Encontrar el pasaje correcto',
    time: 'Datos viejos y nuevos',
    abstention: 'Decir «no lo sé»',
    dialogue: 'Conversaciones',
    grounding: 'La revisión de cada frase',
    recorded: 'Respuestas de modelos de lenguaje tras la revisión',
    counterfactual: 'Cuando cambia un dato',
  },
  cases: (all, heldOut) => `${all} casos; ${heldOut} se apartaron mientras se mejoraba Cairn.`,
  figures: {
    'citation-recall': 'Afirmaciones que las palabras citadas sostienen',
    'citation-precision': 'Citas que su afirmación necesita',
    'quote-fidelity': 'Citas que están en su pasaje letra por letra',
    'fully-right': 'Respuestas correctas, completas y en el idioma correcto',
    'wrong-statements': 'Respuestas que dicen algo equivocado',
    'recall@5': 'Lo que responde la pregunta está entre los cinco primeros pasajes',
    'unseen-titles': 'Nombres de empleos que no están en ninguna lista, puestos en el cluster correcto',
    'temporal-accuracy': 'El valor de la época correcta, con su fecha',
    'stale-as-current': 'Datos viejos contados como actuales',
    'refusal-recall': 'Preguntas sin respuesta que se rechazaron o se corrigieron',
    'over-refusal': 'Preguntas con respuesta que se rechazaron',
    'turns-right': 'Turnos de una conversación respondidos bien del todo',
    flagged: 'Afirmaciones falsas que la revisión detuvo',
    'false-alarms': 'Afirmaciones ciertas que la revisión retuvo o cambió por error',
    'falsehoods-shown': 'Afirmaciones falsas de un modelo de lenguaje que pasaron',
    'falsehoods-stopped': 'Afirmaciones falsas de un modelo de lenguaje que se detuvieron',
    'true-lost': 'Afirmaciones ciertas de un modelo de lenguaje que se perdieron',
    'follows-or-abstains': 'La respuesta cambia cuando cambia el conocimiento',
  },
  columns: { what: 'Qué', value: 'Todos los casos', heldOut: 'Apartados', of: 'de' },
  to: 'a',
  heldOutNote:
    'Los casos apartados no se leyeron mientras se mejoraba Cairn, así que sus cifras son las que hay que creer. Los dos valores entre paréntesis dicen cuánto permite concluir el número de casos: lo más probable es que la cifra verdadera esté entre ellos (95 %, Wilson).',
  mutants: (caught, of) => `Para ver que estas pruebas pueden fallar, se pusieron ${of} defectos a propósito; se notaron ${caught}.`,
  versions: 'Qué se midió',
  knowledge: 'Conocimiento',
  prompts: 'Prompts',
  findings: 'Resultados',
  whole:
    'El informe completo, con los casos que salieron mal, está en el repositorio, en evals/report. El mismo código y el mismo conocimiento dan las mismas cifras.',
  limits: 'Lo que esto no dice',
  limitsText: [
    'Las preguntas se escribieron para esta prueba a partir de las fuentes del Marco. Las tuyas pueden ser de otro tipo.',
    'Si las palabras citadas sostienen una afirmación lo juzgó un modelo de lenguaje como lector estricto, aparte del código; no es una auditoría hecha por personas.',
    'Correcto significa: como lo dicen las fuentes. Donde las fuentes se equivocan o son viejas, Cairn también.',
    'Cairn no es de Advance CTE, la organización responsable del Marco. Para una decisión importante, abre el documento que está detrás de la cita.',
  ],
}

export const TRUST_MESSAGES: Readonly<Record<Locale, TrustMessages>> = { en, es }
