import type { Server } from 'node:http'
import { cuts, socketDoorkeeper, whoIs } from '#modules/auth/index.ts'
import { liveThrough } from '#modules/orders/index.ts'
import { withBreaker } from '#platform/breaker.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { openCtx, system, type Engine } from '#platform/ctx.ts'
import type { Database } from '#platform/db.ts'
import { openDocs } from '#platform/http/docs.ts'
import { openHealth } from '#platform/http/health.ts'
import { apiInfo } from '#platform/http/openapi-info.ts'
import { openServer, type Mount } from '#platform/http/server.ts'
import { enqueueFor, openDueJobs } from '#platform/jobs/queue.ts'
import type { Log } from '#platform/log.ts'
import type { Ports } from '#platform/ports.ts'
import { rootPath } from '#platform/root.ts'
import { openRealtime, type Realtime } from '#platform/realtime/door.ts'
import { cutting } from '#platform/realtime/relay.ts'
import { jobs } from './app-jobs.ts'
import { endpoints } from './app.ts'

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

/** `settle` runs every job that is due until none is left. Whoever closes the server closes `realtime` before it: open sockets would keep it. */
export type App = { engine: Engine; server: Server; realtime: Realtime; settle: () => Promise<void> }

/** Puts the parts together; nothing listens and no job runs yet. */
export function openApp(parts: Parts): App {
  const { config, jwt_secret, public_url, database, ports, clock, log, mounts } = parts
  const sealing = [config.ENCRYPTION_KEY ?? jwt_secret, ...config.ENCRYPTION_KEYS_BEFORE, jwt_secret, ...config.JWT_SECRET_PREVIOUS]
  const secrets = { jwt: jwt_secret, jwt_previous: config.JWT_SECRET_PREVIOUS, bcrypt_cost: config.bcrypt_cost, sealing }
  const limits = {
    codes_per_network: config.CODES_PER_NETWORK,
    codes_per_minute: config.CODES_PER_MINUTE,
    passwords_per_network: config.PASSWORDS_PER_NETWORK,
  }
  const guarded = { ...ports, gateway: withBreaker(ports.gateway, log) }
  const engine: Engine = { database, ports: guarded, clock, secrets, limits, log, public_url, enqueue: cutting(cuts, enqueueFor(jobs)) }
  const common = {
    engine,
    endpoints,
    cors_origins: config.CORS_ORIGINS,
    trusted_proxies: config.TRUSTED_PROXIES,
    requests_per_minute: config.requests_per_minute,
    checked: !config.production,
  }
  const realtime = openRealtime({
    ...common,
    ...socketDoorkeeper(database, clock, secrets),
    sockets_per_user: config.SOCKETS_PER_USER,
    sockets_per_network: config.SOCKETS_PER_NETWORK,
  })
  const server = openServer({
    ...common,
    scarce: { per_minute: config.SEARCHES_PER_MINUTE, per_day: config.SEARCHES_PER_DAY },
    forms_dir: rootPath(config.DATA_DIR, 'forms'),
    mounts: [...openHealth(engine), ...openDocs(endpoints, apiInfo), realtime.mount, ...mounts],
    whoIs: whoIs(database, clock, secrets),
  })
  realtime.attach(server)
  const runDue = openDueJobs(engine, jobs)
  // Whoever settles has let time pass with the server up.
  const settle = async () => {
    await liveThrough(openCtx(engine, system))
    await runDue()
  }
  return { engine, server, realtime, settle }
}
