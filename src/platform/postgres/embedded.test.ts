import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'
import { findBinaries } from './binaries.ts'
import { startEmbedded, stopEmbedded, type Embedded } from './embedded.ts'
import { chooseUser } from './run-as.ts'

const folder = mkdtempSync(join(tmpdir(), 'influmojo-embedded-'))
const dataDir = join(folder, 'shared', 'postgres')
const children: ChildProcess[] = []
const starter = rootPath('dist', `starter-${process.pid}.js`)

beforeAll(async () => {
  chmodSync(folder, 0o755)
  const code = `import { startEmbedded } from '#platform/postgres/embedded.ts'
    const server = await startEmbedded({ dataDir: process.argv[2], fast: true, log() {} })
    console.log(server.url)
    setInterval(() => {}, 1000)`
  const source = { contents: code, resolveDir: rootPath(), loader: 'ts' as const }
  await build({ stdin: source, bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: starter })
  await (await start(dataDir)).stop()
})

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const name of readdirSync(folder)) await stopEmbedded(join(folder, name, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
  rmSync(starter)
})

test('the server has what every machine must agree on, and asks for a password that only its files know', async () => {
  const server = await start(dataDir)
  const [row] = await query(
    server.url,
    `select current_setting('server_encoding') as encoding, current_setting('TimeZone') as zone, current_setting('listen_addresses') as address,
    (select datlocale from pg_database where datname = current_database()) as locale, array(select x from unnest(array['b', 'Z', 'ä', 'a']) x order by x) as sorted`,
  )
  expect(row).toEqual({ encoding: 'UTF8', zone: 'UTC', address: '127.0.0.1', locale: 'C.UTF-8', sorted: ['Z', 'a', 'b', 'ä'] })

  await expect(query(server.url.replace(/:[0-9a-f]{48}@/, ':guess@'), 'select 1')).rejects.toThrow('password authentication failed')
  expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  expect(statSync(join(dataDir, 'influmojo-password')).mode & 0o777).toBe(0o600)
  await server.stop()
})

test('a second start makes nothing anew and keeps port and rows', async () => {
  const first = await start(dataDir)
  await query(first.url, 'create table kept as select 42 as answer')
  await first.stop()

  const steps: string[] = []
  const second = await startEmbedded({ dataDir, fast: true, log: (line) => steps.push(line) })
  expect(steps).toEqual([])
  expect(second).toMatchObject({ url: first.url, reused: false })
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  await second.stop()
})

test('a server whose Node was killed is reused, and stopped by who reused it', async () => {
  const { child, url } = await startInChild(dataDir)
  await kill(child)
  const server = await start(dataDir)
  expect(server).toMatchObject({ url, reused: true })
  await server.stop()
  await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('a server that belongs to a living process is shared, and not stopped by its guests', async () => {
  const { child, url } = await startInChild(dataDir)
  const guest = await start(dataDir)
  expect(guest).toMatchObject({ url, reused: true })
  await guest.stop()
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  await kill(child)
  await stopEmbedded(dataDir)
})

test('a stale pid file does not keep the server from starting, not even when a stranger has the pid', async () => {
  const first = await start(dataDir)
  const pidFile = join(dataDir, 'postmaster.pid')
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL')
  // Only a pid of the server's own user is one that PostgreSQL fears.
  const stranger = spawn('sleep', ['60'], chooseUser(dataDir))
  writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(stranger.pid)))

  const second = await start(dataDir)
  expect(second).toMatchObject({ url: first.url, reused: false })
  await second.stop()
  await kill(stranger)
})

test('when its port is taken it takes another and remembers that one', async () => {
  const before = await start(dataDir)
  await before.stop()
  const squatter = createServer().listen(Number(new URL(before.url).port), '127.0.0.1')
  await once(squatter, 'listening')
  const moved = await start(dataDir)
  await moved.stop()
  squatter.close()
  const again = await start(dataDir)
  await again.stop()
  expect(new URL(moved.url).port).not.toBe(new URL(before.url).port)
  expect(again.url).toBe(moved.url)
})

test('two starts at the same moment make one cluster with one server', { timeout: 60_000 }, async () => {
  const place = join(folder, 'two', 'postgres')
  const [one, other] = await Promise.all([startInChild(place), startInChild(place)])
  expect(other.url).toBe(one.url)
  expect(readdirSync(dirname(place))).toEqual(['postgres'])
  await Promise.all([kill(one.child), kill(other.child)])
})

test('what a killed initdb leaves is cleared away, and a half-made data directory is moved aside', { timeout: 60_000 }, async () => {
  const place = join(folder, 'half', 'postgres')
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'PG_VERSION'), '18\n')
  const child = spawn(process.execPath, [starter, place])
  while (!readdirSync(dirname(place)).some((name) => /draft-[-\w]+$/.test(name))) await new Promise((resolve) => setTimeout(resolve, 5))
  await kill(child)

  const server = await start(place)
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(readdirSync(dirname(place)).sort()).toEqual(['postgres', expect.stringMatching(/^postgres\.half-made-\d+$/)])
  await server.stop()
})

test('programs without their links are repaired; programs that the user cannot reach are copied to where it can', () => {
  const user = chooseUser(dataDir)
  const source = dirname(dirname(dirname(findBinaries(user).postgres)))
  const locked = join(folder, 'locked')
  const copy = join(locked, 'package')
  cpSync(source, copy, { recursive: true, verbatimSymlinks: true })
  const links = (JSON.parse(readFileSync(join(copy, 'native/pg-symlinks.json'), 'utf8')) as { target: string }[]).map(({ target }) =>
    join(copy, target),
  )
  for (const link of links) rmSync(link)

  expect(findBinaries(user, copy).postgres).toBe(join(copy, 'native/bin/postgres'))
  expect(links.filter((link) => !existsSync(link))).toEqual([])
  chmodSync(locked, 0o700)
  // Whoever is not root owns the locked folder and may enter it.
  expect(findBinaries(user, copy).postgres.startsWith(locked)).toBe(user.uid === undefined)
})

function start(place: string): Promise<Embedded> {
  return startEmbedded({ dataDir: place, fast: true, log: () => {} })
}

async function startInChild(place: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [starter, place], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: line.toString().trim() }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
