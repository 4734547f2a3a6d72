import { fork, spawn, type ChildProcess } from 'node:child_process'
import { rootPath } from '#platform/root.ts'
import type { Load, Loaded } from './load.ts'

export type Side = { url: string; pid: number }

/** A program of `dist/bench` that says its address when it listens; it ends when we do. */
export async function startBare(database: string): Promise<Side & { stop(): Promise<void> }> {
  const child = fork(rootPath('dist/bench/bare.js'), { env: { PATH: process.env['PATH'], DATABASE_URL: database } })
  const { url } = await message<{ url: string }>(child)
  return { url, pid: child.pid ?? 0, stop: () => end(child) }
}

/** The product itself as it runs in production, request log included (into nothing), the outer rate limit out of the way. */
export async function startOurs(
  database: string,
  port: number,
  more: Record<string, string> = {},
): Promise<Side & { stop(): Promise<void> }> {
  const url = `http://127.0.0.1:${port}`
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    DATABASE_URL: database,
    JWT_SECRET: 'the bench signs nobody in, so this secret protects nothing',
    PUBLIC_URL: url,
    PORT: String(port),
    ALLOW_STANDINS: '1',
    REQUESTS_PER_MINUTE: '100000000',
    SEARCHES_PER_MINUTE: '100000000',
    SEARCHES_PER_DAY: '100000000',
    ...more,
  }
  const child = spawn(process.execPath, [rootPath('dist/main.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const deadline = Date.now() + 30_000
  while (
    !(await fetch(`${url}/api/v1/profile/creators?limit=1`).then(
      (res) => res.ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('our server did not start: try npm start by itself')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, pid: child.pid ?? 0, stop: () => end(child) }
}

/** The load generator, in a process of its own so that its work is not counted. */
export function startLoad(): { run(load: Load): Promise<Loaded>; stop(): Promise<void> } {
  const child = fork(rootPath('dist/bench/load.js'), { env: { PATH: process.env['PATH'] } })
  return {
    async run(load) {
      child.send(load)
      const loaded = await message<Loaded>(child)
      if (loaded.failed.length > 0) throw new Error(`requests failed: ${loaded.failed.join(', ')}`)
      return loaded
    },
    stop: () => end(child),
  }
}

/** Resolves once it has ended: the database may be stopped then. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || !child.kill()) resolve()
    else child.once('exit', () => resolve())
  })
}

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a program of the bench ended with ${code}`))
    child.once('exit', ended).once('message', (value) => {
      child.off('exit', ended)
      resolve(value as T)
    })
  })
}
