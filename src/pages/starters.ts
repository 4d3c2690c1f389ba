import type { Audience, Locale } from '../domain/locale.ts'

/** Questions to start with, by who asks. Each is one that Cairn answers; a test holds that. */
export const STARTERS: Readonly<Record<Locale, Readonly<Record<Audience, readonly string[]>>>> = {
  en: {
    learner: ['I like animals. Which Career Clusters fit?', 'What jobs are in Robotics?', 'How do I become a veterinarian?'],
    counselor: ['What became of the STEM cluster?', 'Which 2024 clusters replaced Health Science?', 'What are the Cross-Cutting Clusters?'],
    staff: ['Must states adopt the Framework?', 'How many people answered the validation survey?', 'What was proposed in 2022?'],
  },
  es: {
    learner: [
      'Me gustan los animales. ¿Qué Career Clusters me convienen?',
      '¿Qué empleos hay en Robótica?',
      '¿Qué hace falta para ser veterinario?',
    ],
    counselor: [
      '¿Qué pasó con el cluster STEM?',
      '¿Qué clusters reemplazaron a Health Science?',
      '¿Cuáles son los Cross-Cutting Clusters?',
    ],
    staff: ['¿Es obligatorio que los estados adopten el Marco?', '¿Cuántos clusters hay?', '¿Qué se propuso en 2022?'],
  },
}
