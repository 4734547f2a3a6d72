import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs' // prettier-ignore
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { canEnter, giveTo, type RunAs } from './run-as.ts'

/** The superuser of the cluster; the embedded server belongs to one project alone. */
export const superuser = 'influmojo'

/**
 * Makes the data directory unless it is there: drafted beside its place and renamed when whole, so that a killed initdb leaves only a
 * draft, and of two at the same moment one wins. Returns the real path, which differs where the server's user may not enter `dataDir`.
 */
export async function ensureCluster(
  dataDir: string,
  options: { binaries: Binaries; user: RunAs; fast: boolean; log: (line: string) => void },
): Promise<string> {
  const { binaries, user, fast, log } = options
  mkdirSync(dirname(dataDir), { recursive: true })
  const place = reachablePlace(dataDir, user, log)
  if (existsSync(join(place, passwordFile))) return place
  moveHalfMadeAway(place, log)
  removeDeadDrafts(place)

  const draft = `${place}.draft-${process.pid}-${randomBytes(3).toString('hex')}`
  try {
    mkdirSync(draft, { mode: 0o700 })
    giveTo(draft, user)
    await initdb(draft, binaries, user, fast)
    renameSync(draft, place)
    log('created the database cluster')
  } catch (error) {
    // ENOTEMPTY and EEXIST: another process made it in the meantime, and its one counts.
    if (!existsSync(join(place, passwordFile))) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return place
}

/** The password made at the first start, readable by the server's user (and root) alone. */
export function readPassword(place: string): string {
  return readFileSync(join(place, passwordFile), 'utf8').trim()
}

export function readPort(place: string): number | undefined {
  const file = join(place, portFile)
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
}

export function rememberPort(place: string, port: number, user: RunAs): void {
  writeFileSync(join(place, portFile), `${port}\n`)
  giveTo(join(place, portFile), user)
}

const passwordFile = 'influmojo-password'
const portFile = 'influmojo-port'

function reachablePlace(dataDir: string, user: RunAs, log: (line: string) => void): string {
  removeDanglingLink(dataDir)
  if (existsSync(dataDir)) return realpathSync(dataDir)
  if (canEnter(realpathSync(dirname(dataDir)), user)) return join(realpathSync(dirname(dataDir)), basename(dataDir))

  // Below a folder like /root the dropped user cannot reach its own data, so the data lives outside and a link says where.
  mkdirSync('/var/lib/influmojo', { recursive: true, mode: 0o755 })
  const outside = mkdtempSync('/var/lib/influmojo/postgres-')
  chmodSync(outside, 0o755)
  const place = join(outside, 'data')
  mkdirSync(place)
  try {
    symlinkSync(place, dataDir)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    rmSync(outside, { recursive: true })
    return realpathSync(dataDir)
  }
  log(`the database lives in ${place}, because its user cannot enter ${dirname(dataDir)}`)
  return place
}

function removeDanglingLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(path)) rmSync(path)
}

/** Only a folder without our password file comes here: initdb never finished in it, so nothing in it was ever used. */
function moveHalfMadeAway(place: string, log: (line: string) => void): void {
  if (!existsSync(place) || readdirSync(place).length === 0) return
  if (existsSync(join(place, 'PG_VERSION')) && existsSync(join(place, 'global/pg_control'))) {
    throw new Error(`${place} holds a PostgreSQL cluster that was not made here: move it away, or set DATABASE_URL to use it`)
  }
  const away = `${place}.half-made-${Date.now()}`
  renameSync(place, away)
  log(`moved a half-made data directory to ${away}`)
}

function removeDeadDrafts(place: string): void {
  for (const name of readdirSync(dirname(place))) {
    const pid = name.startsWith(`${basename(place)}.draft-`) && /\.draft-(\d+)-/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(join(dirname(place), name), { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Whether a process of that id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function initdb(draft: string, binaries: Binaries, user: RunAs, fast: boolean): Promise<void> {
  const password = randomBytes(24).toString('hex')
  const passwordDraft = `${draft}-password`
  writeFileSync(passwordDraft, `${password}\n`, { mode: 0o600 })
  giveTo(passwordDraft, user)
  try {
    // The builtin locale sorts by code point on every machine, whatever locales it has.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const access = [`--username=${superuser}`, `--pwfile=${passwordDraft}`, '--auth=scram-sha-256']
    await run(binaries.initdb, [`--pgdata=${draft}`, ...locale, ...access, '--no-instructions', ...(fast ? ['--no-sync'] : [])], user)
    renameSync(passwordDraft, join(draft, passwordFile))
  } finally {
    rmSync(passwordDraft, { force: true })
  }
}

function run(program: string, args: string[], user: RunAs): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`initdb could not make the database (is the disk full?): ${said.trim() || `exit status ${code}`}`)),
    )
  })
}
