import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ctxOf } from '#test/context.ts'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { bank, brandWallet, credit, debit, goodwill, post, fullBalanceOf, type Posting } from './index.ts'

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
