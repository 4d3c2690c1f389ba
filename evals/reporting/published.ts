/** What others have published about the same questions, with where it stands. Not measured by us and not on our questions. */
export interface PublishedFigure {
  readonly what: string
  readonly theirs: string
  readonly source: string
  /** Our figure that asks the same: suite and id; null where we have none. */
  readonly ours: readonly [suite: string, figure: string] | null
}

export const PUBLISHED: readonly PublishedFigure[] = [
  {
    what: 'Statements fully supported by what they cite (four generative search engines, audited by people, 2023)',
    theirs: '51.5 %',
    source: 'Liu, Zhang, Liang, arXiv:2304.09848',
    ours: ['answers', 'citation-recall'],
  },
  {
    what: 'Citations that support their statement (the same audit)',
    theirs: '74.5 %',
    source: 'arXiv:2304.09848',
    ours: ['answers', 'citation-precision'],
  },
  {
    what: 'Citations that do not distort their source (search-augmented models, 11,200 queries, 2026)',
    theirs: '69.4 %',
    source: 'CITETRACE, arXiv:2605.28565',
    ours: ['answers', 'citation-precision'],
  },
  {
    what: 'Answers in which the right citations are present (Azure search demo, 50 questions, `citations_matched`)',
    theirs: '42 to 52 %',
    source: 'azure-search-openai-demo, evals/results',
    ours: ['retrieval', 'citations-matched'],
  },
  {
    what: 'Questions answered without hallucination, best industry system (CRAG, 4,409 questions)',
    theirs: '63 %',
    source: 'arXiv:2406.04744',
    ours: ['answers', 'fully-right'],
  },
  {
    what: 'Citations whose passage was really used (up to 57 % are not)',
    theirs: '43 %',
    source: 'Wallat and others, arXiv:2412.18004',
    ours: ['counterfactual', 'follows-or-abstains'],
  },
  {
    what: 'Summaries with a statement that the text does not carry: best model, GPT-5.4 (March 2026)',
    theirs: '1.8 %, 7.0 %',
    source: 'vectara/hallucination-leaderboard',
    ours: null,
  },
]
