import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSoundMoney } from '#test/invariants.ts'
import { openNode } from '#test/node.ts'
import { accountOf, confirm, earn, owe, paidCreator } from '#test/payouts.ts'
import type { Person } from '#test/people.ts'
import { hire, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'
import { openSdk } from '#sdk'

let world: World
let agent: Staff
beforeAll(async () => {
  world = await openWorld()
  agent = await hire(world, 'agent')
})
afterAll(() => world[Symbol.asyncDispose]())

const available = async ({ sdk }: Person) => (await sdk.ledger.balance({})).balances.find(({ currency }) => currency === 'INR')?.available
const conflict = (code: string) => ({ status: 409, code })
const reason = 'The bank sent it back'

test('a creator asks for all there is, and it leaves what is available at once', async () => {
  const creator = await paidCreator(world, agent, '8220')
  const payout = await creator.sdk.payouts.request({ currency: 'INR' })
  expect(payout).toMatchObject({ amount: '8220.00', status: 'requested', hold_reasons: [], account_last4: '8901', requested_by: 'creator' })
  expect(await available(creator)).toBe('0.00')
  expect((await creator.sdk.payouts.get({ payout_id: payout.id })).history).toMatchObject([
    { seq: 1, move: 'request', to: 'requested', party: 'owner' },
  ])
})

test('a first payout, a new account and a large amount are held with their reasons', async () => {
  const creator = await world.join('creator')
  await accountOf(world, creator, agent)
  await earn(world, creator, '100000.01')
  expect(await creator.sdk.payouts.request({ currency: 'INR' })).toMatchObject({
    status: 'held',
    hold_reasons: ['first_payout', 'above_limit'],
  })
})

test('too little, too much and nothing are refused, and nothing moves', async () => {
  const creator = await paidCreator(world, agent)
  const ask = (amount?: string) => creator.sdk.payouts.request({ currency: 'INR', ...(amount !== undefined && { amount }) })
  await expect(ask()).rejects.toMatchObject(conflict('payout.nothing_available'))
  await earn(world, creator, '499.99')
  await expect(ask()).rejects.toMatchObject(conflict('payout.below_minimum'))
  await earn(world, creator, '500.01')
  await expect(ask('499.99')).rejects.toMatchObject(conflict('payout.below_minimum'))
  await expect(ask('1000.01')).rejects.toMatchObject(conflict('payout.insufficient'))
  for (const bad of ['0', '1.001', '-5', 'many']) await expect(ask(bad)).rejects.toMatchObject({ status: 400 })
  expect(await available(creator)).toBe('1000.00')
  expect(await ask('500')).toMatchObject({ amount: '500.00' })
  await expect(ask('500')).rejects.toMatchObject(conflict('payout.already_open'))
  expect(await available(creator)).toBe('500.00')
})

test('money goes only to an account that staff let in and that has waited; until then the day is told', async () => {
  const creator = await world.join('creator')
  await earn(world, creator, '1000')
  const ask = () => creator.sdk.payouts.request({ currency: 'INR' })
  await expect(ask()).rejects.toMatchObject(conflict('payout.no_account'))
  const added = await creator.sdk.payouts.add_account({ kind: 'upi', currency: 'INR', holder_name: 'Asha Rao', upi_id: 'asha@okbank' })
  await expect(ask()).rejects.toMatchObject(conflict('payout.account_not_verified'))
  await agent.sdk.payouts.activate_account({ payout_account_id: added.id })
  const refused = await creator.sdk.payouts.request({ currency: 'INR' }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ ...conflict('payout.account_waits'), message: expect.stringContaining(added.usable_from) as string })
  await agent.sdk.payouts.restrict_account({ payout_account_id: added.id, reason })
  await expect(ask()).rejects.toMatchObject(conflict('payout.account_restricted'))
})

test('what a creator owes never leaves', async () => {
  const creator = await paidCreator(world, agent, '1000')
  await owe(world, creator, '300')
  await expect(creator.sdk.payouts.request({ currency: 'INR', amount: '700.01' })).rejects.toMatchObject(conflict('payout.insufficient'))
  expect(await creator.sdk.payouts.request({ currency: 'INR' })).toMatchObject({ amount: '700.00' })
})

test('of twenty requests for everything at the same moment, on two nodes, one is made', async () => {
  await using other = await openNode(world)
  const creator = await paidCreator(world, agent, '5000')
  const elsewhere = openSdk({ base_url: other.url, tokens: creator.sdk.tokens() })
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, nth) =>
      (nth % 2 ? elsewhere : creator.sdk).payouts.request({ currency: 'INR', ...(nth % 3 === 0 && { amount: '5000' }) }),
    ),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409 })
  expect(await available(creator)).toBe('0.00')
  expect((await creator.sdk.payouts.list({ status: 'requested' })).items).toHaveLength(1)
})

test('the same request sent again with its key is one payout; without a key none is made', async () => {
  const creator = await paidCreator(world, agent, '5000')
  const token = creator.sdk.tokens()?.access_token ?? ''
  const send = (headers: Record<string, string>) =>
    world.request('POST', '/api/v1/payouts', { token, headers, body: { currency: 'INR', amount: '600' } })
  expect((await send({})).status).toBe(400)
  const [one, two] = [await send({ 'idempotency-key': 'a-key-of-mine-1' }), await send({ 'idempotency-key': 'a-key-of-mine-1' })]
  expect([one.status, two.status]).toEqual([201, 201])
  expect(await one.json()).toEqual(await two.json())
  expect(await available(creator)).toBe('4400.00')
})

test('what is cancelled is available again to the last coin, once', async () => {
  const creator = await paidCreator(world, agent, '777.77')
  const { id: payout_id } = await creator.sdk.payouts.request({ currency: 'INR' })
  const both = await Promise.allSettled([creator.sdk.payouts.cancel({ payout_id }), creator.sdk.payouts.cancel({ payout_id })])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await available(creator)).toBe('777.77')
  await expect(creator.sdk.payouts.cancel({ payout_id })).rejects.toMatchObject(conflict('payout.move_not_allowed'))
  expect(await creator.sdk.payouts.request({ currency: 'INR' })).toMatchObject({ amount: '777.77' })
})

test('what comes back pays debts first', async () => {
  const creator = await paidCreator(world, agent, '1000')
  const { id: payout_id } = await creator.sdk.payouts.request({ currency: 'INR' })
  await owe(world, creator, '300')
  await creator.sdk.payouts.cancel({ payout_id })
  expect((await creator.sdk.ledger.balance({})).balances).toMatchObject([{ available: '700.00', owed: '0.00' }])
})

test('to others a payout does not exist, and lists are one’s own, page by page', async () => {
  const [creator, other] = [await paidCreator(world, agent, '5000'), await world.join('creator')]
  const { id: payout_id } = await creator.sdk.payouts.request({ currency: 'INR', amount: '600' })
  const unknown = { status: 404, code: 'payout.not_found' }
  await expect(other.sdk.payouts.get({ payout_id })).rejects.toMatchObject(unknown)
  await expect(other.sdk.payouts.cancel({ payout_id })).rejects.toMatchObject(unknown)
  expect(await other.sdk.payouts.list({})).toEqual({ items: [], next: null })
  await expect(agent.sdk.payouts.any({ payout_id: '999999' })).rejects.toMatchObject(unknown)

  const first = await creator.sdk.payouts.list({ limit: 1 })
  expect(first.items).toMatchObject([{ id: payout_id, can: [{ move: 'cancel', allowed: true }] }])
  const rest = await creator.sdk.payouts.list({ limit: 5, cursor: first.next ?? '' })
  expect(rest.items.map(({ status }) => status)).toEqual(['paid'])
  expect((await creator.sdk.payouts.list({ status: 'paid', currency: 'INR' })).items).toEqual(rest.items)
  expect((await creator.sdk.payouts.list({ currency: 'EUR' })).items).toEqual([])
  const seen = await agent.sdk.payouts.all({ creator_id: creator.profile_id, status: 'requested', currency: 'INR' })
  expect(seen.items.map(({ id }) => id)).toEqual([payout_id])
})

test('brands ask for none, and creators do none of what staff do', async () => {
  const [creator, brand] = [await paidCreator(world, agent, '5000'), await world.join('brand')]
  const { id: payout_id } = await creator.sdk.payouts.request({ currency: 'INR' })
  const paid_at = world.clock.now().toISOString()
  for (const forbidden of [
    () => brand.sdk.payouts.request({ currency: 'INR' }),
    () => brand.sdk.payouts.list({}),
    () => agent.sdk.payouts.request({ currency: 'INR' }),
    () => agent.sdk.payouts.cancel({ payout_id }),
    () => creator.sdk.payouts.all({}),
    () => creator.sdk.payouts.any({ payout_id }),
    () => creator.sdk.payouts.release({ payout_id }),
    () => creator.sdk.payouts.refuse({ payout_id, reason }),
    () => creator.sdk.payouts.export({ currency: 'INR' }),
    () => creator.sdk.payouts.exports({}),
    () => creator.sdk.payouts.confirm({ payout_id, bank_reference: 'X1', paid_at }),
    () => creator.sdk.payouts.fail({ payout_id, reason }),
    () => creator.sdk.payouts.record_results({ results: [{ payout_id, outcome: 'failed' }] }),
  ])
    await expect(forbidden()).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
  expect(await creator.sdk.payouts.get({ payout_id })).toMatchObject({ status: 'requested', version: 1 })
})

test('what is available goes all the way to the bank, and each step is told', async () => {
  const creator = await world.join('creator')
  await accountOf(world, creator, agent)
  await earn(world, creator, '8220')
  const { id: payout_id } = await creator.sdk.payouts.request({ currency: 'INR' })
  await agent.sdk.payouts.release({ payout_id })
  await agent.sdk.payouts.export({ currency: 'INR' })
  await confirm(world, agent, payout_id, 'HDFC 2026/11-77')
  const { history, ...paid } = await creator.sdk.payouts.get({ payout_id })
  expect(paid).toMatchObject({ status: 'paid', bank_reference: 'HDFC 2026/11-77', amount: '8220.00' })
  expect(history.map(({ move, party }) => [move, party])).toEqual([
    ['request', 'owner'], ['release', 'staff'], ['export', 'staff'], ['confirm', 'staff'],
  ]) // prettier-ignore
  expect(await available(creator)).toBe('0.00')
  await expectSoundMoney(world)
})
