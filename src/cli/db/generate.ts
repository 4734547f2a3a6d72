import type { Command } from './command.ts'
import { runTool } from './tool.ts'

export const generate: Command = {
  help: `npm run db:generate
Generates the Prisma client into src/generated from the *.prisma files below src. Does nothing when none has changed.`,

  async run() {
    console.log((await runTool('generate.mjs')).trim() || 'The Prisma client is up to date')
    return 0
  },
}
