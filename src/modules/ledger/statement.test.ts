import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ctxOf } from '#test/context.ts'
import { hire } from '#test/staff.ts'
import { completedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import {
  brandWallet,
  creatorAvailable,
  creatorPending,
  goodwill,
  orderHeld,
  payoutInTransit,
  post,
  credit,
  debit,
  type Posting,
} from './index.ts'
import { csvLine } from '#platform/csv.ts'

let world: World
let deal: Deal
let facts = 0
beforeAll(async () => {
  world = await openWorld()
  deal = await completedOrder(world)
  await world.settle()
})
afterAll(() => world[Symbol.asyncDispose]())

const posted = (posting: Omit<Posting, 'key'>) => ctxOf(world).tx((tx) => post(tx, { key: `test:${++facts}`, ...posting }))
const give = (brand_id: string, amount: bigint, currency = 'INR') =>
  posted({
    posting: 'P14',
    order_id: null,
    lines: [debit(goodwill(currency), amount), credit(brandWallet(BigInt(brand_id), currency), amount)],
  })

describe('a statement', () => {
  test('says each line in a sentence, with its order, its amount and the balance after it', async () => {
    const { items, next } = await deal.creator.sdk.ledger.statement({})
    expect(next).toBeNull()
    expect(items).toEqual([
      expect.objectContaining({
        state: 'pending', currency: 'INR', amount: '8500.00', balance_after: '8500.00', order_id: deal.order_id, payout_id: null, posting: 'P3',
        says: `Earned with order ${deal.order_id}, in clearance`,
      }),
    ]) // prettier-ignore
  })

  test('shows money that moves from one balance to another on both, and a payout with its number', async () => {
    const [creator, order] = [BigInt(deal.creator.profile_id), BigInt(deal.order_id)]
    await posted({
      posting: 'P4',
      order_id: order,
      lines: [debit(creatorPending(creator, 'INR'), 100_00n), credit(creatorAvailable(creator, 'INR'), 100_00n)],
    })
    await posted({
      posting: 'P5',
      order_id: null,
      lines: [debit(creatorAvailable(creator, 'INR'), 60_00n), credit(payoutInTransit(77n, 'INR'), 60_00n)],
    })
    const { items } = await deal.creator.sdk.ledger.statement({ limit: 3 })
    expect(items.map(({ state, amount, balance_after, says }) => [state, amount, balance_after, says]).sort()).toEqual([
      ['available', '-60.00', '40.00', 'Asked for payout 77'],
      ['available', '100.00', '100.00', `Earned with order ${deal.order_id}, may be paid out`],
      ['pending', '-100.00', '8400.00', `Clearance of what order ${deal.order_id} earned is over`],
    ])
    expect(items[0]).toMatchObject({ payout_id: '77', order_id: null })
    const { balances, in_transit } = await deal.creator.sdk.ledger.balance({})
    expect(balances).toEqual([expect.objectContaining({ available: '40.00', pending: '8400.00', in_transit: '60.00' })])
    expect(in_transit).toEqual([{ payout_id: '77', amount: '60.00', currency: 'INR', asked_at: expect.any(String) as string }])
  })

  test('is empty for who never had money, and of nobody else', async () => {
    const [brand, creator] = [await world.join('brand'), await world.join('creator')]
    expect(await brand.sdk.ledger.statement({})).toEqual({ items: [], next: null })
    expect(await creator.sdk.ledger.statement({})).toEqual({ items: [], next: null })
    expect(await creator.sdk.ledger.balance({})).toMatchObject({ balances: [], in_transit: [] })
    // A brand with the number of the creator's profile, and the other way round, sees nothing of the other.
    await give(deal.creator.profile_id, 5n, 'KWD')
    expect((await deal.creator.sdk.ledger.statement({ currency: 'KWD' })).items).toEqual([])
  })

  test('of a brand shows its credit', async () => {
    const brand = await world.join('brand')
    await give(brand.profile_id, 1500n)
    await give(brand.profile_id, 2500n)
    const { items } = await brand.sdk.ledger.statement({})
    expect(items.map(({ amount, balance_after, says }) => [amount, balance_after, says])).toEqual([
      ['25.00', '40.00', 'Goodwill credit'],
      ['15.00', '15.00', 'Goodwill credit'],
    ])
  })

  test('comes in pages without a line twice or left out, whatever is written meanwhile', async () => {
    const brand = await world.join('brand')
    for (let i = 1; i <= 7; i++) await give(brand.profile_id, BigInt(i))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await brand.sdk.ledger.statement({ limit: 3, cursor })
      seen.push(...page.items.map(({ amount }) => amount))
      cursor = page.next ?? undefined
      await give(brand.profile_id, 100n)
    } while (cursor !== undefined)
    expect(seen).toEqual(['0.07', '0.06', '0.05', '0.04', '0.03', '0.02', '0.01'])
  })

  test('is narrowed by currency, balance and time', async () => {
    const brand = await world.join('brand')
    await give(brand.profile_id, 1n, 'INR')
    await give(brand.profile_id, 2n, 'JPY')
    const before = world.clock.now()
    world.clock.advance(60_000)
    await give(brand.profile_id, 3n, 'JPY')
    const amounts = async (filters: Parameters<typeof brand.sdk.ledger.statement>[0]) =>
      (await brand.sdk.ledger.statement(filters)).items.map(({ amount }) => amount)
    const border = new Date(before.getTime() + 30_000).toISOString()
    expect(await amounts({ currency: 'JPY' })).toEqual(['3', '2'])
    expect(await amounts({ currency: 'JPY', from: border })).toEqual(['3'])
    expect(await amounts({ to: border })).toEqual(['2', '0.01'])
    expect(await amounts({ state: 'wallet', currency: 'INR' })).toEqual(['0.01'])
    expect(await amounts({ state: 'pending' })).toEqual([])
    expect(await amounts({ from: '0001-01-01T00:00:00Z', to: '9999-12-31T00:00:00Z' })).toHaveLength(3)
  })

  test('refuses a cursor of other filters, and what is no currency', async () => {
    const brand = await world.join('brand')
    for (let i = 1; i <= 3; i++) await give(brand.profile_id, BigInt(i))
    const { next } = await brand.sdk.ledger.statement({ limit: 1 })
    await expect(brand.sdk.ledger.statement({ limit: 1, cursor: next ?? '', currency: 'INR' })).rejects.toMatchObject({ status: 400 })
    await expect(brand.sdk.ledger.statement({ currency: 'XYZ1' })).rejects.toMatchObject({ status: 400 })
  })

  test('is not for staff, who have no money here, nor for strangers', async () => {
    const agent = await hire(world, 'agent')
    await expect(agent.sdk.ledger.statement({})).rejects.toMatchObject({ code: 'auth.forbidden' })
    await expect(world.stranger.ledger.statement({})).rejects.toMatchObject({ code: 'auth.required' })
  })
})

describe('a statement as a file', () => {
  const ask = (query = '', token = deal.creator.sdk.tokens()?.access_token) =>
    world.request('GET', `/api/v1/ledger/statement.csv${query}`, token === undefined ? {} : { token })

  test('holds the same lines, to be kept and not shown by the browser', async () => {
    const answer = await ask('?state=available')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="statement-\d{4}-\d\d-\d\d\.csv"/)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const [head, ...lines] = (await answer.text()).split('\r\n')
    expect(head).toBe('"id","at","state","currency","amount","balance_after","order_id","payout_id","posting","what"')
    expect(lines.map((line) => line.split(',').slice(2))).toEqual([
      ['"available"', '"INR"', '"-60.00"', '"40.00"', '', '"77"', '"P5"', '"Asked for payout 77"'],
      [
        '"available"',
        '"INR"',
        '"100.00"',
        '"100.00"',
        `"${deal.order_id}"`,
        '',
        '"P4"',
        `"Earned with order ${deal.order_id}`,
        ' may be paid out"',
      ],
      [],
    ])
  })

  test('is written in parts of a thousand lines, and none is left out between them', async () => {
    const brand = await world.join('brand')
    await give(brand.profile_id, 1n)
    await world.database.pool.query(
      `select count(*) from generate_series(1, 1100) n, lateral ledger_post('csv:' || n, 'P14', null, null, now(), $1)`,
      [
        JSON.stringify([
          { kind: 'goodwill', owner_id: '0', label: '', currency: 'INR', normal: 1, keeps: false, amount: '1' },
          { kind: 'brand_wallet', owner_id: brand.profile_id, label: '', currency: 'INR', normal: -1, keeps: true, amount: '-1' },
        ]),
      ],
    )
    const text = await (await ask('', brand.sdk.tokens()?.access_token)).text()
    const balances = text.trim().split('\r\n').slice(1).map((line) => line.split(',')[5]) // prettier-ignore
    expect(balances).toHaveLength(1101)
    expect(new Set(balances).size).toBe(1101)
  })

  test('answers a wrong filter and a stranger as every endpoint does', async () => {
    expect((await ask('?state=everything')).status).toBe(400)
    expect((await world.request('GET', '/api/v1/ledger/statement.csv')).status).toBe(401)
    const head = await world.request('HEAD', '/api/v1/ledger/statement.csv', { token: deal.creator.sdk.tokens()?.access_token ?? '' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"\r\n`],
    ['+1 (415)', `"'+1 (415)"\r\n`],
    ['-cmd', `"'-cmd"\r\n`],
    ['@SUM(A1)', `"'@SUM(A1)"\r\n`],
    [' =1', `"' =1"\r\n`],
    ['\t=1', `"'\t=1"\r\n`],
    ['-12.50', '"-12.50"\r\n'],
    ['a, "b"\nc', '"a, ""b""\nc"\r\n'],
  ])('takes %j for text and never for a formula', (text, line) => {
    expect(csvLine([text])).toBe(line)
  })
})

test('a held order is no money of the brand’s yet, so its statement says nothing of it', async () => {
  await posted({
    posting: 'P8f',
    order_id: BigInt(deal.order_id),
    lines: [debit(goodwill('INR'), 10n), credit(orderHeld(BigInt(deal.order_id), 'INR'), 10n)],
  })
  expect((await deal.brand.sdk.ledger.statement({ currency: 'INR' })).items).toEqual([])
})
