import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build, type Plugin, transform } from 'esbuild'
import { ROOT } from './build-files.ts'

const SOURCE = `${ROOT}src/widget/`
const PUBLIC = `${ROOT}build/public/`

/** From these on, a browser has the top layer; what is older may still read the script. */
const TARGET = ['chrome114', 'firefox125', 'safari17']

/** A style sheet is imported as a string, as everywhere here, and shrunk on the way. */
const styleText: Plugin = {
  name: 'style-text',
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: TARGET })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

/** Bundles `<cairn-chat>` into one ES module and lays it, with its headers, where the service takes its static files from. */
export async function buildWidget(): Promise<void> {
  mkdirSync(PUBLIC, { recursive: true })
  const { outputFiles } = await build({
    entryPoints: [`${SOURCE}define.ts`],
    bundle: true,
    format: 'esm',
    minify: true,
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/* Cairn, Apache-2.0. With eventsource-parser, (c) Espen Hovlandsdal, MIT. */' },
    plugins: [styleText],
    write: false,
    logLevel: 'warning',
  })
  writeFileSync(`${PUBLIC}widget.js`, outputFiles[0]?.contents ?? '')
  for (const file of ['embed.css', '_headers']) copyFileSync(SOURCE + file, PUBLIC + file)
}
