import { runCommand } from './command-error.ts'
import { buildWidget } from './widget-bundle.ts'

/** `npm run build:widget`: makes build/public/widget.js. */
await runCommand(buildWidget)
