import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day_ms, minute_ms, second_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ask as call, joinByEmail, joinByPhone, password, post, type Account } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { openNode, type Node } from '#test/node.ts'
import { ask, attempt, openSocket, untilCut, type Open } from '#test/sockets.ts'
import { accept, appCode, hire, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let other: Node
let admin: Staff
/** Somebody whom none of this concerns, on each node. */
let bystanders: Open[]
beforeAll(async () => {
  world = await openWorld()
  other = await openNode(world)
  admin = await hire(world, 'admin')
  const { access_token } = await joinByPhone(world, '+919700000001')
  bystanders = [await openSocket(world, access_token), await openSocket(other, access_token)]
})
afterAll(async () => {
  for (const socket of bystanders) socket.close()
  await other[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

const newest = statement<{ id: bigint }>('test.newest', 'select max(id) as id from session where user_id = $1')
let numbers = 0
const newPhone = () => `+91971${String(1_000_000 + ++numbers)}`
const reason = 'for the test'
const onBoth = (token: string) =>
  Promise.all([openSocket(world, token), openSocket(other, token), openSocket(other, token, { transports: ['polling'] })])

/** The admin shows the next code of their app. */
async function proveAdmin(): Promise<void> {
  world.clock.advance(minute_ms)
  await admin.sdk.auth.step_up({ totp: admin.code() })
}

/** Does it, and sees every socket cut with the word that the token is no longer good. */
async function expectCut(token: string, end: () => Promise<unknown>): Promise<void> {
  const sockets = await onBoth(token)
  const cut = Promise.all(sockets.map(untilCut))
  await end()
  expect(await cut).toEqual(sockets.map(() => 'auth.token_invalid'))
}

describe('on every node, sockets are cut', () => {
  const ways: Record<string, (account: Account & { phone: string }) => Promise<unknown>> = {
    'who signs out': ({ access_token }) => post(world, 'logout', {}, access_token),
    'who signs out everywhere, elsewhere': async ({ phone }) => post(world, 'logout-all', {}, (await again(phone)).access_token),
    'whose session is revoked by another': async ({ phone, access_token }) => {
      const { body } = await call(world, 'GET', 'sessions', undefined, access_token)
      const session_id = (body['items'] as { id: string; current: boolean }[]).find(({ current }) => current)?.id
      return call(world, 'DELETE', `sessions/${session_id}`, undefined, (await again(phone)).access_token)
    },
    'who is suspended': ({ user }) => admin.sdk.admin.suspend({ user_id: user.id, reason }),
    'who is banned': ({ user }) => admin.sdk.admin.ban({ user_id: user.id, reason }),
    'whose refresh token comes back': async ({ refresh_token }) => {
      await post(world, 'refresh', { refresh_token })
      world.clock.advance(11 * second_ms)
      return post(world, 'refresh', { refresh_token })
    },
    'whose session began before a second factor was set up elsewhere': async ({ phone }) => {
      const { access_token } = await again(phone)
      const { body } = await post(world, 'second-factor/setup', {}, access_token)
      return post(world, 'second-factor/confirm', { code: appCode(world, body['secret'] as string) }, access_token)
    },
  }
  const again = async (phone: string) => {
    await post(world, 'login', { phone })
    return (await post(world, 'verify-otp', { phone, code: codeSentTo(world, phone) })).body as Account
  }

  test.each(Object.entries(ways))('of %s', async (_, end) => {
    const phone = newPhone()
    const account = { ...(await joinByPhone(world, phone)), phone }
    await proveAdmin()
    await expectCut(account.access_token, () => end(account))
    for (const node of [world, other]) expect(await attempt(node, account.access_token)).toMatch(/^auth\.(token_invalid|suspended|banned)$/)
  })

  test('of other sessions when the password changes, not of the one that changed it', async () => {
    const mine = await joinByEmail(world, 'asha@example.org')
    const theirs = (await post(world, 'login', { email: 'asha@example.org', password })).body as Account
    const kept = await openSocket(other, mine.access_token)
    const change = { current_password: password, new_password: 'five other words one remembers' }
    await expectCut(theirs.access_token, () => post(world, 'password/change', change, mine.access_token))
    expect((await ask(kept, 'auth.me')).status).toBe(200)
    kept.close()
  })

  test('of staff in another role, who come back in the new one', async () => {
    const agent = await hire(world, 'agent')
    await proveAdmin()
    const token = agent.sdk.tokens()?.access_token ?? ''
    await expectCut(token, () => admin.sdk.admin.change_role({ user_id: agent.user_id, role: 'admin' }))
    const back = await openSocket(other, token)
    expect((await ask(back, 'auth.me')).body['permissions']).toContain('users.impersonate')
    back.close()
  })
})

test('every node is told with the commit: no worker and no clock stands between', async () => {
  const [agent, { user, access_token }] = [await hire(world, 'agent'), await joinByPhone(world, newPhone())]
  const [signing_out] = await world.database.query(newest, [user.id])
  await proveAdmin()
  const listener = new pg.Client({ connectionString: world.database.pool.options.connectionString })
  const said: string[][] = []
  await listener.connect()
  listener.on('notification', ({ payload = '' }) => said.push((JSON.parse(payload) as { rooms: string[] }).rooms))
  await listener.query('listen realtime')

  await post(world, 'logout', {}, access_token)
  await admin.sdk.admin.ban({ user_id: user.id, reason })
  await admin.sdk.admin.reinstate({ user_id: user.id, reason })
  await admin.sdk.admin.change_role({ user_id: agent.user_id, role: 'admin' })
  await expect
    .poll(() => said, { timeout: 20_000 })
    .toEqual([[`session:${signing_out?.id}`], [`user:${user.id}`], [`user:${agent.user_id}`, `impersonator:${agent.user_id}`]])
  await listener.end()
})

describe('who looks through the eyes of somebody else', () => {
  async function look(by: Staff, user_id: string): Promise<string> {
    return (await by.sdk.admin.impersonate({ user_id, reason })).access_token
  }

  test('is cut when the one looked at is stopped, or the looker is no admin any more', async () => {
    const [second, { user }] = [await hire(world, 'admin'), await joinByPhone(world, newPhone())]
    const token = await look(second, user.id)
    const socket = await openSocket(other, token)
    expect((await ask(socket, 'auth.me')).body).toMatchObject({ user: { id: user.id }, impersonator_id: second.user_id })
    socket.close()
    await proveAdmin()
    await expectCut(token, () => admin.sdk.admin.change_role({ user_id: second.user_id, role: 'agent' }))
    await admin.sdk.admin.change_role({ user_id: second.user_id, role: 'admin' })
    await expectCut(token, () => admin.sdk.admin.suspend({ user_id: user.id, reason }))
  })

  test('is cut when the token is over; everybody else stays as long as the session', async () => {
    const { user, access_token } = await joinByPhone(world, newPhone())
    const looking = await openSocket(other, await look(await hire(world, 'admin'), user.id))
    const own = await openSocket(other, access_token)
    world.clock.advance(16 * minute_ms)
    expect(await untilCut(looking)).toBe('auth.token_invalid')
    expect((await ask(own, 'auth.me')).status).toBe(200)
    own.close()
  })
})

test('staff without a second factor open no socket', async () => {
  const { sdk } = await accept(world, 'late@influmojo.example', 'agent')
  expect(await attempt(world, sdk.tokens()?.access_token)).toBe('auth.second_factor_setup_required')
})

describe('what nobody told of is noticed', () => {
  test('a session that was ended or is over, an account that was banned or has another role, a second factor this session never showed', async () => {
    const ways = [
      `update session set revoked_at = now() where user_id = $1`,
      `update session set created_at = created_at - interval '2 hours', expires_at = created_at - interval '1 hour' where user_id = $1`,
      `update "user" set status = 'banned' where id = $1`,
      `update "user" set user_type = 'brand' where id = $1`,
      `insert into second_factor (user_id, secret, confirmed_at) values ($1, '\\x00', now())`,
    ]
    const quietly = async (sql: string, index: number) => {
      const { user, access_token } = await joinByPhone(world, newPhone())
      await expectCut(access_token, () => world.database.query(statement(`test.quietly_${index}`, sql), [BigInt(user.id)]))
    }
    await Promise.all(ways.map(quietly))
  })

  test('by a node that was deaf for a moment, and it tells its clients to look again', async () => {
    const { access_token } = await joinByPhone(world, newPhone())
    const [socket] = await onBoth(access_token)
    const deafen = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'realtime' and datname = current_database()`
    const quietly = `update session set revoked_at = now() where user_id = (select max(id) from "user")`
    await world.database.query(statement('test.deafen', deafen))
    await expect.poll(() => socket.heard, { timeout: 20_000 }).toContainEqual(['missed', {}])
    const cut = untilCut(socket)
    await world.database.query(statement('test.quietly', quietly))
    expect(await cut).toBe('auth.token_invalid')
  })
})

test('whom none of it concerned is still connected', async () => {
  for (const socket of bystanders) expect((await ask(socket, 'auth.me')).status).toBe(200)
})

test('a session that runs out is noticed by the clock alone', async () => {
  await using node = await openNode(world)
  const { access_token } = await joinByPhone(world, newPhone())
  const socket = await openSocket(node, access_token)
  world.clock.advance(100 * day_ms)
  expect(await untilCut(socket)).toBe('auth.token_invalid')
})
