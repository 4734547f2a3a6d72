import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteStatements } from './statements.ts'
import { completedOrder, confirmedOrder, placedOrder, submittedOrder, type Deal } from './stories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let notes: ReturnType<typeof noteStatements>
beforeAll(async () => {
  world = await openWorld()
  notes = noteStatements()
})
afterAll(async () => {
  notes[Symbol.dispose]()
  await world[Symbol.asyncDispose]()
})

/** How many times the server goes to the database for each of these; the caller is one of them where somebody must be signed in. */
const counts = async (calls: Record<string, () => Promise<unknown>>) => {
  const found: Record<string, number> = {}
  for (const [id, call] of Object.entries(calls)) found[id] = (await notes.during(call)).length
  return found
}

const readsOf = ({ brand, creator, order_id }: Deal) => ({
  'discovery.creators': () => world.stranger.discovery.creators({ platform: 'instagram' }),
  'discovery.creators, by what is rare': () => world.stranger.discovery.creators({ city: 'mumbai', sort: 'newest' }),
  'discovery.creators, by words': () => world.stranger.discovery.creators({ q: 'rao mumbai' }),
  'discovery.creators, by words with a mistake': () => world.stranger.discovery.creators({ q: 'fahsion mumbai' }),
  'discovery.creators, signed in': () => brand.sdk.discovery.creators({}),
  'discovery.portfolio': () => world.stranger.discovery.portfolio({ creator_id: creator.profile_id }),
  'auth.me': () => brand.sdk.auth.me({}),
  'profile.me': () => creator.sdk.profile.me({}),
  'packages.mine': () => creator.sdk.packages.mine({}),
  'orders.list': () => brand.sdk.orders.list({}),
  'orders.get': () => brand.sdk.orders.get({ order_id }),
  'orders.timeline': () => brand.sdk.orders.timeline({ order_id }),
  'orders.submissions': () => brand.sdk.orders.submissions({ order_id }),
  'payments.of_order': () => brand.sdk.payments.of_order({ order_id }),
  'ledger.balance': () => creator.sdk.ledger.balance({}),
  'ledger.statement': () => creator.sdk.ledger.statement({}),
})

test('a read asks the database as often for twelve rows as for one', async () => {
  const deal = await completedOrder(world)
  await world.settle()
  const one = await counts(readsOf(deal))
  for (let more = 0; more < 11; more++) {
    const sold = await deal.creator.sdk.packages.create({ platform: 'instagram', content_type: 'story', price: String(100 + more) })
    await deal.brand.sdk.orders.create({ package_id: sold.id })
    await world.join('creator')
  }
  await world.settle()
  expect(await counts(readsOf(deal))).toEqual(one)
  expect(one).toMatchInlineSnapshot(`
    {
      "auth.me": 3,
      "discovery.creators": 1,
      "discovery.creators, by what is rare": 1,
      "discovery.creators, by words": 2,
      "discovery.creators, by words with a mistake": 3,
      "discovery.creators, signed in": 3,
      "discovery.portfolio": 1,
      "ledger.balance": 4,
      "ledger.statement": 2,
      "orders.get": 2,
      "orders.list": 2,
      "orders.submissions": 3,
      "orders.timeline": 4,
      "packages.mine": 2,
      "payments.of_order": 3,
      "profile.me": 3,
    }
  `)
})

test('a write takes the round trips it took before', async () => {
  const placed = await placedOrder(world)
  const confirmed = await confirmedOrder(world)
  const { brand, creator, order_id } = confirmed
  const reviewed = await submittedOrder(world)
  const found = await counts({
    'orders.create': () => placed.brand.sdk.orders.create({ package_id: placed.package_id }),
    'orders.accept': () => creator.sdk.orders.accept({ order_id }),
    'orders.submit': () => creator.sdk.orders.submit({ order_id, links: ['https://example.com/a.mp4'] }),
    'orders.request_revision': () => brand.sdk.orders.request_revision({ order_id, note: 'Shorter, please' }),
    'orders.approve': () => reviewed.brand.sdk.orders.approve({ order_id: reviewed.order_id }),
    'packages.create': () => creator.sdk.packages.create({ platform: 'instagram', content_type: 'story', price: '100' }),
  })
  expect(found).toMatchInlineSnapshot(`
    {
      "orders.accept": 11,
      "orders.approve": 16,
      "orders.create": 15,
      "orders.request_revision": 12,
      "orders.submit": 12,
      "packages.create": 10,
    }
  `)
})

test('a cart and its checkout ask the database as often for twelve lines as for one', async () => {
  const brief = { product_name: 'Chai', key_messages: ['Warm'] }
  const { creator, package_id } = await placedOrder(world)
  const asked = async (lines: number) => {
    const brand = await world.join('brand')
    for (let line = 0; line < lines; line++) await brand.sdk.cart.add({ package_id, answers: brief })
    const quoting = { id: '' }
    return counts({
      'cart.get': () => brand.sdk.cart.get({}),
      'cart.quote': async () => (quoting.id = (await brand.sdk.cart.quote({})).quotes[0]?.id ?? ''),
      'cart.check_out': () => brand.sdk.cart.check_out({ quote_id: quoting.id }),
    })
  }
  const one = await asked(1)
  await creator.sdk.packages.create({ platform: 'instagram', content_type: 'story', price: '100' })
  expect(await asked(12)).toEqual(one)
  expect(one).toMatchInlineSnapshot(`
    {
      "cart.check_out": 19,
      "cart.get": 6,
      "cart.quote": 12,
    }
  `)
})

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  'One-Time Filter'?: string
  Plans?: Plan[]
}

/** The tables of which a plan reads all there is: from end to end, or along an index without a condition on it. An index of part of a table is a condition. */
function wholeTables(plan: Plan, partial: ReadonlySet<string>): string[] {
  const index = plan['Index Name']
  const whole = plan['Node Type'] === 'Seq Scan' || (index !== undefined && plan['Index Cond'] === undefined && !partial.has(index))
  return [...(whole ? [plan['Relation Name'] ?? index ?? ''] : []), ...(plan.Plans ?? []).flatMap((below) => wholeTables(below, partial))]
}

/** Of these there are few rows (budgets are forgotten after a day), or they are the worker's own. */
const small = /^(order_policy|auth_budget|migrations|_private_.*)$/

test('no statement of the journey has to read a whole table', async () => {
  const texts = new Set(notes.sent.map(({ text }) => text).filter((text) => /^\s*(select|with|update|delete|insert)\b/i.test(text)))
  expect(texts.size).toBeGreaterThan(40)
  const client = new pg.Client({ connectionString: world.database.pool.options.connectionString })
  await client.connect()
  await client.query('set enable_seqscan = off')
  const indexes = await client.query<{ name: string }>('select indexrelid::regclass::text as name from pg_index where indpred is not null')
  const partial = new Set(indexes.rows.map(({ name }) => name))
  const found: string[] = []
  for (const text of texts) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (generic_plan, format json) ${text}`)
    for (const { Plan: plan } of rows.flatMap((row) => row['QUERY PLAN']))
      for (const table of wholeTables(plan, partial)) if (!small.test(table)) found.push(`all of ${table} for ${text.trim().slice(0, 200)}`)
  }
  await client.end()
  expect(found).toEqual([])
})
