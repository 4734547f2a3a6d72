import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ctxOf } from '#test/context.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import type { Person } from '#test/people.ts'
import { hire, type Staff } from '#test/staff.ts'
import { confirmedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import {
  balanceOf,
  bank,
  brandWallet,
  credit,
  creatorAvailable,
  creatorReceivable,
  debit,
  gatewayClearing,
  goodwill,
  post,
  type Posting,
} from './index.ts'

let world: World
let one: Staff
let other: Staff
let agent: Staff
let deal: Deal
let facts = 0
beforeAll(async () => {
  world = await openWorld()
  deal = await confirmedOrder(world)
  ;[one, other, agent] = [await hire(world, 'admin'), await hire(world, 'admin'), await hire(world, 'agent')]
})
afterAll(() => world[Symbol.asyncDispose]())

const posted = async (posting: Omit<Posting, 'key'>) =>
  String((await ctxOf(world).tx((tx) => post(tx, { key: `test:${++facts}`, ...posting }))).transaction_id)
const give = (amount: bigint, brand_id: bigint) =>
  posted({ posting: 'P14', order_id: null, lines: [debit(goodwill('INR'), amount), credit(brandWallet(brand_id, 'INR'), amount)] })

/** A creator who owes us so much. */
async function debtor(amount: bigint): Promise<Person> {
  const creator = await world.join('creator')
  const id = BigInt(creator.profile_id)
  await posted({ posting: 'P11', order_id: null, lines: [debit(creatorReceivable(id, 'INR'), amount), credit(bank('INR'), amount)] })
  return creator
}

describe('a debt', () => {
  const ask = (staff: Staff, creator: Person, amount: string, reason = 'Gone without a trace') =>
    staff.sdk.ledger.write_off({ creator_id: creator.profile_id, currency: 'INR', amount, reason })

  test('is written off once two admins have asked for the same', async () => {
    const creator = await debtor(500_00n)
    const first = await ask(one, creator, '300')
    expect(first).toMatchObject({ write_off: null, owed: '500.00', awaiting_approval: { approval_id: expect.any(String) as string } })
    expect(await ask(one, creator, '300.00', 'Still gone')).toMatchObject({ write_off: null })
    // Another amount is another wish.
    expect(await ask(other, creator, '299')).toMatchObject({ write_off: null })
    expect(await balanceOf(ctxOf(world), creatorReceivable(BigInt(creator.profile_id), 'INR'))).toBe(500_00n)

    const done = await ask(other, creator, '300')
    expect(done).toMatchObject({
      owed: '200.00',
      awaiting_approval: null,
      write_off: { creator_id: creator.profile_id, amount: '300.00', asked_by: one.user_id, approved_by: other.user_id },
    })
    expect(await balanceOf(ctxOf(world), creatorReceivable(BigInt(creator.profile_id), 'INR'))).toBe(200_00n)
    const { items } = await creator.sdk.ledger.statement({ limit: 1 })
    expect(items[0]).toMatchObject({ state: 'owed', amount: '-300.00', balance_after: '200.00', posting: 'P16', says: 'Debt written off' })
    const listed = await one.sdk.ledger.write_offs({ creator_id: creator.profile_id })
    expect(listed).toEqual({ items: [done.write_off], next: null })
    const { items: audit } = await one.sdk.admin.audit({ event: 'ledger.written_off', subject_id: creator.user_id })
    expect(audit[0]).toMatchObject({ actor_id: other.user_id, facts: { amount_minor: '30000', reason: 'Gone without a trace' } })
  })

  test('is written off up to what is owed and no further, by two at the same moment too', async () => {
    const creator = await debtor(100_00n)
    await expect(ask(one, creator, '100.01')).rejects.toMatchObject({ code: 'ledger.exceeds_debt' })
    await expect(ask(one, creator, '0')).rejects.toMatchObject({ status: 400 })
    await expect(ask(one, creator, '0.001')).rejects.toMatchObject({ status: 400 })
    await ask(one, creator, '60')
    await ask(one, creator, '70')
    const both = await Promise.allSettled([ask(other, creator, '60'), ask(other, creator, '70')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await balanceOf(ctxOf(world), creatorReceivable(BigInt(creator.profile_id), 'INR'))).toBeLessThanOrEqual(40_00n)
    const nobody = { ...creator, profile_id: '9223372036854775807' }
    await expect(ask(one, nobody, '1')).rejects.toMatchObject({ code: 'ledger.exceeds_debt' })
  })

  test('is written off once for one key, and one wish serves one write-off', async () => {
    const creator = await debtor(100_00n)
    await ask(one, creator, '10')
    const input = { creator_id: creator.profile_id, currency: 'INR', amount: '10', reason: 'Gone' }
    const again = () => other.sdk.ledger.write_off(input, { idempotency_key: `off-${creator.profile_id}` })
    const [a, b] = [await again(), await again()]
    expect(a).toEqual(b)
    expect(await ask(other, creator, '10')).toMatchObject({ write_off: null })
    expect(await balanceOf(ctxOf(world), creatorReceivable(BigInt(creator.profile_id), 'INR'))).toBe(90_00n)
  })

  test('is no matter of agents, brands or creators', async () => {
    const creator = await debtor(10_00n)
    for (const who of [agent, creator, deal.brand])
      await expect(
        who.sdk.ledger.write_off({ creator_id: creator.profile_id, currency: 'INR', amount: '1', reason: 'No' }),
      ).rejects.toMatchObject({
        code: 'auth.forbidden',
      })
    await expect(agent.sdk.ledger.write_offs({})).rejects.toMatchObject({ code: 'auth.forbidden' })
  })
})

describe('a correction', () => {
  const ask = (staff: Staff, transaction_id: string) => staff.sdk.ledger.correct({ transaction_id, reason: 'Wrong brand' })

  test('takes a transaction back whole and names it, once two admins have asked', async () => {
    const wrong = await give(50_00n, 701n)
    expect(await ask(one, wrong)).toMatchObject({ transaction: null, awaiting_approval: { approval_id: expect.any(String) as string } })
    const { transaction } = await ask(other, wrong)
    expect(transaction).toMatchObject({ corrects_id: wrong, posting: 'P14', fact: `transaction:${wrong}:corrected` })
    expect(transaction?.lines.map(({ kind, debit, credit }) => [kind, debit, credit]).sort()).toEqual([
      ['brand_wallet', '50.00', null],
      ['goodwill', null, '50.00'],
    ])
    expect(await balanceOf(ctxOf(world), brandWallet(701n, 'INR'))).toBe(0n)
    await expect(ask(one, wrong)).rejects.toMatchObject({ code: 'ledger.corrected_already' })
    await expect(ask(one, transaction?.id ?? '')).rejects.toMatchObject({ code: 'ledger.is_correction' })
  })

  test('is refused where the money has moved on', async () => {
    const wrong = await give(50_00n, 702n)
    await posted({
      posting: 'P1',
      order_id: null,
      lines: [debit(brandWallet(702n, 'INR'), 1n), credit(gatewayClearing('sandbox', 'INR'), 1n)],
    })
    await expect(ask(one, wrong)).rejects.toMatchObject({ code: 'ledger.would_be_negative' })
  })

  test('is refused for the money of an order, and for what is not there', async () => {
    const { items } = await one.sdk.ledger.transactions({ order_id: deal.order_id })
    await expect(ask(one, items[0]?.id ?? '')).rejects.toMatchObject({ code: 'ledger.not_correctable' })
    await expect(ask(one, '9223372036854775807')).rejects.toMatchObject({ code: 'ledger.transaction_not_found' })
    await expect(ask(agent, items[0]?.id ?? '')).rejects.toMatchObject({ code: 'auth.forbidden' })
  })

  test('happens once when both ask twice at the same moment', async () => {
    const wrong = await give(50_00n, 703n)
    await ask(one, wrong)
    await Promise.allSettled([ask(other, wrong), ask(other, wrong), ask(one, wrong)])
    expect(await balanceOf(ctxOf(world), brandWallet(703n, 'INR'))).toBe(0n)
  })
})

test('neither is done by who signed in long ago', async () => {
  const creator = await debtor(10_00n)
  const wrong = await give(1_00n, 704n)
  world.clock.advance(16 * 60_000)
  const off = one.sdk.ledger.write_off({ creator_id: creator.profile_id, currency: 'INR', amount: '1', reason: 'Gone' })
  await expect(off).rejects.toMatchObject({ code: 'auth.step_up_required' })
  await expect(one.sdk.ledger.correct({ transaction_id: wrong, reason: 'Wrong' })).rejects.toMatchObject({ code: 'auth.step_up_required' })
})

test('what stands in the books afterwards is sound', async () => {
  await posted({
    posting: 'P7',
    order_id: null,
    lines: [debit(bank('INR'), 5n), credit(creatorAvailable(BigInt(deal.creator.profile_id), 'INR'), 5n)],
  })
  await expectSoundMoney(world)
})
