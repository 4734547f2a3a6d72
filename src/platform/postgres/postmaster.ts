import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './cluster.ts'
import { giveTo, type RunAs } from './run-as.ts'

/** What `postmaster.pid` says: https://www.postgresql.org/docs/18/storage-file-layout.html. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server now running on this data directory; undefined when there is none. */
export function findPostmaster(place: string): Postmaster | undefined {
  const file = readPidFile(place)
  const [pid, , , port, , , , status] = file?.split('\n') ?? []
  if (!pid || !isAlive(Number(pid)) || !isPostgresOf(Number(pid), place)) return undefined
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' }
}

/**
 * After a crash the pid in a stale file may belong to a stranger, and PostgreSQL would refuse to start. Our own pid in its place (the
 * parent's counts as stale) lets it start and still look for survivors of the crash in shared memory, which removing the file would not.
 */
export function disarmStalePidFile(place: string): void {
  const file = readPidFile(place)
  const pid = Number(file?.split('\n')[0])
  if (!file || !pid || !isAlive(pid) || isPostgresOf(pid, place)) return
  if (readPidFile(place) === file) writeFileSync(join(place, 'postmaster.pid'), file.replace(/^\d+/, String(process.pid)))
}

/** Starts the server and waits until it answers. Resolves to what it wrote to its log when it ended instead. */
export async function launch(
  postgres: string,
  place: string,
  options: { port: number; user: RunAs; settings: readonly string[] },
): Promise<string | undefined> {
  const logFile = join(place, 'influmojo-server.log')
  const fresh = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000
  const output = openSync(logFile, fresh ? 'w' : 'a')
  const before = statSync(logFile).size
  giveTo(logFile, options.user)
  // A session of its own: Ctrl-C reaches Node alone, which then stops the server in its own time.
  const args = ['-D', place, '-p', String(options.port), ...options.settings.flatMap((setting) => ['-c', setting])]
  const env = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] }
  const child = spawn(postgres, args, { ...options.user, cwd: '/', env, detached: true, stdio: ['ignore', output, output] })
  closeSync(output)
  let ended: string | undefined
  child.on('error', (error) => (ended = error.message))
  child.on('exit', (code) => (ended ??= `exit status ${code}`))
  child.unref()

  const deadline = Date.now() + startLimit_ms
  while (ended === undefined && !(findPostmaster(place)?.pid === child.pid && findPostmaster(place)?.ready)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL is not ready after a minute: read ${logFile}`)
    await sleep(5)
  }
  return ended && (readFileSync(logFile).subarray(before).toString().trim() || ended)
}

/** Waits for a server that somebody else is starting; undefined when it ended. */
export async function awaitReady(place: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + startLimit_ms
  for (;;) {
    const running = findPostmaster(place)
    if (!running || running.ready) return running
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL (process ${running.pid}) is not ready after a minute: end that process and start again`)
    await sleep(20)
  }
}

/** Disconnects everybody, writes a checkpoint and ends. Does nothing when no server runs. */
export async function shutDown(place: string): Promise<void> {
  const running = findPostmaster(place)
  if (!running) return
  process.kill(running.pid, 'SIGINT')
  const deadline = Date.now() + 30_000
  while (isAlive(running.pid) && findPostmaster(place)?.pid === running.pid) {
    // Immediate shutdown loses nothing: the next start replays the log.
    if (Date.now() > deadline) return void process.kill(running.pid, 'SIGQUIT')
    await sleep(5)
  }
}

/** `wanted` if it is free, else a port the system chooses. */
export async function freePort(wanted?: number): Promise<number> {
  if (wanted !== undefined && (await tryPort(wanted)) !== undefined) return wanted
  const port = await tryPort(0)
  if (port === undefined) throw new Error('No free port on 127.0.0.1: is the loopback interface up?')
  return port
}

const startLimit_ms = 60_000

function readPidFile(place: string): string | undefined {
  try {
    return readFileSync(join(place, 'postmaster.pid'), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A process id is reused by the system; a postmaster stands in its data directory. */
function isPostgresOf(pid: number, place: string): boolean {
  if (process.platform !== 'linux') return /postgres/.test(spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout)
  try {
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    return name === 'postgres' && (process.getuid?.() !== 0 || realpathSync(`/proc/${pid}/cwd`) === place)
  } catch {
    return false
  }
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
