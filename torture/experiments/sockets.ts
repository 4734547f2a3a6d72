import { second_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { attempt, openSocket, sendRaw, untilCut, ask, type Open } from '#test/sockets.ts'
import { atOnce, type Experiment, type Run } from '../experiment.ts'
import { post, refresh, signUp } from '../visitor.ts'

const app = 'https://app.influmojo.example'

/** Who may open sockets: pages of ours, and apps, which send no origin. */
function originsAround(url: string): [origin: string | undefined, ours: boolean][] {
  const { port } = new URL(url)
  return [
    [undefined, true],
    [url, true],
    [app, true],
    ['https://evil.example', false],
    ['null', false],
    [`http://localhost:${port}`, false],
    [`${app}.evil.example`, false],
    [`${app}:8443`, false],
  ]
}

/** Eight origins, two transports, with and without a token: 32 ways to come. */
async function hijack({ world, other, n, random }: Run): Promise<string[]> {
  const found: string[] = []
  const { access_token } = await signUp(world)
  for (let trial = 0; trial < n; trial++) {
    const node = random() < 0.5 ? world : other
    const [origin, ours] = originsAround(node.url)[trial % 8] ?? []
    const transport = trial % 16 < 8 ? 'polling' : 'websocket'
    const token = trial % 32 < 16 ? access_token : undefined
    const came = await attempt(node, token, { transports: [transport], ...(origin !== undefined && { origin }) })
    const expected = !ours ? 'HTTP 403' : token === undefined ? 'auth.required' : 'open'
    if (came !== expected) found.push(`${origin ?? 'no origin'} over ${transport} ${token ? 'with' : 'without'} a token came to ${came}`)
  }
  return found
}

/** The socket is cut by `end`; how long that took counts only where time may decide. */
async function expectCut(socket: Open, what: string, long: boolean, end: () => Promise<unknown>): Promise<string[]> {
  const cut = untilCut(socket)
  await end()
  const started = performance.now()
  const told = await cut
  const ms = Math.round(performance.now() - started)
  const found: string[] = []
  if (told !== 'auth.token_invalid') found.push(`${what}: the socket closed with ${told}`)
  if (long && ms > 2_000) found.push(`${what}: the socket lived on for ${ms} ms`)
  return found
}

const ban = statement('torture.ban_quietly', `update "user" set status = 'banned' where phone = $1`)

type Ended = { run: Run; access_token: string; refresh_token: string; phone: string }
type Ways = readonly (readonly [what: string, end: (ended: Ended) => Promise<unknown>])[]

const replayed: Ways = [
  [
    'a refresh token used again',
    async ({ run: { world, other }, refresh_token }) => {
      await refresh(world, refresh_token)
      world.clock.advance(11 * second_ms)
      await refresh(other, refresh_token)
    },
  ],
  ['signed out', ({ run: { other }, access_token }) => post(other, '/auth/logout', {}, { token: access_token })],
]
const stopped: Ways = [
  ['banned, and nobody said so', ({ run: { world }, phone }) => world.database.query(ban, [phone])],
  ['signed out', ({ run: { world }, access_token }) => post(world, '/auth/logout', {}, { token: access_token })],
]

/** A session ends: its sockets end on both nodes, and it opens no more. */
const cutting = (ways: Ways) => async (run: Run) => {
  const { world, other, n, random, long } = run
  const found: string[] = []
  for (let trial = 0; trial < n; trial++) {
    const person = await signUp(world)
    const { access_token } = person
    const [what, end] = ways[trial % ways.length] ?? ['', async () => {}]
    const transports: ('polling' | 'websocket')[] = [random() < 0.5 ? 'polling' : 'websocket']
    const sockets = [await openSocket(world, access_token, { transports }), await openSocket(other, access_token)]
    let ended: Promise<unknown> | undefined
    const both = await Promise.all(sockets.map((socket) => expectCut(socket, what, long, () => (ended ??= end({ run, ...person })))))
    found.push(...both.flat())
    for (const node of [world, other])
      if ((await attempt(node, access_token)) === 'open') found.push(`${what}: the access token opened another socket`)
  }
  return found
}

/** So few that asking them again with every round is no abuse either. */
const few = 3

const pieces = ['4', '42', '45', '450-', '1', '2', '3', '0', '/x,', '["auth.me"', '["auth.me",{}]', ']', '{', '"', '{"_placeholder":true,"num":', '-', '9'.repeat(40), '[', '\u0000', '💥'] // prettier-ignore

/** What 99 of 100 stay below. */
const ninetyNinth = (times: number[]) => Math.round(times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0)

/** Packets that mean nothing, and too many or too large of them: who sends them is cut, whoever else is connected is answered. */
async function abuse({ world, other, n, random, long }: Run): Promise<string[]> {
  const found: string[] = []
  const gone_ms: number[] = []
  const answered_ms: number[] = []
  const bystander = await openSocket(world, (await signUp(world)).access_token)
  const { access_token } = await signUp(world)
  const frame = () => Array.from({ length: 1 + Math.floor(random() * 6) }, () => pieces[Math.floor(random() * pieces.length)]).join('')
  const each = 500
  for (let left = n; left > 0; left -= each) {
    const socket = await openSocket(world, access_token)
    const cut = untilCut(socket)
    const started = performance.now()
    for (let sent = 0; sent < Math.min(each, left); sent++)
      sendRaw(socket, random() < 0.1 ? Buffer.from(frame()) : random() < 0.001 ? 'x'.repeat(1_000_000) : frame())
    const answers = await atOnce(few, async () => {
      const asked = performance.now()
      const { status } = await ask(bystander, 'auth.me')
      return { status, ms: performance.now() - asked }
    })
    await cut
    gone_ms.push(performance.now() - started)
    for (const one of answers) {
      if (one.status === 'fulfilled' && one.value.status === 200) answered_ms.push(one.value.ms)
      else found.push('a question of somebody else was not answered')
    }
  }
  if (long && ninetyNinth(gone_ms) > 1_000) found.push(`who sent too much was gone after ${ninetyNinth(gone_ms)} ms`)
  if (long && ninetyNinth(answered_ms) > 100) found.push(`somebody else was answered after ${ninetyNinth(answered_ms)} ms`)
  if ((await attempt(other, access_token)) !== 'open') found.push('the account of who sent them cannot connect any more')
  bystander.close()
  return found
}

export const sockets: readonly Experiment[] = [
  {
    id: 'F-45',
    claim: 'no page of a foreign origin opens a socket, over neither transport, with or without a token',
    n: { commit: 32, long: 3_200 },
    env: { CORS_ORIGINS: app },
    run: hijack,
  },
  {
    id: 'F-46',
    claim: 'who sends packets that are none, too large or too many is cut, and nobody else',
    n: { commit: 1_000, long: 100_000 },
    run: abuse,
  },
  {
    id: 'F-27.1',
    claim: 'the sockets of a family that is dead are cut on every node',
    n: { commit: 4, long: 300 },
    run: cutting(replayed),
  },
  {
    id: 'F-50.1',
    claim: 'the sockets of an account that was stopped are cut on every node, whether or not it was said',
    n: { commit: 2, long: 300 },
    run: cutting(stopped),
  },
]
