import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'
import { openSdk } from '#sdk'
import { createEmptyDatabase } from '#test/database.ts'

type Started = { child: ChildProcess; output: () => string; ended: Promise<number | null>; until: (text: string) => Promise<void> }

/** The bundle that npm start runs, as a process of its own. */
function launch(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [rootPath('dist/main.js')], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const until = (text: string) => expect.poll(() => said, { timeout: 40_000, interval: 50 }).toContain(text)
  return { child, output: () => said, ended, until }
}

async function takePort(): Promise<{ port: number; server: Server }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, server }
}

async function freePort(): Promise<string> {
  const { port, server } = await takePort()
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'influmojo-start-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a start that cannot succeed', () => {
  test('lists everything that is wrong with the configuration', async () => {
    const started = launch({ PORT: '99999', DATABASE_URL: 'mysql://somewhere', JWT_SECRET: 'short' })
    expect(await started.ended).toBe(1)
    for (const wrong of ['PORT:', 'DATABASE_URL:', 'JWT_SECRET:']) expect(started.output()).toContain(wrong)
  })

  test('has no secret of its own in production', async () => {
    const started = launch({ NODE_ENV: 'production' })
    expect(await started.ended).toBe(1)
    for (const missing of ['JWT_SECRET: is required', 'DATABASE_URL: is required', 'PUBLIC_URL: is required', 'ALLOW_STANDINS'])
      expect(started.output()).toContain(missing)
  })

  test('names what is missing of a provider that is half configured, and repeats no secret', async () => {
    const started = launch({ TWILIO_AUTH_TOKEN: 'hunter2', SMTP_URL: 'smtp://app:hunter2@mail.example.com' })
    expect(await started.ended).toBe(1)
    for (const missing of ['TWILIO_ACCOUNT_SID:', 'TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID:', 'MAIL_FROM:'])
      expect(started.output()).toContain(missing)
    expect(started.output()).not.toContain('hunter2')
  })

  test('names a database that does not answer and what to do', async () => {
    const started = launch({ PORT: await freePort(), DATABASE_URL: `postgresql://user@127.0.0.1:${await freePort()}/shop` })
    expect(await started.ended).toBe(1)
    expect(started.output()).toContain('The database shop at 127.0.0.1:')
    expect(started.output()).toContain('unset it to use the embedded PostgreSQL')
  })

  test('names the port that is taken and another one to try', async () => {
    const { port, server } = await takePort()
    const database = await createEmptyDatabase()
    const started = launch({ PORT: String(port), DATABASE_URL: database.url, DATA_DIR: folder })
    expect(await started.ended).toBe(1)
    expect(started.output()).toContain(`Port ${port} is taken`)
    expect(started.output()).toContain(`PORT=${port + 1} npm start`)
    server.close()
    await database.drop()
  })
})

test('a newcomer gets a running market, stops it in any way, and the next start works', { timeout: 120_000 }, async () => {
  const PORT = await freePort()
  const env = { PORT, DATA_DIR: join(folder, 'newcomer'), DEMO_CREATORS: '4' }
  const found = async () =>
    ((await (await fetch(`http://127.0.0.1:${PORT}/api/v1/profile/creators?limit=100`)).json()) as { items: unknown[] }).items.length

  const first = launch(env)
  await first.until('is ready after')
  await expect.poll(found, { timeout: 10_000 }).toBeGreaterThanOrEqual(8)
  first.child.kill('SIGKILL')
  await first.ended

  const second = launch(env)
  await second.until('is ready after')
  await expect.poll(found, { timeout: 60_000 }).toBe(12)
  await second.until('╰')
  const [, email = '', password = ''] = /admin (\S+), password (\S+);/.exec(second.output()) ?? []
  const codes = (await (await fetch(`http://127.0.0.1:${PORT}/dev/codes`)).json()) as { items: { name: string; code: string }[] }
  const admin = openSdk({ base_url: `http://127.0.0.1:${PORT}` })
  const asked = await admin.auth.login({ email, password })
  if (!('challenge' in asked)) throw new Error('the demo admin was not asked for a second factor')
  await admin.auth.show_second_factor({ challenge: asked.challenge, code: codes.items.find(({ name }) => name === email)?.code ?? '' })
  expect((await admin.auth.me({})).user.user_type).toBe('admin')
  second.child.kill('SIGINT')
  expect(await second.ended).toBe(0)

  const third = launch(env)
  await third.until('is ready after')
  expect(await found()).toBe(12)
  expect(third.output()).not.toContain('more creators')
  expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(200)
  third.child.kill('SIGTERM')
  expect(await third.ended).toBe(0)
})

test('with live SMS nobody is invented: the numbers of the demo may be somebody’s', async () => {
  // Twilio's client goes by this proxy, which counts who comes and lets nobody through.
  let asked = 0
  const proxy = createServer((socket) => {
    asked++
    // A proxy that only hangs up keeps Twilio's client waiting for its ten seconds.
    socket.once('data', () => socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n'))
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const database = await createEmptyDatabase()
  const PORT = await freePort()
  const started = launch({
    PORT,
    DATABASE_URL: database.url,
    DATA_DIR: join(folder, 'live'),
    HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'hunter2',
    TWILIO_FROM: '+15005550006',
  })
  await started.until('is ready after')
  await started.until('╰')
  expect(started.output()).toMatch(/SMS +live/)
  expect(started.output()).toMatch(/Mail +stand-in/)
  expect(started.output()).toContain('its numbers are made up, and SMS leaves this machine')
  expect(asked).toBe(0)

  const body = JSON.stringify({ phone: '+919876543210' })
  const headers = { 'content-type': 'application/json' }
  expect((await fetch(`http://127.0.0.1:${PORT}/api/v1/auth/login`, { method: 'POST', headers, body })).status).toBe(503)
  expect(asked).toBe(1)
  expect(started.output()).not.toContain('hunter2')

  started.child.kill('SIGTERM')
  expect(await started.ended).toBe(0)
  proxy.close()
  await database.drop()
})
