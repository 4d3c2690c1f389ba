import { words } from '../domain/fold.ts'

/**
 * Words that mean the same in questions about the Framework. Each row is one
 * meaning; the first word stands for all. Spanish words join their English row,
 * so that a Spanish question can meet an English text.
 */
const SAME = `
mandatory required require requirement obligatory compulsory forced force voluntary optional must obligatorio obligatoria obligado voluntario exigen
kid child children youth young
adopt adoption adopted adopting adopter adoptar adopcion adopta adoptan
implement implementation implementing roll rollout implementar implementacion
change changed changing changes update updated modernize modernized modernization revise revised revision redesign cambio cambios cambiar actualizacion actualizar modernizado cambiaron
remove removed eliminate eliminated drop dropped cut dissolved gone eliminar eliminaron
steward owner own owns run runs manage maintains charge responsible govern dueno duena responsable administra maneja
release released publish published launch launched debut unveiled issue publicar publico publicado lanzo lanzamiento
make made create created develop developed development build built design author wrote crear creo desarrollar hizo hicieron
when date day cuando fecha
why reason por porque razon motivo
who whom quien quienes
how como
where donde
survey surveys questionnaire encuesta encuestas
respondent respondents responses response respond respondieron respuestas
member members people professionals participants persons miembros personas profesionales
join joined participate participated involve involved part give gave input feedback participar participaron opinaron
old older former previous earlier original viejo antiguo anterior
new modern current today latest nuevo actual hoy
job jobs occupation occupations career careers work trabajo trabajos empleo empleos ocupacion carrera carreras
student students learner learners pupil estudiante estudiantes alumno alumnos
teacher teachers educator educators instructor instructors faculty maestro maestra maestros profesor docente docentes
counselor counselors advisor advisors adviser advising counsel consejero consejera consejeros orientador
school schools district districts local escuela escuelas distrito
state states estado estados
employer employers industry business businesses company companies empresa empresas industria empleador empleadores
administrator administrators director directors principal administrador administradores directora
fund funding money grant grants pay dinero fondos financiamiento
report reporting reports data reportar informe informes datos
name names called title titles nombre nombres llamado llaman
number many count total cuantos cuantas numero
mean means meaning define definition significa definicion
difference different differ versus vs diferencia
place placed belong assigned assign fit ubicar pertenece
preparation prepare training education schooling degree preparacion educacion formacion
interest interests intereses
test quiz survey assessment inventory prueba
store save keep track tracking privacy private data guardar guarda privacidad
trust accurate accuracy reliable correct right check verify confiable confiar
source sources cite citation citations fuente fuentes
contact email ask reach phone contactar correo preguntar
practice practices practica practicas
grouping groupings group groups agrupacion agrupaciones
cluster clusters
subcluster subclusters
pathway pathways
proposal proposed propose propuesta propuesto
draft drafts borrador
suspend suspended paused stopped cancelled deferred halted suspendido suspendio
timeline schedule calendar cronograma
license licensure certification credential endorsement licencia certified certify recertify recertified recertification relicense licensed certificate
course courses class classes curriculum curso cursos clase clases
committee board council comite
tool tools resource resources support supports herramienta recursos apoyo
official oficial
best worst better mejor
use used using usar uso utilizar
help ayuda ayudar
parent parents padre padres
list lista
12 twelve dozen doce docena
14 fourteen catorce
16 sixteen dieciseis
13 thirteen trece
6 six seis
3 three tres
example examples ejemplo ejemplos
crosswalk crosswalks map mapping correspondence tabla cuadro
`

const CANONICAL = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((row) => {
      const [first = '', ...others] = row.split(' ')
      return [first, ...others].map((word) => [word, first] as const)
    })
    .toReversed(),
)

const STOP = new Set(
  `get gets got getting keep let go goes going went want wants wanted need needs know think see say says said like look take takes thing things stuff really actually exactly ever still even
  anything something someone anyone everyone anybody now currently right kind sort lot way bit too only again back over off down same put ok okay um im us
  a an the of to in on at for and or is are was were be been am do does did it its this that these those with by from as i me my we our you your they them their he she his her
  can could would should will shall may might so just also please tell give about there have has had not no if than then into up out what which hi hello thanks
  el la los las un una unos unas de del en y o a al con por para es son era fue ser que cual cuales se me mi tu su sus lo le les hay este esta eso no si muy mas ya va van voy vas ir dime`.split(
    /\s+/,
  ),
)

/** A light stem: endings off, so that "adopting" and "adopts" meet. Not a dictionary. */
function strip(word: string): string {
  if (word.length <= 4) return word.endsWith('s') && word.length === 4 && !word.endsWith('ss') ? word.slice(0, -1) : word
  return word
    .replace(/(ies)$/, 'y')
    .replace(/(sses|ches|shes|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/([^s])s$/, '$1')
    .replace(/(ing|ed)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
}

/** The meaning-bearing stems of a text, in order. */
export function stems(text: string): string[] {
  return words(
    text
      .replaceAll(/\bsub[- ]clusters?\b/gi, 'subcluster')
      .replaceAll(/\b(have|has|had|need|needs) to\b|\b(tienen?|tenemos|hay|tengo) que\b/gi, 'must'),
  )
    .filter((word) => !STOP.has(word))
    .map(stemOf)
}

const MOST_CACHED = 20_000
const cached = new Map<string, string>()

/** Stems are asked for again and again, at load by the hundred thousand; the cache holds words, never whose they were. */
function stemOf(word: string): string {
  const known = cached.get(word)
  if (known !== undefined) return known
  const stem = CANONICAL.get(word) ?? strip(word)
  if (cached.size < MOST_CACHED) cached.set(word, stem)
  return stem
}
