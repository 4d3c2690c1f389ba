import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Judge } from '../domain/judge.ts'
import type { Writer } from '../domain/ports.ts'
import { createLlm } from '../writing/llm/create-llm.ts'
import { parseLlmSettings } from '../writing/llm/settings.ts'
import { CommandError } from './command-error.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const FILES = ['knowledge.txt', 'search.txt', 'titles.txt', 'knowledge.br', 'search.br', 'titles.br'] as const

const pathOf = (file: (typeof FILES)[number]): string => `${ROOT}build/${file}`

export const isCompiled = (): boolean => FILES.every((file) => existsSync(pathOf(file)))

/** Runs the compiler as its own process, as `npm run index` does. Its faults go to the terminal as they are. */
export function compileIndex(): void {
  const { status } = spawnSync(process.execPath, [`${ROOT}src/indexing/main.ts`], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new CommandError('The knowledge index could not be compiled: see the faults above.')
  if (!isCompiled()) throw new CommandError('The knowledge index is missing from build/, although the compiler reported no fault.')
}

const readPrompt = (id: string): string => readFileSync(`${ROOT}prompts/${id}.md`, 'utf8')

/** The writer and judge that the environment asks for; nulls without a model. */
export function readModel(): { readonly writer: Writer | null; readonly judge: Judge | null } {
  const settings = parseLlmSettings(process.env)
  if (settings === null) return { writer: null, judge: null }
  return createLlm({
    settings,
    prompts: { answer: readPrompt('answer'), judge: readPrompt('judge') },
    log: () => undefined,
    now: Date.now,
    fetch: globalThis.fetch,
    budget: null,
  })
}

/** What `createAdvisor` reads. */
export function readBuild() {
  return {
    knowledgeText: readFileSync(pathOf('knowledge.txt'), 'utf8'),
    searchText: readFileSync(pathOf('search.txt'), 'utf8'),
    titlesText: readFileSync(pathOf('titles.txt'), 'utf8'),
  }
}
