import type { Phrases } from './phrases.ts'

/** The writer's own words in Spanish, as a school in the United States would put them; official English names stay. */
export const SPANISH: Phrases = {
  yes: 'Sí.',
  no: 'No.',
  hasSubClusters: (name, count) => `**${name}** tiene ${count} Sub-Clusters:`,
  groupingDepth: (name, clusters, subClusters) =>
    `Los ${clusters} Career Clusters de **${name}** tienen juntos ${subClusters} Sub-Clusters:`,
  extreme: (end, clusters) =>
    clusters === 1
      ? `El Career Cluster con ${end === 'most' ? 'más' : 'menos'}:`
      : `${clusters} Career Clusters comparten el lugar con ${end === 'most' ? 'más' : 'menos'}:`,
  notCrossCutting: (count, all) => `${count} de los ${all} Career Clusters no son transversales (Cross-Cutting Clusters):`,
  groupingHolds: (name, count) => `La agrupación **${name}** reúne ${count} Career ${count === 1 ? 'Cluster' : 'Clusters'}:`,
  jobsIn: (name) => `Empleos de ejemplo en **${name}**:`,
  jobsLead: (name) => `Estos son empleos de ejemplo en **${name}**, por Sub-Cluster:`,
  frameworkClusters: (count) => `El Marco tiene ${count} Career Clusters:`,
  frameworkGroupings: (count) => `El Marco tiene ${count} agrupaciones (Cluster Groupings):`,
  frameworkCrossCutting: (count) => `El Marco tiene ${count} Cross-Cutting Clusters (transversales):`,
  frameworkSubClusters: (count, clusters) => `Los ${clusters} Career Clusters se dividen en ${count} Sub-Clusters:`,
  jobInOne: (job, subCluster, cluster) => `**${job}** está en el Career Cluster **${cluster}**, en el Sub-Cluster ${subCluster}.`,
  jobInMany: (job, count) => `**${job}** tiene ${count} lugares en el Marco:`,
  titleUnknown: (title) =>
    `«${title}» no está entre los títulos que conozco; lo que sigue es mi mejor suposición, no una ubicación oficial.`,
  closest: 'El lugar más cercano que conozco:',
  guessedPlace: (cluster, subCluster) => `El Career Cluster **${cluster}** tiene el Sub-Cluster ${subCluster}.`,
  placeIn: (cluster, subCluster) => `**${cluster}**, Sub-Cluster ${subCluster}`,
  suggestLead: (interests) =>
    `Por lo que te gusta${interests === '' ? '' : ` (${interests})`}, estos son buenos lugares para explorar. Son opciones, no un veredicto:`,
  suggestEnd: 'Elige el que más se parezca a ti y pregúntame qué empleos tiene.',
  startEnd: 'Dime dos o tres cosas que te gusta hacer y te mostraré clusters que pueden ir contigo.',
  canTell: 'Lo que sí puedo decirte según el Marco:',
  unclear: 'No encontré una respuesta en los materiales del Marco que tengo, y prefiero no adivinar.',
  unclearHelp:
    'Puedo explicar los 14 Career Clusters y sus Sub-Clusters, buscar dónde va un empleo, mostrar empleos de ejemplo, comparar clusters y contar qué cambió en 2024.',
  unclearAsk:
    'Para lo demás, pregunta a tu consejero escolar, a la oficina estatal de CTE o a Advance CTE en careerclusters@careertech.org.',
  missing: {
    number: 'No sé bien qué contar. ¿Cuántos de qué: Career Clusters, Sub-Clusters o empleos de uno de ellos?',
    time: 'No sé bien a qué te refieres. ¿De qué quieres la fecha: de la publicación del Marco, por ejemplo, o de una encuesta?',
    job: 'No sé bien de qué empleo hablas. ¿Por qué empleo o por qué cluster preguntas?',
    place: 'No sé bien dónde buscar. ¿A qué Career Cluster o Sub-Cluster te refieres?',
    thing: 'No sé bien a qué te refieres. ¿Por qué empleo, Career Cluster o Sub-Cluster preguntas?',
  },
  noCluster: (name) => `No conozco ningún Career Cluster llamado «${name}».`,
  beyond: {
    wages: 'No puedo decirte cuánto paga un empleo.',
    statistics: 'No tengo números como esos: mis fuentes describen el Marco, no cuántas personas o escuelas usan cada parte.',
    outlook: 'No puedo decir cuántas vacantes habrá ni qué empleos tendrán más demanda.',
    admissions: 'No puedo decir qué posibilidades tiene alguien de entrar a una escuela ni cuánto cuesta.',
    schools: 'No comparo ni busco escuelas.',
    medical: 'No puedo dar consejos médicos. Pregunta a un doctor, a la enfermería de tu escuela o a un adulto de confianza.',
    legal: 'No puedo dar consejos legales. Un abogado, una oficina de ayuda legal o un adulto de confianza te puede orientar.',
    homework: 'No lo voy a escribir por ti, pero puedo darte datos con sus fuentes para que los uses con tus palabras.',
    decision: 'Esa decisión es tuya; no ordeno carreras de mejor a peor ni elijo por nadie.',
    licenses: 'No tengo las reglas de una licencia o un examen, como las horas, los costos o cuál conviene hacer primero.',
    costs: 'No tengo cifras de cuánto costó el Marco ni de quién pagó cuánto.',
    policy: 'No juzgo qué debe hacer un estado, un distrito o una escuela; esa decisión les toca a ellos.',
    future: 'No puedo saber el futuro del Marco ni qué tendrá dentro de unos años.',
    people: 'No tengo datos sobre personas.',
    injection: 'Solo respondo preguntas sobre el Marco Nacional de Career Clusters y me quedo con lo que dicen sus fuentes.',
    'off-topic': 'Eso queda fuera de lo que sé: solo respondo preguntas sobre el Marco Nacional de Career Clusters.',
  },
  beyondOffer: {
    wages: 'Sí puedo decirte dónde va un empleo en el Marco y cuánta preparación suele necesitar.',
    statistics: 'La oficina estatal de CTE guarda esos datos. Yo puedo contarte cómo está hecho el Marco.',
    outlook: 'Sí puedo decirte dónde va un empleo en el Marco y cuánta preparación suele necesitar.',
    admissions: 'Sí puedo decirte cuánta preparación suele necesitar un empleo; tu consejero escolar sabe de admisión y costos.',
    schools:
      'Tu consejero escolar o la oficina estatal de CTE conoce los programas cerca de ti; yo puedo decirte por qué cluster preguntar.',
    homework: 'Prueba a preguntarme, por ejemplo, qué cambió en 2024 o qué es un Cross-Cutting Cluster.',
    decision:
      'Puedo comparar dos clusters o empleos, o sugerir lugares para explorar según lo que te gusta. Un consejero escolar te puede ayudar a decidir.',
    licenses: 'El organismo de licencias y la oficina de CTE de tu estado conocen las reglas; yo puedo decirte dónde va un empleo.',
    costs: 'Sí puedo contarte quién hizo el trabajo, cómo se hizo y cuándo.',
    policy: 'Sí puedo contarte qué cambió en 2024 y qué dicen las fuentes sobre lo que los estados pueden decidir.',
    future: 'Sí puedo decirte qué vale hoy y qué cambió en 2024.',
    people: 'Advance CTE responde preguntas en careerclusters@careertech.org.',
    injection: 'Puedes preguntarme por clusters, Sub-Clusters, empleos de ejemplo, prácticas o qué cambió en 2024.',
    'off-topic': 'Pregúntame por los 14 Career Clusters, dónde va un empleo o qué va con tus intereses.',
    medical: 'Si te interesan las carreras de salud, puedo mostrarte lo que el Marco tiene ahí.',
    legal: 'Si te interesan las carreras legales, puedo mostrarte lo que el Marco tiene ahí.',
  },
  smallTalk: {
    greeting: '¡Hola! Soy Cairn. Pregúntame por los 14 Career Clusters, dónde va un empleo o qué puede ir con tus intereses.',
    thanks: '¡De nada! Pregúntame lo que quieras sobre carreras y clusters.',
    goodbye: '¡Adiós y mucha suerte! Vuelve cuando quieras.',
    'who-are-you':
      'Soy Cairn, un asesor automático para el Marco Nacional de Career Clusters: un programa de computadora, no una persona. Puedo explicar clusters y Sub-Clusters, buscar dónde va un empleo, mostrar empleos de ejemplo, sugerir lugares para explorar según tus intereses y contar qué cambió con el tiempo. Muestro una fuente para todo lo que digo del Marco y no estoy afiliado a Advance CTE.',
    'how-are-you': '¡Muy bien, gracias! ¿Qué te gustaría saber sobre carreras y clusters?',
    affirm: '¡Muy bien! ¿Qué te gustaría saber? Puedes preguntar por un cluster, un empleo o tus intereses.',
    deny: 'Está bien. Aquí estoy si quieres saber algo sobre carreras y clusters.',
  },
}
