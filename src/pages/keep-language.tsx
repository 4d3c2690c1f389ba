import type { View } from './view.ts'

/** In a form that sends by GET, what `view.to` is in a link: the language that the reader chose. */
export const KeepLanguage = ({ view }: { readonly view: View }) =>
  view.to('/') === '/' ? null : <input type="hidden" name="locale" value={view.locale} />
