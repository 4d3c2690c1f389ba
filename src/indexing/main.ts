import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Knowledge } from '../domain/knowledge.ts'
import { packKnowledge } from '../domain/knowledge-file.ts'
import { compileKnowledge } from './compile.ts'
import { formatFault } from './fault.ts'
import { compileSearchIndex } from './search-index.ts'
import { compileTitleModel } from './titles/compile-title-model.ts'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
const BUILD = fileURLToPath(new URL('../../build', import.meta.url))

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
writeFileSync(`${BUILD}/knowledge.txt`, JSON.stringify(file))
writeFileSync(`${BUILD}/search.txt`, await compileSearchIndex(knowledge.passages))
writeFileSync(`${BUILD}/titles.txt`, JSON.stringify(compileTitleModel(knowledge, titleWords)))
console.log(`Compiled ${knowledge.passages.length} passages (knowledge ${knowledge.version}).`)
