import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { explainFailure } from './migration-failure.ts'
import { isUnchanged, readMigrations, type Migration } from './migration-files.ts'

export type MigrateOptions = { folder?: string; log?: (line: string) => void }

/**
 * Applies the pending migrations, each whole and in one transaction, and records them as `prisma migrate deploy` does. Several nodes may
 * start at once. Throws an Error that names file, place and remedy; what had been applied before stays.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<{ applied: string[] }> {
  const { folder, log = () => {} } = options
  const migrations = readMigrations(folder)
  return connected(url, async (client) => {
    await takeLock(client, log)
    await client.query(bookkeeping)
    const applied: string[] = []
    for (const migration of await findPending(client, migrations)) {
      const started = Date.now()
      await (migration.transaction ? applyWhole(client, migration) : applyAlone(client, migration))
      applied.push(migration.name)
      log(`applied ${migration.name} in ${Date.now() - started} ms`)
    }
    return { applied }
  })
}

/** Names of the migrations that wait to be applied, oldest first. Throws where an applied one was changed or had failed. */
export async function pendingMigrations(url: string, options: { folder?: string } = {}): Promise<string[]> {
  const migrations = readMigrations(options.folder)
  return connected(url, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('_prisma_migrations') is not null as there`)
    const pending = rows[0]?.there ? await findPending(client, migrations) : migrations
    return pending.map(({ name }) => name)
  })
}

/** Column for column what Prisma's engine creates. */
const bookkeeping = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`
const begun = 'insert into _prisma_migrations (id, checksum, migration_name, started_at) values ($1, $2, $3, clock_timestamp())'
const finished = 'update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1'
const forgotten = 'delete from _prisma_migrations where id = $1'

/** The number Prisma's engine locks, so that the two exclude each other. */
const prismaLock = 72707369

/** Asks again and again: a waiting pg_advisory_lock holds a snapshot, for which CREATE INDEX CONCURRENTLY of the holder would wait in turn. */
async function takeLock(client: pg.Client, log: (line: string) => void): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [prismaLock])
    if (rows[0]?.taken) return
    if (attempt === 0) log('waiting for another process that is migrating')
    await sleep(50)
  }
}

async function findPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  type Row = { migration_name: string; checksum: string; finished_at: Date | null }
  const recorded = 'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null'
  const { rows } = await client.query<Row>(recorded)
  const byName = new Map(rows.map((row) => [row.migration_name, row]))
  for (const { name, file, ...migration } of migrations) {
    const row = byName.get(name)
    if (!row) continue
    if (!row.finished_at) throw new Error(unfinished(name))
    if (!isUnchanged({ name, file, ...migration }, row.checksum)) throw new Error(changed(name, file))
  }
  return migrations.filter(({ name }) => !byName.has(name))
}

function unfinished(name: string): string {
  return `${name} was begun and never finished: see how much of it took effect, undo that, then: update _prisma_migrations set rolled_back_at = now() where migration_name = '${name}'`
}

function changed(name: string, file: string): string {
  return `${name} was changed after it had been applied: restore ${file} as it was, and put the change into a new migration (npm run db:migrate -- --create <name>)`
}

async function applyWhole(client: pg.Client, migration: Migration): Promise<void> {
  const id = randomUUID()
  await client.query('begin')
  try {
    await client.query(begun, [id, migration.checksum, migration.name])
    await client.query(migration.sql)
    await client.query(finished, [id])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw explainFailure(migration, error, 'nothing of it was kept')
  }
}

/** One statement that refuses to run in a transaction; if the process dies within it, the unfinished row tells. */
async function applyAlone(client: pg.Client, migration: Migration): Promise<void> {
  const id = randomUUID()
  await client.query(begun, [id, migration.checksum, migration.name])
  try {
    await client.query(migration.sql)
  } catch (error) {
    await client.query(forgotten, [id])
    throw explainFailure(
      migration,
      error,
      'it ran without a transaction: such a file holds one statement, and a failed CREATE INDEX CONCURRENTLY leaves an invalid index to drop',
    )
  }
  await client.query(finished, [id])
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'influmojo-migrate' })
  // The error of a connection that breaks also reaches the running query; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
