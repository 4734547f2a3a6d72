import type { Command } from './command.ts'
import { describeCatalogue } from './catalogue.ts'
import { execute, withScratchDatabase } from './scratch.ts'
import { withEmbedded } from './target.ts'
import { diffToSchema } from './tool.ts'
import { migrate } from '#platform/postgres/migrate.ts'

export const drift: Command = {
  help: `node dist/db.js drift
Compares what the migrations make with what the *.prisma files say, in all that Prisma can declare; exits with 1 where they differ.`,

  async run() {
    const differences = await withEmbedded(findDrift)
    for (const difference of differences) console.error(difference)
    console.log(
      differences.length === 0 ? 'Migrations and schema agree' : `${differences.length} differences between migrations and schema`,
    )
    return differences.length === 0 ? 0 : 1
  },
}

/**
 * Each difference in a line, made out by building both in scratch databases on the server and comparing the catalogues. Checks, triggers,
 * partial, expression and covering indexes and those with options live in the migrations alone and are not looked at.
 */
export async function findDrift(serverUrl: string, migrationsFolder?: string): Promise<string[]> {
  const migrating = withScratchDatabase(serverUrl, async (url) => {
    await migrate(url, migrationsFolder === undefined ? {} : { folder: migrationsFolder })
    return describeCatalogue(url)
  })
  const declaring = withScratchDatabase(serverUrl, async (url) => {
    await execute(url, await diffToSchema(url))
    return describeCatalogue(url)
  })
  const [migrated, declared] = await Promise.all([migrating, declaring])
  if (declared.size === 0) throw new Error('The schema declares no table: there was nothing to compare')
  return [
    ...[...declared].filter((line) => !migrated.has(line)).map((line) => `only in the schema:     ${line}`),
    ...[...migrated].filter((line) => !declared.has(line)).map((line) => `only in the migrations: ${line}`),
  ].sort((a, b) => a.slice(24).localeCompare(b.slice(24)))
}
