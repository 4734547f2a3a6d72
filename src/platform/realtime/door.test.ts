import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attackRaw, request } from '#test/hostile/answers.ts'
import { joinByPhone } from '#test/accounts.ts'
import { openNode } from '#test/node.ts'
import { ask, attempt, openSocket, sendRaw, untilCut, type Open } from '#test/sockets.ts'
import { openWorld, type World } from '#test/world.ts'

const app = 'https://app.influmojo.example'
const most = 12
const env = { CORS_ORIGINS: app, SOCKETS_PER_USER: String(most), SOCKETS_PER_NETWORK: '40' }

let world: World
let token: string
/** Somebody else, whom nothing here may harm. */
let bystander: Open
beforeAll(async () => {
  world = await openWorld({ env })
  token = (await joinByPhone(world, '+919800000001')).access_token
  bystander = await openSocket(world, (await joinByPhone(world, '+919800000002')).access_token)
})
afterAll(async () => {
  bystander.close()
  await world[Symbol.asyncDispose]()
})
const expectUnharmed = async () => expect((await ask(bystander, 'auth.me')).status).toBe(200)

const handshake = (more = '', headers: Record<string, string> = {}) =>
  world.request('GET', `/realtime/?EIO=4&transport=polling${more}`, { headers })
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]

describe('who may come', () => {
  test.each(['polling', 'websocket'] as const)(
    'over %s, pages of our own origins with a token, and apps, which have no origin',
    async (transport) => {
      const { port } = new URL(world.url)
      const origins: [origin: string | undefined, ours: boolean][] = [
        [undefined, true],
        [world.url, true],
        [app, true],
        ['https://evil.example', false],
        ['null', false],
        [`http://localhost:${port}`, false],
        [`${app}.evil.example`, false],
        ['http://app.influmojo.example', false],
      ]
      for (const [origin, ours] of origins) {
        const wishes = { transports: [transport], ...(origin !== undefined && { origin }) }
        const found = [await attempt(world, token, wishes), await attempt(world, undefined, wishes)]
        expect([origin, ...found]).toEqual([origin, ...(ours ? ['open', 'auth.required'] : ['HTTP 403', 'HTTP 403'])])
      }
    },
  )

  test('a foreign page learns why, also when it knows an open connection', async () => {
    const origin = 'https://evil.example'
    expect(await codeOf(await handshake('', { origin }))).toEqual([403, 'realtime.origin_refused'])
    const { sid } = JSON.parse((await (await handshake()).text()).slice(1)) as { sid: string }
    expect(await codeOf(await handshake(`&sid=${sid}`, { origin }))).toEqual([403, 'realtime.origin_refused'])
    const allowed = await handshake('', { origin: app })
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, app])
  })

  test('a token counts in the auth payload and nowhere else', async () => {
    for (const name of ['token', 'access_token', 'auth', 'authorization'])
      expect(await attempt(world, undefined, { query: { [name]: token } }), name).toBe('HTTP 400')
    expect(await codeOf(await handshake(`&token=${token}`))).toEqual([400, 'realtime.query_refused'])
    for (const auth of [
      {},
      { token: '' },
      { token: 42 },
      { token: null },
      { token: [token] },
      { token: `${token} ` },
      { access_token: token },
    ])
      expect(await attempt(world, undefined, { auth }), JSON.stringify(auth)).toBe('auth.required')
    expect(await attempt(world, undefined, { auth: { token: 'made.up.entirely' } })).toBe('auth.token_invalid')
    const headers = { cookie: `token=${token}`, authorization: `Bearer ${token}` }
    const { sid } = JSON.parse((await (await handshake('', headers)).text()).slice(1)) as { sid: string }
    await world.request('POST', `/realtime/?EIO=4&transport=polling&sid=${sid}`, { body: '40', headers })
    expect(await (await handshake(`&sid=${sid}`, headers)).text()).toContain('auth.required')
  })
})

describe('how much one may take', () => {
  test('an account has so many connections; who closes one may open another', async () => {
    const crowd = (await joinByPhone(world, '+919800000003')).access_token
    const open = await Promise.allSettled(Array.from({ length: most + 5 }, () => openSocket(world, crowd)))
    const mine = open.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const refused = open.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []))
    expect([mine.length, ...refused]).toEqual([most, ...Array<string>(5).fill('realtime.too_many_connections')])
    mine[0]?.close()
    await expect.poll(() => attempt(world, crowd)).toBe('open')
    for (const socket of mine) socket.close()
  })

  test('a network has so many, whether or not they say who they are', async () => {
    const sids: string[] = []
    for (let answer = await handshake(); answer.status === 200; answer = await handshake())
      sids.push((JSON.parse((await answer.text()).slice(1)) as { sid: string }).sid)
    expect(sids.length).toBeGreaterThan(20)
    expect(sids.length).toBeLessThan(40)
    expect(await codeOf(await handshake())).toEqual([429, 'realtime.too_many_connections'])
    for (const sid of sids) await world.request('POST', `/realtime/?EIO=4&transport=polling&sid=${sid}`, { body: '1' })
    await expect.poll(() => attempt(world, token)).toBe('open')
  })

  test('who sends ten thousand messages at once is cut, and the others go on', async () => {
    const flood = await openSocket(world, token)
    const gone = untilCut(flood)
    for (let sent = 0; sent < 10_000; sent++) sendRaw(flood, '42["auth.me",{}]')
    const asked = ask(bystander, 'auth.me')
    expect(await gone).toMatch(/^transport (close|error)$/)
    expect((await asked).status).toBe(200)
  })

  test('a message of more than 16 kB is not taken, over either transport', async () => {
    const socket = await openSocket(world, token)
    const gone = untilCut(socket)
    sendRaw(socket, `42["auth.me","${'x'.repeat(20_000)}"]`)
    expect(await gone).toMatch(/^transport (close|error)$/)
    const { sid } = JSON.parse((await (await handshake()).text()).slice(1)) as { sid: string }
    const posted = await world
      .request('POST', `/realtime/?EIO=4&transport=polling&sid=${sid}`, { body: '4'.repeat(20_000) })
      .catch(() => undefined)
    expect(posted?.status ?? 413).toBe(413)
    await expectUnharmed()
  })
})

test('packets that are none harm nobody but who sends them', async () => {
  const bomb = (attachments: number) => `45${attachments}-["auth.me",{"_placeholder":true,"num":0}]`
  const frames: (string | Buffer)[] = [
    '', 'x', '0', '0{"sid":"x"}', '1', '2', '3', '5', '6', '7', '4', '49', '4999', '40', '40{"token":null}', '40null', '40[]', '40"x"', '40/admin,{}',
    '40/__proto__,', '41/admin,', '42', '42[', '42{}', '42[]', '42[1]', '42[null]', '42["auth.me"', '42["error"]', '42["error",{"message":"x"}]',
    '42["disconnect"]', '42["connect_error"]', '42["newListener"]', '42["__proto__",{"a":1}]', '42["constructor"]', '42/admin,["auth.me"]', '43[]',
    '431["x"]', '4399999999999999999999[]', '44{"message":"x"}', '44"x"', '42-1["x"]', '4299999999999999999999["auth.me"]', '421["auth.me",1,2,3]',
    `42["auth.me",${'['.repeat(5_000)}${']'.repeat(5_000)}]`, `42["auth.me",{"a":"${'\\u0000'.repeat(1_000)}"}]`, bomb(1), bomb(11), bomb(1e9), '45-1-["x"]', '46-[]',
    Buffer.from([]), Buffer.alloc(16_000, 0xff), Buffer.from('42["auth.me"]'),
  ] // prettier-ignore
  for (const frame of frames) {
    const socket = await openSocket(world, token)
    sendRaw(socket, frame)
    // What comes after a packet that opened nothing finds the connection as it was, or closed.
    sendRaw(socket, Buffer.from('a stray attachment'))
    await ask(socket, 'auth.me').catch(() => {})
    socket.close()
  }
  await expectUnharmed()
})

test('no room can be joined, and what nobody answers is said to be so', async () => {
  const socket = await openSocket(world, token)
  for (const name of ['join', 'subscribe', 'order.updated', 'auth.logout', 'toString', '__proto__'])
    expect(await ask(socket, name, { room: 'user:1' }), name).toMatchObject({ status: 404, body: { code: 'request.not_found' } })
  expect(await ask(socket, 'auth.me', { room: 'user:1' })).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  for (const content of [[1], ['x'], [[]], [{}, {}], [Buffer.from('x')]])
    expect((await ask(socket, 'auth.me', ...content)).body, JSON.stringify(content)).toMatchObject({ code: 'request.malformed' })
  socket.emit('auth.me', {})
  expect((await ask(socket, 'auth.me')).status).toBe(200)
  sendRaw(socket, '40{}')
  expect(await untilCut(socket)).toMatch(/^transport (close|error)$/)
})

test('two sockets that are asked for over one connection at the same moment are one', async () => {
  const { sid } = JSON.parse((await (await handshake()).text()).slice(1)) as { sid: string }
  const connect = `40${JSON.stringify({ token })}`
  const body = Array<string>(3).fill(connect).join('\u001e')
  await world.request('POST', `/realtime/?EIO=4&transport=polling&sid=${sid}`, { body, headers: { 'content-type': 'text/plain' } })
  const answers: string[] = []
  while (answers.length < 3) answers.push(...(await (await handshake(`&sid=${sid}`)).text()).split('\u001e'))
  const codes = answers.map((answer) => (answer.startsWith('40') ? 'open' : (JSON.parse(answer.slice(2)) as { message: string }).message))
  expect(codes.sort()).toEqual(['open', 'realtime.already_connected', 'realtime.already_connected'])
  await world.request('POST', `/realtime/?EIO=4&transport=polling&sid=${sid}`, { body: '1' })
})

test('who offers another protocol is answered over this one', async () => {
  const offer = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']
  expect((await attackRaw(world, request('GET /api/v1/meta/order-process', offer)))?.status).toBe(200)
  expect((await attackRaw(world, request('GET /api/v1/auth/me', ['Connection: Upgrade', 'Upgrade: websocket'])))?.status).toBe(401)
  const post = request('POST /api/v1/auth/login', [...offer, 'Content-Type: application/json', 'Content-Length: 2'], '{}')
  expect(JSON.parse((await attackRaw(world, post))?.text ?? '{}')).toMatchObject({ status: 400, code: 'request.upgrade_refused' })
})

test('a node that stops sends its clients to another one', async () => {
  const node = await openNode(world, { env })
  const sockets = [await openSocket(node, token), await openSocket(node, token, { transports: ['polling'] })]
  const gone = sockets.map(untilCut)
  await node[Symbol.asyncDispose]()
  // Socket.IO's client comes back by itself after these, and after no `io server disconnect`.
  for (const reason of await Promise.all(gone)) expect(reason).toMatch(/^transport (close|error)$/)
})

test('somebody else was not harmed by any of it', () => expectUnharmed())
