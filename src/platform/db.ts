import { AsyncLocalStorage } from 'node:async_hooks'
import assert from 'node:assert/strict'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '#generated/prisma/client.ts'

/** Prisma's client without what would open a transaction behind our back. */
export type Db = Omit<PrismaClient, '$transaction' | '$connect' | '$disconnect' | '$on' | '$use' | '$extends'>

/** Hand-written SQL with the shape of its rows; prepared once per connection under `name`. */
export type Statement<Row> = { readonly name: string; readonly text: string; readonly row?: Row }

/** Declares a statement: `statement<{ id: bigint }>('orders.lock', 'select id from …')`. int8 arrives as bigint, numeric as text, timestamptz as Date. */
export function statement<Row>(name: string, text: string): Statement<Row> {
  return { name, text }
}

export type Query = <Row>(statement: Statement<Row>, values?: readonly unknown[]) => Promise<Row[]>

export type Database = {
  readonly db: Db
  readonly query: Query
  readonly pool: pg.Pool
  /** Runs `work` on one connection between BEGIN and COMMIT; rolls back on any error. `rollback: true` never commits (a dry run). */
  transaction<T>(work: (connection: { db: Db; query: Query }) => Promise<T>, options?: { rollback?: boolean }): Promise<T>
  close(): Promise<void>
}

/** Limits of every connection: the driver's defaults wait for ever. */
const limits = '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c timezone=UTC'

/** Opens the pool (at most `max` connections) and the Prisma client over it; nothing is sent until the first query. */
export function openDatabase(url: string, max = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options: limits,
    connectionTimeoutMillis: 2_000,
    query_timeout: 6_000,
    allowExitOnIdle: true,
  })
  // A connection that dies is replaced by the pool, and whoever was using it is told; without a listener its error would end the process.
  pool.on('error', () => {}).on('connect', (connection) => void connection.on('error', () => {}))
  const db = new PrismaClient({ adapter: new PrismaPg(pool) })
  const joined = openJoinedClient(pool)

  return {
    db,
    query: queryOn(pool),
    pool,
    transaction: (work, options) => inTransaction(pool, joined, work, options?.rollback ?? false),
    async close() {
      await Promise.all([db.$disconnect(), joined.$disconnect()])
      await pool.end()
    },
  }
}

const int8 = 20
const numeric = 1700
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === int8) return (value: string) => BigInt(value)
    if (oid === numeric) return (value: string) => value
    return pg.types.getTypeParser(oid, format as 'text')
  },
} as pg.CustomTypesConfig

/** Statements over one pool or connection. */
export function queryOn(on: pg.Pool | pg.ClientBase): Query {
  return async <Row>(statement: Statement<Row>, values: readonly unknown[] = []) => {
    const result = await on.query({ name: statement.name, text: statement.text, values: values as unknown[], types })
    return result.rows as Row[]
  }
}

async function inTransaction<T>(
  pool: pg.Pool,
  joined: PrismaClient,
  work: (on: { db: Db; query: Query }) => Promise<T>,
  rollback: boolean,
): Promise<T> {
  const connection = await pool.connect()
  const prisma = joinLazily(joined, connection)
  let broken: Error | undefined
  try {
    await connection.query('begin')
    const result = await work({ db: prisma.db, query: queryOn(connection) })
    await prisma.end()
    // Deferred constraints are made to speak here, while the error can still be told from a failed commit.
    await connection.query(rollback ? 'set constraints all immediate; rollback' : 'set constraints all immediate; commit')
    return result
  } catch (error) {
    await prisma.end()
    await connection.query('rollback').catch((failure: Error) => (broken = failure))
    throw error
  } finally {
    connection.release(broken)
  }
}

const current = new AsyncLocalStorage<pg.PoolClient>()

/** A Prisma client that can do nothing but join a transaction whose connection we already hold. */
function openJoinedClient(pool: pg.Pool): PrismaClient {
  const joining = new pg.Pool({ ...pool.options, max: 1 })
  joining.connect = (async () => {
    const connection = current.getStore()
    assert(connection, 'a transaction is joined from inside transaction() only')
    return alreadyBegun(connection)
  }) as unknown as typeof joining.connect
  joining.query = (() => assert.fail('a joined client queries inside a transaction only')) as unknown as typeof joining.query
  return new PrismaClient({ adapter: new PrismaPg(joining), transactionOptions: { maxWait: 2_000, timeout: 60_000 } })
}

/** The connection as Prisma sees it: begin, commit and rollback are ours to send, so they are swallowed. */
function alreadyBegun(connection: pg.PoolClient) {
  const nothing = { rows: [], fields: [], rowCount: 0 }
  return {
    query: (query: { text: string }) =>
      /^(begin|commit|rollback)$/i.test(query.text) ? Promise.resolve(nothing) : connection.query(query),
    on: () => {},
    removeListener: () => {},
    release: () => {},
  }
}

/** Prisma on this connection, begun at its first use, so that a transaction of hand-written SQL alone never pays for it. */
function joinLazily(joined: PrismaClient, connection: pg.PoolClient): { db: Db; end(): Promise<void> } {
  let opening: Promise<Db> | undefined
  let closing: Promise<unknown> = Promise.resolve()
  let finish = () => {}

  const open = () =>
    (opening ??= new Promise<Db>((resolve, reject) => {
      closing = current.run(connection, () =>
        joined
          .$transaction((db) => {
            resolve(db as unknown as Db)
            return new Promise<void>((done) => (finish = done))
          })
          .catch(reject),
      )
    }))

  const call =
    (path: readonly (string | symbol)[]) =>
    async (...args: unknown[]) => {
      let target: unknown = await open()
      let owner: unknown
      for (const key of path) {
        owner = target
        target = (target as Record<string | symbol, unknown>)[key]
      }
      return (target as (...args: unknown[]) => unknown).apply(owner, args)
    }
  const model = (name: string) => new Proxy({}, { get: (_, method) => call([name, method]) })
  const db = new Proxy({}, { get: (_, name) => (String(name).startsWith('$') ? call([name]) : model(String(name))) }) as Db
  return {
    db,
    async end() {
      if (!opening) return
      await opening.catch(() => {})
      finish()
      await closing
    },
  }
}
