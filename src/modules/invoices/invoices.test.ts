import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { company, expectSoundInvoices, fetchFile, nameCompany, taxOrders } from '#test/invoices.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { noteReturned, noteSettled } from './facts.ts'

let world: World
let admin: Staff
let second: Staff
let agent: Staff
let deal: Deal
beforeAll(async () => {
  world = await openWorld()
  admin = await hire(world, 'admin')
  second = await hire(world, 'admin')
  agent = await hire(world, 'agent')
  await taxOrders(world)
  // Before there is a company to issue them, invoices wait.
  deal = await settled()
  if ((await of(deal.brand)).length > 0) throw new Error('invoices were issued by nobody')
  await nameCompany(admin)
  await world.settle()
})
afterAll(async () => {
  await expectSoundInvoices(world, made_up)
  await expectSoundMoney(world)
  await world[Symbol.asyncDispose]()
})

async function settled(): Promise<Deal> {
  const made = await completedOrder(world)
  await world.settle()
  return made
}
const of = async ({ sdk }: Deal['brand'], filters: Parameters<Deal['brand']['sdk']['invoices']['mine']>[0] = {}) =>
  (await sdk.invoices.mine(filters)).items
const tokenOf = ({ sdk }: { sdk: Deal['brand']['sdk'] }) => sdk.tokens()?.access_token
/** What it is above the limit needs a second one to ask for the same. */
const refund = async ({ order_id }: Deal, amount: string) => {
  const ask = ({ sdk }: Staff) => sdk.orders.refund_by_staff({ order_id, reason: 'The reel was taken down', amount })
  if ((await ask(admin)).awaiting_approval) await ask(second)
  await world.settle()
}
/** Orders of which something was told that never happened. */
const made_up = new Set<string>()
const made = <Told extends { order_id: bigint }>(told: Told): Told => {
  made_up.add(told.order_id.toString())
  return told
}
const tellSettled = (told: Parameters<typeof noteSettled>[1]) => noteSettled(ctxOf(world), made(told))
const tellReturned = (told: Parameters<typeof noteReturned>[1]) => noteReturned(ctxOf(world), made(told))
const parts = { creator: '10', commission: '20', commission_tax: '3', brand_fee: '5', brand_fee_tax: '1', withholding: '0' }

describe('when an order is settled', () => {
  test('the brand has an invoice for our fee and one for the work, the creator one for the commission and the same for the work', async () => {
    const [fee, sale] = (await of(deal.brand)).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    expect(fee).toMatchObject({
      kind: 'fee',
      net: '500.00',
      tax: '90.00',
      total: '590.00',
      credited: '0.00',
      currency: 'INR',
      order_id: deal.order_id,
      corrects_id: null,
    })
    expect(sale).toMatchObject({ kind: 'on_behalf', net: '10000.00', tax: '0.00', total: '10000.00' })
    const [commission, same] = (await of(deal.creator)).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    expect(commission).toMatchObject({
      kind: 'commission',
      net: '1500.00',
      tax: '270.00',
      total: '1770.00',
      issued_to: { name: deal.creator.name },
    })
    expect(same).toEqual(sale)
    expect(sale).toMatchObject({ issued_by: { name: deal.creator.name, address_lines: ['Mumbai'] }, issued_to: { name: deal.brand.name } })
    const { code: _, timezone: __, year_starts_month: ___, ...us } = company
    expect(fee?.issued_by).toEqual({ ...us, state: '29' })
    expect(fee?.lines).toEqual([
      expect.objectContaining({
        text: `Platform fee: 1 × instagram reel, order ${deal.order_id}`,
        net: '500.00',
        tax: '90.00',
        total: '590.00',
      }),
    ])
  })

  test('and the job is repeated, or told twice at the same moment, nothing new is issued', async () => {
    const { order_id } = await settled()
    const told = { order_id: BigInt(order_id), key: `order:${order_id}:twice`, parts }
    await Promise.all(Array.from({ length: 6 }, () => tellSettled(told)))
    await tellSettled(told)
    const { items } = await agent.sdk.invoices.find({ order_id })
    expect(items.map(({ kind }) => kind).sort()).toEqual(['commission', 'commission', 'fee', 'fee', 'on_behalf', 'on_behalf'])
    await tellReturned({ ...told, key: `order:${order_id}:untold` })
  })

  test('invoices say what the billing details said then', async () => {
    const { brand, creator } = deal
    expect(await brand.sdk.invoices.billing({})).toMatchObject({ name: brand.name, address_lines: [], version: 0, updated_at: null })
    const given = {
      name: '  अमृत  Tea Pvt Ltd ',
      address_lines: ['12 Lajpat Nagar', 'New Delhi'],
      country: 'india',
      tax_id: '07AAPCA1234F1ZX',
      email: 'Bills@Amrit.example',
    }
    const put = await brand.sdk.invoices.put_billing(given)
    expect(put).toMatchObject({ name: 'अमृत Tea Pvt Ltd', country: 'IN', email: 'bills@amrit.example', version: 1 })
    await creator.sdk.invoices.put_billing({ name: 'Asha Rao', address_lines: ['7 Hill Road'], country: 'IN' })
    expect(await brand.sdk.invoices.billing({})).toEqual(put)
    expect((await of(brand)).every(({ issued_to }) => issued_to.name === brand.name)).toBe(true)

    const { order } = await brand.sdk.orders.create({ package_id: deal.package_id })
    await tellSettled({
      order_id: BigInt(order.id),
      key: `order:${order.id}:billed`,
      parts: { ...parts, brand_fee: '0', brand_fee_tax: '0' },
    })
    const [sale, ...none] = await of(brand, { order_id: order.id })
    expect(none).toEqual([])
    const { version: _, updated_at: __, ...said } = put
    expect(sale).toMatchObject({
      kind: 'on_behalf',
      issued_to: said,
      issued_by: { name: 'Asha Rao', address_lines: ['7 Hill Road'], tax_id: null },
      total: '0.33',
    })
  })

  test('of two who change billing details from the same version, one wins', async () => {
    const { brand } = await settled()
    const put = (name: string) => brand.sdk.invoices.put_billing({ name, address_lines: ['A'], country: 'IN', version: 0 })
    const results = await Promise.allSettled([put('One'), put('Two')])
    const lost = results.filter((one) => one.status === 'rejected')
    expect(lost.map(({ reason }) => reason)).toEqual([expect.objectContaining({ status: 409, code: 'billing.version_conflict' })])
    await expect(brand.sdk.invoices.put_billing({ name: 'X', address_lines: ['A'], country: 'IN', version: 9 })).rejects.toMatchObject({
      status: 409,
    })
  })
})

describe('when money of a completed order goes back', () => {
  test('credit notes take back the same shares, step by step, and never more than was invoiced', async () => {
    const mine = await settled()
    const before = await of(mine.brand)
    await refund(mine, '3177')
    const first = await of(mine.brand)
    const notes = first.filter(({ corrects_id }) => corrects_id !== null)
    expect(notes.map(({ kind, total }) => [kind, total]).sort()).toEqual([['fee_credit', '177.00'], ['on_behalf_credit', '3000.00']]) // prettier-ignore
    const fee = before.find(({ kind }) => kind === 'fee')
    expect(notes.find(({ kind }) => kind === 'fee_credit')).toMatchObject({
      corrects_id: fee?.id,
      corrects_number: fee?.number,
      net: '150.00',
      tax: '27.00',
      issued_by: fee?.issued_by,
      issued_to: fee?.issued_to,
      number: expect.stringMatching(/^IM-N-2026-0{4}\d\d$/),
    })
    expect(first.find(({ id }) => id === fee?.id)).toMatchObject({ credited: '177.00', total: '590.00' })

    await refund(mine, '7413')
    const all = [...(await of(mine.brand)), ...(await of(mine.creator))].filter(({ corrects_id }) => corrects_id === null)
    for (const { credited, total } of all) expect(credited).toBe(total)
    await tellReturned({ order_id: BigInt(mine.order_id), key: `order:${mine.order_id}:more`, parts })
    expect(await of(mine.brand)).toHaveLength(6)
    await expectSoundInvoices(world, made_up)
  })

  test('told before the order was settled, it waits for the invoices', async () => {
    const { brand } = deal
    const { order } = await brand.sdk.orders.create({ package_id: deal.package_id })
    const order_id = BigInt(order.id)
    await tellReturned({ order_id, key: `order:${order_id}:back`, parts })
    await world.settle()
    expect(await of(brand, { order_id: order.id })).toEqual([])
    await tellSettled({ order_id, key: `order:${order_id}:settled`, parts: { ...parts, creator: '30' } })
    expect((await of(brand, { order_id: order.id })).map(({ kind, total }) => `${kind} ${total}`).sort()).toEqual(['fee 0.06', 'fee_credit 0.06', 'on_behalf 0.53', 'on_behalf_credit 0.33']) // prettier-ignore
  })

  test('two at the same moment take no more together', async () => {
    const mine = await settled()
    const told = (key: string) => ({
      order_id: BigInt(mine.order_id),
      key: `order:${mine.order_id}:${key}`,
      parts: { ...parts, creator: '700000' },
    })
    await Promise.all([tellReturned(told('a')), tellReturned(told('b'))])
    const sale = (await of(mine.brand)).find(({ kind }) => kind === 'on_behalf')
    expect(sale).toMatchObject({ total: '10000.00', credited: '10000.00' })
  })
})

describe('an invoice', () => {
  test('is changed by nobody, not even in the database, and a credit note takes no more than is left', async () => {
    const [one] = await of(deal.brand)
    for (const sql of [
      `update invoice set total_minor = 1, net_minor = 1, tax_minor = 0 where id = $1`,
      'delete from invoice where id = $1',
    ])
      await expect(world.database.query(statement(`test.${sql.slice(0, 6)}`, sql), [one?.id])).rejects.toThrow('append-only')
    await expect(world.database.pool.query('truncate invoice')).rejects.toThrow()
    await expect(world.database.pool.query('update invoice_series set last_number = last_number + 2')).rejects.toThrow('goes up by one')
    await expect(world.database.pool.query('update legal_entity set name = name')).rejects.toThrow('append-only')
    const copy = (change: string) => world.database.pool.query(
      `insert into invoice (number, issuer, series, year, seq, kind, corrects_id, fact_id, order_id, brand_id, issued_by, issued_to, lines, net_minor, tax_minor, total_minor,
         currency, issued_at, supplied_at, timezone, year_starts_month, hash)
       select 'X', issuer, 'N', 1999, ${change}, fact_id, order_id, brand_id, issued_by, issued_to, lines, net_minor + 1, tax_minor, total_minor + 1, currency, issued_at,
         supplied_at, timezone, year_starts_month, hash from invoice where kind = 'fee' limit 1`,
    ) // prettier-ignore
    await expect(copy(`1, 'fee_credit', id`)).rejects.toThrow('takes more than')
    await expect(copy(`2, 'fee', null::bigint`)).rejects.toThrow('is missing')
  })

  test('does not exist to a stranger, to the other side where it does not concern it, and to somebody else', async () => {
    const other = await world.join('brand')
    const commission = (await of(deal.creator)).find(({ kind }) => kind === 'commission')
    const fee = (await of(deal.brand)).find(({ kind }) => kind === 'fee')
    const asks = [[other, fee], [deal.brand, commission], [deal.creator, fee]] as const // prettier-ignore
    for (const [who, what] of asks) {
      await expect(who.sdk.invoices.read({ invoice_id: what?.id ?? '' })).rejects.toMatchObject({ status: 404, code: 'invoice.not_found' })
      expect(await fetchFile(world, `/invoices/${what?.id}/pdf`, tokenOf(who))).toMatchObject({ status: 404 })
    }
    await expect(world.stranger.invoices.read({ invoice_id: fee?.id ?? '' })).rejects.toMatchObject({ status: 401 })
    expect(await of(other)).toEqual([])
    expect(await agent.sdk.invoices.read({ invoice_id: fee?.id ?? '' })).toEqual(fee)
  })

  test('is found by how its number begins, by kind, year and order, page by page', async () => {
    const find = async (filters: Parameters<Staff['sdk']['invoices']['find']>[0]) => (await agent.sdk.invoices.find(filters)).items
    const [one] = await of(deal.brand, { kind: 'fee' })
    expect(await find({ number: one?.number.toLowerCase() })).toEqual([one])
    expect(await find({ number: '%' })).toEqual([])
    expect(await find({ year: 1999 })).toEqual([])
    expect((await find({ kind: 'commission', order_id: deal.order_id })).map(({ kind }) => kind)).toEqual(['commission'])
    const whole = (await find({ limit: 100 })).map(({ id }) => id)
    const seen: string[] = []
    for (let cursor: string | undefined; ;) {
      const { items, next } = await agent.sdk.invoices.find({ limit: 2, cursor })
      seen.push(...items.map(({ id }) => id))
      if (next === null) break
      cursor = next
    }
    expect(seen).toEqual(whole)
    await expect(deal.brand.sdk.invoices.find({})).rejects.toMatchObject({ status: 403 })
    await expect(agent.sdk.invoices.mine({})).rejects.toMatchObject({ status: 403 })
  })
})

describe('the company', () => {
  test('is named by admins only, from now or later on, and keeps its calendar', async () => {
    await expect(nameCompany(agent)).rejects.toMatchObject({ status: 403 })
    await expect(nameCompany(admin, { valid_from: '2020-01-01T00:00:00Z' })).rejects.toMatchObject({ status: 400 })
    await expect(nameCompany(admin, { code: 'im' })).rejects.toMatchObject({ status: 400 })
    await expect(nameCompany(admin, { timezone: 'Mars/Base' })).rejects.toMatchObject({ status: 400 })
    await expect(nameCompany(admin, { year_starts_month: 1 })).rejects.toMatchObject({ status: 409, code: 'legal_entity.other_calendar' })
    const valid_from = new Date(world.clock.now().getTime() + 3_600_000).toISOString()
    const results = await Promise.allSettled([nameCompany(admin, { valid_from, name: 'A' }), nameCompany(admin, { valid_from, name: 'B' })])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { items } = await admin.sdk.invoices.legal_entities({ limit: 1 })
    expect(items).toMatchObject([{ code: 'IM', valid_from, created_by_id: admin.user_id }])
    const next = await settled()
    expect((await of(next.brand, { kind: 'fee' }))[0]?.issued_by.name).toBe(company.name)
  })
})

describe('the table of a year', () => {
  test('lists a series in the order of its numbers, goes on after one, and holds no formula', async () => {
    await deal.brand.sdk.invoices.put_billing({
      name: '=HYPERLINK("http://evil.example")',
      address_lines: ['@SUM(A1)'],
      country: 'US',
      tax_id: '-1',
    })
    const { order } = await deal.brand.sdk.orders.create({ package_id: deal.package_id })
    await tellSettled({ order_id: BigInt(order.id), key: `order:${order.id}:csv`, parts })
    const { status, bytes, headers } = await fetchFile(world, '/admin/invoices/export.csv?series=F&year=2026', tokenOf(agent))
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      'private, no-store',
    ])
    const [head, ...lines] = bytes.toString().trimEnd().split('\r\n')
    expect(head).toMatch(/^"number","kind","corrects"/)
    const numbers = lines.map((line) => /^"([^"]+)"/.exec(line)?.[1] ?? '')
    expect(numbers).toEqual(numbers.map((_, nth) => `IM-F-2026-${String(nth + 1).padStart(6, '0')}`))
    expect(lines.at(-1)).toContain(`"'=HYPERLINK(""http://evil.example"")","-1"`)
    const rest = await fetchFile(world, `/admin/invoices/export.csv?series=F&year=2026&after=${numbers[0]}`, tokenOf(agent))
    expect(rest.bytes.toString()).toBe([head, ...lines.slice(1), ''].join('\r\n'))
    expect((await fetchFile(world, '/admin/invoices/export.csv?series=F&year=2026', tokenOf(deal.brand))).status).toBe(403)
    expect((await fetchFile(world, '/admin/invoices/export.csv?series=Z&year=2026', tokenOf(agent))).status).toBe(400)
  })
})
