/**
 * O*NET Job Zones: how much preparation an occupation usually needs.
 * Source: O*NET OnLine, "Job Zones" (source `onet`), in our words.
 */
export const JOB_ZONES = {
  1: {
    en: 'little or no preparation',
    es: 'poca o ninguna preparación',
    educationEn: 'some of these occupations may ask for a high school diploma or GED',
    educationEs: 'algunas de estas ocupaciones pueden pedir un diploma de preparatoria o GED',
  },
  2: {
    en: 'some preparation',
    es: 'alguna preparación',
    educationEn: 'these occupations usually ask for a high school diploma',
    educationEs: 'estas ocupaciones suelen pedir un diploma de preparatoria',
  },
  3: {
    en: 'medium preparation',
    es: 'preparación media',
    educationEn: 'most of these occupations need vocational school, on-the-job experience, or an associate degree',
    educationEs: 'la mayoría de estas ocupaciones requiere escuela vocacional, experiencia en el trabajo o un título de asociado',
  },
  4: {
    en: 'considerable preparation',
    es: 'preparación considerable',
    educationEn: "most of these occupations, but not all, need a four-year bachelor's degree",
    educationEs: 'la mayoría de estas ocupaciones, aunque no todas, requiere una licenciatura de cuatro años',
  },
  5: {
    en: 'extensive preparation',
    es: 'preparación extensa',
    educationEn: 'most of these occupations need graduate school',
    educationEs: 'la mayoría de estas ocupaciones requiere estudios de posgrado',
  },
} as const

export type JobZone = keyof typeof JOB_ZONES

/** The six interest types of RIASEC, as O*NET names them. */
export const INTERESTS = {
  R: { en: 'Realistic', es: 'Realista', plainEn: 'hands-on work', plainEs: 'trabajo práctico' },
  I: { en: 'Investigative', es: 'Investigador', plainEn: 'figuring things out', plainEs: 'investigar y resolver' },
  A: { en: 'Artistic', es: 'Artístico', plainEn: 'creating', plainEs: 'crear' },
  S: { en: 'Social', es: 'Social', plainEn: 'helping and teaching people', plainEs: 'ayudar y enseñar' },
  E: { en: 'Enterprising', es: 'Emprendedor', plainEn: 'leading and persuading', plainEs: 'dirigir y persuadir' },
  C: { en: 'Conventional', es: 'Convencional', plainEn: 'organizing and working by rules', plainEs: 'organizar y trabajar con reglas' },
} as const

export type InterestLetter = keyof typeof INTERESTS

/** The letters of an O*NET interest code, strongest first. */
export const interestLetters = (code: string): InterestLetter[] =>
  [...code].filter((letter): letter is InterestLetter => letter in INTERESTS)
