import type { Occupation } from '../../domain/framework.ts'
import { INTERESTS, interestLetters, type InterestLetter } from '../../domain/preparation.ts'
import type { Catalog } from '../../http/catalog.ts'
import { passageUrl } from '../../http/passage-view.ts'
import { jobTitle } from '../jobs/job-facts.tsx'
import { Layout } from '../layout.tsx'
import { nameOf, sentencesOf, sourceAddress } from '../said.tsx'
import type { View } from '../view.ts'
import { QuizForm, statementText } from './quiz-page.tsx'
import type { ClusterScore, Marks, QuizResult } from './score.ts'
import { type Statement, STATEMENTS } from './statements.ts'

interface ResultProps {
  readonly view: View
  readonly catalog: Catalog
  readonly result: QuizResult
  readonly marks: Marks
}

/** Fewer marks than this make a thin picture, and the page says so. */
const ENOUGH_MARKS = 12
const JOBS_AS_REASONS = 3
/** So many likes go into a question: more would be a list that nobody reads. */
const LIKES_IN_QUESTION = 5

/** What the marks lead to: places to start looking, a bar for every Career Cluster with its reasons, and how it was counted. */
export const ResultPage = ({ view, catalog, result, marks }: ResultProps) => {
  const words = view.messages.quiz
  return (
    <Layout view={view} title={`${words.result} · Cairn`} otherLanguageUrl={null} listed={false}>
      <article id="result" class="result">
        <h1>{words.result}</h1>
        <p class="notice">{words.notVerdict}</p>
        {marks.size < ENOUGH_MARKS ? <p>{words.few(marks.size, STATEMENTS.length)}</p> : null}
        <Suggestions view={view} catalog={catalog} result={result} />
        <ToChat view={view} marks={marks} />
        <h2>{words.chart}</h2>
        <ol class="chart">
          {result.scores.map((score) => (
            <Bar view={view} catalog={catalog} score={score} interests={result.interests} />
          ))}
        </ol>
        <h2>{words.how}</h2>
        <p>
          {words.howText} <a href={view.to(passageUrl('term/riasec'))}>{words.riasec}</a>
        </p>
        <p class="soft">{words.print}</p>
      </article>
      <details class="change">
        <summary>{words.change}</summary>
        <QuizForm view={view} marks={marks} />
      </details>
    </Layout>
  )
}

const Suggestions = ({ view, catalog, result: { explore, outcome } }: Omit<ResultProps, 'marks'>) => {
  const words = view.messages.quiz
  if (outcome !== 'found') {
    return (
      <p>
        {outcome === 'level' ? words.level : words.noneLiked} <a href={view.to('/explore')}>{view.messages.explore.title}</a> ·{' '}
        <a href={view.to('/jobs')}>{view.messages.jobs.title}</a>
      </p>
    )
  }
  return (
    <section aria-labelledby="explore-these">
      <h2 id="explore-these">{words.explore}</h2>
      <ul class="tiles">
        {explore.map(({ slug }) => (
          <li>
            <a class="tile" href={view.to(`/clusters/${slug}`)} data-cluster={slug}>
              {clusterName(view, catalog, slug)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const clusterName = (view: View, { index }: Catalog, slug: string): string => {
  const cluster = index.clusters.get(slug)
  return cluster ? nameOf(cluster, view) : slug
}

interface BarProps extends Omit<ResultProps, 'result' | 'marks'> {
  readonly score: ClusterScore
  readonly interests: readonly InterestLetter[]
}

const Bar = ({ view, catalog, score: { slug, score, liked }, interests }: BarProps) => (
  <li data-cluster={slug}>
    <a href={view.to(`/clusters/${slug}`)}>{clusterName(view, catalog, slug)}</a>
    <span class="level">{levelWords(view, score)}</span>
    <svg viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="200" height="8" />
      <rect class="fill" width={Math.round(score * 200)} height="8" />
    </svg>
    {liked.length === 0 ? null : <p>{view.messages.quiz.youLike(likesOf(liked, view).join('; '))}</p>}
    {score === 0 ? null : <SuitingJobs view={view} catalog={catalog} slug={slug} interests={interests} />}
  </li>
)

/** From nothing to much, in quarters: a number would claim to be exact. */
function levelWords({ messages: { quiz } }: View, score: number): string {
  const level = score === 0 ? 0 : score < 0.25 ? 1 : score < 0.6 ? 2 : 3
  return quiz.levels[level] ?? ''
}

/** Jobs of the cluster that have the reader's strongest interest there as their own first one. Each opens the sentence that says so. */
const SuitingJobs = ({ view, catalog, slug, interests }: Omit<BarProps, 'score'> & { readonly slug: string }) => {
  const [letter, jobs] = suitingJobs(catalog, slug, interests)
  if (letter === null) return null
  return (
    <p>
      {view.messages.quiz.jobsWith(INTERESTS[letter][view.locale === 'es' ? 'plainEs' : 'plainEn'])}{' '}
      {jobs.map((job, place) => {
        const passage = catalog.passage(`occupation/${job.soc}`)
        return (
          <>
            {place === 0 ? '' : '; '}
            {passage ? <a href={sourceAddress(view, passage, sentencesOf(passage, 'interests'))}>{jobTitle(job, view)}</a> : null}
          </>
        )
      })}
    </p>
  )
}

function suitingJobs(
  { index }: Catalog,
  slug: string,
  interests: readonly InterestLetter[],
): readonly [InterestLetter | null, readonly Occupation[]] {
  const socs = new Set(index.subClustersOf(slug).flatMap(({ sampleJobs }) => sampleJobs))
  const samples = [...socs].flatMap((soc) => index.occupations.get(soc) ?? [])
  for (const letter of interests) {
    const jobs = samples.filter((job) => interestLetters(job.interests)[0] === letter)
    if (jobs.length > 0) return [letter, jobs.slice(0, JOBS_AS_REASONS)]
  }
  return [null, []]
}

/** "taking care of animals": as it stands after "I like". */
const likesOf = (statements: readonly Statement[], view: View): readonly string[] =>
  statements.map((statement) => statementText(statement, view)).map((text) => text.charAt(0).toLowerCase() + text.slice(1))

/** The way into the chat. It posts: what somebody likes stands in no address. */
const ToChat = ({ view, marks }: Pick<ResultProps, 'view' | 'marks'>) => {
  const words = view.messages.quiz
  const likes = likesOf(
    STATEMENTS.filter(({ id }) => marks.get(id) === 'like'),
    view,
  ).slice(0, LIKES_IN_QUESTION)
  const last = likes.at(-1)
  if (last === undefined) return null
  const list = likes.length === 1 ? last : `${likes.slice(0, -1).join(', ')} ${words.and} ${last}`
  return (
    <form class="to-chat" method="post" action={view.to('/#answer')}>
      <input type="hidden" name="q" value={words.question(list)} />
      <input type="hidden" name="locale" value={view.locale} />
      <button type="submit">{words.toChat}</button>
    </form>
  )
}
