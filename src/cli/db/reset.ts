import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { migrate } from '#platform/postgres/migrate.ts'
import type { Command } from './command.ts'
import { execute } from './scratch.ts'
import { describeUrl, withDatabase } from './target.ts'

export const reset: Command = {
  help: `npm run db:reset [-- --yes]
Drops all tables and jobs of the database and applies all migrations anew. Asks first unless --yes; refuses with NODE_ENV=production.`,

  async run(args) {
    const { values } = parseArgs({ args, options: { yes: { type: 'boolean', short: 'y', default: false } } })
    if (process.env['NODE_ENV'] === 'production') {
      console.error('db:reset does not run with NODE_ENV=production')
      return 1
    }
    return withDatabase(async (url) => {
      if (!values.yes && !(await confirmed(describeUrl(url)))) {
        console.error('Nothing was changed')
        return 1
      }
      await execute(url, 'drop schema if exists graphile_worker cascade; drop schema if exists public cascade; create schema public')
      await migrate(url, { log: console.log })
      console.log(`The database ${describeUrl(url)} is empty and migrated`)
      return 0
    })
  },
}

async function confirmed(database: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.error('There is no terminal to ask on: repeat with -- --yes')
    return false
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Everything in the database ${database} will be deleted. Type yes to go on: `)
  terminal.close()
  return answer.trim() === 'yes'
}
