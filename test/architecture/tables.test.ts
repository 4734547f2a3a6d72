import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'
import { foreignTables, tablesOf, type Source } from './tables.ts'

function sources(pattern: string): Source[] {
  const listed = execFileSync('git', ['ls-files', pattern], { cwd: rootPath('.'), encoding: 'utf8' })
  return listed
    .split('\n')
    .filter((path) => path !== '' && !path.endsWith('.test.ts'))
    .map((path) => ({ path, text: readFileSync(rootPath(path), 'utf8') }))
}

const tables = tablesOf(sources('src/**/*.prisma'))

describe('a table', () => {
  test('is written only by the folder that declares it, and read elsewhere only in a queries.ts that looks downwards', () => {
    const files = sources('src/**/*.ts')
    expect(tables.length).toBeGreaterThan(15)
    expect(files.length).toBeGreaterThan(100)
    expect(foreignTables(tables, files)).toEqual([])
  })

  test.each([
    ['a written foreign table', 'src/modules/cart/service.ts', 'statement("x", `update "order" set state = $1`)', 'writes order'],
    [
      'one in the middle of a chain',
      'src/modules/cart/queries.ts',
      '`with x as (insert into payment (id) values (1)) select 1`',
      'writes payment',
    ],
    ['one deleted over several lines', 'src/platform/db.ts', '`delete\n  from only "user"`', 'writes user'],
    ['one read outside of queries.ts', 'src/modules/orders/service.ts', '`select 1 from creator_profile`', 'reads creator_profile'],
    ['one read upwards', 'src/modules/ledger/queries.ts', '`select 1 from account join "order" o on true`', 'reads order'],
    ['one used through Prisma', 'src/modules/orders/place.ts', 'await tx.db.package.update({})', 'uses package'],
    [
      'one reached through a relation',
      'src/modules/orders/list.ts',
      'ctx.db.order.findMany({ include: { package: true } })',
      'reaches through',
    ],
  ])('%s is found', (_, path, text, sentence) => {
    expect(foreignTables(tables, [{ path, text }])).toEqual([expect.stringContaining(sentence)])
  })

  test.each([
    ['its own', 'src/modules/orders/move.ts', '`update "order" set state = $1`'],
    ['one below, in queries.ts', 'src/modules/orders/queries.ts', '`select 1 from package join creator_profile c on true`'],
    [
      'one below, in a queries.ts of one verb',
      'src/modules/orders/sale-queries.ts',
      '`select 1 from package join creator_profile c on true`',
    ],
    ['a word of prose', 'src/modules/cart/service.ts', '// update package when the order changes\nconst update = payment'],
  ])('%s may be used', (_, path, text) => {
    expect(foreignTables(tables, [{ path, text }])).toEqual([])
  })
})
