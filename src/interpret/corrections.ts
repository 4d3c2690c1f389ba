const CORRECTION = new RegExp(
  [
    String.raw`^(?:(?:no+|nope|nah|wait|sorry|actually|hmm|oops)[\s,.!–-]+)*(?:i|we) (?:mean|meant|was asking about|am asking about|was talking about|am talking about)\b(?:,? like\b)?[\s,:]*`,
    String.raw`^(?:(?:no+|perd[oó]n|espera)[\s,.!–-]+)*(?:quise decir|quer[ií]a decir|me refiero a|me refer[ií]a a|hablo de|hablaba de)\b[\s,:]*`,
    String.raw`^(?:no+|nope)[\s,.!–-]+not that(?: one)?[\s,.!–-]+`,
  ].join('|'),
  'i',
)

/** What a message puts in the place of what was understood: "no, I meant …". Null where it corrects nothing. */
export function correctionIn(message: string): string | null {
  const trimmed = message.trim()
  const rest = trimmed.replace(CORRECTION, '')
  return rest === trimmed || rest === '' ? null : rest
}
