import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { accountOf, confirm, earn, owe, paidCreator } from '#test/payouts.ts'
import type { Person } from '#test/people.ts'
import { hire, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let agent: Staff
let admin: Staff
beforeAll(async () => {
  world = await openWorld()
  ;[agent, admin] = [await hire(world, 'agent'), await hire(world, 'admin')]
})
afterAll(() => world[Symbol.asyncDispose]())

const available = async ({ sdk }: Person) => (await sdk.ledger.balance({})).balances.find(({ currency }) => currency === 'INR')?.available
const conflict = (code: string) => ({ status: 409, code })
const notAllowed = conflict('payout.move_not_allowed')
const reason = 'The bank sent it back'
const now = () => world.clock.now().toISOString()
const request = async ({ sdk }: Person) => (await sdk.payouts.request({ currency: 'INR' })).id
const fulfilled = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === 'fulfilled').length
const takeAll = () => agent.sdk.payouts.export({ currency: 'INR' })

async function onItsWay(amount = '1000', holder_name?: string): Promise<{ creator: Person; payout_id: string; export_id: string }> {
  const creator = await paidCreator(world, agent, amount, holder_name)
  const payout_id = await request(creator)
  const { export: made } = await takeAll()
  return { creator, payout_id, export_id: made?.id ?? '' }
}

test('a held payout is refused with a reason its creator reads, and the money is there again', async () => {
  const creator = await world.join('creator')
  await accountOf(world, creator, agent)
  await earn(world, creator, '900')
  const payout_id = await request(creator)
  await agent.sdk.payouts.refuse({ payout_id, reason: 'Write to support first' })
  expect(await creator.sdk.payouts.get({ payout_id })).toMatchObject({ status: 'cancelled', reason: 'Write to support first' })
  expect(await available(creator)).toBe('900.00')
  for (const move of [
    () => agent.sdk.payouts.release({ payout_id }),
    () => agent.sdk.payouts.refuse({ payout_id, reason }),
    () => confirm(world, agent, payout_id),
  ])
    await expect(move()).rejects.toMatchObject(notAllowed)
})

test('above the limit two of the staff release, and neither alone', async () => {
  const creator = await paidCreator(world, agent, '200000.01')
  const payout_id = await request(creator)
  for (const _ of [1, 2]) {
    const asked = await agent.sdk.payouts.release({ payout_id })
    expect([asked.status, asked.awaiting_approval === null]).toEqual(['held', false])
  }
  expect((await admin.sdk.approvals.list({})).items).toMatchObject([
    { action: 'payouts.release', subject: `payout:${payout_id}`, input: { amount: '200000.01' } },
  ])
  const released = await admin.sdk.payouts.release({ payout_id })
  expect([released.status, released.awaiting_approval]).toEqual(['requested', null])
  await expect(agent.sdk.payouts.release({ payout_id })).rejects.toMatchObject(notAllowed)
  await creator.sdk.payouts.cancel({ payout_id })
})

test('at the limit one of the staff is enough, and of two releases at the same moment one counts', async () => {
  const creator = await paidCreator(world, agent, '200000')
  const payout_id = await request(creator)
  expect(fulfilled(await Promise.allSettled([agent.sdk.payouts.release({ payout_id }), admin.sdk.payouts.release({ payout_id })]))).toBe(1)
  await creator.sdk.payouts.cancel({ payout_id })
})

test('an export takes all that wait, once; the file holds what the bank needs and no formula', async () => {
  const { creator, payout_id, export_id } = await onItsWay('1000', '=HYPERLINK("https://evil.example")')
  expect(await creator.sdk.payouts.get({ payout_id })).toMatchObject({ status: 'processing', export_id })
  await expect(takeAll()).rejects.toMatchObject(conflict('payout.nothing_to_export'))
  const read = (why: string, { sdk }: Pick<Staff, 'sdk'> = agent) =>
    world.request('GET', `/api/v1/admin/payouts/exports/${export_id}?reason=${encodeURIComponent(why)}`, {
      token: sdk.tokens()?.access_token ?? '',
    })
  const answer = await read('Upload to the bank')
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'no-store',
  ])
  expect(answer.headers.get('content-disposition')).toContain(`payouts-${export_id}.csv`)
  const csv = await answer.text()
  expect(csv.split('\r\n')).toEqual([
    '"payout_id","amount","currency","holder_name","kind","account_number","ifsc","upi_id","iban","bic","bank_name","bank_code","country"',
    `"${payout_id}","1000.00","INR","'=HYPERLINK(""https://evil.example"")","bank_account_in","0012345678901","HDFC0001234","","","","","",""`,
    '',
  ])
  expect((await read('')).status).toBe(400)
  expect((await read('Curious me', creator)).status).toBe(403)
  const audit = statement<{ facts: unknown; actor_id: bigint }>(
    'test.reveal',
    `select facts, actor_id from audit_event where event = 'payouts.export_revealed'`,
  )
  expect(await world.database.query(audit)).toEqual([
    { actor_id: BigInt(agent.user_id), facts: { export_id, count: 1, reason: 'Upload to the bank' } },
  ])
  await confirm(world, agent, payout_id)
  expect((await (await read('Once more')).text()).split('\r\n')).toHaveLength(2)
  expect((await agent.sdk.payouts.exports({ limit: 1 })).items).toMatchObject([{ id: export_id, count: 1, total: '1000.00' }])
})

test('of a cancellation and an export at the same moment one happens', async () => {
  for (const _ of [1, 2, 3]) {
    const creator = await paidCreator(world, agent, '1000')
    const payout_id = await request(creator)
    const [cancelled] = await Promise.allSettled([creator.sdk.payouts.cancel({ payout_id }), takeAll()])
    const { status } = await creator.sdk.payouts.get({ payout_id })
    expect(status).toBe(cancelled.status === 'fulfilled' ? 'cancelled' : 'processing')
    expect(await available(creator)).toBe(cancelled.status === 'fulfilled' ? '1000.00' : '0.00')
  }
})

test('of two exports at the same moment each payout is in one', async () => {
  const creators = [await paidCreator(world, agent, '1000'), await paidCreator(world, agent, '1000')]
  for (const creator of creators) await request(creator)
  const results = await Promise.allSettled([takeAll(), admin.sdk.payouts.export({ currency: 'INR' })])
  const counts = results.map((result) => (result.status === 'fulfilled' ? (result.value.export?.count ?? 0) : 0))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2)
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject(conflict('payout.nothing_to_export'))
})

test('what became unfit since it was asked for is held instead of handed to the bank', async () => {
  const [owing, stopped] = [await paidCreator(world, agent, '1000'), await paidCreator(world, agent, '1000')]
  const ids = [await request(owing), await request(stopped)]
  await owe(world, owing, '1')
  const [account] = (await stopped.sdk.payouts.accounts({})).items
  await agent.sdk.payouts.restrict_account({ payout_account_id: account?.id ?? '', reason })
  expect(await takeAll()).toEqual({ export: null, held: ids })
  expect(await owing.sdk.payouts.get({ payout_id: ids[0] ?? '' })).toMatchObject({ status: 'held', hold_reasons: ['owes_money'] })
  expect(await stopped.sdk.payouts.get({ payout_id: ids[1] ?? '' })).toMatchObject({ status: 'held', hold_reasons: ['account_unusable'] })
  await owing.sdk.payouts.cancel({ payout_id: ids[0] ?? '' })
  expect((await owing.sdk.ledger.balance({})).balances).toMatchObject([{ available: '999.00', owed: '0.00' }])
})

test('a payout is confirmed once; the same word again changes nothing, another is refused', async () => {
  const { creator, payout_id } = await onItsWay()
  const paid_at = now()
  const say = ({ sdk }: Staff, bank_reference = 'SAME-1') => sdk.payouts.confirm({ payout_id, bank_reference, paid_at })
  const both = await Promise.all([say(agent), say(admin)])
  expect(both.map(({ version }) => version)).toEqual([3, 3])
  await expect(say(agent, 'OTHER-1')).rejects.toMatchObject(notAllowed)
  await expect(agent.sdk.payouts.fail({ payout_id, reason })).rejects.toMatchObject(notAllowed)
  await expect(creator.sdk.payouts.cancel({ payout_id })).rejects.toMatchObject(notAllowed)
  expect(await available(creator)).toBe('0.00')
  expect((await creator.sdk.payouts.get({ payout_id })).history).toHaveLength(3)
})

test('a transfer of the bank pays one payout, and not at a time that cannot be', async () => {
  const [one, two] = [await onItsWay(), await onItsWay()]
  await confirm(world, agent, one.payout_id, 'ONE-TRANSFER')
  await expect(confirm(world, agent, two.payout_id, 'ONE-TRANSFER')).rejects.toMatchObject(conflict('payout.reference_used'))
  for (const hours of [-1, 1]) {
    const paid_at = new Date(world.clock.now().getTime() + hours * hour_ms).toISOString()
    await expect(agent.sdk.payouts.confirm({ payout_id: two.payout_id, bank_reference: 'T2', paid_at })).rejects.toMatchObject({
      status: 400, errors: [{ pointer: '/paid_at' }],
    }) // prettier-ignore
  }
  expect(await two.creator.sdk.payouts.get({ payout_id: two.payout_id })).toMatchObject({ status: 'processing', version: 2 })
})

test('what the bank did not pay is available again, debts first, and can be asked for anew', async () => {
  const { creator, payout_id } = await onItsWay('1000')
  await owe(world, creator, '250.50')
  expect(await agent.sdk.payouts.fail({ payout_id, reason })).toMatchObject({ status: 'failed', reason })
  expect((await creator.sdk.ledger.balance({})).balances).toMatchObject([{ available: '749.50', owed: '0.00' }])
  await expect(confirm(world, agent, payout_id)).rejects.toMatchObject(notAllowed)
  expect(await creator.sdk.payouts.request({ currency: 'INR' })).toMatchObject({ amount: '749.50' })
})

test('of a list of results each line stands for itself, and the list may come again', async () => {
  const [paid, failed, open] = [await onItsWay(), await onItsWay(), await onItsWay()]
  const waiting = await paidCreator(world, agent, '1000')
  const waiting_id = await request(waiting)
  const line = (payout_id: string, bank_reference: string) => ({ payout_id, outcome: 'paid' as const, bank_reference, paid_at: now() })
  const results = [
    line(paid.payout_id, 'L-1'),
    { payout_id: failed.payout_id, outcome: 'failed' as const, reason },
    line(open.payout_id, 'L-1'),
    { payout_id: open.payout_id, outcome: 'paid' as const },
    line('999999', 'L-3'),
    line(waiting_id, 'L-4'),
    line(paid.payout_id, 'L-1'),
  ]
  const outcomes = async () => (await agent.sdk.payouts.record_results({ results })).results.map(({ outcome }) => outcome)
  expect(await outcomes()).toEqual(['applied', 'applied', 'conflict', 'incomplete', 'unknown', 'conflict', 'duplicate'])
  expect(await outcomes()).toEqual(['duplicate', 'duplicate', 'conflict', 'incomplete', 'unknown', 'conflict', 'duplicate'])
  expect([await available(paid.creator), await available(failed.creator), await available(waiting)]).toEqual(['0.00', '1000.00', '0.00'])
  await waiting.sdk.payouts.cancel({ payout_id: waiting_id })
})

test('what happened to a payout is never rewritten', async () => {
  for (const sql of ['update payout_event set reason = $$x$$', 'delete from payout_event', 'truncate payout_event', 'delete from payout'])
    await expect(world.database.pool.query(sql)).rejects.toThrow('append-only')
})

test('with a sign-in that is not fresh staff let no money leave', async () => {
  await using own = await openWorld()
  const staff = await hire(own, 'agent')
  own.clock.advance(16 * minute_ms)
  const named = { payout_id: '1', reason }
  for (const stale of [
    () => staff.sdk.payouts.release({ payout_id: '1' }),
    () => staff.sdk.payouts.refuse(named),
    () => staff.sdk.payouts.export({ currency: 'INR' }),
    () => staff.sdk.payouts.confirm({ payout_id: '1', bank_reference: 'X', paid_at: now() }),
    () => staff.sdk.payouts.fail(named),
    () => staff.sdk.payouts.record_results({ results: [{ payout_id: '1', outcome: 'failed' }] }),
  ])
    await expect(stale()).rejects.toMatchObject({ status: 403, code: 'auth.step_up_required' })
})

test('after all of it each payout holds its amount in transit exactly while it is open, and the books are sound', async () => {
  await expectSoundMoney(world)
  const wrong = statement(
    'test.in_transit',
    `select p.id from payout p left join account a on a.kind = 'payout_in_transit' and a.owner_id = p.id
     where coalesce(a.balance_minor, 0) <> case when p.status in ('requested', 'held', 'processing') then p.amount_minor else 0 end`,
  )
  expect(await world.database.query(wrong)).toEqual([])
})
