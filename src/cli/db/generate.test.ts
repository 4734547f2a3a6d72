import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'
import { createEmptyDatabase } from '#test/database.ts'
import { execute } from './scratch.ts'
import { runTool } from './tool.ts'

let project: string

/** A project in small, inside ours so that it finds the packages, with two modules that relate to one another. */
beforeAll(async () => {
  await runTool('install.mjs')
  mkdirSync(rootPath('dist'), { recursive: true })
  project = mkdtempSync(rootPath('dist', 'generate-'))
  cpSync(rootPath('tools', 'prisma'), join(project, 'tools/prisma'), { recursive: true, filter: (path) => !path.endsWith('node_modules') })
  symlinkSync(rootPath('tools', 'prisma', 'node_modules'), join(project, 'tools/prisma/node_modules'))
  mkdirSync(join(project, 'src/modules'), { recursive: true })
  cpSync(rootPath('src', 'schema.prisma'), join(project, 'src/schema.prisma'))
  writeFileSync(join(project, 'src/modules/shelf.prisma'), 'model Shelf {\n  id BigInt @id @default(autoincrement())\n  books Book[]\n}')
  writeFileSync(join(project, 'src/modules/book.prisma'), book)
}, 120_000)

afterAll(() => rmSync(project, { recursive: true }))

const book = `model Book {
  id       BigInt  @id @default(autoincrement())
  shelf_id BigInt
  price    Decimal @db.Decimal(14, 3)
  state    State   @default(new)
  notes    Json?
  shelf    Shelf   @relation(fields: [shelf_id], references: [id])
}
enum State {
  new
  as_new @map("as new")
}`

const use = `import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './src/generated/prisma/client.ts'
const db = new PrismaClient({ adapter: new PrismaPg(process.env.URL) })
const books = { create: { price: '12345678901.120', state: 'as_new', notes: { pages: [1, null] } } }
const shelf = await db.shelf.create({ data: { id: 9007199254740993n, books }, include: { books: true } })
console.log(shelf.id, shelf.books[0].shelf_id, String(shelf.books[0].price), shelf.books[0].state, JSON.stringify(shelf.books[0].notes))
await db.$disconnect()`

test('the client is generated once however often it is asked for, and works when bundled', { timeout: 60_000 }, async () => {
  const outputs = await Promise.all([run('generate.mjs'), run('generate.mjs')])
  expect(outputs.join('')).toContain('generated the Prisma client')
  expect(await run('generate.mjs')).toBe('')
  expect(readdirSync(join(project, 'src/generated')).sort()).toEqual(['prisma', 'schema-hash'])

  const database = await createEmptyDatabase()
  const sql = await run('diff.mjs', { FROM_URL: database.url })
  await execute(database.url, sql)
  expect(await run('diff.mjs', { FROM_URL: database.url })).toBe('')

  writeFileSync(join(project, 'use.ts'), use)
  const bundle = join(project, 'use.js')
  await build({
    entryPoints: [join(project, 'use.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: bundle,
  })
  expect(await runNode(bundle, { URL: database.url })).toBe(
    '9007199254740993n 9007199254740993n 12345678901.12 as_new {"pages":[1,null]}\n',
  )
  await database.drop()
})

function run(script: string, env: Record<string, string> = {}): Promise<string> {
  return runNode(join(project, 'tools/prisma', script), env)
}

async function runNode(script: string, env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  expect(code, script).toBe(0)
  return output
}
