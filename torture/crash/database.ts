import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { findPostmaster } from '#platform/postgres/postmaster.ts'
import { pause } from './process.ts'

/** A PostgreSQL of one's own, as safe as in production, to be killed. */
export type Cluster = AsyncDisposable & {
  readonly url: string
  /** SIGKILL to every process of it. */
  kill(): Promise<void>
  /** Resolves when it is ready again, at the same address. */
  revive(): Promise<void>
}

export async function openCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'influmojo-killed-'))
  chmodSync(folder, 0o755)
  const dataDir = join(folder, 'data')
  const start = () => startEmbedded({ dataDir, log: () => {} })
  let server = await start()
  const { url } = server
  await migrate(url)
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) })
  return {
    url,
    async kill() {
      const postmaster = findPostmaster(realpathSync(dataDir))
      if (!postmaster) throw new Error('no database runs')
      const pids = [postmaster.pid, ...childrenOf(postmaster.pid)]
      for (const pid of pids) end(pid)
      while (pids.some(isThere)) await pause(2)
    },
    async revive() {
      server = await start()
      if (server.url !== url) throw new Error(`the database came back at ${server.url}, not at ${url}`)
    },
    async [Symbol.asyncDispose]() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => statOf(pid)?.parent === parent)
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const isThere = (pid: number) => !['Z', 'X', undefined].includes(statOf(pid)?.state)

function statOf(pid: number): { state: string | undefined; parent: number } | undefined {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return { state, parent: Number(parent) }
  } catch {
    return undefined
  }
}
