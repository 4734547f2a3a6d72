import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openEngine } from '#test/notebook/engine.ts'
import { ask, attempt, openSocket, untilCut } from '#test/sockets.ts'
import { openCtx, stranger, system, type Actor } from '../ctx.ts'
import { endpoint } from '../http/endpoint.ts'
import { Problem } from '../problem.ts'
import { openRealtime, type Realtime } from './door.ts'
import { cutting, sendFrame, type Cuts } from './relay.ts'
import { userRoom } from './rooms.ts'

declare module './relay.ts' {
  interface Frames {
    /** Sent by tests of the platform only. */
    'note.seen': { note_id: bigint }
  }
}

const written: object[] = []
const endpoints = [
  endpoint({
    id: 'notes.write',
    at: 'POST /books/:book_id/notes',
    allow: 'signed_in',
    realtime: true,
    summary: 'Write a note',
    input: z.object({ book_id: z.string().regex(/^\d+$/), text: z.string().max(20) }),
    output: z.object({ by: z.string(), text: z.string() }),
    fails: { 'notes.full': 409 },
    async run({ actor }, { book_id, text }) {
      if (book_id === '9') throw new Problem('conflict', 'notes.full', 'The book is full')
      if (book_id === '8') throw new Error('secret: the inside of the server')
      written.push({ book_id, text })
      return { by: String(actor.id), text, hidden: 'never sent' }
    },
  }),
  endpoint({
    id: 'notes.count',
    at: 'GET /notes/count',
    allow: 'signed_in',
    realtime: true,
    summary: 'Count notes',
    input: z.object({}),
    output: z.object({ count: z.int() }),
    run: async () => ({ count: written.length }),
  }),
  endpoint({
    id: 'notes.forget',
    at: 'DELETE /notes',
    allow: 'signed_in',
    summary: 'Only over HTTP',
    input: z.object({}),
    output: z.object({}),
    run: async () => ({}),
  }),
]

const user = (id: bigint, more: Partial<Actor> = {}): Actor => ({ ...stranger, kind: 'user', role: 'brand', id, session_id: id, ...more })
const people: Record<string, Actor> = {
  asha: user(1n),
  ben: user(2n),
  admin_as_asha: user(1n, { session_id: 7n, impersonator_id: 7n }),
  agent_without_factor: user(3n, { must_set_up: true }),
}

let engine: Awaited<ReturnType<typeof openEngine>>
let realtime: Realtime
const address = { url: '' }
const server = createServer((req, res) => {
  req.url = (req.url ?? '').replace('/realtime', '')
  void realtime.mount.handle(req, res)
})
/** As far as the door can tell, a node of the product. */
let node: Parameters<typeof openSocket>[0]
beforeAll(async () => {
  engine = await openEngine()
  const identify = async (token: string) => {
    const again = async () => {
      const actor = people[token]
      if (!actor) throw new Problem('unauthenticated', 'auth.token_invalid', 'Not any more')
      return actor
    }
    return { actor: await again(), until: null, again }
  }
  realtime = openRealtime({
    engine: { ...engine.engine, public_url: () => address.url },
    endpoints,
    identify,
    findFallen: async () => [],
    cors_origins: [],
    trusted_proxies: [],
    requests_per_minute: 1_000,
    sockets_per_user: 5,
    sockets_per_network: 50,
    checked: true,
  })
  realtime.attach(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  node = { url: address.url } as typeof node
})
afterAll(async () => {
  await realtime.close()
  await new Promise((resolve) => server.close(resolve))
  await engine[Symbol.asyncDispose]()
})

test('a message is the endpoint of its name: the same input, output and refusals', async () => {
  using socket = await open('asha')
  const write = (content: object) => ask(socket.it, 'notes.write', content)
  expect(await write({ book_id: '1', text: 'Milk' })).toEqual({ status: 200, body: { by: '1', text: 'Milk' } })
  expect(await ask(socket.it, 'notes.count')).toEqual({ status: 200, body: { count: 1 } })
  expect(await write({ book_id: '9', text: 'Milk' })).toMatchObject({
    status: 409,
    body: { code: 'notes.full', detail: 'The book is full' },
  })
  for (const wrong of [
    { book_id: 'x', text: 'Milk' },
    { book_id: '1' },
    { book_id: '1', text: 'x'.repeat(21) },
    { book_id: '1', text: 'Milk', by: '2' },
  ])
    expect(await write(wrong), JSON.stringify(wrong)).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  const failed = await write({ book_id: '8', text: 'Milk' })
  expect(failed).toMatchObject({ status: 500, body: { code: 'internal' } })
  expect(JSON.stringify(failed)).not.toContain('secret')
  expect(await ask(socket.it, 'notes.forget')).toMatchObject({ status: 404, body: { code: 'request.not_found' } })
  expect(written).toEqual([{ book_id: '1', text: 'Milk' }])
})

test('who looks through the eyes of somebody else listens and reads, and writes nothing', async () => {
  using socket = await open('admin_as_asha')
  expect((await ask(socket.it, 'notes.count')).status).toBe(200)
  const before = written.length
  const answer = await ask(socket.it, 'notes.write', { book_id: '1', text: 'Milk' })
  expect(answer).toMatchObject({ status: 403, body: { code: 'auth.impersonation_read_only' } })
  expect(written).toHaveLength(before)
})

test('who has to set up a second factor opens no socket', async () => {
  expect(await attempt(node, 'agent_without_factor')).toBe('auth.second_factor_setup_required')
})

test('each message is asked anew who sends it', async () => {
  using socket = await open('asha')
  const { asha } = people
  delete people['asha']
  expect(await ask(socket.it, 'notes.count')).toMatchObject({ status: 401, body: { code: 'auth.token_invalid' } })
  people['asha'] = asha!
  expect((await ask(socket.it, 'notes.count')).status).toBe(200)
})

test('what an event cuts goes with its commit, without a worker, and stays if it is rolled back', async () => {
  const cuts: Cuts = { 'note.written': ({ note_id }) => [userRoom(note_id)] }
  const ctx = openCtx({ ...engine.engine, enqueue: cutting(cuts, engine.engine.enqueue) }, system)
  using asha = await open('asha')
  using looker = await open('admin_as_asha')
  using ben = await open('ben')
  const note = { note_id: 1n, book_id: null, text: '' }
  const cut = Promise.all([asha, looker].map(({ it }) => untilCut(it)))
  await ctx.tx((tx) => tx.emit('note.written', note), { rollback: true })
  await ctx.tx(async (tx) => {
    await tx.emit('note.written', note)
    for (const { it } of [asha, looker]) expect((await ask(it, 'notes.count')).status).toBe(200)
  })
  expect(await cut).toEqual(['auth.token_invalid', 'auth.token_invalid'])
  expect((await ask(ben.it, 'notes.count')).status).toBe(200)
})

test('a frame reaches all sockets of those it is for, however many they are, with the commit and in its order', async () => {
  using asha = await open('asha')
  using ben = await open('ben')
  const users = Array.from({ length: 1_000 }, (_, index) => BigInt(index + 4))
  const ctx = openCtx(engine.engine, system)
  await ctx.tx(async (tx) => {
    await sendFrame(tx, 'note.seen', { users: [1n], data: { note_id: 2n ** 62n } })
    await sendFrame(tx, 'note.seen', { users: [...users, 1n], data: { note_id: 2n } })
    await ask(asha.it, 'notes.count')
    expect(asha.it.heard).toEqual([])
  })
  const seen = [['note.seen', { note_id: String(2n ** 62n) }], ['note.seen', { note_id: '2' }]] // prettier-ignore
  await expect.poll(() => asha.it.heard, { timeout: 20_000 }).toEqual(seen)
  await ask(ben.it, 'notes.count')
  expect(ben.it.heard).toEqual([])
  const essay = { users: [1n], data: { note_id: 1n, text: 'x'.repeat(8_000) } }
  await expect(sendFrame(ctx, 'note.seen', essay)).rejects.toThrow('a frame holds ids and states')
})

test('a door that was closed lets nobody in', async () => {
  await realtime.close()
  for (const transport of ['polling', 'websocket'] as const)
    expect(await attempt(node, 'asha', { transports: [transport] })).toBe('HTTP 503')
})

async function open(token: string) {
  const it = await openSocket(node, token)
  return { it, [Symbol.dispose]: () => void it.close() }
}
