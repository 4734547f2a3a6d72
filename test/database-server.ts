import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded, stopEmbedded } from '#platform/postgres/embedded.ts'
import { migrate } from '#platform/postgres/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's maintenance database, as its superuser. */
    databaseServer: string
    /** Name of the migrated database that tests clone. */
    databaseTemplate: string
  }
}

/** Vitest's global setup: one server per run, with the migrated template; DATABASE_URL plays no part. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = await roomIn('/dev/shm')
  for (const each of new Set([place, tmpdir()])) await removeKilledRuns(each)
  const folder = await mkdtemp(join(place, `${prefix}${process.pid}-`))
  // The server's user, when root runs the tests, has to pass through.
  await chmod(folder, 0o755)
  const server = await startEmbedded({ dataDir: join(folder, 'data'), fast: true, log: () => {} })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const url = new URL(server.url)
    url.pathname = '/postgres'
    await makeTemplate(url)
    project.provide('databaseServer', url.href)
    project.provide('databaseTemplate', template)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

/** Databases that live for a second need no disk: memory where there is plenty of it, else the usual place. */
async function roomIn(memory: string): Promise<string> {
  const found = await statfs(memory).catch(() => undefined)
  return found && found.bavail * found.bsize > 4 * 1024 ** 3 ? memory : tmpdir()
}

const prefix = 'influmojo-test-'
const template = 'template_migrated'

async function makeTemplate(server: URL): Promise<void> {
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  try {
    await client.query(`create database ${template}`)
    const url = new URL(server)
    url.pathname = `/${template}`
    await migrate(url.href)
    await runMigrations({ connectionString: url.href, logger: new Logger(() => () => {}) })
    // A template that somebody is connected to cannot be cloned.
    await client.query(`alter database ${template} is_template true allow_connections false`)
  } finally {
    await client.end()
  }
}

/** A killed run leaves its server and its folder. */
async function removeKilledRuns(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : undefined
    if (pid === undefined || isRunning(pid)) continue
    await stopEmbedded(join(place, name, 'data'))
    await rm(join(place, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
