import { KeepLanguage } from '../keep-language.tsx'
import type { View } from '../view.ts'
import { MAX_TITLE_CHARACTERS } from './find-jobs.ts'

/** The box. It sends by GET: a job title may stand in an address, so that a search can be kept and shared. */
export const JobSearchForm = ({ view, text }: { readonly view: View; readonly text: string }) => {
  const words = view.messages.jobs
  return (
    <search>
      <form class="search" action="/jobs" method="get">
        <KeepLanguage view={view} />
        <label for="title">{words.label}</label>
        <div class="search-line">
          <input id="title" name="q" type="search" value={text} maxlength={MAX_TITLE_CHARACTERS} autocomplete="off" />
          <button type="submit">{words.search}</button>
        </div>
      </form>
    </search>
  )
}
