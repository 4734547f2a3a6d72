import type { AddressInfo } from 'node:net'
import { openApp } from '#open-app'
import { readConfig } from '#platform/config.ts'
import type { Engine } from '#platform/ctx.ts'
import { openDatabase, type Database, type Query, type Statement } from '#platform/db.ts'
import { openLog, type Log } from '#platform/log.ts'
import { secret, type World } from './world.ts'

export type Node = AsyncDisposable & Pick<World, 'url' | 'request' | 'settle'> & { readonly engine: Engine }

export type NodeOptions = { env?: Record<string, string>; log?: Log; rehearses?: true; rewrite?: Rewrite }
export type Rewrite = (statement: Statement<unknown>) => Statement<unknown>

/**
 * One more process over the world's database, clock and stand-ins, with connections, configuration and log of its own. One that
 * `rehearses` does the real work and rolls every transaction back after its answer was made; `rewrite` plants faults into statements.
 */
export async function openNode(world: World, options: NodeOptions = {}): Promise<Node> {
  const DATABASE_URL = world.database.pool.options.connectionString ?? ''
  const limits = {
    REQUESTS_PER_MINUTE: '1000000',
    SEARCHES_PER_MINUTE: '1000000',
    SEARCHES_PER_DAY: '1000000',
    CODES_PER_NETWORK: '10000',
    CODES_PER_MINUTE: '10000',
    PASSWORDS_PER_NETWORK: '10000',
  }
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL,
    DATA_DIR: world.data_dir,
    JWT_SECRET: secret,
    BCRYPT_COST: '4',
    ...limits,
    ...options.env,
  })
  const opened = openDatabase(DATABASE_URL, 4)
  const database = changed(opened, options)
  const address = { url: '' }
  const { ports, clock } = world
  const { engine, server, realtime, settle } = openApp({
    config,
    database,
    ports,
    clock,
    log: options.log ?? openLog('fatal'),
    mounts: [],
    jwt_secret: config.JWT_SECRET ?? '',
    public_url: () => address.url,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: address.url,
    engine,
    settle,
    request: (method, path, { headers = {}, body, token } = {}) =>
      fetch(`${address.url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    async [Symbol.asyncDispose]() {
      await realtime.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
    },
  }
}

function changed(database: Database, { rehearses, rewrite }: NodeOptions): Database {
  const rewriting = (query: Query): Query =>
    rewrite ? (statement, values) => query(rewrite(statement) as typeof statement, values) : query
  return {
    ...database,
    query: rewriting(database.query),
    transaction: (work, options) =>
      database.transaction(({ db, query }) => work({ db, query: rewriting(query) }), rehearses ? { rollback: true } : options),
  }
}
