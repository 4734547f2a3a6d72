import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ctxOf } from '#test/context.ts'
import { plant } from '#test/plant.ts'
import { hire, type Staff } from '#test/staff.ts'
import { confirmedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { bank, brandWallet, credit, debit, gatewayClearing, goodwill, post, type Posting } from './index.ts'

let world: World
let deal: Deal
let admin: Staff
let agent: Staff
let facts = 0
beforeAll(async () => {
  world = await openWorld()
  deal = await confirmedOrder(world)
  ;[admin, agent] = [await hire(world, 'admin'), await hire(world, 'agent')]
})
afterAll(() => world[Symbol.asyncDispose]())

const posted = (posting: Omit<Posting, 'key'>) => ctxOf(world).tx((tx) => post(tx, { key: `test:${++facts}`, ...posting }))
const give = (amount: bigint, brand = 900n) =>
  posted({ posting: 'P14', order_id: null, lines: [debit(goodwill('INR'), amount), credit(brandWallet(brand, 'INR'), amount)] })
/** What recurs every quarter of an hour has run. */
async function close(): Promise<void> {
  world.clock.advance(15 * 60_000)
  await world.settle()
}

describe('a trial balance', () => {
  test('has as many debits as credits, now and at any moment before, added up or not', async () => {
    await close()
    const before = world.clock.now().toISOString()
    const settle = (amount: bigint) =>
      posted({ posting: 'P2', order_id: null, lines: [debit(bank('KWD'), amount), credit(gatewayClearing('sandbox', 'KWD'), amount)] })
    const moments: string[] = []
    for (const days of [0, 0, 1, 2]) {
      world.clock.advance(days * 86_400_000 + 1000)
      await settle(1000n)
      moments.push(world.clock.now().toISOString())
    }
    const shown = async (at?: string) => {
      const { lines, ...sums } = await admin.sdk.ledger.trial_balance({ currency: 'KWD', at })
      expect(sums.difference).toBe('0.000')
      expect(sums.debit).toBe(sums.credit)
      return lines.map(({ kind, label, balance }) => `${kind} ${label} ${balance}`)
    }
    const look = async () => [await shown(before), ...(await Promise.all(moments.map((at) => shown(at)))), await shown()]
    const expected = [[], ...[1, 2, 3, 4, 4].map((times) => [`gateway_clearing sandbox -${times}.000`, `bank  ${times}.000`])]
    expect(await look()).toEqual(expected)
    await close()
    expect(await look()).toEqual(expected)
    // Told of late, and of a day that was added up already.
    const late = ctxOf(world)
    await late.tx((tx) =>
      post({ ...tx, now: new Date(moments[0] ?? '') }, {
        key: 'test:late', posting: 'P2', order_id: null,
        lines: [debit(bank('KWD'), 500n), credit(gatewayClearing('sandbox', 'KWD'), 500n)],
      }),
    ) // prettier-ignore
    const later = [[], ...[1.5, 2.5, 3.5, 4.5, 4.5].map((times) => [`gateway_clearing sandbox -${times}00`, `bank  ${times}00`])]
    expect(await look()).toEqual(later)
    await close()
    expect(await look()).toEqual(later)
  })

  test('of a currency without money is empty and zero, in the year 1 and in the year 9999', async () => {
    const empty = { lines: [], debit: '0', credit: '0', difference: '0' }
    for (const at of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', undefined])
      expect(await admin.sdk.ledger.trial_balance({ currency: 'JPY', at })).toMatchObject(empty)
  })

  test('shows what does not balance', async () => {
    await give(40n)
    await plant(
      world.database,
      `update entry set amount_minor = amount_minor + 5 where id = (select max(id) from entry where amount_minor > 0)`,
    )
    expect(await admin.sdk.ledger.trial_balance({ currency: 'INR' })).toMatchObject({ difference: '0.05' })
    await plant(
      world.database,
      `update entry set amount_minor = amount_minor - 5 where id = (select max(id) from entry where amount_minor > 0)`,
    )
  })
})

describe('seals', () => {
  test('are made by a job and listed, newest first', async () => {
    await give(1n)
    await close()
    const [newest, before] = (await admin.sdk.ledger.seals({ limit: 2 })).items
    expect(newest).toMatchObject({
      chain: 'entries',
      previous: before?.hash ?? '0'.repeat(64),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    expect((await admin.sdk.ledger.seals({ chain: 'audit' })).items[0]).toMatchObject({ chain: 'audit' })
  })

  test('are verified on request in a job, once at a time, and what does not fit is named', async () => {
    await close()
    const asked = await Promise.all([1, 2, 3].map(() => admin.sdk.ledger.verify({})))
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1)
    expect(asked[0]).toMatchObject({ whole: null, finished_at: null, asked_by: admin.user_id })
    await world.settle()
    const good = await admin.sdk.ledger.verification({})
    expect(good).toMatchObject({
      whole: true,
      chains: [
        { chain: 'entries', done: true, broken: null },
        { chain: 'audit', broken: null },
      ],
    })

    await plant(world.database, 'update entry set amount_minor = amount_minor * 2 where id = 1')
    await admin.sdk.ledger.verify({})
    await world.settle()
    const found = await admin.sdk.ledger.verification({})
    expect(found).toMatchObject({
      whole: false,
      chains: [{ broken: { number: 1, row_id: '1', says: 'row 1 was changed (seal 1)' } }, { broken: null }],
    })
    await plant(world.database, 'update entry set amount_minor = amount_minor / 2 where id = 1')
  })

  test('are verified every night', async () => {
    const { id } = await admin.sdk.ledger.verification({})
    world.clock.advance(86_400_000)
    await world.settle()
    expect(await admin.sdk.ledger.verification({})).toMatchObject({ id: String(Number(id) + 1), asked_by: null, whole: true })
  })
})

test('the books as a whole are for admins alone', async () => {
  const asks = [
    (sdk: Staff['sdk']) => sdk.ledger.trial_balance({ currency: 'INR' }),
    (sdk: Staff['sdk']) => sdk.ledger.seals({}),
    (sdk: Staff['sdk']) => sdk.ledger.verification({}),
    (sdk: Staff['sdk']) => sdk.ledger.verify({}),
    (sdk: Staff['sdk']) => sdk.ledger.invariants({}),
  ]
  for (const ask of asks)
    for (const { sdk } of [agent, deal.brand, deal.creator]) await expect(ask(sdk)).rejects.toMatchObject({ code: 'auth.forbidden' })
  for (const { sdk } of [deal.brand, deal.creator]) {
    await expect(sdk.ledger.accounts({})).rejects.toMatchObject({ code: 'auth.forbidden' })
    await expect(sdk.ledger.transactions({ order_id: deal.order_id })).rejects.toMatchObject({ code: 'auth.forbidden' })
  }
})
