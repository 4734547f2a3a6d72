import { afterAll, beforeAll, expect, test } from 'vitest'
import { OrderStatus } from '#generated/prisma/enums.ts'
import { hour_ms } from '#platform/clock.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { acceptedOrder, completedOrder, confirmedOrder, placedOrder, submittedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { attack, expectProblem, workOff } from './answers.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const link = 'https://example.com/1.mp4'
/** Every move that has an address, with what it asks for. */
const bodies = {
  cancel_unpaid: {},
  accept: {},
  reject: { reason: 'Fully booked' },
  withdraw: {},
  submit: { links: [link] },
  request_revision: { note: 'Brighter' },
  approve: {},
  cancel_late: {},
} as const
type Move = keyof typeof bodies
type Party = 'brand' | 'creator'

/** What each party can do in each state an order gets into, and where that leads; anything else is illegal. */
const legal: Readonly<Partial<Record<OrderStatus, Readonly<Record<Party, Readonly<Partial<Record<Move, OrderStatus>>>>>>>> = {
  pending: { brand: { cancel_unpaid: 'cancelled' }, creator: {} },
  confirmed: { brand: { withdraw: 'cancelled' }, creator: { accept: 'in_progress', reject: 'rejected' } },
  // Not late yet: cancel_late has a reason of its own to be refused.
  in_progress: { brand: { cancel_late: 'cancelled' }, creator: { submit: 'review' } },
  review: { brand: { approve: 'completed', request_revision: 'revision_requested' }, creator: {} },
  revision_requested: { brand: { cancel_late: 'cancelled' }, creator: { submit: 'review' } },
  completed: { brand: {}, creator: {} },
  cancelled: { brand: {}, creator: {} },
  rejected: { brand: {}, creator: {} },
  expired: { brand: {}, creator: {} },
}

async function dealsIn(world: World): Promise<[OrderStatus, Deal][]> {
  const [revised, cancelled, rejected, expired] = [
    await submittedOrder(world),
    await confirmedOrder(world),
    await confirmedOrder(world),
    await placedOrder(world),
  ]
  await revised.brand.sdk.orders.request_revision({ order_id: revised.order_id, note: 'Brighter' })
  await cancelled.brand.sdk.orders.withdraw({ order_id: cancelled.order_id })
  await rejected.creator.sdk.orders.reject({ order_id: rejected.order_id, reason: 'Fully booked' })
  world.clock.advance(hour_ms)
  await world.settle()
  return [
    ['pending', await placedOrder(world)],
    ['confirmed', await confirmedOrder(world)],
    ['in_progress', await acceptedOrder(world)],
    ['review', await submittedOrder(world)],
    ['revision_requested', revised],
    ['completed', await completedOrder(world)],
    ['cancelled', cancelled],
    ['rejected', rejected],
    ['expired', expired],
  ]
}

test('in every state every move that does not start there, or is not theirs, is refused with what could be done, and nothing changes', async () => {
  const deals = await dealsIn(world)
  expect(deals.map(([status]) => status).sort()).toEqual(Object.keys(legal).sort())
  const seen = async ({ brand, order_id }: Deal) => ({
    order: await brand.sdk.orders.get({ order_id }),
    timeline: await brand.sdk.orders.timeline({ order_id }),
    submissions: await brand.sdk.orders.submissions({ order_id }),
    payments: await brand.sdk.payments.of_order({ order_id }),
  })
  let tried = 0

  for (const [status, deal] of deals) {
    const before = await seen(deal)
    expect(before.order.status).toBe(status)
    for (const party of ['brand', 'creator'] as const) {
      const token = (await renewed(deal, party)).sdk.tokens()?.access_token ?? ''
      const can = legal[status]?.[party] ?? {}
      const send = async (method: string, path: string, body: object, code: string) => {
        const what = `${party} in ${status}: ${path} ${JSON.stringify(body)}`
        const headers = { 'idempotency-key': `${tried++}` }
        const sent = { method, path: `/api/v1/orders/${deal.order_id}/${path}`, token, headers, body: JSON.stringify(body) }
        const document: object = expectProblem(await attack(world, sent), 409, code, what)
        const open = Object.keys(can).map((move) => expect.objectContaining({ move, allowed: move !== 'cancel_late' }))
        expect(document, what).toMatchObject({ can: expect.arrayContaining(open) })
        expect((document as { can: object[] }).can, what).toHaveLength(open.length)
      }
      const moves = (Object.keys(bodies) as Move[]).filter((move) => !(move in can) || move === 'cancel_late')
      await workOff(moves, (move) => send('POST', `moves/${move}`, bodies[move], move in can ? 'order.not_late' : 'order.move_not_allowed'))
      const wanted = Object.values(OrderStatus).filter((each) => !Object.values(can).includes(each))
      await workOff(wanted, (each) => send('PUT', 'status', { status: each, links: [link], note: 'x', reason: 'x' }, 'order.no_such_move'))
      await send('POST', 'moves/accept', { version: before.order.version + 1 }, 'order.version_conflict')
    }
    expect(await seen(deal), status).toEqual(before)
  }
  expect(tried).toBeGreaterThan(350)
  await expectSoundMoney(world)
}, 60_000)

/** An hour has passed, so whoever came before it needs a new token. */
async function renewed(deal: Deal, party: Party) {
  await deal[party].sdk.auth.me({})
  return deal[party]
}
