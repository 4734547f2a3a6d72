import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { openApp } from '#open-app'
import { clamav, openClamdStandIn, type ClamdStandIn } from '#integrations/clamav/index.ts'
import { openDisk } from '#integrations/disk/index.ts'
import { inboxMail, inboxSms, openDevPages, openInbox } from '#integrations/dev-inbox/index.ts'
import { openGoogleStandIn, type GoogleStandIn } from '#integrations/google/index.ts'
import { openSandbox, sandboxGateway } from '#integrations/sandbox/index.ts'
import { movableClock, type MovableClock } from '#platform/clock.ts'
import { readConfig, type Config } from '#platform/config.ts'
import { openDatabase, type Database } from '#platform/db.ts'
import type { Mount } from '#platform/http/server.ts'
import { openLog, type Log } from '#platform/log.ts'
import type { Ports } from '#platform/ports.ts'
import { openSdk, type Sdk } from '#sdk'
import { createDatabase, type TestDatabase } from './database.ts'
import { join, type Joining, type Person } from './people.ts'

export type World = AsyncDisposable & {
  readonly url: string
  readonly database: Database
  readonly clock: MovableClock
  readonly inbox: ReturnType<typeof openInbox>
  readonly sandbox: ReturnType<typeof openSandbox>
  /** Whose ID tokens sign people in: `world.google.issue({ email })`. */
  readonly google: GoogleStandIn
  readonly ports: Ports
  /** Looks for viruses, and can be made to fail: `world.clamd.knobs.mode = 'drop'`. */
  readonly clamd: ClamdStandIn
  /** Where files of forms and of the storage are. */
  readonly data_dir: string
  /** The SDK without a token. */
  readonly stranger: Sdk
  /** Somebody new, signed up through the API. */
  join(role: 'brand' | 'creator', wishes?: Joining): Promise<Person>
  /** Runs all jobs that are due, and those that recur, until none is left. */
  settle(): Promise<void>
  /** A request as it is, without the SDK. */
  request(method: string, path: string, init?: { headers?: Record<string, string>; body?: unknown; token?: string }): Promise<Response>
}

/** What worlds sign with. */
export const secret = 'a secret for tests that is long enough'

/** Where a port of a test's own is: its address is known once the server listens. */
export type Place = { url: () => string; clock: MovableClock; inbox: ReturnType<typeof openInbox> }

export type WorldOptions = {
  env?: Record<string, string>
  ports?: (ports: Ports, place: Place) => Ports
  /** What is served beside the world's own stand-ins. */
  mounts?: readonly Mount[]
  /** Another database than a fresh one of the run's server. */
  database?: TestDatabase
  log_level?: string
  /** Where lines go in place of standard output. */
  log?: Log
}

/** The whole product on a database of its own: a real server on a free port, a clock to be set, stand-ins at the ports and nowhere else. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const created = options.database ?? (await createDatabase())
  const data_dir = await mkdtemp(joinPath(tmpdir(), 'influmojo-world-'))
  const config: Config = readConfig({
    NODE_ENV: 'test',
    DATA_DIR: data_dir,
    DATABASE_URL: created.url,
    JWT_SECRET: secret,
    BCRYPT_COST: '4',
    REQUESTS_PER_MINUTE: '1000000',
    SEARCHES_PER_MINUTE: '1000000',
    SEARCHES_PER_DAY: '1000000',
    CODES_PER_NETWORK: '10000',
    CODES_PER_MINUTE: '10000',
    PASSWORDS_PER_NETWORK: '10000',
    ...options.env,
  })
  const database = openDatabase(created.url, 10)
  const clock = movableClock()
  const log = options.log ?? openLog(options.log_level ?? 'fatal')
  const inbox = openInbox({})

  // The stand-in gateway and the server know each other's address only once the server listens.
  const address = { url: '' }
  const sandbox_secret = 'sandbox secret of this world'
  const sandbox = openSandbox({
    base_url: () => address.url,
    webhook_url: () => `${address.url}/api/v1/webhooks/sandbox`,
    secret: sandbox_secret,
    clock,
    inbox,
  })
  const google = openGoogleStandIn({ base_url: () => address.url })
  const disk = openDisk({ root: joinPath(data_dir, 'files'), secret, clock, base_url: () => address.url })
  const clamd = openClamdStandIn()
  const own: Ports = {
    sms: inboxSms(inbox),
    mail: inboxMail(inbox),
    gateway: sandboxGateway({ base_url: () => `${address.url}/sandbox`, secret: sandbox_secret }),
    google: google.port(),
    storage: disk.port,
    scanner: clamav({ address: clamd.address, silence_ms: 2_000 }),
  }
  const ports = options.ports?.(own, { url: () => address.url, clock, inbox }) ?? own
  const devPages = openDevPages({ inbox, now: clock.now, advance })
  const { server, realtime, settle } = openApp({
    config,
    database,
    ports,
    clock,
    log,
    mounts: [disk.mount, sandbox.mount, google.mount, devPages, ...(options.mounts ?? [])],
    jwt_secret: config.JWT_SECRET ?? '',
    public_url: () => address.url,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function advance(ms: number): Promise<Date> {
    clock.advance(ms)
    await settle()
    return clock.now()
  }
  const world: World = {
    url: address.url,
    database,
    clock,
    inbox,
    sandbox,
    google,
    ports,
    clamd,
    data_dir,
    stranger: openSdk({ base_url: address.url }),
    join: (role, wishes) => join(world, role, wishes),
    settle,
    request: (method, path, init = {}) => fetch(`${address.url}${path}`, { method, redirect: 'manual', ...requestOf(init) }),
    async [Symbol.asyncDispose]() {
      devPages.close()
      await sandbox.close()
      await clamd.close()
      await realtime.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
      await created.drop()
      await rm(data_dir, { recursive: true, force: true })
    },
  }
  return world
}

function requestOf({ headers = {}, body, token }: { headers?: Record<string, string>; body?: unknown; token?: string }): RequestInit {
  const authorised = token === undefined ? headers : { authorization: `Bearer ${token}`, ...headers }
  if (body === undefined) return { headers: authorised }
  if (typeof body === 'string') return { headers: authorised, body }
  return { headers: { 'content-type': 'application/json', ...authorised }, body: JSON.stringify(body) }
}
