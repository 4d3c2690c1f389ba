type Replace = readonly [letters: RegExp, sound: string]

/** Groups of letters that sound alike, the longer first. What comes out is a key and no word. */
const ALIKE: readonly Replace[] = [
  [/tion|sion|cian|tian|sian|shun|shion|shen/g, 'xn'],
  [/ph/g, 'f'],
  [/ight/g, 'ite'],
  [/ck|qu|q|ch(?=[rl])/g, 'k'],
  [/^kn|gn/g, 'n'],
  [/^wr/g, 'r'],
  [/^ps/g, 's'],
  [/mb(?=$|e|i)/g, 'm'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)e$/g, ''],
]

/** A rough key of how an English word sounds: "flite" and "flight" share it, "plumer" and "plumber". */
export const toSound = (word: string): string => ALIKE.reduce((key, [letters, sound]) => key.replaceAll(letters, sound), word)

/** The consonants of a word as they sound: those people get right when they miss the vowels between. */
export const toConsonants = (word: string): string =>
  toSound(word)
    .replaceAll(/(?!^)[aeiouh]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
