import { STARTERS } from '../../pages/starters.ts'
import type { Messages } from './en.ts'

export const es: Messages = {
  direction: 'ltr',
  launcher: 'Pregunta por carreras',
  heading: 'Cairn, guía de carreras',
  greeting:
    '¡Hola! Pregúntame por los Career Clusters, los empleos y lo que hace falta para ellos. Cada afirmación enlaza a las palabras en que se apoya.',
  independent: 'Independiente; no está afiliado a Advance CTE, la organización responsable del Marco Nacional de Career Clusters.',
  disclosure: 'Un programa automático, no una persona. No escribas datos personales.',
  help: { before: '¿En peligro?', link: 'Llama al 988 y oprime 2', after: '(EE. UU.).' },
  conversation: 'Conversación',
  newConversation: 'Empezar de nuevo',
  enlarge: 'Agrandar',
  shrink: 'Reducir',
  close: 'Cerrar',
  question: 'Tu pregunta',
  placeholder: 'Escribe tu pregunta',
  send: 'Enviar',
  stop: 'Detener',
  tooLong: (limit) => `Es demasiado largo. Usa como máximo ${limit.toLocaleString('en-US')} caracteres.`,
  starters: STARTERS.es,
  startersHeading: 'Preguntas para empezar',
  followUps: 'También puedes preguntar',
  youAsked: 'Preguntaste',
  cairnAnswers: 'Cairn responde',
  progress: {
    asking: 'Enviando tu pregunta…',
    searching: 'Buscando en el Marco…',
    reading: 'Leyendo lo que dice…',
    checking: 'Comprobando cada afirmación…',
  },
  toNewest: 'Ir a lo más nuevo',
  sources: 'Fuentes',
  marker: (n, title) => `Fuente ${n}: ${title}`,
  newTab: 'se abre en otra pestaña',
  openPassage: 'Leerlo en su pasaje',
  englishQuote: 'Cita en inglés, como en la fuente.',
  status: {
    current: 'vigente',
    draft: 'borrador',
    superseded: 'reemplazado',
    proposal: 'propuesta, nunca adoptada',
    press: 'nota de prensa',
  },
  checked: (supported, claims) =>
    supported === claims
      ? `Comprobado con el Marco: ${claims === 1 ? 'la afirmación' : `las ${claims} afirmaciones`}.`
      : `Comprobado con el Marco: ${supported} de ${claims} afirmaciones.`,
  replaced: (count) =>
    count === 1 ? 'Una va con las palabras de la propia fuente.' : `${count} van con las palabras de las propias fuentes.`,
  withheld: (count) =>
    count === 1
      ? 'Una afirmación se dejó fuera porque no se pudo comprobar.'
      : `${count} afirmaciones se dejaron fuera porque no se pudieron comprobar.`,
  abstained: 'Cairn no dice nada sobre el Marco que no pueda mostrar, así que esta respuesta no afirma nada sobre él.',
  stopped: 'Detuviste esta respuesta, así que no está completa.',
  fault: {
    unreachable: 'No se puede llegar a Cairn. Revisa la conexión a internet y vuelve a intentarlo.',
    interrupted: 'Se cortó la conexión, así que esta respuesta no está completa.',
    busy: 'Muchas personas preguntan en este momento. Espera un minuto y vuelve a intentarlo.',
    failed: 'No se pudo terminar esta respuesta. Vuelve a intentarlo, por favor.',
    refused: 'No se pudo leer esta pregunta. Por favor hazla con otras palabras.',
  },
  retry: 'Intentar de nuevo',
  copy: 'Copiar con fuentes',
  copied: 'Copiado',
  notCopied: 'Aquí no se permite copiar',
  print: 'Imprimir',
  crisis: {
    heading: 'No estás solo, no estás sola',
    call: 'Llamar al 988',
    text: 'Enviar texto al 988',
    emergency: 'Llamar al 911',
    later: 'Borrar esta conversación',
  },
}
