import { expect, test } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openCtx, system } from '#platform/ctx.ts'
import { changeStatus } from '#modules/users/index.ts'
import { endSessionsOf } from './sessions.ts'
import { ask, joinByPhone, post, standing } from '#test/accounts.ts'
import { openNode } from '#test/node.ts'
import { openWorld, type World } from '#test/world.ts'

const phone = '+919876543210'

async function threeDevices(world: World) {
  const first = await joinByPhone(world, phone)
  const second = await joinByPhone(world, phone)
  const third = await joinByPhone(world, phone)
  return [first, second, third] as const
}

const endedEvents = statement<{ payload: { session_id: string; user_id: string } }>(
  'test.ended',
  `select facts as payload from audit_event where event in ('auth.session_revoked', 'auth.signed_out')`,
)

test('a list shows where one is signed in, page by page, and which of them this is', async () => {
  await using world = await openWorld()
  const [, second] = await threeDevices(world)
  await joinByPhone(world, '+919876543211')
  world.clock.advance(minute_ms)
  const renewed = await post(world, 'refresh', { refresh_token: second.refresh_token })

  const page = await ask(world, 'GET', 'sessions?limit=2', undefined, renewed.body['access_token'])
  expect(page).toMatchObject({ status: 200, body: { items: [{ current: false }, { current: true, ip: '127.0.0.1', user_agent: 'node' }] } })
  const [newest, mine] = page.body['items']
  expect(Date.parse(mine.last_used_at) - Date.parse(mine.created_at)).toBeGreaterThanOrEqual(minute_ms)
  expect(newest.last_used_at).toBe(newest.created_at)

  const rest = await ask(world, 'GET', `sessions?limit=2&cursor=${page.body['next']}`, undefined, second.access_token)
  expect(rest.body).toMatchObject({ items: [{ current: false }], next: null })
  const somebody = await joinByPhone(world, '+919876543212')
  expect((await ask(world, 'GET', `sessions?cursor=${page.body['next']}`, undefined, somebody.access_token)).status).toBe(400)
})

test('a session that is ended is refused at the next request, by every process, and cannot be renewed', async () => {
  await using world = await openWorld()
  await using node = await openNode(world)
  const [first, second] = await threeDevices(world)
  expect(await standing(node, second.access_token)).toBe(200)
  const { body } = await ask(world, 'GET', 'sessions', undefined, first.access_token)
  const [, ofSecond] = body['items']

  expect(await ask(world, 'DELETE', `sessions/${ofSecond.id}`, undefined, first.access_token)).toMatchObject({
    status: 200,
    body: { ended: 1 },
  })
  expect([await standing(node, second.access_token), await standing(world, second.access_token)]).toEqual([401, 401])
  expect((await post(node, 'refresh', { refresh_token: second.refresh_token })).status).toBe(401)
  expect(await standing(node, first.access_token)).toBe(200)
  const again = await ask(world, 'DELETE', `sessions/${ofSecond.id}`, undefined, first.access_token)
  expect(again).toMatchObject({ status: 404, body: { code: 'auth.session_not_found' } })
})

test("another person's session is not there, and goes on", async () => {
  await using world = await openWorld()
  const mine = await joinByPhone(world, phone)
  const theirs = await joinByPhone(world, '+919876543211')
  const { body } = await ask(world, 'GET', 'sessions', undefined, theirs.access_token)
  const foreign = await ask(world, 'DELETE', `sessions/${body['items'][0].id}`, undefined, mine.access_token)
  const missing = await ask(world, 'DELETE', 'sessions/4242', undefined, mine.access_token)
  expect({ ...foreign.body, request_id: '' }).toEqual({ ...missing.body, request_id: '' })
  expect([foreign.status, await standing(world, theirs.access_token)]).toEqual([404, 200])
})

test('all others end at once, or all', async () => {
  await using world = await openWorld()
  const devices = await threeDevices(world)
  const bystander = await joinByPhone(world, '+919876543211')
  const standings = () => Promise.all([...devices, bystander].map(({ access_token }) => standing(world, access_token)))

  expect(await post(world, 'sessions/revoke-others', {}, devices[1].access_token)).toMatchObject({ status: 200, body: { ended: 2 } })
  expect(await standings()).toEqual([401, 200, 401, 200])
  expect((await post(world, 'logout-all', {}, devices[1].access_token)).status).toBe(200)
  expect(await standings()).toEqual([401, 401, 401, 200])
  expect((await world.database.query(endedEvents)).length).toBe(3)
})

test('of fifty ends of one session at once, one ends it', async () => {
  await using world = await openWorld()
  const [first] = await threeDevices(world)
  const { body } = await ask(world, 'GET', 'sessions', undefined, first.access_token)
  const end = () => ask(world, 'DELETE', `sessions/${body['items'][0].id}`, undefined, first.access_token)
  const answers = await Promise.all(Array.from({ length: 50 }, end))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect((await world.database.query(endedEvents)).length).toBe(1)
})

test.each(['suspend', 'ban'] as const)('to %s somebody on one node ends the sessions on every node for good', async (move) => {
  await using world = await openWorld()
  await using node = await openNode(world)
  const { access_token, refresh_token, user } = await joinByPhone(world, phone)
  const user_id = BigInt(user.id)
  const ctx = openCtx(node.engine, system)
  await ctx.tx(async (tx) => {
    await changeStatus(tx, user_id, { move, reason: 'spam' })
    await endSessionsOf(tx, user_id, 'standing_changed')
  })
  // Whoever still holds a token of theirs is told why it opens nothing.
  expect(await standing(world, access_token)).toBe(403)
  expect((await post(world, 'refresh', { refresh_token })).status).toBe(403)
  expect((await post(world, 'login', { phone })).status).toBe(200)

  await ctx.tx((tx) => changeStatus(tx, user_id, { move: 'reinstate', reason: 'a mistake' }))
  expect([await standing(world, access_token), (await post(world, 'refresh', { refresh_token })).status]).toEqual([401, 401])
})
