import { fold } from './fold.ts'

/** The public slug of a name: "Arts, Entertainment, & Design" is `arts-entertainment-design`. */
export function toSlug(name: string): string {
  return fold(name.replaceAll('&', ' ')).replaceAll(' ', '-')
}
