import { Framework } from '../../domain/framework.ts'
import type { Title } from '../../domain/knowledge.ts'

const none = { aliases: {}, likes: [], likesEs: [] }
const toCluster = (slug: string, subClusters: string[]) => ({
  ...none,
  slug,
  name: slug.replaceAll('-', ' '),
  nameEs: slug,
  grouping: 'all',
  crossCutting: false,
  subClusters,
  naics: [],
  occupationCount: 1,
  programCount: 0,
})
const toSub = (slug: string, cluster: string) => ({
  ...none,
  slug,
  name: slug.replaceAll('-', ' '),
  nameEs: slug,
  cluster,
  occupationCount: 1,
  programs: [],
  sampleJobs: [],
})

const MAKING = { cluster: 'advanced-manufacturing', subCluster: 'production-automation' }
const ROBOTS = { cluster: 'advanced-manufacturing', subCluster: 'robotics' }
const ANIMALS = { cluster: 'agriculture', subCluster: 'animal-systems' }
const HEALTH = { cluster: 'healthcare-human-services', subCluster: 'physical-health' }
const FOOD = { cluster: 'hospitality-events-tourism', subCluster: 'culinary-food-services' }

const toOccupation = (soc: string, title: string, places: (typeof MAKING)[]) => ({
  soc,
  title,
  titleEs: title,
  jobZone: 3,
  interests: 'R',
  places,
})

/** Four clusters and seven occupations: enough to see every rule of the ranker, small enough to train in a blink. */
export const smallFramework: Framework = Framework.parse({
  groupings: [],
  clusters: [
    toCluster('advanced-manufacturing', ['production-automation', 'robotics']),
    toCluster('agriculture', ['animal-systems']),
    toCluster('healthcare-human-services', ['physical-health']),
    toCluster('hospitality-events-tourism', ['culinary-food-services']),
  ],
  subClusters: [
    toSub('production-automation', 'advanced-manufacturing'),
    toSub('robotics', 'advanced-manufacturing'),
    toSub('animal-systems', 'agriculture'),
    toSub('physical-health', 'healthcare-human-services'),
    toSub('culinary-food-services', 'hospitality-events-tourism'),
  ],
  occupations: [
    toOccupation('29-1131', 'Veterinarians', [ANIMALS]),
    toOccupation('29-1141', 'Registered Nurses', [HEALTH]),
    toOccupation('31-1131', 'Nursing Assistants', [HEALTH]),
    toOccupation('29-2034', 'Radiologic Technologists and Technicians', [HEALTH]),
    toOccupation('51-4121', 'Welders, Cutters, Solderers, and Brazers', [MAKING]),
    toOccupation('17-3024', 'Mechatronics Technicians', [HEALTH, ROBOTS]),
    toOccupation('35-2011', 'Cooks, Fast Food', [FOOD]),
  ],
  practices: [],
  oldClusters: [],
  pathways: [],
  terms: [],
  proposed2022: [],
})

const toTitles = (soc: string, nature: Title['nature'], texts: string): Title[] => texts.split(' | ').map((text) => ({ text, soc, nature }))

export const smallTitles: Title[] = [
  ...smallFramework.occupations.map(({ soc, title }): Title => ({ text: title, soc, nature: 'official' })),
  ...toTitles('29-1131', 'reported', 'Veterinarian (VET) | Equine Veterinarian'),
  ...toTitles('29-1131', 'everyday', 'Animal Doctor'),
  ...toTitles('29-1141', 'reported', 'Registered Nurse (RN) | Staff Nurse | Nursing Assistant | Charge Nurse'),
  ...toTitles('29-1141', 'es', 'enfermera titulada | enfermero'),
  ...toTitles('31-1131', 'reported', 'Nurse Aide'),
  ...toTitles('29-2034', 'reported', 'X-Ray Technician'),
  ...toTitles('29-2034', 'es', 'técnica de rayos X'),
  ...toTitles('51-4121', 'reported', "Welder | Arc Welder | Welder's Helper"),
  ...toTitles('17-3024', 'everyday', 'Robot Technician | Robot Welding Technician'),
  ...toTitles('35-2011', 'everyday', 'Pizza Maker | Pizza Cook | Pizza Baker | Burger Flipper'),
]

export const smallWords: { word: string; subClusters: string[] }[] = [
  { word: 'kiln', subClusters: ['production-automation'] },
  { word: 'robot', subClusters: ['robotics'] },
  { word: 'zoo', subClusters: ['animal-systems'] },
  { word: 'pizza', subClusters: ['culinary-food-services'] },
]
