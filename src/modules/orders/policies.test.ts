import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { openBoard, type Board } from '#test/fees.ts'
import { hire, type Staff } from '#test/staff.ts'
import { placedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let board: Board
let one: Staff
let other: Staff
beforeAll(async () => {
  world = await openWorld()
  board = await openBoard(world)
  ;[one, other] = board.admins
})
afterAll(() => world[Symbol.asyncDispose]())

const note = 'The board decided so'
const policies = async () => (await one.sdk.admin.order_policies({ limit: 100 })).items
const newest = async () => {
  const [first] = await policies()
  if (!first) throw new Error('there is always a policy')
  return first
}

test('the product comes with one version, by nobody', async () => {
  expect(await policies()).toMatchObject([
    { version: 1, state: 'current', note: null, created_by_id: null, body: { commission_bp: 1500, tax_bp: 0 } },
  ])
})

test('two of staff make a version; the first is told what would be different; orders that run keep theirs; an old body brings it back', async () => {
  const before = await newest()
  const running = await placedOrder(world)
  const body = { ...before.body, commission_bp: 1000, tax_bp: 1800, acceptance_window_ms: day_ms }
  const wanted = { after: before.version, body, note }
  const first = await one.sdk.admin.create_order_policy(wanted)
  expect(first).toMatchObject({
    approval: { id: expect.any(String) },
    difference: {
      compared_with: before.version,
      changes: [
        { field: 'commission_bp', was: 1500, is: 1000 },
        { field: 'tax_bp', was: 0, is: 1800 },
        { field: 'acceptance_window_ms', was: 3 * day_ms, is: day_ms },
      ],
      before: { total: '10500.00', creator_net: '8500.00' },
      after: { total: '10590.00', brand_fee_tax: '90.00', commission: '1000.00', commission_tax: '180.00', creator_net: '8820.00' },
    },
  })
  expect(await one.sdk.admin.create_order_policy(wanted)).toHaveProperty('approval')
  expect(await newest()).toEqual(before)

  const made = await other.sdk.admin.create_order_policy(wanted)
  expect(made).toMatchObject({
    order_policy: { version: before.version + 1, state: 'current', body, created_by_id: other.user_id, approved_by_id: one.user_id, note },
  })
  expect(await policies()).toMatchObject([{ state: 'current' }, { version: before.version, state: 'past' }])
  const { items } = await one.sdk.admin.audit({ event: 'order_policy.created' })
  expect(items[0]).toMatchObject({ facts: { version: before.version + 1, approved_by: one.user_id } })

  const sdk = running.creator.sdk
  expect(await sdk.orders.get({ order_id: running.order_id })).toMatchObject({ policy_version: before.version, creator_net: '8500.00' })
  const { order } = await running.brand.sdk.orders.create({ package_id: running.package_id })
  expect(order).toMatchObject({ policy_version: before.version + 1, creator_net: '8820.00' })

  const back = await board.policy({ after: before.version + 1, body: before.body, note: 'Back' })
  expect(back).toMatchObject({ version: before.version + 2, body: before.body, state: 'current' })
  expect((await running.brand.sdk.orders.create({ package_id: running.package_id })).order).toMatchObject({ creator_net: '8500.00' })
})

test('a version may begin later; until then nothing is different', async () => {
  const before = await newest()
  const effective_from = new Date(world.clock.now().getTime() + hour_ms).toISOString()
  const made = await board.policy({ after: before.version, body: { ...before.body, brand_fee_bp: 900 }, effective_from, note })
  expect(made).toMatchObject({ state: 'upcoming', effective_from })
  expect(await policies()).toMatchObject([{ state: 'upcoming' }, { version: before.version, state: 'current' }, {}, {}])
  const page = await one.sdk.admin.order_policies({ limit: 2 })
  expect((await one.sdk.admin.order_policies({ limit: 2, cursor: page.next ?? '' })).items.map(({ version }) => version)).toEqual([2, 1])
  // What is compared is what would be in force at that moment.
  const difference = await one.sdk.admin.create_order_policy(
    { after: made.version, body: before.body, effective_from: new Date(world.clock.now().getTime() + 2 * hour_ms).toISOString(), note },
    { dry_run: true },
  )
  expect(difference).toMatchObject({ difference: { compared_with: made.version, changes: [{ field: 'brand_fee_bp', was: 900, is: 500 }] } })
  await board.policy({ after: made.version, body: before.body, effective_from, note: 'Not after all' })
})

test('who did not see the newest version makes none, and of two at the same moment one is made', async () => {
  const { version, body } = await newest()
  const changed = { status: 409, code: 'order_policy.changed' }
  await expect(one.sdk.admin.create_order_policy({ after: version - 1, body, note })).rejects.toMatchObject({
    ...changed,
    members: { version },
  })
  await expect(one.sdk.admin.create_order_policy({ after: version + 1, body, note })).rejects.toMatchObject(changed)
  const make = (brand_fee_bp: number) => ({ sdk }: Staff) => sdk.admin.create_order_policy({ after: version, body: { ...body, brand_fee_bp }, note }) // prettier-ignore
  for (const brand_fee_bp of [400, 600]) await make(brand_fee_bp)(one)
  const results = await Promise.allSettled([make(400)(other), make(600)(other)])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(results.find((each) => each.status === 'rejected')?.reason).toMatchObject(changed)
  expect((await newest()).version).toBe(version + 1)
})

test.each([
  ['more than everything', { commission_bp: 10_001 }, '/body/commission_bp'],
  ['a window of more than a year', { review_window_ms: 401 * day_ms }, '/body/review_window_ms'],
  ['time that runs backwards', { late_grace_ms: -1 }, '/body/late_grace_ms'],
  ['half a millisecond', { late_grace_ms: 0.5 }, '/body/late_grace_ms'],
  ['what is none of a policy', { colour: 1 }, '/body/colour'],
])('a version with %s is refused', async (_, wrong, pointer) => {
  const { version, body } = await newest()
  const asking = one.sdk.admin.create_order_policy({ after: version, body: { ...body, ...wrong }, note })
  await expect(asking).rejects.toMatchObject({ status: 400, errors: [{ pointer }] })
})

test('a version without one of its parts, or in force before now, is refused', async () => {
  const { version, body } = await newest()
  const { review_window_ms: _, ...lacking } = body
  const asking = one.sdk.admin.create_order_policy({ after: version, body: lacking as typeof body, note })
  await expect(asking).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/body/review_window_ms' }] })
  const late = one.sdk.admin.create_order_policy({ after: version, body, effective_from: '2020-01-01T00:00:00Z', note })
  await expect(late).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/effective_from' }] })
})

test('agents read versions and make none; others do neither', async () => {
  const { version, body } = await newest()
  const agent = await hire(world, 'agent')
  expect((await agent.sdk.admin.order_policies({})).items.length).toBeGreaterThan(0)
  const forbidden = { status: 403, code: 'auth.forbidden' }
  await expect(agent.sdk.admin.create_order_policy({ after: version, body, note })).rejects.toMatchObject(forbidden)
  await expect((await world.join('brand')).sdk.admin.order_policies({})).rejects.toMatchObject(forbidden)
})
