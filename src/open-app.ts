import type { Server } from 'node:http'
import { whoIs } from '#modules/auth/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Engine } from '#platform/ctx.ts'
import type { Database } from '#platform/db.ts'
import { openDocs } from '#platform/http/docs.ts'
import { openHealth } from '#platform/http/health.ts'
import { apiInfo } from '#platform/http/openapi-info.ts'
import { openServer, type Mount } from '#platform/http/server.ts'
import { enqueueFor, runDueJobs } from '#platform/jobs/queue.ts'
import type { Log } from '#platform/log.ts'
import type { Ports } from '#platform/ports.ts'
import { endpoints, jobs } from './app.ts'

export type Parts = {
  config: Config
  /** Signs access tokens. */
  jwt_secret: string
  /** How browsers reach this server, without a slash at the end. Asked at each request, because a free port is known late. */
  public_url: () => string
  database: Database
  ports: Ports
  clock: Clock
  log: Log
  mounts: readonly Mount[]
}

/** Puts the parts together; nothing listens and no job runs yet. `settle` runs every job that is due until none is left. */
export function openApp(parts: Parts): { engine: Engine; server: Server; settle: () => Promise<void> } {
  const { config, jwt_secret, public_url, database, ports, clock, log, mounts } = parts
  const sealing = [config.ENCRYPTION_KEY ?? jwt_secret, ...config.ENCRYPTION_KEYS_BEFORE, jwt_secret, ...config.JWT_SECRET_PREVIOUS]
  const secrets = { jwt: jwt_secret, jwt_previous: config.JWT_SECRET_PREVIOUS, bcrypt_cost: config.bcrypt_cost, sealing }
  const limits = {
    codes_per_network: config.CODES_PER_NETWORK,
    codes_per_minute: config.CODES_PER_MINUTE,
    passwords_per_network: config.PASSWORDS_PER_NETWORK,
  }
  const engine: Engine = { database, ports, clock, secrets, limits, log, public_url, enqueue: enqueueFor(jobs) }
  const server = openServer({
    engine,
    endpoints,
    mounts: [...openHealth(engine), ...openDocs(endpoints, apiInfo), ...mounts],
    whoIs: whoIs(database, clock, secrets),
    cors_origins: config.CORS_ORIGINS,
    requests_per_minute: config.REQUESTS_PER_MINUTE,
    scarce: { per_minute: config.SEARCHES_PER_MINUTE, per_day: config.SEARCHES_PER_DAY },
    trusted_proxies: config.TRUSTED_PROXIES,
    checked: !config.production,
  })
  return { engine, server, settle: () => runDueJobs(engine, jobs) }
}
