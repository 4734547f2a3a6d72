import type { AddressInfo } from 'node:net'
import { openApp } from '#open-app'
import { readConfig } from '#platform/config.ts'
import type { Engine } from '#platform/ctx.ts'
import { openDatabase } from '#platform/db.ts'
import { openLog, type Log } from '#platform/log.ts'
import { secret, type World } from './world.ts'

export type Node = AsyncDisposable & Pick<World, 'url' | 'request' | 'settle'> & { readonly engine: Engine }

/** One more process over the world's database, clock and stand-ins, with connections, configuration and log of its own. */
export async function openNode(world: World, options: { env?: Record<string, string>; log?: Log } = {}): Promise<Node> {
  const DATABASE_URL = world.database.pool.options.connectionString ?? ''
  const limits = {
    REQUESTS_PER_MINUTE: '1000000',
    SEARCHES_PER_MINUTE: '1000000',
    SEARCHES_PER_DAY: '1000000',
    CODES_PER_NETWORK: '10000',
    CODES_PER_MINUTE: '10000',
    PASSWORDS_PER_NETWORK: '10000',
  }
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL, JWT_SECRET: secret, BCRYPT_COST: '4', ...limits, ...options.env })
  const database = openDatabase(DATABASE_URL, 4)
  const address = { url: '' }
  const { ports, clock } = world
  const { engine, server, settle } = openApp({
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
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
    },
  }
}
