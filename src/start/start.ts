import { runMigrations } from 'graphile-worker'
import { jobs, openApp } from '../app.ts'
import type { Config } from '#platform/config.ts'
import { openDatabase } from '#platform/db.ts'
import { startWorker } from '#platform/jobs/queue.ts'
import { openLog } from '#platform/log.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { rootPath } from '#platform/root.ts'
import { seedDemo } from './demo.ts'
import { drain, listen } from './listen.ts'
import { openProviders } from './providers.ts'
import { box, openSteps, type Steps } from './steps.ts'
import { keptSecret } from './secret.ts'

export type Running = { url: string; stop(): Promise<void> }

/** From a configuration to a running server: database, migrations, stand-ins, HTTP, worker, demo data. What was started is stopped again if a later step fails. */
export async function start(config: Config): Promise<Running> {
  console.log(`\nInflumojo ${config.production ? '' : `(${config.NODE_ENV})`}`)
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

async function startParts(config: Config, steps: Steps, onStop: (end: () => Promise<void>) => void): Promise<{ url: string }> {
  const database_url = config.DATABASE_URL ?? (await embedded(steps, onStop))
  await steps.step('migrations', async () => {
    await migrate(config.DATABASE_OWNER_URL ?? database_url)
    await runMigrations({ connectionString: config.DATABASE_OWNER_URL ?? database_url })
  })
  const database = openDatabase(database_url, config.DATABASE_POOL)
  onStop(() => database.close())

  const log = openLog(config.log_level)
  const public_url = config.PUBLIC_URL ?? `http://${config.HOST === '0.0.0.0' ? '127.0.0.1' : config.HOST}:${config.PORT}`
  const jwt_secret = config.JWT_SECRET ?? keptSecret(rootPath('.data/secret'))
  const providers = openProviders({ config, public_url, secret: jwt_secret, settle: () => settle() })
  onStop(() => providers.close())
  const { engine, server, settle } = openApp({ config, database, log, jwt_secret, public_url: () => public_url, ...providers })

  await steps.step(`listening on ${config.HOST}:${config.PORT}`, () => listen(server, config.HOST, config.PORT))
  onStop(() => drain(server, 8_000))
  const worker = await startWorker(engine, jobs, log)
  onStop(() => worker.stop())

  const seed = () => seedDemo({ database, url: public_url, inbox: providers.inbox, settle }).catch(withoutDemo)
  const demo = config.production ? [] : await steps.step('demo data', seed)
  console.log(`\n${box(summary({ config, public_url, database_url, demo, ready_in: steps.seconds() }))}\n`)
  return { url: public_url }
}

async function embedded(steps: Steps, onStop: (end: () => Promise<void>) => void): Promise<string> {
  const server = await steps.step('PostgreSQL in .data/postgres', () =>
    startEmbedded({ dataDir: rootPath('.data/postgres'), log: () => {} }),
  )
  onStop(() => server.stop())
  return server.url
}

/** The server is of use without its demo. */
function withoutDemo(error: unknown): string[] {
  return [
    `Demo       could not be finished: ${error instanceof Error ? error.message : String(error)}`,
    '           npm run db:reset, then npm start, makes it anew',
  ]
}

type Facts = { config: Config; public_url: string; database_url: string; demo: readonly string[]; ready_in: string }

function summary({ config, public_url, database_url, demo, ready_in }: Facts): string[] {
  const place = config.DATABASE_URL ? new URL(database_url).host : 'embedded PostgreSQL, data in .data/ (npm run db:reset empties it)'
  const lines = [`Influmojo is ready after ${ready_in}`, '', `API        ${public_url}/api/v1`, `Docs       ${public_url}/docs`]
  if (!config.production) lines.push(`Dev Inbox  ${public_url}/dev`)
  lines.push(`Database   ${place}`, 'Providers  SMS: Dev Inbox (stand-in) · payments: sandbox (stand-in)')
  if (demo.length > 0) lines.push('', ...demo)
  return lines
}
