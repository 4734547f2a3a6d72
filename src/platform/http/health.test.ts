import { describe, expect, test } from 'vitest'
import { openEngine } from '#test/notebook/engine.ts'
import { serveNotebook } from '#test/notebook/open.ts'
import { statement } from '../db.ts'
import { on } from '../jobs/job.ts'
import type { Ports } from '../ports.ts'
import { openHealth } from './health.ts'
import { apiInfo } from './openapi-info.ts'

const ports = { sms: { provider: 'twilio stand-in' }, storage: { provider: 's3' } } as Ports

/** A server whose health is that of an engine of its own. */
async function serveHealth() {
  const engine = await openEngine([on('note.written', 'test.listen', async () => {})])
  const server = await serveNotebook(openHealth({ database: engine.database, ports }))
  return {
    engine,
    async ask(path: string) {
      const answer = await fetch(server.url + path)
      return {
        status: answer.status,
        retry: answer.headers.get('retry-after'),
        body: (await answer.json()) as unknown,
        headers: answer.headers,
      }
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await engine[Symbol.asyncDispose]()
    },
  }
}

type Engine = Awaited<ReturnType<typeof openEngine>>

const ok = { database: 'ok', migrations: 'ok', jobs: 'ok' }
const write = (engine: Engine) => engine.ctx().tx((tx) => tx.emit('note.written', { note_id: 1n, book_id: null, text: 'Milk' }))
const changeJobs = (engine: Engine, set: string) => engine.database.pool.query(`update graphile_worker._private_jobs set ${set}`)

test('a server that can do its work is live and ready', async () => {
  await using health = await serveHealth()
  expect(await health.ask('/livez')).toMatchObject({ status: 200, body: { status: 'ok' }, retry: null })
  expect(await health.ask('/readyz')).toMatchObject({
    status: 200,
    body: { status: 'ok', checks: ok, providers: { sms: 'twilio stand-in', storage: 's3' } },
    retry: null,
  })
})

test('it says which version runs, and nobody keeps what it says', async () => {
  await using health = await serveHealth()
  const { body, headers } = await health.ask('/version')
  expect(body).toEqual({ version: apiInfo.version, node: process.version })
  expect(headers.get('cache-control')).toBe('no-store')
  expect((await health.ask('/readyz')).headers.get('cache-control')).toBe('no-store')
})

test('without its database a server is live but not ready, and says nothing of where it was', async () => {
  await using health = await serveHealth()
  await health.engine.drop()
  expect(await health.ask('/livez')).toMatchObject({ status: 200 })
  expect(await health.ask('/readyz')).toMatchObject({
    status: 503, retry: '2', body: { status: 'not ready', checks: { database: 'does not answer' } },
  }) // prettier-ignore
})

test('a database that is back is seen at once', async () => {
  await using health = await serveHealth()
  const { pool } = health.engine.database
  const taken = await Promise.all(Array.from({ length: 4 }, () => pool.connect()))
  pool.options.connectionTimeoutMillis = 20
  expect((await health.ask('/readyz')).status).toBe(503)
  for (const connection of taken) connection.release()
  expect((await health.ask('/readyz')).status).toBe(200)
})

describe('migrations', () => {
  test('that are missing are named, with what to do', async () => {
    await using health = await serveHealth()
    const latest = statement<{ name: string }>('test.forget_latest', `delete from _prisma_migrations
      where migration_name = (select max(migration_name) from _prisma_migrations) returning migration_name as name`) // prettier-ignore
    const [gone] = await health.engine.database.query(latest)
    expect(await health.ask('/readyz')).toMatchObject({
      status: 503, body: { checks: { ...ok, migrations: `${gone?.name} not applied; run npm run db:migrate` } },
    }) // prettier-ignore
  })

  test('that have not finished are missing', async () => {
    await using health = await serveHealth()
    await health.engine.database.query(statement('test.unfinish', 'update _prisma_migrations set finished_at = null'))
    expect((await health.ask('/readyz')).status).toBe(503)
  })

  test('that are newer than the program do no harm: the next version may be starting', async () => {
    await using health = await serveHealth()
    await health.engine.database.query(statement('test.newer', `insert into _prisma_migrations (id, checksum, migration_name, finished_at)
      values ('9', '', '20990101000000_later', now())`)) // prettier-ignore
    expect((await health.ask('/readyz')).status).toBe(200)
  })
})

describe('jobs', () => {
  test('that nobody has tried for a minute say that no worker runs', async () => {
    await using health = await serveHealth()
    await write(health.engine)
    expect((await health.ask('/readyz')).status).toBe(200)
    await changeJobs(health.engine, `run_at = now() - interval '90 seconds'`)
    const { status, body } = await health.ask('/readyz')
    // Whoever is taken out for it would no longer take webhooks either, on all nodes at once.
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'behind',
      checks: { jobs: expect.stringMatching(/^the oldest of 1 has waited \d+ s; is a worker running\?$/) },
    })
    await health.engine.settle()
    expect((await health.ask('/readyz')).body).toMatchObject({ status: 'ok', checks: { jobs: 'ok' } })
  })

  test.each([
    ['are to run later', `run_at = now() + interval '1 hour'`],
    ['are being worked on', `run_at = now() - interval '1 hour', locked_at = now(), locked_by = 'somebody'`],
    ['failed and wait for their next try', `run_at = now() - interval '1 hour', attempts = 3`],
  ])('that %s are nobody being behind', async (_, set) => {
    await using health = await serveHealth()
    await write(health.engine)
    await changeJobs(health.engine, set)
    expect((await health.ask('/readyz')).body).toMatchObject({ status: 'ok' })
  })
})
