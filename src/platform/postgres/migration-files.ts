import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rootPath } from '#platform/root.ts'

/** `checksum` is what Prisma computes: SHA-256 of the file, in hex. */
export type Migration = { name: string; file: string; sql: string; checksum: string; transaction: boolean }

/** The migrations in the order of their names, `<yyyymmddhhmmss>_<name>`. */
export function readMigrations(folder: string = rootPath('migrations')): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readMigration(folder, name))
}

/** Whether a recorded checksum is that of this migration, on a checkout with either kind of line ends. */
export function isUnchanged(migration: Migration, checksum: string): boolean {
  const unix = migration.sql.replaceAll('\r\n', '\n')
  return [migration.sql, unix, unix.replaceAll('\n', '\r\n')].some((text) => sha256(text) === checksum)
}

function readMigration(folder: string, name: string): Migration {
  if (!/^\d{14}_\w+$/.test(name)) throw new Error(`migrations/${name}: the name of a migration is <yyyymmddhhmmss>_<name>`)
  const file = join(folder, name, 'migration.sql')
  if (!existsSync(file)) throw new Error(`${file} is missing: every folder of migrations/ holds a migration.sql`)
  const sql = readFileSync(file, 'utf8')
  return { name, file, sql, checksum: sha256(sql), transaction: !/^-- no transaction\b/.test(sql) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
