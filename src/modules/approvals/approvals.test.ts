import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { system, type Actor } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { hire, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'
import { secondApproval } from './index.ts'

let world: World
let one: Staff
let two: Staff
let admin: Staff
beforeAll(async () => {
  world = await openWorld()
  ;[one, two, admin] = [await hire(world, 'agent'), await hire(world, 'agent'), await hire(world, 'admin')]
})
afterAll(() => world[Symbol.asyncDispose]())

const as = ({ user_id }: Staff, role = 'agent'): Actor => ({ ...system, kind: 'user', id: BigInt(user_id), role })
const ask = (who: Actor, subject: string, input: Record<string, unknown> = { share: 40, note: 'a' }) =>
  ctxOf(world, who).tx((tx) => secondApproval(tx, { action: 'test.pay', subject, input }))
const isWaiting = (answer: Awaited<ReturnType<typeof ask>>) => 'awaiting' in answer

test('what one asks for waits, however often, until another asks for the same', async () => {
  const first = await ask(as(one), 'thing:1')
  const again = await ask(as(one), 'thing:1')
  expect(first).toMatchObject({ awaiting: { expires_at: expect.any(Date) as Date } })
  expect('awaiting' in again && 'awaiting' in first && again.awaiting.id === first.awaiting.id).toBe(true)
  expect(await ask(as(two), 'thing:1', { note: 'a', share: 40 })).toEqual({ approved_by: BigInt(one.user_id) })
})

test('a wish is used once: the next time it takes two again', async () => {
  await ask(as(one), 'thing:2')
  await ask(as(two), 'thing:2')
  expect(isWaiting(await ask(as(one), 'thing:2'))).toBe(true)
})

test.each([
  ['other values', 'thing:3', { share: 41, note: 'a' }],
  ['less said', 'thing:3', { share: 40 }],
  ['something else', 'thing:33', { share: 40, note: 'a' }],
])('%s is another wish', async (_, subject, input) => {
  await ask(as(one), 'thing:3')
  expect(isWaiting(await ask(as(two), subject, input))).toBe(true)
})

test('of two at the same moment one uses the wish', async () => {
  await ask(as(one), 'thing:4')
  const answers = await Promise.all([ask(as(two), 'thing:4'), ask(as(admin, 'admin'), 'thing:4')])
  expect(answers.filter(isWaiting)).toHaveLength(1)
})

test('of two who wish at the same moment, with nothing there, the second approves and nothing is left', async () => {
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all([ask(as(one), `race:${round}`), ask(as(two), `race:${round}`)])
    expect(answers.filter(isWaiting)).toHaveLength(1)
    expect(isWaiting(await ask(as(one), `race:${round}`))).toBe(true)
  }
})

test('a wish dies with the role it was asked with, and with the account', async () => {
  const [demoted, stopped] = [await hire(world, 'admin'), await hire(world, 'agent')]
  await ask(as(demoted, 'admin'), 'thing:5')
  await ask(as(stopped), 'thing:6')
  await world.database.query(statement('test.demote', `update "user" set user_type = 'agent' where id = $1`), [demoted.user_id])
  await world.database.query(statement('test.stop', `update "user" set status = 'suspended' where id = $1`), [stopped.user_id])
  expect(isWaiting(await ask(as(two), 'thing:5'))).toBe(true)
  expect(isWaiting(await ask(as(two), 'thing:6'))).toBe(true)
  expect(await ask(as(one), 'thing:6')).toEqual({ approved_by: BigInt(two.user_id) })
})

test('staff see what waits, newest first, page by page, and take it off the list once', async () => {
  for (const number of [1, 2, 3]) await ask(as(one), `listed:${number}`)
  const page = await two.sdk.approvals.list({ limit: 2 })
  expect(page.items.map(({ subject, asked_by, action }) => [subject, asked_by, action])).toEqual([
    ['listed:3', one.user_id, 'test.pay'],
    ['listed:2', one.user_id, 'test.pay'],
  ])
  const rest = await two.sdk.approvals.list({ limit: 1, cursor: page.next ?? '' })
  expect(rest.items).toMatchObject([{ subject: 'listed:1' }])
  const approval_id = rest.items[0]?.id ?? ''
  const both = await Promise.allSettled([two.sdk.approvals.decline({ approval_id }), admin.sdk.approvals.decline({ approval_id })])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(two.sdk.approvals.decline({ approval_id })).rejects.toMatchObject({ status: 404, code: 'approval.not_found' })
  expect(isWaiting(await ask(as(two), 'listed:1'))).toBe(true)
  await expect(two.sdk.approvals.list({ cursor: 'x' })).rejects.toMatchObject({ status: 400 })
})

test('brands and creators neither see nor decline them', async () => {
  const asked = await ask(as(one), 'thing:7')
  const approval_id = 'awaiting' in asked ? String(asked.awaiting.id) : ''
  for (const person of [await world.join('brand'), await world.join('creator')]) {
    await expect(person.sdk.approvals.list({})).rejects.toMatchObject({ status: 403 })
    await expect(person.sdk.approvals.decline({ approval_id })).rejects.toMatchObject({ status: 403 })
  }
  await expect(world.stranger.approvals.list({})).rejects.toMatchObject({ status: 401 })
})

test('a wish is good for seven days', async () => {
  await using own = await openWorld()
  const [first, second] = [await hire(own, 'agent'), await hire(own, 'agent')]
  const wish = (who: Staff, subject: string) =>
    ctxOf(own, as(who)).tx((tx) => secondApproval(tx, { action: 'test.pay', subject, input: {} }))
  await wish(first, 'late')
  await wish(first, 'renewed')
  own.clock.advance(6 * day_ms)
  await wish(first, 'renewed')
  own.clock.advance(day_ms)
  expect(isWaiting(await wish(second, 'late'))).toBe(true)
  expect(isWaiting(await wish(second, 'renewed'))).toBe(false)
})
