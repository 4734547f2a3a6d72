import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { migrate } from '#platform/postgres/migrate.ts'
import { readMigrations } from '#platform/postgres/migration-files.ts'
import { rootPath } from '#platform/root.ts'
import type { Command } from './command.ts'
import { withScratchDatabase } from './scratch.ts'
import { describeUrl, withDatabase, withEmbedded } from './target.ts'
import { diffToSchema } from './tool.ts'

export const migrateCommand: Command = {
  help: `npm run db:migrate [-- --create <name>]
Applies the migrations that wait in migrations/.
--create <name>   writes a new migration instead: the SQL from what the migrations make to what the *.prisma files say. Read it, add
                  what Prisma cannot say (checks, triggers, partial indexes), then run  npm run db:migrate.`,

  async run(args) {
    const { values } = parseArgs({ args, options: { create: { type: 'string' } } })
    return values.create === undefined ? apply() : create(values.create)
  },
}

function apply(): Promise<number> {
  return withDatabase(async (url) => {
    const { applied } = await migrate(url, { log: console.log })
    if (applied.length === 0) console.log(`No migration is pending on ${describeUrl(url)}`)
    return 0
  })
}

async function create(name: string): Promise<number> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`A migration's name is of a-z, 0-9 and _, such as add_reviews: ${name} is not`)
  const sql = await withEmbedded((server) =>
    withScratchDatabase(server, async (url) => {
      await migrate(url)
      return diffToSchema(url)
    }),
  )
  if (!sql) {
    console.log('The migrations already make what the schema says; for SQL that Prisma cannot express write the file by hand')
    return 0
  }
  const time = nextTime(readMigrations().at(-1)?.name)
  const folder = rootPath('migrations', `${time}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(rootPath('migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(`${folder}/migration.sql`, sql)
  console.log(`wrote migrations/${time}_${name}/migration.sql`)
  return 0
}

/** Now, or a second after the newest migration where that one's clock ran ahead: the names are the order. */
function nextTime(newest: string | undefined): string {
  const now = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  return newest && newest.slice(0, 14) >= now ? String(BigInt(newest.slice(0, 14)) + 1n) : now
}
