import net from 'node:net'
import { describe, expect, test } from 'vitest'
import { openEngine } from '#test/notebook/engine.ts'
import { changeNote, listNotes, writeNote } from '#test/notebook/notes.ts'
import { openDatabase, statement } from './db.ts'
import { toDocument } from './http/problem-document.ts'

const backend = statement<{ pid: number }>('test.backend', 'select pg_backend_pid() as pid')
const terminate = statement('test.terminate', 'select pg_terminate_backend($1)')

/** What a caller would be answered when this fails. */
const statusOf = (work: Promise<unknown>): Promise<number> => work.then(() => 200, (error: unknown) => toDocument(error, '').status) // prettier-ignore

describe('a database that cannot be asked is 503', () => {
  test('when every connection is taken', async () => {
    await using engine = await openEngine([], 1)
    const { database } = engine
    await engine.ctx().tx(async () => {
      database.pool.options.connectionTimeoutMillis = 20
      expect(await statusOf(listNotes(database.query))).toBe(503)
      expect(await statusOf(database.db.idempotencyKey.count())).toBe(503)
      expect(await statusOf(engine.ctx().tx(async () => {}))).toBe(503)
    })
    expect(await listNotes(database.query)).toEqual([])
  })

  test('when nobody is there', async () => {
    const database = openDatabase(`postgresql://nobody@127.0.0.1:${await freePort()}/nothing`)
    expect(await statusOf(listNotes(database.query))).toBe(503)
    expect(await statusOf(database.db.idempotencyKey.count())).toBe(503)
    expect(await statusOf(database.transaction(async () => {}))).toBe(503)
    await database.close()
  })

  test('when a statement takes too long or a lock is not given', async () => {
    await using engine = await openEngine()
    const impatient = statement('test.impatient', `select set_config('statement_timeout', '20', true)`)
    const forEver = statement('test.for_ever', 'select pg_sleep(60)')
    expect(await statusOf(engine.ctx().tx(async (tx) => [await tx.query(impatient), await tx.query(forEver)]))).toBe(503)

    await writeNote(engine.database.query, 1n)
    const impatientLock = statement('test.impatient_lock', `select set_config('lock_timeout', '20', true)`)
    await engine.ctx().tx(async (tx) => {
      await changeNote(tx.query, 1n, 'mine')
      const other = engine.ctx().tx(async (two) => [await two.query(impatientLock), await changeNote(two.query, 1n, 'yours')])
      expect(await statusOf(other)).toBe(503)
    })
  })

  test.each(['at the next statement', 'at the one after', 'at the next through Prisma'])(
    'when the connection dies in the middle, told %s; the next question is answered',
    async (when) => {
      await using engine = await openEngine([], 2)
      const work = engine.ctx().tx(async (tx) => {
        await writeNote(tx.query, 1n)
        const [{ pid } = { pid: 0 }] = await tx.query(backend)
        await engine.database.query(terminate, [pid])
        if (when === 'at the one after') await listNotes(tx.query).catch(() => {})
        return when === 'at the next through Prisma' ? tx.db.idempotencyKey.count() : listNotes(tx.query)
      })
      expect(await statusOf(work)).toBe(503)
      expect(await listNotes(engine.database.query)).toEqual([])
      expect(await engine.database.db.idempotencyKey.count()).toBe(0)
    },
  )
})

test('connections that die in the pool are replaced, and the process lives on', async () => {
  await using engine = await openEngine()
  const { database } = engine
  const pids = await Promise.all(Array.from({ length: 4 }, () => database.query(backend)))
  const other = openDatabase(engine.url, 1)
  const gone = new Promise((resolve) => database.pool.on('remove', () => void (database.pool.totalCount === 0 && resolve(true))))
  for (const pid of new Set(pids.map(([row]) => row?.pid))) await other.query(terminate, [pid])
  await gone
  await other.close()
  expect(await listNotes(database.query)).toEqual([])
  expect(await database.db.idempotencyKey.count()).toBe(0)
})

/** A port where nobody listens. */
async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
