import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints } from '#app'
import { OrderStatus } from '#generated/prisma/enums.ts'
import { hour_ms } from '#platform/clock.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { hire } from '#test/staff.ts'
import { acceptedOrder, completedOrder, confirmedOrder, placedOrder, submittedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { attack, problemIn, workOff } from './answers.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const link = 'https://example.com/1.mp4'
/** What each move with an address may need; fields that it does not know are refused, so each has its own. */
const bodies: Readonly<Record<string, object>> = {
  submit: { links: [link] },
  request_revision: { note: 'Brighter' },
  submit_publication: {
    posts: [{ url: 'https://www.instagram.com/reel/Cxyz99/', posted_at: '2026-01-31T12:00:00Z' }],
    disclosed: true,
    disclosure: 'ad',
  },
  propose_change: { kind: 'revisions', revisions: 1, reason: 'x' },
  resolve_split: { creator_share: 0.5, reason: 'x' },
  refund_by_staff: { amount: '1.00', reason: 'x' },
}
const plain = new Set([
  'cancel_unpaid', 'accept', 'extend_acceptance', 'withdraw', 'retract_info_request', 'cancel_no_fault', 'extend_review', 'approve', 'confirm_publication',
  'cancel_late', 'accept_change', 'decline_change', 'withdraw_change', 'withdraw_dispute',
]) // prettier-ignore
/** Who may decide at all, the matrix asks. */
const decides = (move: string) => /^resolve_|_by_staff$/.test(move)
const moves = endpoints.flatMap(({ path }) => /^\/api\/v1\/orders\/:order_id\/moves\/(\w+)$/.exec(path)?.[1] ?? [])

const posting = (id: string) => ({
  posts: [{ url: `https://www.instagram.com/reel/${id}/`, posted_at: world.clock.now().toISOString() }],
  disclosed: true,
  disclosure: 'ad' as const,
})

async function dealsIn(): Promise<[OrderStatus, Deal][]> {
  const [revised, cancelled, rejected, expired, asked, live, posted, stopped] = [
    await submittedOrder(world),
    await confirmedOrder(world),
    await confirmedOrder(world),
    await placedOrder(world),
    await acceptedOrder(world),
    await submittedOrder(world, { publish: true }),
    await submittedOrder(world, { publish: true }),
    await submittedOrder(world),
  ]
  await revised.brand.sdk.orders.request_revision({ order_id: revised.order_id, note: 'Brighter' })
  await cancelled.brand.sdk.orders.withdraw({ order_id: cancelled.order_id })
  await rejected.creator.sdk.orders.reject({ order_id: rejected.order_id, reason: 'Fully booked' })
  await asked.creator.sdk.orders.request_info({ order_id: asked.order_id, reason: 'Which cup?' })
  for (const { brand, order_id } of [live, posted]) await brand.sdk.orders.approve({ order_id })
  await posted.creator.sdk.orders.submit_publication({ order_id: posted.order_id, ...posting('Cxyz98') })
  await stopped.brand.sdk.orders.open_dispute({ order_id: stopped.order_id, reason: 'Not ours' })
  world.clock.advance(hour_ms)
  await world.settle()
  return [
    ['pending', await placedOrder(world)],
    ['confirmed', await confirmedOrder(world)],
    ['in_progress', await acceptedOrder(world)],
    ['info_requested', asked],
    ['review', await submittedOrder(world)],
    ['revision_requested', revised],
    ['awaiting_publication', live],
    ['publication_review', posted],
    ['disputed', stopped],
    ['completed', await completedOrder(world)],
    ['cancelled', cancelled],
    ['rejected', rejected],
    ['expired', expired],
  ]
}

test('in every state every move that is not open to somebody is refused with what could be done, and nothing changes', async () => {
  const deals = await dealsIn()
  const staff = { admin: await hire(world, 'admin') }
  const stranger = await world.join('brand')
  const seen = async ({ brand, order_id }: Deal) => ({
    order: await brand.sdk.orders.get({ order_id }),
    timeline: await brand.sdk.orders.timeline({ order_id }),
    submissions: await brand.sdk.orders.submissions({ order_id }),
    changes: await brand.sdk.orders.changes({ order_id }),
    disputes: await brand.sdk.orders.disputes({ order_id }),
    payments: await brand.sdk.payments.of_order({ order_id }),
  })
  let tried = 0

  for (const [status, deal] of deals) {
    const before = await seen(deal)
    expect(before.order.status).toBe(status)
    const callers = { brand: deal.brand, creator: deal.creator, ...staff, stranger }
    for (const [name, { sdk }] of Object.entries(callers)) {
      const can = name === 'stranger' ? [] : (await sdk.orders.get({ order_id: deal.order_id })).can
      if (name !== 'stranger') await sdk.auth.me({})
      const token = sdk.tokens()?.access_token ?? ''
      const open = new Set(can.filter(({ allowed }) => allowed).map(({ move }) => move as string))
      const send = async (method: string, path: string, body: object) => {
        const headers = { 'idempotency-key': `${tried++}` }
        const answer = await attack(world, {
          method,
          path: `/api/v1/orders/${deal.order_id}/${path}`,
          token,
          headers,
          body: JSON.stringify(body),
        })
        return { answer, document: problemIn(answer, `${name} in ${status}: ${path}`) as { code: string; can?: object[] } }
      }
      await workOff(
        moves.filter((move) => !open.has(move) && (name in staff || !decides(move))),
        async (move) => {
          const body = bodies[move] ?? (plain.has(move) ? {} : { reason: 'x' })
          const { answer, document } = await send('POST', `moves/${move}`, body)
          const expected = name === 'stranger' ? 404 : 409
          expect(answer.status, `${name} in ${status}: ${move} answered ${document.code}`).toBe(expected)
          if (expected === 409) expect(document.can, `${name} in ${status}: ${move}`).toEqual(can)
        },
      )
      if (name === 'stranger') continue
      const landings = new Set(
        Object.values(OrderStatus).filter(
          (wanted) => wanted === status || ['pending', 'confirmed', 'rejected', 'expired'].includes(wanted),
        ),
      )
      for (const wanted of landings) {
        if (wanted === 'rejected' && open.has('reject')) continue
        const { document } = await send('PUT', 'status', { status: wanted, links: [link], note: 'x', reason: 'x' })
        expect(document.code, `${name} in ${status} to ${wanted}`).toBe('order.no_such_move')
      }
      const stale = await send('POST', 'moves/accept', { version: before.order.version + 1 })
      expect(stale.document.code).toBe('order.version_conflict')
    }
    expect(await seen(deal), status).toEqual(before)
  }
  expect(tried).toBeGreaterThan(1_000)
  await expectSoundMoney(world)
}, 60_000)
