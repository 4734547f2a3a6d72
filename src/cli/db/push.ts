import { parseArgs } from 'node:util'
import { migrate } from '#platform/postgres/migrate.ts'
import type { Command } from './command.ts'
import { execute } from './scratch.ts'
import { describeUrl, withDatabase } from './target.ts'
import { diffToSchema } from './tool.ts'

export const push: Command = {
  help: `npm run db:push [-- --accept-data-loss]
Applies the pending migrations, then changes the database until it agrees with the *.prisma files, without writing a migration:
for trying out a model. Statements that drop or retype something run only with --accept-data-loss.
When the model is right, write its migration with  npm run db:migrate -- --create <name>  and start over with  npm run db:reset.`,

  async run(args) {
    const { values } = parseArgs({ args, options: { 'accept-data-loss': { type: 'boolean', default: false } } })
    return withDatabase(async (url) => {
      await migrate(url, { log: console.log })
      const sql = await diffToSchema(url)
      if (!sql) {
        console.log(`The database ${describeUrl(url)} agrees with the schema`)
        return 0
      }
      console.log(sql)
      const losses = findLosses(sql)
      if (losses.length > 0 && !values['accept-data-loss']) {
        console.error(`Nothing was changed, because data may be lost; repeat with -- --accept-data-loss to run:\n${losses.join('\n')}`)
        return 1
      }
      await execute(url, sql)
      return confirm(url)
    })
  },
}

/** The statements after which data may be gone. */
export function findLosses(sql: string): string[] {
  const losing = /\b(DROP (TABLE|COLUMN|TYPE)|SET DATA TYPE|ALTER TYPE .* RENAME)\b/
  return sql.split('\n').filter((line) => losing.test(line))
}

/** The engine is asked again, so that a push never claims what it has not done. */
async function confirm(url: string): Promise<number> {
  const left = await diffToSchema(url)
  if (left) console.error(`The database still differs from the schema:\n${left}`)
  else console.log(`The database ${describeUrl(url)} now agrees with the schema`)
  return left ? 1 : 0
}
