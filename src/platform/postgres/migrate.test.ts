import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '#test/database.ts'
import { migrate, pendingMigrations } from './migrate.ts'

let folder: string
let database: TestDatabase

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'influmojo-migrations-'))
  database = await createEmptyDatabase()
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})

const one = '20260101000000_one'
const two = '20260102000000_two'

test('pending migrations are applied in order, once', async () => {
  write(two, 'insert into thing values (1)')
  write(one, 'create table thing (id int)')
  expect(await pendingMigrations(database.url, { folder })).toEqual([one, two])
  expect(await migrate(database.url, { folder })).toEqual({ applied: [one, two] })
  expect(await migrate(database.url, { folder })).toEqual({ applied: [] })
  expect(await pendingMigrations(database.url, { folder })).toEqual([])
  expect(await query('select * from thing')).toEqual([{ id: 1 }])
})

test('of several nodes that start at once each migration is applied by one', async () => {
  write(one, 'create table thing (id int); select pg_sleep(0.2)')
  write(two, '-- no transaction\ncreate index concurrently thing_id on thing (id)')
  const results = await Promise.all([1, 2, 3].map(() => migrate(database.url, { folder })))
  expect(results.flatMap(({ applied }) => applied)).toEqual([one, two])
})

test('a migration changed after it was applied is refused with its remedy; other line ends are no change', async () => {
  write(one, 'create table thing (id int);\nselect 1;\n')
  await migrate(database.url, { folder })
  write(one, 'create table thing (id int);\r\nselect 1;\r\n')
  await migrate(database.url, { folder })
  write(one, 'create table thing (id bigint);\nselect 1;\n')
  await expect(migrate(database.url, { folder })).rejects.toThrow(`${one} was changed after it had been applied: restore`)
  await expect(pendingMigrations(database.url, { folder })).rejects.toThrow('was changed')
})

test('a failing migration leaves nothing, and says where it failed and what the server advises', async () => {
  write(one, 'create table thing (id int)')
  write(two, `create table "größe 😀" (id int);\nselect\n  ide from thing`)
  const error = await migrate(database.url, { folder }).catch((reason: Error) => reason)
  expect(error).toMatchObject({ message: expect.stringContaining(`${two}/migration.sql:3:3: column "ide" does not exist (42703)`) })
  expect(error).toMatchObject({ message: expect.stringContaining('hint: Perhaps you meant to reference the column "thing.id"') })
  expect(await query(`select to_regclass('"größe 😀"') as made, count(*)::int as recorded from _prisma_migrations`)).toEqual([
    { made: null, recorded: 1 },
  ])
  expect(await pendingMigrations(database.url, { folder })).toEqual([two])
})

test('without a transaction a file holds one statement, and may be tried again after it failed', async () => {
  write(one, 'create table thing (id int); insert into thing values (1), (1)')
  write(two, '-- no transaction\ncreate unique index concurrently thing_id on thing (id)')
  await expect(migrate(database.url, { folder })).rejects.toThrow('leaves an invalid index to drop')
  await query('drop index thing_id; delete from thing')
  expect(await migrate(database.url, { folder })).toEqual({ applied: [two] })
})

test('a migration that Prisma or a killed process left unfinished is not run again by itself', async () => {
  write(one, 'create table thing (id int)')
  await migrate(database.url, { folder })
  await query('update _prisma_migrations set finished_at = null')
  await expect(migrate(database.url, { folder })).rejects.toThrow(`${one} was begun and never finished`)
  await query('update _prisma_migrations set rolled_back_at = now(); drop table thing')
  expect(await migrate(database.url, { folder })).toEqual({ applied: [one] })
})

test('the records are those of prisma migrate deploy', async () => {
  const sql = 'create table thing (id int)'
  write(one, sql)
  await migrate(database.url, { folder })
  const columns =
    await query(`select column_name || ' ' || data_type || coalesce('(' || character_maximum_length || ')', '') || ' ' || is_nullable as line
    from information_schema.columns where table_name = '_prisma_migrations' order by ordinal_position`)
  expect(columns.map(({ line }) => line)).toEqual([
    'id character varying(36) NO',
    'checksum character varying(64) NO',
    'finished_at timestamp with time zone YES',
    'migration_name character varying(255) NO',
    'logs text YES',
    'rolled_back_at timestamp with time zone YES',
    'started_at timestamp with time zone NO',
    'applied_steps_count integer NO',
  ])
  const [row] = await query('select *, finished_at >= started_at as in_order from _prisma_migrations')
  const checksum = createHash('sha256').update(sql).digest('hex')
  const rest = { id: expect.stringMatching(/^[0-9a-f-]{36}$/), logs: null, rolled_back_at: null, applied_steps_count: 1, in_order: true }
  expect(row).toMatchObject({ migration_name: one, checksum, ...rest })
})

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
