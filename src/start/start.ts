import { runMigrations } from 'graphile-worker'
import { jobs } from '../app-jobs.ts'
import { openApp } from '../open-app.ts'
import type { Config } from '#platform/config.ts'
import { openDatabase } from '#platform/db.ts'
import { startWorker } from '#platform/jobs/queue.ts'
import { openLog } from '#platform/log.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { armFailpoints } from '#platform/failpoint.ts'
import { rootPath } from '#platform/root.ts'
import { addressesOf } from './addresses.ts'
import { openCrowd } from './demo-fill.ts'
import { openDemoStaff } from './demo-staff.ts'
import { seedDemo } from './demo.ts'
import { drain, listen } from './listen.ts'
import { openProviders } from './providers.ts'
import { box, openSteps, type Steps } from './steps.ts'
import { keptSecret } from './secret.ts'
import { noDemo, summary, withoutDemo } from './summary.ts'

/** `filled` resolves once the demo's crowd has joined, which goes on after the start. */
export type Running = { url: string; filled: Promise<void>; stop(): Promise<void> }
type OnStop = (end: () => Promise<void>) => void

/** From a configuration to a running server: database, migrations, stand-ins, HTTP, worker, demo data. What was started is stopped again if a later step fails. */
export async function start(config: Config): Promise<Running> {
  console.log(`\nInflumojo (${config.NODE_ENV})`)
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end()
  }
  try {
    return { ...(await startParts(config, openSteps(console.log), (end) => void stops.push(end))), stop }
  } catch (error) {
    await stop().catch(() => {})
    throw error
  }
}

async function startParts(config: Config, steps: Steps, onStop: OnStop): Promise<Omit<Running, 'stop'>> {
  if (config.FAILPOINTS) armFailpoints(rootPath(config.DATA_DIR, 'failpoint'))
  const { public_url, local_url } = addressesOf(config)
  const database_url = await startDatabase(config, steps, onStop)
  const database = openDatabase(database_url, config.DATABASE_POOL)
  onStop(() => database.close())

  const log = openLog(config.log_level)
  const jwt_secret = config.JWT_SECRET ?? keptSecret(rootPath(config.DATA_DIR, 'secret'))
  const staff = openDemoStaff(rootPath(config.DATA_DIR, 'demo-staff.json'))
  const providers = await openProviders({ config, public_url, local_url, secret: jwt_secret, settle: () => settle(), codes: staff.codes })
  onStop(() => providers.close())
  const { engine, server, realtime, settle } = openApp({ config, database, log, jwt_secret, public_url: () => public_url, ...providers })

  await steps.step(`listening on ${config.HOST}:${config.PORT}`, () => listen(server, config.HOST, config.PORT))
  onStop(() => drain(server, 8_000))
  onStop(() => realtime.close())
  if (config.JOBS_AT_ONCE > 0) {
    const worker = await startWorker(engine, jobs, config.JOBS_AT_ONCE)
    onStop(() => worker.stop())
  }

  const seed = () => seedDemo({ engine, url: local_url, inbox: providers.inbox, settle, staff }).catch(withoutDemo)
  const demo = config.production ? [] : (noDemo(config) ?? (await steps.step('demo data', seed)))
  const crowd = await openCrowd({ config, engine, url: local_url })
  onStop(() => crowd.stop())
  const people = demo.length > 0 ? [...demo, ...crowd.lines] : demo
  console.log(`\n${box(summary({ config, public_url, database_url, demo: people, ready_in: steps.seconds() }))}\n`)
  return { url: public_url, filled: demo.length > 0 ? crowd.fill(console.log) : Promise.resolve() }
}

/** The configured server or the embedded one, migrated; answers how to reach it. */
async function startDatabase({ DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR }: Config, steps: Steps, onStop: OnStop): Promise<string> {
  let url = DATABASE_URL
  if (!url) {
    const dataDir = rootPath(DATA_DIR, 'postgres')
    const embedded = await steps.step(`PostgreSQL in ${DATA_DIR}/postgres`, () => startEmbedded({ dataDir, log: () => {} }))
    onStop(() => embedded.stop())
    url = embedded.url
  }
  const owner = DATABASE_OWNER_URL ?? url
  await steps.step('migrations', () => applyMigrations(owner)).catch((error: unknown) => explain(error, owner))
  return url
}

async function applyMigrations(url: string): Promise<void> {
  await migrate(url)
  await runMigrations({ connectionString: url })
}

/** A server that does not let us in is the configuration's matter; anything else speaks for itself. */
function explain(error: unknown, url: string): never {
  const code = (error as { code?: string }).code ?? ''
  if (!/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|28|3D|08)/.test(code)) throw error
  const { host, pathname } = new URL(url)
  const reason = error instanceof Error && error.message ? error.message : code
  throw new Error(
    `The database ${pathname.slice(1)} at ${host} cannot be used: ${reason}.\nCorrect DATABASE_URL, or unset it to use the embedded PostgreSQL.`,
  )
}
