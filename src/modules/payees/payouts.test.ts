import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { payoutAccountOf, revealForPayout } from '#modules/payees/index.ts'
import { ctxOf } from '#test/context.ts'
import type { Person } from '#test/people.ts'
import { hire, type Staff } from '#test/staff.ts'
import { openWorld, secret, type World } from '#test/world.ts'

let world: World
let creator: Person
let agent: Staff
beforeAll(async () => {
  world = await openWorld()
  ;[creator, agent] = [await world.join('creator'), await hire(world, 'agent')]
})
afterAll(() => world[Symbol.asyncDispose]())

let numbers = 0
const bank = (account_number = `00123456${String(1000 + ++numbers)}`) => ({
  kind: 'bank_account_in' as const, currency: 'INR', holder_name: 'Asha Rao', account_number, ifsc: 'HDFC0001234',
}) // prettier-ignore
const reason = 'Name and bank do not agree'

test('where the money goes is sealed and shown by its end, waits two days, and its owner is told', async () => {
  const { sdk, phone, profile_id } = await world.join('creator')
  const given = bank()
  const made = await sdk.payouts.add_account(given)
  expect(made).toMatchObject({ state: 'pending', last4: given.account_number.slice(-4), currency: 'INR', kind: 'bank_account_in' })
  expect(new Date(made.usable_from).getTime() - new Date(made.created_at).getTime()).toBe(48 * hour_ms)
  const [stored] = await world.database.query(
    statement<{ sealed: Buffer; whole: string }>(
      'test.payout',
      'select sealed, p::text as whole from payout_account p where creator_id = $1',
    ),
    [profile_id],
  )
  for (const hidden of [given.account_number, 'Asha Rao', 'HDFC0001234']) {
    expect(JSON.stringify(made) + stored?.whole).not.toContain(hidden)
    expect(stored?.sealed.includes(hidden)).toBe(false)
  }
  await world.settle()
  const told = world.inbox.list().filter(({ to, text }) => to === phone && text.includes('payouts in INR'))
  expect(told).toHaveLength(1)
  expect(told[0]?.text).toContain(given.account_number.slice(-4))
  expect(told[0]?.text).not.toContain(given.account_number)
})

test('the one in force stays until staff activate the new one', async () => {
  const { sdk, profile_id } = await world.join('creator')
  const state = async () => (await sdk.payouts.accounts({})).items.map((one) => one.state)
  const current = () => payoutAccountOf(ctxOf(world), BigInt(profile_id), 'INR')
  expect(await current()).toBeUndefined()
  const first = await sdk.payouts.add_account(bank())
  expect(await current()).toMatchObject({ id: BigInt(first.id), state: 'pending' })
  await agent.sdk.payouts.activate_account({ payout_account_id: first.id })
  const second = await sdk.payouts.add_account(bank())
  expect(await state()).toEqual(['pending', 'active'])
  expect(await current()).toMatchObject({ id: BigInt(first.id), state: 'active' })
  const third = await sdk.payouts.add_account(bank())
  expect(await state()).toEqual(['pending', 'replaced', 'active'])
  await expect(agent.sdk.payouts.activate_account({ payout_account_id: second.id })).rejects.toMatchObject({
    status: 409,
    code: 'payout_account.move_not_allowed',
  })
  await agent.sdk.payouts.activate_account({ payout_account_id: third.id }, { if_match: 1 })
  expect(await state()).toEqual(['active', 'replaced', 'replaced'])
  const { items } = await sdk.payouts.accounts({ limit: 1 })
  expect(items).toHaveLength(1)
})

test('staff restrict, release and reject with a reason that the owner reads', async () => {
  const { sdk } = await world.join('creator')
  const { id: payout_account_id } = await sdk.payouts.add_account(bank())
  await agent.sdk.payouts.activate_account({ payout_account_id })
  expect(await agent.sdk.payouts.restrict_account({ payout_account_id, reason })).toMatchObject({
    state: 'restricted',
    reason,
    can: [{ move: 'reject' }, { move: 'release' }],
  })
  expect((await sdk.payouts.accounts({})).items).toMatchObject([{ state: 'restricted', reason, can: [] }])
  expect(await agent.sdk.payouts.release_account({ payout_account_id, reason })).toMatchObject({ state: 'active', reason: null })
  await agent.sdk.payouts.restrict_account({ payout_account_id, reason })
  expect(await agent.sdk.payouts.reject_account({ payout_account_id, reason })).toMatchObject({ state: 'rejected', can: [] })
  await expect(agent.sdk.payouts.release_account({ payout_account_id, reason })).rejects.toMatchObject({ status: 409 })
  await expect(agent.sdk.payouts.release_account({ payout_account_id, reason }, { if_match: 1 })).rejects.toMatchObject({
    code: 'payout_account.version_conflict',
  })
})

test('who looks says why, and a payout can read what people cannot', async () => {
  const { sdk, user_id } = await world.join('creator')
  const given = bank()
  const { id: payout_account_id } = await sdk.payouts.add_account(given)
  expect(await agent.sdk.payouts.reveal_account({ payout_account_id, reason })).toMatchObject(given)
  const audit = await world.database.query(
    statement(
      'test.audit',
      `select actor_id, subject_id, facts from audit_event where event = 'payouts.account_revealed' and facts->>'payout_account_id' = $1`,
    ),
    [payout_account_id],
  )
  expect(audit).toEqual([{ actor_id: BigInt(agent.user_id), subject_id: BigInt(user_id), facts: { payout_account_id, reason } }])
  const scope = { ...ctxOf(world), secrets: { jwt: '', jwt_previous: [], bcrypt_cost: 4, sealing: [secret] }, query: world.database.query }
  expect(await revealForPayout(scope, BigInt(payout_account_id))).toEqual({
    kind: 'bank_account_in', holder_name: 'Asha Rao', details: { account_number: given.account_number, ifsc: given.ifsc },
  }) // prettier-ignore
})

test('staff see when two creators are paid to the same account', async () => {
  const [one, two] = [await world.join('creator'), await world.join('creator')]
  const given = bank()
  await one.sdk.payouts.add_account(given)
  const { id } = await two.sdk.payouts.add_account({
    ...given,
    account_number: `${given.account_number.slice(0, 4)} ${given.account_number.slice(4)}`,
  })
  const { items } = await agent.sdk.payouts.account_queue({ creator_id: two.profile_id })
  expect(items).toMatchObject([{ id, same_account: 1 }])
})

test('of several given at the same moment one waits, and five a day are enough', async () => {
  const { sdk } = await world.join('creator')
  const results = await Promise.allSettled(Array.from({ length: 7 }, () => sdk.payouts.add_account(bank())))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'payout_account.too_many' })
  const { items } = await sdk.payouts.accounts({})
  expect(items.map(({ state }) => state).sort()).toEqual(['pending', 'replaced', 'replaced', 'replaced', 'replaced'])
})

test('of two activations at the same moment one wins', async () => {
  const { sdk } = await world.join('creator')
  const { id: payout_account_id } = await sdk.payouts.add_account(bank())
  const activate = () => agent.sdk.payouts.activate_account({ payout_account_id })
  const results = await Promise.allSettled([activate(), activate(), activate()])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('each currency has an account of its own, and what does not fit is refused field by field', async () => {
  const { sdk } = await world.join('creator')
  await sdk.payouts.add_account(bank())
  await sdk.payouts.add_account({ kind: 'iban', currency: 'EUR', holder_name: 'Asha Rao', iban: 'DE89 3704 0044 0532 0130 00' })
  expect((await sdk.payouts.accounts({})).items.map(({ state }) => state)).toEqual(['pending', 'pending'])
  const adding = sdk.payouts.add_account({
    kind: 'bank_account_in',
    currency: 'INR',
    holder_name: 'Asha',
    account_number: '1',
    upi_id: 'a@b',
  })
  await expect(adding).rejects.toMatchObject({
    status: 400,
    errors: [{ pointer: '/account_number' }, { pointer: '/upi_id', code: 'field.other_kind' }, { pointer: '/ifsc', code: 'required' }],
  })
})

test('what waits is withdrawn by its owner; to others it does not exist', async () => {
  const { sdk } = await world.join('creator')
  const { id: payout_account_id } = await sdk.payouts.add_account(bank())
  const unknown = { status: 404, code: 'payout_account.not_found' }
  await expect(creator.sdk.payouts.withdraw_account({ payout_account_id })).rejects.toMatchObject(unknown)
  expect((await creator.sdk.payouts.accounts({})).items).toEqual([])
  const brand = await world.join('brand')
  for (const forbidden of [
    () => brand.sdk.payouts.add_account(bank()),
    () => brand.sdk.payouts.accounts({}),
    () => creator.sdk.payouts.account_queue({}),
    () => creator.sdk.payouts.activate_account({ payout_account_id }),
    () => creator.sdk.payouts.reveal_account({ payout_account_id, reason }),
    () => agent.sdk.payouts.accounts({}),
  ])
    await expect(forbidden()).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
  await expect(agent.sdk.payouts.reveal_account({ payout_account_id: '999999', reason })).rejects.toMatchObject(unknown)
  expect(await sdk.payouts.withdraw_account({ payout_account_id })).toMatchObject({ state: 'replaced' })
  await expect(sdk.payouts.withdraw_account({ payout_account_id })).rejects.toMatchObject({ status: 409 })
})

test('with a sign-in that is not fresh nothing of it is changed or looked at', async () => {
  await using own = await openWorld()
  const [someone, staff] = [await own.join('creator'), await hire(own, 'agent')]
  const { id: payout_account_id } = await someone.sdk.payouts.add_account(bank())
  own.clock.advance(16 * minute_ms)
  const stale = { status: 403, code: 'auth.step_up_required' }
  await expect(someone.sdk.payouts.add_account(bank())).rejects.toMatchObject(stale)
  await expect(someone.sdk.payouts.withdraw_account({ payout_account_id })).rejects.toMatchObject(stale)
  await expect(staff.sdk.payouts.activate_account({ payout_account_id })).rejects.toMatchObject(stale)
  await expect(staff.sdk.payouts.reveal_account({ payout_account_id, reason })).rejects.toMatchObject(stale)
  expect((await someone.sdk.payouts.accounts({})).items).toMatchObject([{ id: payout_account_id, state: 'pending', version: 1 }])
})
