import type { Locale } from '../domain/locale.ts'

/** Fixed words for what is not answered. A person in danger gets people, and nothing about careers. */
interface Replies {
  readonly crisis: string
  readonly blocked: string
  readonly threat: string
}

export const REPLIES: Readonly<Record<Locale, Replies>> = {
  en: {
    crisis: [
      "I'm really glad you told me. This matters, and you don't have to carry it alone.",
      '**Call or text 988** (in the US, free, any time of day or night). A real person will listen. You can also reach out to them for a friend you are worried about.',
      '**Talk to an adult you trust**, such as a school counselor, a teacher, a nurse or someone in your family, today if you can.',
      '**If someone is hurt or in danger right now, call 911.**',
      'I am a computer program, so I cannot help with this the way a person can. Please reach out to one of them now.',
    ].join('\n\n'),
    blocked: "I can't answer that. I'm happy to help with Career Clusters, jobs and the skills behind them: just ask me in other words.",
    threat:
      "I can't help with hurting anyone. If someone is in danger, call 911. If you are angry or overwhelmed and want to talk to a person, call or text 988 (in the US, free, day and night), or talk to an adult you trust.",
  },
  es: {
    crisis: [
      'Gracias por contármelo. Esto importa mucho, y no tienes que enfrentarlo a solas.',
      '**Llama al 988 y oprime 2** (en Estados Unidos, gratis, a cualquier hora), o envía la palabra **AYUDA** por mensaje de texto al 988. Te va a escuchar una persona de verdad. También puedes llamar por alguien que te preocupa.',
      '**Habla con un adulto de confianza**, por ejemplo un consejero escolar, una maestra, una enfermera o alguien de tu familia, hoy mismo si puedes.',
      '**Si alguien está herido o en peligro en este momento, llama al 911.**',
      'Soy un programa de computadora y no puedo ayudarte con esto como lo haría una persona. Por favor, busca a una de ellas ahora.',
    ].join('\n\n'),
    blocked:
      'No puedo responder a eso. Con gusto te ayudo con los Career Clusters, los empleos y lo que hace falta para ellos: pregúntame con otras palabras.',
    threat:
      'No puedo ayudar a lastimar a nadie. Si alguien está en peligro, llama al 911. Si sientes enojo o ya no puedes más y quieres hablar con una persona, llama al 988 y oprime 2 (en Estados Unidos, gratis, de día y de noche), o habla con un adulto de confianza.',
  },
}
