import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { movableClock } from '#platform/clock.ts'
import { stranger } from '#platform/ctx.ts'
import { openDatabase } from '#platform/db.ts'
import { openServer, type Mount, type ServerOptions } from '#platform/http/server.ts'
import { openLog } from '#platform/log.ts'
import type { Ports } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'
import { createDatabase } from '../database.ts'
import { openNotebook } from './endpoints.ts'

type Wishes = Partial<Pick<ServerOptions, 'requests_per_minute' | 'scarce' | 'trusted_proxies' | 'checked'>>

/** The notebook behind a real server on a free port, with a database of its own. */
export async function serveNotebook(mounts: readonly Mount[] = [], wishes: Wishes = {}) {
  const created = await createDatabase()
  const database = openDatabase(created.url, 4)
  const { state, endpoints } = openNotebook()
  const server = openServer({
    engine: {
      database,
      clock: movableClock(),
      ports: {} as Ports,
      log: openLog('fatal'),
      secrets: { jwt: '', jwt_previous: [], bcrypt_cost: 4, sealing: [] },
      limits: { codes_per_network: 1000, codes_per_minute: 1000, passwords_per_network: 1000 },
      public_url: () => '',
      enqueue: async () => {},
    },
    endpoints,
    mounts,
    whoIs: async (token) => {
      if (!state.valid.has(token)) throw new Problem('unauthenticated', 'auth.token_invalid', 'The access token is not valid')
      return { ...stranger, kind: 'user', role: 'reader' }
    },
    cors_origins: [],
    forms_dir: join(tmpdir(), 'notebook-forms'),
    requests_per_minute: 100_000,
    scarce: { per_minute: 100_000, per_day: 100_000 },
    trusted_proxies: [],
    checked: true,
    ...wishes,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    endpoints,
    database,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
      await created.drop()
    },
  }
}
