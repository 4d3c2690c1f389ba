import type { Beyond, Inquiry, SmallTalk } from '../../domain/inquiry.ts'

/**
 * The words of the embedded writer that are its own. None of them states a
 * fact about the Framework unless it is handed to `pen.claim` with its quote.
 */
export interface Phrases {
  readonly yes: string
  readonly no: string
  readonly hasSubClusters: (name: string, count: number) => string
  readonly groupingDepth: (name: string, clusters: number, subClusters: number) => string
  readonly extreme: (end: 'most' | 'fewest', clusters: number) => string
  readonly notCrossCutting: (count: number, all: number) => string
  readonly groupingHolds: (name: string, count: number) => string
  readonly jobsIn: (name: string) => string
  readonly jobsLead: (name: string) => string
  readonly frameworkClusters: (count: number) => string
  readonly frameworkGroupings: (count: number) => string
  readonly frameworkCrossCutting: (count: number) => string
  readonly frameworkSubClusters: (count: number, clusters: number) => string
  readonly jobInOne: (job: string, subCluster: string, cluster: string) => string
  readonly jobInMany: (job: string, count: number) => string
  readonly titleUnknown: (title: string) => string
  readonly closest: string
  readonly guessedPlace: (cluster: string, subCluster: string) => string
  readonly placeIn: (cluster: string, subCluster: string) => string
  readonly suggestLead: (interests: string) => string
  readonly suggestEnd: string
  readonly startEnd: string
  readonly and: 'and' | 'y'
  readonly canTell: string
  readonly unclear: string
  readonly unclearHelp: string
  readonly unclearAsk: string
  readonly beyond: Readonly<Record<Beyond, string>>
  readonly beyondOffer: Readonly<Partial<Record<Beyond, string>>>
  readonly smallTalk: Readonly<Record<SmallTalk, string>>
}

const en: Phrases = {
  yes: 'Yes.',
  no: 'No.',
  hasSubClusters: (name, count) => `**${name}** has ${count} Sub-Clusters:`,
  groupingDepth: (name, clusters, subClusters) =>
    `The ${clusters} Career ${clusters === 1 ? 'Cluster' : 'Clusters'} of **${name}** have ${subClusters} Sub-Clusters together:`,
  extreme: (end, clusters) =>
    clusters === 1 ? `The Career Cluster with the ${end}:` : `${clusters} Career Clusters share the place with the ${end}:`,
  notCrossCutting: (count, all) => `${count} of the ${all} Career Clusters are not Cross-Cutting Clusters:`,
  groupingHolds: (name, count) => `The Cluster Grouping **${name}** holds ${count} Career ${count === 1 ? 'Cluster' : 'Clusters'}:`,
  jobsIn: (name) => `Sample jobs in **${name}**:`,
  jobsLead: (name) => `Here are sample jobs in **${name}**, by Sub-Cluster:`,
  frameworkClusters: (count) => `The Framework has ${count} Career Clusters:`,
  frameworkGroupings: (count) => `The Framework has ${count} Cluster Groupings:`,
  frameworkCrossCutting: (count) => `The Framework has ${count} Cross-Cutting Clusters:`,
  frameworkSubClusters: (count, clusters) => `The ${clusters} Career Clusters divide into ${count} Sub-Clusters:`,
  jobInOne: (job, subCluster, cluster) => `**${job}** are in the **${cluster}** Career Cluster, in the Sub-Cluster ${subCluster}.`,
  jobInMany: (job, count) => `**${job}** have ${count} places in the Framework:`,
  titleUnknown: (title) => `“${title}” is not one of the titles I know, so what follows is my best guess, not an official placement.`,
  closest: 'The closest place I know:',
  guessedPlace: (cluster, subCluster) => `The **${cluster}** Career Cluster has the Sub-Cluster ${subCluster}.`,
  placeIn: (cluster, subCluster) => `**${cluster}**, Sub-Cluster ${subCluster}`,
  suggestLead: (interests) => `Going by what you like (${interests}), these are good places to explore. They are options, not a verdict:`,
  suggestEnd: 'Pick the one that sounds most like you and ask me what jobs are in it.',
  startEnd: 'Tell me two or three things you like doing, and I will point to clusters that fit.',
  and: 'and',
  canTell: 'What I can tell you from the Framework:',
  unclear: 'I could not find an answer to that in the Framework materials I hold, so I would rather not guess.',
  unclearHelp:
    'I can explain the 14 Career Clusters and their Sub-Clusters, find where a job belongs, list sample jobs, compare clusters, and tell what changed in 2024.',
  unclearAsk: 'For anything else, ask your school counselor, your state CTE office, or Advance CTE at careerclusters@careertech.org.',
  beyond: {
    wages: 'I can’t tell you what a job pays.',
    statistics: 'I don’t have numbers like that: my sources describe the Framework, not how many people or schools use each part of it.',
    outlook: 'I can’t tell how many openings a job will have or which jobs will be in demand.',
    admissions: 'I can’t tell anyone’s chances of getting into a school, or what it costs.',
    schools: 'I don’t rank or look up schools.',
    medical: 'I can’t give medical advice. Please ask a doctor, a school nurse or an adult you trust.',
    legal: 'I can’t give legal advice. A lawyer, a legal aid office or an adult you trust can help with that.',
    homework: 'I won’t write it for you, but I can give you facts with sources that you can use in your own words.',
    decision: 'That choice is yours, and I don’t rank careers or pick one for anybody.',
    future: 'I can’t tell the future of the Framework, or what it will hold years from now.',
    people: 'I don’t have details about people.',
    injection: 'I only answer questions about the National Career Clusters Framework, and I keep to what its sources say.',
    'off-topic': 'That is outside of what I know: I only answer questions about the National Career Clusters Framework.',
  },
  beyondOffer: {
    wages: 'I can tell you where a job belongs in the Framework and how much preparation it usually needs.',
    statistics: 'Your state CTE office keeps such data. I can tell you how the Framework itself is built.',
    outlook: 'I can tell you where a job belongs in the Framework and how much preparation it usually needs.',
    admissions: 'I can tell you how much preparation a job usually needs; your school counselor knows about admission and costs.',
    schools: 'Your school counselor or state CTE office knows the programs near you; I can tell you which cluster to ask about.',
    homework: 'Try asking me, for example, what changed in 2024 or what a Cross-Cutting Cluster is.',
    decision:
      'I can compare two clusters or jobs for you, or suggest places to explore from what you like. A school counselor can help you weigh them.',
    future: 'I can tell you what holds today and what changed in 2024.',
    people: 'Advance CTE answers questions at careerclusters@careertech.org.',
    injection: 'You can ask me about clusters, Sub-Clusters, sample jobs, practices, or what changed in 2024.',
    'off-topic': 'Ask me about the 14 Career Clusters, where a job belongs, or what fits your interests.',
    medical: 'If you are curious about health careers, I can show you what the Framework has there.',
    legal: 'If you are curious about legal careers, I can show you what the Framework has there.',
  },
  smallTalk: {
    greeting: 'Hi! I’m Cairn. Ask me about the 14 Career Clusters, where a job belongs, or what might fit your interests.',
    thanks: 'You’re welcome! Ask me anything else about careers and clusters whenever you like.',
    goodbye: 'Bye, and good luck! Come back any time.',
    'who-are-you':
      'I’m Cairn, an automated advisor for the National Career Clusters Framework: a computer program, not a person. I can explain clusters and Sub-Clusters, find where a job belongs, list sample jobs, suggest places to explore from your interests, and tell what changed over time. I show a source for everything I say about the Framework, and I’m not affiliated with Advance CTE.',
    'how-are-you': 'Doing well, thanks for asking! What would you like to know about careers and clusters?',
    affirm: 'Great! What would you like to know? You can ask about a cluster, a job or your interests.',
    deny: 'No problem. I’m here if you want to know something about careers and clusters.',
  },
}

const es: Phrases = {
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
  suggestLead: (interests) => `Por lo que te gusta (${interests}), estos son buenos lugares para explorar. Son opciones, no un veredicto:`,
  suggestEnd: 'Elige el que más se parezca a ti y pregúntame qué empleos tiene.',
  startEnd: 'Dime dos o tres cosas que te gusta hacer y te mostraré clusters que pueden ir contigo.',
  and: 'y',
  canTell: 'Lo que sí puedo decirte según el Marco:',
  unclear: 'No encontré una respuesta en los materiales del Marco que tengo, y prefiero no adivinar.',
  unclearHelp:
    'Puedo explicar los 14 Career Clusters y sus Sub-Clusters, buscar dónde va un empleo, mostrar empleos de ejemplo, comparar clusters y contar qué cambió en 2024.',
  unclearAsk:
    'Para lo demás, pregunta a tu consejero escolar, a la oficina estatal de CTE o a Advance CTE en careerclusters@careertech.org.',
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

export const PHRASES: Readonly<Record<Inquiry['locale'], Phrases>> = { en, es }
