import { AppError } from '../../domain/errors.ts'

/** A file of `prompts/`: two messages with places for inputs. */
export interface Prompt {
  readonly id: string
  readonly version: string
  readonly inputs: readonly string[]
  readonly rules: string
  readonly material: string
}

export interface FilledPrompt {
  /** Ours alone, but for short words that we choose (language, audience). */
  readonly rules: string
  /** Everything that others wrote. */
  readonly material: string
}

/** Divides our rules from the others' material. It is looked for before filling, so no input can move it. */
const DIVIDER = '\n<!-- user -->\n'
const PLACE = /\{\{(\w+)\}\}/g

/**
 * Reads a prompt file. Throws when its front matter lacks something or names
 * other inputs than the text has places for: both are ours to mend.
 */
export function parsePrompt(file: string): Prompt {
  const parts = FILE.exec(file.replaceAll('\r\n', '\n'))?.groups ?? {}
  const id = toField(parts['head'], 'id')
  const version = toField(parts['head'], 'version')
  const inputs = toField(parts['head'], 'inputs')
    .replaceAll(/[[\]\s]/g, '')
    .split(',')
  const body = parts['body'] ?? ''
  const [rules = '', material = '', ...more] = body.split(DIVIDER)
  if ([id, version, rules, material].includes('') || more.length > 0) throw broken(id, 'needs an id, a version and one divider')
  const prompt = { id, version, inputs, rules: rules.trim(), material: material.trim() }
  requireInputs(
    prompt,
    [...body.matchAll(PLACE)].map(([, name = '']) => name),
  )
  return prompt
}

const FILE = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/

/** The value of one `name: value` line, as it stands. */
const toField = (head: string | undefined, name: string): string => new RegExp(`^${name}:(.*)$`, 'm').exec(head ?? '')?.[1]?.trim() ?? ''

/**
 * Fills all places in one pass, so that a `{{place}}` inside an input stays
 * text. Throws on a missing or unknown input.
 */
export function fillPrompt(prompt: Prompt, inputs: Readonly<Record<string, string>>): FilledPrompt {
  for (const name of Object.keys(inputs)) if (!prompt.inputs.includes(name)) throw broken(prompt.id, `has no input "${name}"`)
  for (const name of prompt.inputs) if (!Object.hasOwn(inputs, name)) throw broken(prompt.id, `needs the input "${name}"`)
  const fill = (text: string): string => text.replaceAll(PLACE, (_, name: string) => inputs[name] ?? '')
  return { rules: fill(prompt.rules), material: fill(prompt.material) }
}

/** Holds the inputs that a prompt names against those it has places for, or the code fills in: at start and not at the first question. */
export function requireInputs(prompt: Prompt, names: readonly string[]): void {
  const missing = names.filter((name) => !prompt.inputs.includes(name))
  const unknown = prompt.inputs.filter((name) => !names.includes(name))
  if (missing.length + unknown.length > 0)
    throw broken(prompt.id, `names other inputs than are used: ${[...missing, ...unknown].join(', ')}`)
}

/** How a prompt is named in logs and reports. */
export const nameOf = ({ id, version }: Prompt): string => `${id}@${version}`

const broken = (id: string, what: string): AppError =>
  new AppError({ code: 'invalid-config', status: 500, title: `The prompt "${id}" ${what}.` })
