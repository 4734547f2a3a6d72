import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootPath } from '#platform/root.ts'
import type { FailpointName } from '#platform/failpoint.ts'
import { secret, type World } from '#test/world.ts'

const build = async () => {
  const { build: bundle } = (await import('../../tools/build.mjs' as string)) as { build: (say: () => void) => Promise<boolean> }
  await bundle(() => {})
}

/** The real server, as a process of its own over the world's database, with the gateway's stand-in in it; its book outlives a kill. */
export type Victim = AsyncDisposable & {
  readonly url: string
  readonly data_dir: string
  /** What happens once, at this place, when it is next met. */
  arm(name: FailpointName, action: 'kill' | 'throw' | 'hang'): void
  /** Whether that is still to come. */
  isArmed(): boolean
  /** Resolves when the process is gone. */
  dead(): Promise<void>
  isAlive(): boolean
  kill(): void
  /** Starts it again, on the same port and files, unless it runs. */
  revive(): Promise<number>
  book(): Book
}
export type Book = {
  sessions: { amount_minor: string; status: string; payment_id: string | null; intent_id: string; fee_minor?: string }[]
  refunds: { amount_minor: string; status: string }[]
}

export async function openVictim(world: World, over: Record<string, string> = {}): Promise<Victim> {
  await build()
  const data_dir = mkdtempSync(join(tmpdir(), 'influmojo-crash-'))
  const port = await freePort()
  const env = {
    PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: data_dir, DATABASE_URL: world.database.pool.options.connectionString ?? '',
    JWT_SECRET: secret, BCRYPT_COST: '4', FAILPOINTS: '1', DEMO_CREATORS: '0', REQUESTS_PER_MINUTE: '1000000', LOG_LEVEL: 'fatal', ...over,
  } // prettier-ignore
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  let said = ''
  const isAlive = () => child !== undefined && child.exitCode === null && child.signalCode === null

  async function revive(): Promise<number> {
    if (isAlive()) return 0
    const started = performance.now()
    child = spawn(process.execPath, ['--enable-source-maps', rootPath('dist/main.js')], { env })
    child.stdout?.on('data', (chunk) => (said = (said + String(chunk)).slice(-4_000)))
    child.stderr?.on('data', (chunk) => (said = (said + String(chunk)).slice(-4_000)))
    for (let tries = 0; tries < 600; tries++) {
      if (!isAlive()) throw new Error(`the server did not start:\n${said}`)
      if (await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)) return performance.now() - started // prettier-ignore
      await pause(50)
    }
    throw new Error(`the server is not ready:\n${said}`)
  }
  async function dead(): Promise<void> {
    for (let tries = 0; isAlive() && tries < 1_200; tries++) await pause(10)
    if (isAlive()) throw new Error('the server lives on')
  }
  await revive()
  return {
    url,
    data_dir,
    arm: (name, action) => writeFileSync(join(data_dir, 'failpoint'), `${name} ${action}`),
    isArmed: () => existsSync(join(data_dir, 'failpoint')),
    dead,
    isAlive,
    kill: () => void child?.kill('SIGKILL'),
    revive,
    book: () =>
      existsSync(join(data_dir, 'sandbox.json'))
        ? (JSON.parse(readFileSync(join(data_dir, 'sandbox.json'), 'utf8')) as Book)
        : { sessions: [], refunds: [] },
    async [Symbol.asyncDispose]() {
      child?.kill('SIGKILL')
      await dead()
      rmSync(data_dir, { recursive: true, force: true })
    },
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
