import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import { ensureCluster, isAlive, readPassword, readPort, rememberPort, superuser } from './cluster.ts'
import { awaitReady, disarmStalePidFile, findPostmaster, freePort, launch, shutDown } from './postmaster.ts'
import { chooseUser, giveTo, type RunAs } from './run-as.ts'

/** `url` reaches the database `influmojo` as its superuser; `stop` ends the server unless another living process started it. */
export type Embedded = { url: string; stop(): Promise<void>; reused: boolean }

export type EmbeddedOptions = {
  dataDir: string
  /** Tried first; another one is taken when it is in use. By default the port of the last start. */
  port?: number
  /** Gives up safety against power cuts for speed: for tests. */
  fast?: boolean
  log: (line: string) => void
}

/**
 * Starts the PostgreSQL server of a data directory, made at the first call, listening on 127.0.0.1 alone; a server already running on
 * it is reused. Throws an Error whose message says what to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDir, fast = false, log } = options
  const user = chooseUser(dataDir)
  const running = existsSync(dataDir) ? findPostmaster(realpathSync(dataDir)) : undefined
  if (running) {
    const reused = await reuse(realpathSync(dataDir), user)
    if (reused) return reused
  }

  const binaries = findBinaries(user)
  const place = await ensureCluster(dataDir, { binaries, user, fast, log })
  let port = await freePort(options.port ?? readPort(place))
  for (let attempt = 1; ; attempt++) {
    disarmStalePidFile(place)
    const failure = await launch(binaries.postgres, place, { port, user, settings: fast ? [...settings, ...fastSettings] : settings })
    if (failure === undefined) break
    // Somebody else was faster with this directory or this port, or a crashed server's last processes are still ending.
    const reused = await reuse(place, user)
    if (reused) return reused
    if (attempt >= 10 || !/Address already in use|lock file|shared memory block/.test(failure)) throw new Error(explain(failure, place))
    port = /Address already in use/.test(failure) ? await freePort() : port
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  if (port !== readPort(place)) rememberPort(place, port, user)
  takeOwnership(place, user)
  return { url: await openUrl(place, port), stop: () => shutDown(place), reused: false }
}

/** Ends the server of a data directory, whoever started it. Does nothing when none runs. */
export async function stopEmbedded(dataDir: string): Promise<void> {
  if (existsSync(dataDir)) await shutDown(realpathSync(dataDir))
}

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  'shared_buffers=128MB',
  'max_wal_size=512MB',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'datestyle=ISO,MDY',
]
const fastSettings = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
]

const ownerFile = 'influmojo-owner'
const owned = new Set<string>()

async function reuse(place: string, user: RunAs): Promise<Embedded | undefined> {
  const running = await awaitReady(place)
  if (!running) return undefined
  const url = await openUrl(place, running.port)
  const adopted = ownerIsGone(place)
  if (adopted) takeOwnership(place, user)
  return { url, stop: adopted ? () => shutDown(place) : async () => {}, reused: true }
}

/** A server left behind by a killed process belongs to whoever reuses it first, and ends with it. */
function ownerIsGone(place: string): boolean {
  const file = join(place, ownerFile)
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  return owner === process.pid ? !owned.has(place) : owner === 0 || !isAlive(owner)
}

function takeOwnership(place: string, user: RunAs): void {
  owned.add(place)
  writeFileSync(join(place, ownerFile), `${process.pid}\n`)
  giveTo(join(place, ownerFile), user)
}

/** Makes sure that the server on this port is ours and has our database. */
async function openUrl(place: string, port: number): Promise<string> {
  const url = (database: string) => `postgresql://${superuser}:${readPassword(place)}@127.0.0.1:${port}/${database}`
  const client = new pg.Client({ connectionString: url('postgres'), connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [superuser])
    if (rowCount === 0) await client.query(`create database ${superuser}`).catch(unlessMadeMeanwhile)
  } finally {
    await client.end()
  }
  return url(superuser)
}

function unlessMadeMeanwhile(error: pg.DatabaseError): void {
  const duplicateDatabase = '42P04'
  const uniqueViolation = '23505'
  if (error.code !== duplicateDatabase && error.code !== uniqueViolation) throw error
}

function explain(failure: string, place: string): string {
  const reason = failure.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? failure
  const hint = /incompatible|not compatible/.test(failure)
    ? `the data was made by another major version: move ${place} away, or set DATABASE_URL`
    : /No space left/.test(failure)
      ? 'the disk is full: make room and start again'
      : `read ${join(place, 'influmojo-server.log')}, or move ${place} away to start with an empty database`
  return `PostgreSQL did not start (${reason.trim()}): ${hint}`
}
