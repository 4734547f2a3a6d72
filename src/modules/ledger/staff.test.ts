import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ctxOf } from '#test/context.ts'
import { plant } from '#test/plant.ts'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { bank, brandWallet, credit, debit, gatewayClearing, goodwill, post, fullBalanceOf, type Posting } from './index.ts'

let world: World
let deal: Deal
let admin: Staff
let agent: Staff
let facts = 0
beforeAll(async () => {
  world = await openWorld()
  deal = await completedOrder(world)
  await world.settle()
  admin = await hire(world, 'admin')
  agent = await hire(world, 'agent')
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

describe('accounts', () => {
  test('are found by kind, owner and currency, with what they hold', async () => {
    const { items } = await admin.sdk.ledger.accounts({ kind: 'creator_pending', owner_id: deal.creator.profile_id, currency: 'INR' })
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'creator_pending',
        owner: 'creator',
        owner_id: deal.creator.profile_id,
        label: '',
        currency: 'INR',
        balance: '8500.00',
      }),
    ])
    const { items: clearing } = await admin.sdk.ledger.accounts({ kind: 'gateway_clearing' })
    expect(clearing).toEqual([expect.objectContaining({ owner: 'platform', owner_id: null, label: 'sandbox', balance: '10500.00' })])
    expect((await admin.sdk.ledger.accounts({ owner_id: '9223372036854775807' })).items).toEqual([])
    expect((await admin.sdk.ledger.accounts({ currency: 'JPY' })).items).toEqual([])
  })

  test('come in pages, and a cursor holds for its own filters alone', async () => {
    const all = (await admin.sdk.ledger.accounts({ limit: 100 })).items.map(({ id }) => id)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await admin.sdk.ledger.accounts({ limit: 2, cursor })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(all)
    const { next } = await admin.sdk.ledger.accounts({ limit: 1 })
    await expect(admin.sdk.ledger.accounts({ limit: 1, cursor: next ?? '', currency: 'INR' })).rejects.toMatchObject({ status: 400 })
  })

  test('of the platform are not there for agents, who see all others', async () => {
    const { items } = await agent.sdk.ledger.accounts({ limit: 100 })
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter(({ owner }) => owner === 'platform')).toEqual([])
    const [own] = (await admin.sdk.ledger.accounts({ kind: 'commission' })).items
    const id = own?.id ?? ''
    await expect(agent.sdk.ledger.account({ ledger_account_id: id })).rejects.toMatchObject({ code: 'ledger.account_not_found' })
    await expect(agent.sdk.ledger.entries({ ledger_account_id: id })).rejects.toMatchObject({ code: 'ledger.account_not_found' })
    expect(await admin.sdk.ledger.account({ ledger_account_id: id })).toMatchObject({ kind: 'commission', balance: '1500.00' })
  })

  test('of the platform hold the same before and after their entries were added up, and meanwhile', async () => {
    const account = goodwill('INR')
    const ctx = ctxOf(world)
    const before = await fullBalanceOf(ctx, account)
    await give(100n)
    expect(await fullBalanceOf(ctxOf(world), account)).toBe(before + 100n)
    await close()
    expect(await fullBalanceOf(ctxOf(world), account)).toBe(before + 100n)
    await give(7n)
    expect(await fullBalanceOf(ctxOf(world), account)).toBe(before + 107n)
    expect(await fullBalanceOf(ctxOf(world), bank('INR'))).toBe(0n)
    expect(await fullBalanceOf(ctxOf(world), brandWallet(900n, 'INR'))).toBe(before + 107n)
  })

  test('show what was debited and credited, newest first, a page at a time', async () => {
    for (let i = 1; i <= 3; i++) await give(BigInt(i), 901n)
    const [wallet] = (await agent.sdk.ledger.accounts({ kind: 'brand_wallet', owner_id: '901' })).items
    const page = await agent.sdk.ledger.entries({ ledger_account_id: wallet?.id ?? '', limit: 2 })
    expect(page.items.map(({ debit, credit, balance_after }) => [debit, credit, balance_after])).toEqual([
      [null, '0.03', '0.06'],
      [null, '0.02', '0.03'],
    ])
    const rest = await agent.sdk.ledger.entries({ ledger_account_id: wallet?.id ?? '', limit: 2, cursor: page.next ?? '' })
    expect(rest).toMatchObject({ items: [{ credit: '0.01', balance_after: '0.01' }], next: null })
  })
})

describe('transactions', () => {
  test('of an order are all there, each with lines that balance', async () => {
    const { items, next } = await agent.sdk.ledger.transactions({ order_id: deal.order_id })
    expect(next).toBeNull()
    expect(items.map(({ posting }) => posting)).toEqual(['P3', 'P1'])
    expect(items[0]).toMatchObject({
      fact: `order:${deal.order_id}:completed`,
      order_id: deal.order_id,
      corrects_id: null,
      corrected_by: null,
    })
    expect(items[0]?.lines.map(({ kind, debit, credit, balance_after }) => [kind, debit, credit, balance_after]).sort()).toEqual([
      ['brand_fee', null, '500.00', null],
      ['commission', null, '1500.00', null],
      ['creator_pending', null, '8500.00', '8500.00'],
      ['order_held', '10500.00', null, '0.00'],
    ])
    const [first] = items
    expect(await agent.sdk.ledger.transaction({ transaction_id: first?.id ?? '' })).toEqual(first)
  })

  test('that are not there are 404, and an order without any has an empty list', async () => {
    await expect(admin.sdk.ledger.transaction({ transaction_id: '9223372036854775807' })).rejects.toMatchObject({
      code: 'ledger.transaction_not_found',
    })
    expect(await admin.sdk.ledger.transactions({ order_id: '9223372036854775807' })).toEqual({ items: [], next: null })
  })

  test('say what they correct and what corrected them', async () => {
    const wrong = await give(33n)
    const lines = [debit(brandWallet(900n, 'INR'), 33n), credit(goodwill('INR'), 33n)]
    const right = await posted({ posting: 'P14', order_id: null, lines, corrects_id: wrong.transaction_id })
    const read = (transaction_id: bigint) => admin.sdk.ledger.transaction({ transaction_id: String(transaction_id) })
    expect(await read(wrong.transaction_id)).toMatchObject({ corrected_by: String(right.transaction_id) })
    expect(await read(right.transaction_id)).toMatchObject({ corrects_id: String(wrong.transaction_id) })
  })
})

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
