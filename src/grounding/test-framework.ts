import { Framework } from '../domain/framework.ts'

const aliases = { old: [], draft: [], press: [], everyday: [], misspelt: [], es: [] }
const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
const named = (name: string, nameEs = name) => ({ slug: slugOf(name), name, nameEs, aliases })

const CLUSTERS: readonly (readonly [name: string, nameEs: string, grouping: string, subClusters: readonly string[]])[] = [
  [
    'Advanced Manufacturing',
    'Manufactura Avanzada',
    'Building & Moving',
    ['Engineering', 'Industrial Machinery', 'Production & Automation', 'Robotics', 'Safety & Quality Assurance'],
  ],
  [
    'Construction',
    'Construcción',
    'Building & Moving',
    ['Architecture & Civil Engineering', 'Construction Planning & Development', 'Equipment Operation & Maintenance', 'Skilled Trades'],
  ],
  ['Arts, Entertainment, & Design', 'Artes, Entretenimiento y Diseño', 'Creating & Experiencing', ['Fashion & Interiors', 'Fine Arts']],
  ['Healthcare & Human Services', 'Salud y Servicios Humanos', 'Caring for Communities', ['Physical Health', 'Personal Care Services']],
]

/** Clusters without a story, so that there are 14 with 72 Sub-Clusters as in the real one. */
const REST = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa'].map((letter) => {
  const subs = Array.from({ length: letter === 'Kappa' ? 5 : 6 }, (_, index) => `${letter} ${'abcdef'[index]}`)
  return [`${letter} Cluster`, `${letter} Cluster`, 'Caring for Communities', subs] as const
})

/** A small Framework for tests: four clusters that say something, enough to be wrong about. */
export const TEST_FRAMEWORK: Framework = Framework.parse({
  groupings: ['Building & Moving', 'Creating & Experiencing', 'Caring for Communities'].map((name) => ({
    ...named(name),
    clusters: CLUSTERS.filter(([, , grouping]) => grouping === name).map(([cluster]) => slugOf(cluster)),
  })),
  clusters: [...CLUSTERS, ...REST].map(([name, nameEs, grouping, subs]) => ({
    ...named(name, nameEs),
    grouping: slugOf(grouping),
    crossCutting: false,
    subClusters: subs.map(slugOf),
    likes: [],
    likesEs: [],
    naics: [],
    occupationCount: 1,
    programCount: 1,
  })),
  subClusters: [...CLUSTERS, ...REST].flatMap(([cluster, , , subs]) =>
    subs.map((name) => ({
      ...named(name),
      cluster: slugOf(cluster),
      likes: [],
      likesEs: [],
      occupationCount: 1,
      programs: [],
      sampleJobs: [],
    })),
  ),
  occupations: [],
  practices: [],
  oldClusters: [
    { ...named('Manufacturing'), newClusters: ['advanced-manufacturing'], pathways: [] },
    { ...named('Human Services'), newClusters: ['healthcare-human-services'], pathways: [] },
  ],
  pathways: [],
  terms: [],
  proposed2022: ['Security & Justice'],
})

/** Passages in the style of the knowledge, numbered from 1. */
export const TEST_PASSAGES = [
  {
    id: 'a',
    title: 'Robotics',
    status: 'current',
    date: '2025-09',
    text: 'Robotics is a Sub-Cluster of Advanced Manufacturing. People in Robotics build, test and repair robots. Mechatronics technicians usually need medium preparation.',
  },
  {
    id: 'b',
    title: 'Fine Arts and Fashion & Interiors (Arts, Entertainment, & Design)',
    status: 'current',
    date: '2025-09',
    text: 'Fine Arts lists painters, sculptors and curators. Fashion & Interiors lists fashion designers, tailors and interior designers.',
  },
  {
    id: 'c',
    title: 'The Framework by the numbers',
    status: 'current',
    date: '2024-10',
    text: 'The Framework has 14 clusters and 72 Sub-Clusters. The Framework it replaced had 16 clusters. Advance CTE released it on October 22, 2024.',
  },
  {
    id: 'd',
    title: 'FAQ on the draft',
    status: 'draft',
    date: '2024-07',
    text: 'States may adopt parts of the Framework. The health cluster is called Health & Human Services. Teachers should be able to go on with their courses.',
  },
  {
    id: 'e',
    title: 'What people said',
    status: 'press',
    date: '2024-10',
    text: 'Kate Kreamer of Advance CTE said that "the world has changed dramatically". Thomas Goldring warned that updates take time. The U.S. Department of Education did not run the update.',
  },
  {
    id: 'f',
    title: 'Advanced Manufacturing',
    status: 'current',
    date: '2025-09',
    text: 'Advanced Manufacturing is in the grouping Building & Moving. Its Sub-Clusters are Engineering; Industrial Machinery; Production & Automation; Robotics; and Safety & Quality Assurance. It was called Manufacturing before 2024.',
  },
].map((passage, index) => ({ n: index + 1, passage }))
