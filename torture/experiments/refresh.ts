import { connect } from 'node:net'
import { second_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import type { World } from '#test/world.ts'
import { atOnce, type Experiment, type Run } from '../experiment.ts'
import { get, post, refresh, signUp, type Tokens } from '../visitor.ts'

const kept = statement<{ live: bigint; all: bigint }>(
  'torture.refresh_tokens',
  `select count(*) as all, count(*) filter (where used_at is null) as live from refresh_token
   where session_id = (select session_id from refresh_token where hash = sha256($1::text::bytea))`,
)

/** Trades a token twice, so that there is a grandparent, a parent and the one that is good. */
async function chain(world: World): Promise<[Tokens, Tokens, Tokens]> {
  const first = await signUp(world)
  const second = (await refresh(world, first.refresh_token)).tokens
  const third = second && (await refresh(world, second.refresh_token)).tokens
  if (!second || !third) throw new Error('a good token was not traded')
  return [first, second, third]
}

async function replay({ world, other, n, random }: Run): Promise<string[]> {
  const found: string[] = []
  for (let trial = 0; trial < n; trial++) {
    const tokens = await chain(world)
    const newest = tokens[2]
    const way = Math.floor(random() * 3)
    if (way === 2) await post(world, '/auth/logout', {}, { token: newest.access_token })
    else world.clock.advance(11 * second_ms)
    const stolen = way === 2 ? newest : tokens[way]
    const taken = await refresh(random() < 0.5 ? world : other, stolen?.refresh_token ?? '')
    if (taken.status !== 401) found.push(`way ${way}: a token that was good once came to ${taken.status}`)
    for (const node of [world, other]) {
      if ((await refresh(node, newest.refresh_token)).status !== 401) found.push(`way ${way}: the newest token outlived its family`)
      if ((await get(node, '/auth/me', newest.access_token)).status !== 401) found.push(`way ${way}: the access token outlived its session`)
    }
  }
  return found
}

async function parallel({ world, other, n }: Run): Promise<string[]> {
  const found: string[] = []
  for (let round = 0; round < n; round++) {
    const { refresh_token } = await signUp(world)
    const answers = await atOnce(200, (index) => refresh(index % 2 === 0 ? world : other, refresh_token))
    // Who is told to come back later was not told another child.
    const given = answers.filter((one) => one.status !== 'fulfilled' || one.value.status !== 503)
    const children = new Set(
      given.map((one) => (one.status === 'fulfilled' ? (one.value.tokens?.refresh_token ?? one.value.status) : 'failed')),
    )
    if (children.size !== 1) found.push(`200 at once were answered ${children.size} ways: ${[...children].slice(0, 3).join(', ')}`)
    const [rows] = await world.database.query(kept, [refresh_token])
    if (rows?.all !== 2n || rows.live !== 1n) found.push(`${rows?.all} tokens were kept, ${rows?.live} of them live`)
  }
  return found
}

/** Asks and hangs up at the first byte of the answer: it was given and never arrived. */
function loseReply(world: World, refresh_token: string): Promise<void> {
  const body = JSON.stringify({ refresh_token })
  const { hostname, port } = new URL(world.url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    socket.on('error', reject).once('data', () => {
      socket.destroy()
      resolve()
    })
    const head = `POST /api/v1/auth/refresh HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`
    socket.write(head + body)
  })
}

async function lostReply({ world, other, n, random }: Run): Promise<string[]> {
  const found: string[] = []
  for (let trial = 0; trial < n; trial++) {
    const late = trial % 2 === 1
    const { refresh_token, access_token } = await signUp(world)
    await loseReply(world, refresh_token)
    world.clock.advance(late ? 11 * second_ms : Math.floor(random() * 9 * second_ms))
    const again = await refresh(other, refresh_token)
    if (late && again.status !== 401) found.push(`after more than ten seconds a lost reply was repeated: ${again.status}`)
    if (late && (await get(world, '/auth/me', access_token)).status !== 401) found.push('the session of a token used too late lives on')
    if (!late && again.status !== 200) found.push(`within ten seconds a lost reply came to ${again.status}`)
    if (!late && (await refresh(world, again.tokens?.refresh_token ?? '')).status !== 200)
      found.push('the repeated child is good for nothing')
  }
  return found
}

export const refreshing: readonly Experiment[] = [
  { id: 'F-27', claim: 'a refresh token used again kills its family, on every node', n: { commit: 6, long: 1_000 }, run: replay },
  { id: 'F-28', claim: '200 refreshes at once on two nodes make one child', n: { commit: 2, long: 100 }, run: parallel },
  { id: 'F-29', claim: 'a lost reply is repeated for ten seconds and not after', n: { commit: 6, long: 1_000 }, run: lostReply },
]
