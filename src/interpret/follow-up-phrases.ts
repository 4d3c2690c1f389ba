import type { Locale } from '../domain/locale.ts'

/** Questions that Cairn can answer, with a gap for what they are about. */
export interface FollowUpPhrases {
  readonly jobsIn: (name: string) => string
  readonly whatIs: (name: string) => string
  readonly subClustersOf: (name: string) => string
  readonly before: (name: string) => string
  readonly preparation: (name: string) => string
  readonly interests: (name: string) => string
  readonly clusterOf: (name: string) => string
  readonly compare: (one: string, other: string) => string
  readonly allClusters: string
  readonly groupings: string
  readonly crossCutting: string
  readonly changed: string
  readonly practices: string
  readonly interestsStart: string
}

export const FOLLOW_UP_PHRASES: Readonly<Record<Locale, FollowUpPhrases>> = {
  en: {
    jobsIn: (name) => `What jobs are in ${name}?`,
    whatIs: (name) => `What is ${name}?`,
    subClustersOf: (name) => `What are the Sub-Clusters of ${name}?`,
    before: (name) => `What was ${name} before 2024?`,
    preparation: (name) => `What preparation do ${name} need?`,
    interests: (name) => `What interests fit ${name}?`,
    clusterOf: (name) => `Which cluster is ${name} in?`,
    compare: (one, other) => `Compare ${one} and ${other}`,
    allClusters: 'What are the 14 Career Clusters?',
    groupings: 'What are the Cluster Groupings?',
    crossCutting: 'Which clusters are Cross-Cutting Clusters?',
    changed: 'What changed in 2024?',
    practices: 'What are the Career Ready Practices?',
    interestsStart: 'I like working with people. Where should I look?',
  },
  es: {
    jobsIn: (name) => `¿Qué empleos hay en ${name}?`,
    whatIs: (name) => `¿Qué es ${name}?`,
    subClustersOf: (name) => `¿Cuáles son los Sub-Clusters de ${name}?`,
    before: (name) => `¿Qué era ${name} antes de 2024?`,
    preparation: (name) => `¿Qué preparación necesitan ${name}?`,
    interests: (name) => `¿Qué intereses van con ${name}?`,
    clusterOf: (name) => `¿En qué cluster está ${name}?`,
    compare: (one, other) => `Compara ${one} y ${other}`,
    allClusters: '¿Cuáles son los 14 Career Clusters?',
    groupings: '¿Cuáles son las agrupaciones?',
    crossCutting: '¿Qué clusters son transversales?',
    changed: '¿Qué cambió en 2024?',
    practices: '¿Cuáles son las Career Ready Practices?',
    interestsStart: 'Me gusta trabajar con personas. ¿Dónde busco?',
  },
}
