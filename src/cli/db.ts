import { existsSync } from 'node:fs'
import { rootPath } from '#platform/root.ts'
import type { Command } from './db/command.ts'
import { drift } from './db/drift.ts'
import { generate } from './db/generate.ts'
import { migrateCommand } from './db/migrate.ts'
import { push } from './db/push.ts'
import { reset } from './db/reset.ts'
import { studio } from './db/studio.ts'

const commands: Record<string, Command> = { generate, push, migrate: migrateCommand, studio, reset, drift }

async function main([verb = '', ...args]: string[]): Promise<number> {
  const command = commands[verb]
  if (!command) {
    console.error(`Which one? ${Object.keys(commands).join(', ')}`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help)
    return 0
  }
  if (existsSync(rootPath('.env'))) process.loadEnvFile(rootPath('.env'))
  return command.run(args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
