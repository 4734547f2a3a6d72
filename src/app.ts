import type { Server } from 'node:http'
import { jobs as auditJobs } from '#modules/audit/jobs.ts'
import * as admin from '#modules/admin/endpoints.ts'
import * as auth from '#modules/auth/endpoints.ts'
import { whoIs } from '#modules/auth/index.ts'
import { jobs as authJobs } from '#modules/auth/jobs.ts'
import * as cart from '#modules/cart/endpoints.ts'
import * as discovery from '#modules/discovery/endpoints.ts'
import { jobs as discoveryJobs } from '#modules/discovery/jobs.ts'
import * as invitations from '#modules/invitations/endpoints.ts'
import * as ledger from '#modules/ledger/endpoints.ts'
import { jobs as ledgerJobs } from '#modules/ledger/jobs.ts'
import * as orders from '#modules/orders/endpoints.ts'
import { jobs as orderJobs } from '#modules/orders/jobs.ts'
import * as packages from '#modules/packages/endpoints.ts'
import * as payments from '#modules/payments/endpoints.ts'
import { jobs as paymentJobs } from '#modules/payments/jobs.ts'
import * as profiles from '#modules/profiles/endpoints.ts'
import { jobs as secondFactorJobs } from '#modules/second-factor/jobs.ts'
import { jobs as userJobs } from '#modules/users/jobs.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Engine } from '#platform/ctx.ts'
import type { Database } from '#platform/db.ts'
import { openDocs } from '#platform/http/docs.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { openHealth } from '#platform/http/health.ts'
import { jobs as platformJobs } from '#platform/http/idempotency.ts'
import { apiInfo } from '#platform/http/openapi-info.ts'
import { openServer, type Mount } from '#platform/http/server.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueueFor, runDueJobs } from '#platform/jobs/queue.ts'
import type { Log } from '#platform/log.ts'
import type { Ports } from '#platform/ports.ts'

/** The contents of the product: every endpoint there is. */
export const endpoints: readonly Endpoint[] = [
  ...auth.endpoints,
  ...invitations.endpoints,
  ...profiles.endpoints,
  ...discovery.endpoints,
  ...packages.endpoints,
  ...cart.endpoints,
  ...orders.endpoints,
  ...payments.endpoints,
  ...ledger.endpoints,
  ...admin.endpoints,
]

/** Everything that runs without being asked. */
export const jobs: readonly Job[] = [
  ...platformJobs,
  ...auditJobs,
  ...userJobs,
  ...secondFactorJobs,
  ...authJobs,
  ...discoveryJobs,
  ...orderJobs,
  ...paymentJobs,
  ...ledgerJobs,
]

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
    checked: !config.production,
  })
  return { engine, server, settle: () => runDueJobs(engine, jobs) }
}
