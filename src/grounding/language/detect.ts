const SPANISH =
  /\b(?:el|la|los|las|de|del|que|en|y|es|son|un|una|por|con|para|se|su|sus|está|están|como|más|hay|al|lo|no|sí|hoy|también|tiene|tienen|cada|según|entre|pero|si|allí|ahí|mismo|otro|otra|muy|esta|este|ese|esa|fue|era|tenía|quien|nos|le|les|ya|desde|hasta)\b/giu
const ENGLISH =
  /\b(?:the|of|and|is|are|in|to|a|an|it|that|for|with|on|as|by|has|have|was|were|this|you|there|its|at|or|be|from|they|your)\b/giu

/** Whether a text is Spanish; told by its small words, since names of the Framework are English in both. */
export function looksSpanish(text: string): boolean {
  const spanish = (text.match(SPANISH) ?? []).length + (/[¿¡ñ]|[áéíóú]/iu.test(text) ? 1.5 : 0)
  return spanish > (text.match(ENGLISH) ?? []).length
}
