import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { Knowledge } from '../domain/knowledge.ts'
import { packKnowledge } from '../domain/knowledge-file.ts'
import { compileKnowledge } from './compile.ts'
import { formatFault } from './fault.ts'
import { compileSearchIndex } from './search-index.ts'
import { compileTitleModel } from './titles/compile-title-model.ts'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
const BUILD = fileURLToPath(new URL('../../build', import.meta.url))

/** Next to the text stands what the Worker carries: Brotli, a fifth smaller than the gzip of an upload. The last level takes two seconds more and saves what a page costs. */
const BROTLI_QUALITY = 11

function write(name: string, text: string): void {
  writeFileSync(`${BUILD}/${name}.txt`, text)
  writeFileSync(`${BUILD}/${name}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }))
}

/** `npm run index`: compiles `knowledge/` into `build/`, or names every fault and fails. */
const { knowledge, titleWords, faults } = compileKnowledge(KNOWLEDGE)
if (faults.length > 0) {
  console.error(faults.map(formatFault).join('\n'))
  console.error(`\n${faults.length} faults in knowledge/: nothing was compiled.`)
  process.exit(1)
}
Knowledge.parse(knowledge)
const file = packKnowledge(knowledge)
mkdirSync(BUILD, { recursive: true })
write('knowledge', JSON.stringify(file))
write('search', await compileSearchIndex(knowledge.passages))
write('titles', JSON.stringify(compileTitleModel(knowledge, titleWords)))
console.log(`Compiled ${knowledge.passages.length} passages (knowledge ${knowledge.version}).`)
