import type { InterestLetter } from '../../domain/preparation.ts'

/** Something that one may like to do. It belongs to one Career Cluster and one RIASEC interest, by Cairn's own reading. */
export interface Statement {
  /** The name of its field in the form. */
  readonly id: string
  readonly cluster: string
  readonly interest: InterestLetter
  readonly en: string
  readonly es: string
}

/**
 * Two or three for every Career Cluster and five for every interest. Neighbours
 * differ in both, so that nobody marks by habit. They are worded so that "I
 * like …" can stand before them: that is how a result goes into the chat.
 */
export const STATEMENTS: readonly Statement[] = [
  {
    id: 'robot',
    cluster: 'advanced-manufacturing',
    interest: 'R',
    en: 'Building a robot and making it move',
    es: 'Construir un robot y hacer que se mueva',
  },
  {
    id: 'explain',
    cluster: 'education',
    interest: 'S',
    en: 'Explaining something until a younger kid gets it',
    es: 'Explicar algo hasta que un niño lo entienda',
  },
  {
    id: 'draw',
    cluster: 'arts-entertainment-design',
    interest: 'A',
    en: 'Drawing, filming or designing something new',
    es: 'Dibujar, filmar o diseñar algo nuevo',
  },
  {
    id: 'accounts',
    cluster: 'financial-services',
    interest: 'C',
    en: 'Keeping track of money down to the last cent',
    es: 'Llevar las cuentas hasta el último centavo',
  },
  {
    id: 'clues',
    cluster: 'public-service-safety',
    interest: 'I',
    en: 'Solving a crime from small clues',
    es: 'Resolver un crimen a partir de pequeñas pistas',
  },
  { id: 'animals', cluster: 'agriculture', interest: 'R', en: 'Taking care of animals', es: 'Cuidar animales' },
  {
    id: 'nurse',
    cluster: 'healthcare-human-services',
    interest: 'S',
    en: 'Looking after people who are ill',
    es: 'Atender a personas enfermas',
  },
  {
    id: 'advertise',
    cluster: 'marketing-sales',
    interest: 'A',
    en: 'Thinking up an ad that people remember',
    es: 'Inventar un anuncio que la gente recuerde',
  },
  {
    id: 'network',
    cluster: 'digital-technology',
    interest: 'C',
    en: 'Keeping computers safe from hackers',
    es: 'Proteger computadoras de los hackers',
  },
  {
    id: 'business',
    cluster: 'management-entrepreneurship',
    interest: 'E',
    en: 'Starting a business of my own',
    es: 'Empezar mi propio negocio',
  },
  { id: 'engine', cluster: 'supply-chain-transportation', interest: 'R', en: 'Repairing engines', es: 'Reparar motores' },
  {
    id: 'river',
    cluster: 'energy-natural-resources',
    interest: 'I',
    en: 'Studying what lives in rivers and forests',
    es: 'Estudiar lo que vive en ríos y bosques',
  },
  {
    id: 'cook',
    cluster: 'hospitality-events-tourism',
    interest: 'A',
    en: 'Cooking a meal that looks as good as it tastes',
    es: 'Cocinar un plato que se vea tan rico como sabe',
  },
  {
    id: 'emergency',
    cluster: 'public-service-safety',
    interest: 'S',
    en: 'Staying calm and helping in an emergency',
    es: 'Mantener la calma y ayudar en una emergencia',
  },
  {
    id: 'inspect',
    cluster: 'advanced-manufacturing',
    interest: 'C',
    en: 'Checking a product until every part is right',
    es: 'Revisar un producto hasta que cada pieza esté bien',
  },
  { id: 'house', cluster: 'construction', interest: 'R', en: 'Building houses or bridges', es: 'Construir casas o puentes' },
  {
    id: 'illness',
    cluster: 'healthcare-human-services',
    interest: 'I',
    en: 'Finding out what makes people ill',
    es: 'Averiguar qué enferma a la gente',
  },
  {
    id: 'stage',
    cluster: 'arts-entertainment-design',
    interest: 'A',
    en: 'Being on stage or behind a microphone',
    es: 'Estar en un escenario o frente a un micrófono',
  },
  {
    id: 'lessons',
    cluster: 'education',
    interest: 'S',
    en: 'Planning games and lessons for a class',
    es: 'Planear juegos y lecciones para una clase',
  },
  { id: 'sell', cluster: 'marketing-sales', interest: 'E', en: 'Selling something I believe in', es: 'Vender algo en lo que creo' },
  { id: 'grow', cluster: 'agriculture', interest: 'R', en: 'Growing plants and food', es: 'Cultivar plantas y alimentos' },
  {
    id: 'code',
    cluster: 'digital-technology',
    interest: 'I',
    en: 'Writing the code for an app or a game',
    es: 'Escribir el código de una aplicación o un juego',
  },
  { id: 'plans', cluster: 'construction', interest: 'A', en: 'Drawing the plans for a building', es: 'Dibujar los planos de un edificio' },
  {
    id: 'listen',
    cluster: 'healthcare-human-services',
    interest: 'S',
    en: 'Listening to people who are going through a hard time',
    es: 'Escuchar a personas que pasan por un mal momento',
  },
  {
    id: 'route',
    cluster: 'supply-chain-transportation',
    interest: 'C',
    en: 'Planning the best route for trucks, ships or planes',
    es: 'Planear la mejor ruta para camiones, barcos o aviones',
  },
  {
    id: 'trip',
    cluster: 'hospitality-events-tourism',
    interest: 'E',
    en: 'Organizing trips or big parties for others',
    es: 'Organizar viajes o grandes fiestas para otros',
  },
  {
    id: 'power',
    cluster: 'energy-natural-resources',
    interest: 'I',
    en: 'Finding cleaner ways to make electricity',
    es: 'Encontrar formas más limpias de producir electricidad',
  },
  {
    id: 'judge',
    cluster: 'public-service-safety',
    interest: 'E',
    en: 'Arguing a case in front of a judge',
    es: 'Defender un caso ante un juez',
  },
  {
    id: 'project',
    cluster: 'management-entrepreneurship',
    interest: 'C',
    en: 'Keeping a big project on time',
    es: 'Lograr que un gran proyecto termine a tiempo',
  },
  {
    id: 'invest',
    cluster: 'financial-services',
    interest: 'E',
    en: 'Deciding what to invest money in',
    es: 'Decidir en qué invertir dinero',
  },
]
