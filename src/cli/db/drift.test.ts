import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { rootPath } from '#platform/root.ts'
import { findDrift } from './drift.ts'
import { findLosses } from './push.ts'

test('the migrations make what the schema declares', { timeout: 60_000 }, async () => {
  expect(await findDrift(inject('databaseServer'))).toEqual([])
})

test('what only one of the two says is named, but not what Prisma cannot declare', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'influmojo-drift-'))
  cpSync(rootPath('migrations'), folder, { recursive: true })
  mkdirSync(join(folder, '29990101000000_drift'))
  const sql = `create table stray (id bigserial primary key, note text default 'none', check (id > 0));
    create index stray_partial on stray (note) where note is not null;
    create index stray_expression on stray (lower(note))`
  writeFileSync(join(folder, '29990101000000_drift', 'migration.sql'), sql)
  try {
    expect(await findDrift(inject('databaseServer'), folder)).toEqual([
      `only in the migrations: column stray.id bigint not null default nextval('stray_id_seq'::regclass)`,
      `only in the migrations: column stray.note text default 'none'::text`,
      'only in the migrations: constraint stray.stray_pkey PRIMARY KEY (id)',
      'only in the migrations: table stray',
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('statements after which data is gone are told from those that only add', () => {
  const sql =
    'CREATE TABLE "a" ();\nALTER TABLE "b" DROP COLUMN "c",\nADD COLUMN "d" TEXT;\nALTER TABLE "b" ALTER COLUMN "e" SET DATA TYPE INTEGER;\nDROP INDEX "i";'
  expect(findLosses(sql)).toEqual(['ALTER TABLE "b" DROP COLUMN "c",', 'ALTER TABLE "b" ALTER COLUMN "e" SET DATA TYPE INTEGER;'])
})
