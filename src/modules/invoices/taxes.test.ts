import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { fetchFile, openTaxedWorld } from '#test/invoices.ts'
import type { Staff } from '#test/staff.ts'
import { completedOrder, submittedOrder, type Deal } from '#test/stories.ts'
import type { World } from '#test/world.ts'
import { hashOf } from './freeze.ts'
import type { FrozenLine } from './own-queries.ts'
import { wordsOf } from './printed.ts'
import { present } from './view.ts'

let world: World
let admin: Staff
let second: Staff
let deal: Deal
let close: () => Promise<void>
beforeAll(async () => {
  ;({ world, admin, second, close } = await openTaxedWorld())
  deal = await inStates('29AAPFU0939F1ZR', '07')
})
afterAll(() => close())

const address = { name: 'Chai', address_lines: ['1 Hill Road'], country: 'IN' }
/** A completed order; 9,999.50 makes the tax of the fee an odd number of paise. */
async function inStates(tax_id: string, state: string): Promise<Deal> {
  const made = await submittedOrder(world, { price: '9999.50' })
  await made.brand.sdk.invoices.put_billing({ ...address, tax_id })
  await made.creator.sdk.invoices.put_billing({ ...address, tax_id: 'AAPFU0939F', state })
  await made.brand.sdk.orders.approve({ order_id: made.order_id })
  await world.settle()
  return made
}
const documents = async ({ order_id }: Deal) => (await admin.sdk.invoices.find({ order_id, limit: 100 })).items
const one = async (of: Deal, kind: string) => {
  const found = (await documents(of)).find((each) => each.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const refund = async ({ order_id }: Deal, amount: string) => {
  const ask = ({ sdk }: Staff) => sdk.orders.refund_by_staff({ order_id, reason: 'The reel was taken down', amount })
  if ((await ask(admin)).awaiting_approval) await ask(second)
  await world.settle()
}

/** Past the triggers, which the product never goes. */
async function past(sql: string, values: readonly unknown[]): Promise<void> {
  const client = await world.database.pool.connect()
  await client.query('begin; set local session_replication_role = replica')
  await client.query(sql, [...values])
  await client.query('commit')
  client.release()
}

describe('a document of India', () => {
  test('says what was sold, where, at which rate and as which taxes', async () => {
    const fee = await one(deal, 'fee')
    expect(fee).toMatchObject({ place_of_supply: '29-Karnataka', edition: 2, issued_to: { state: '29', tax_id: '29AAPFU0939F1ZR' } })
    expect(fee.lines).toEqual([
      {
        text: `Platform fee: 1 × instagram reel, order ${deal.order_id}`, code: '998397', quantity: 1, net: '499.98', rate: '18', tax: '90.00', total: '589.98',
        taxes: [{ kind: 'cgst', rate: '9', amount: '45.00' }, { kind: 'sgst', rate: '9', amount: '45.00' }],
      },
    ]) // prettier-ignore
    const commission = await one(deal, 'commission')
    expect(commission).toMatchObject({
      place_of_supply: '07-Delhi',
      lines: [{ code: '998397', net: '1499.93', rate: '18', tax: '269.99', taxes: [{ kind: 'igst', rate: '18', amount: '269.99' }] }],
    })
    const sale = await one(deal, 'on_behalf')
    expect(sale).toMatchObject({ place_of_supply: '29-Karnataka', lines: [{ code: '998361', rate: '0', tax: '0.00', taxes: [] }] })
  })

  test('divides an odd tax, and where nobody knows the recipient’s country names no place', async () => {
    const odd = await submittedOrder(world, { price: '9999.50' })
    await odd.creator.sdk.invoices.put_billing({ ...address, state: 'Karnataka' })
    await odd.brand.sdk.orders.approve({ order_id: odd.order_id })
    await world.settle()
    expect((await one(odd, 'commission')).lines[0]?.taxes).toEqual([{ kind: 'cgst', rate: '9', amount: '135.00' }, { kind: 'sgst', rate: '9', amount: '134.99' }]) // prettier-ignore
    const fee = await one(odd, 'fee')
    expect([fee.place_of_supply, fee.issued_to.state, fee.lines[0]?.taxes[0]?.kind]).toEqual([null, null, 'brand_fee_tax'])
  })

  test('has the rate the order froze, whatever is set later', async () => {
    const [mine, older] = [await submittedOrder(world), await submittedOrder(world)]
    // As orders were from before there were rules of commission.
    await past('update "order" set rates = null where id = $1', [older.order_id])
    const set = (tax_bp: number) =>
      statement(
        `test.tax_${tax_bp}`,
        `insert into order_policy (version, effective_from, body)
         select max(version) + 1, $1, (array_agg(body order by version desc))[1] || '{"tax_bp": ${tax_bp}}' from order_policy`,
      )
    world.clock.advance(1_000)
    await world.database.query(set(500), [world.clock.now()])
    for (const { brand, order_id } of [mine, older]) await brand.sdk.orders.approve({ order_id })
    await world.settle()
    for (const each of [mine, older]) expect((await one(each, 'fee')).lines[0]).toMatchObject({ rate: '18', tax: '90.00' })
    world.clock.advance(1_000)
    await world.database.query(set(1_800), [world.clock.now()])
  })

  test('prints all of it, and a table for the books has it', async () => {
    const fee = await one(deal, 'fee')
    const { bytes } = await fetchFile(world, '/admin/invoices/export.csv?series=F&year=2026', admin.sdk.tokens()?.access_token)
    const [head = '', ...rows] = bytes.toString().trimEnd().split('\r\n')
    const row = rows.find((each) => each.startsWith(`"${fee.number}"`)) ?? ''
    const cells = (line: string) => [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell = '']) => cell.replaceAll('"', ''))
    const told = Object.fromEntries(cells(head).map((name, nth) => [name, cells(row)[nth]]))
    expect(told).toMatchObject({
      issuer_state: '29', recipient_tax_id: '29AAPFU0939F1ZR', recipient_state: '29', place_of_supply: '29-Karnataka', code: '998397', quantity: '1', rate: '18',
      net: '499.98', cgst: '45.00', sgst: '45.00', utgst: '0.00', igst: '0.00', other_tax: '0.00', tax: '90.00', total: '589.98',
    }) // prettier-ignore
  })
})

test('elsewhere a document bears the one tax the order froze, and no code', async () => {
  const mine = await submittedOrder(world)
  await mine.brand.sdk.invoices.put_billing({ name: 'Acme GmbH', address_lines: ['Unter den Linden 1'], country: 'DE', tax_id: 'DE 123' })
  await mine.brand.sdk.orders.approve({ order_id: mine.order_id })
  await world.settle()
  expect(await one(mine, 'fee')).toMatchObject({ place_of_supply: 'DE', issued_to: { state: null, tax_id: 'DE 123' }, lines: [{ taxes: [{ kind: 'brand_fee_tax', rate: '18', amount: '90.00' }] }] }) // prettier-ignore
  expect(await one(mine, 'on_behalf')).toMatchObject({ place_of_supply: null, lines: [{ code: null, quantity: 1 }] })
})

describe('credit notes', () => {
  test('take back the same taxes step by step, and each of them wholly at the end', async () => {
    const mine = await inStates('29AAPFU0939F1ZR', '29')
    for (const amount of ['0.07', '33.33', '3177.77', '0.01']) await refund(mine, amount)
    const { total_amount } = await mine.brand.sdk.orders.get({ order_id: mine.order_id })
    await refund(mine, (Number(total_amount) - 3211.18).toFixed(2))
    const all = await documents(mine)
    for (const invoice of all.filter(({ corrects_id }) => corrects_id === null)) {
      const notes = all.filter(({ corrects_id }) => corrects_id === invoice.id)
      expect(invoice.credited).toBe(invoice.total)
      expect(notes.every(({ place_of_supply, edition }) => place_of_supply === invoice.place_of_supply && edition === 2)).toBe(true)
      for (const { kind, rate, amount } of invoice.lines[0]?.taxes ?? []) {
        const taken = notes.flatMap(({ lines }) => lines[0]?.taxes ?? []).filter((part) => part.kind === kind && part.rate === rate)
        expect(taken.reduce((sum, part) => sum + Math.round(Number(part.amount) * 100), 0)).toBe(Math.round(Number(amount) * 100))
      }
    }
  })

  test('for a document from before taxes were divided say amounts only, and verify', async () => {
    const mine = await inStates('29AAPFU0939F1ZR', '29')
    const { rows } = await world.database.pool.query('select * from invoice where order_id = $1', [mine.order_id])
    for (const row of rows) {
      const lines = row.lines.map(({ text, net_minor, tax_minor }: FrozenLine) => ({ text, net_minor, tax_minor }))
      const old = { ...row, lines, edition: 1, place_of_supply: null }
      const sql = 'update invoice set edition = 1, place_of_supply = null, lines = $2, hash = $3 where id = $1'
      await past(sql, [row.id, JSON.stringify(lines), hashOf(old)])
    }
    await refund(mine, '3177')
    const all = await documents(mine)
    expect(all.filter(({ corrects_id }) => corrects_id !== null)).toHaveLength(3)
    for (const { id, edition, lines } of all) {
      expect([edition, lines[0]?.taxes, lines[0]?.rate]).toEqual([1, [], null])
      expect((await admin.sdk.invoices.read({ invoice_id: id })).edition).toBe(1)
      expect((await fetchFile(world, `/invoices/${id}/pdf`, admin.sdk.tokens()?.access_token)).status).toBe(200)
    }
  })

  test.each([
    [
      'more of one tax than is left',
      2,
      {
        tax: 2,
        taxes: [
          ['cgst', 2],
          ['sgst', 0],
        ],
        had: 1,
      },
      'more of a tax',
    ],
    ['a tax it never had', 2, { tax: 1, taxes: [['igst', 1]], had: 1 }, 'more of a tax'],
    [
      'less than none of a tax',
      2,
      {
        tax: 1,
        taxes: [
          ['cgst', 2],
          ['sgst', -1],
        ],
        had: 5,
      },
      'do not add up',
    ],
    ['another sum than its taxes', 2, { tax: 1, taxes: [['cgst', 2]], had: 5 }, 'do not add up'],
    ['no taxes', 1, { tax: 1, taxes: [], had: 5 }, 'says less'],
  ] as const)('with %s are refused by the database', async (_what, edition, { tax, taxes, had }, why) => {
    const fee = await one(deal, 'fee')
    const told = (parts: readonly (readonly [string, number])[], net: number, of: number) =>
      JSON.stringify([{ net_minor: String(net), tax_minor: String(of), taxes: parts.map(([kind, amount]) => ({ kind, amount_minor: String(amount) })) }]) // prettier-ignore
    const client = await world.database.pool.connect()
    const insert = (seq: number, form: number, number: string, corrects: string, kind: string, lines: string, net: number, of: number) => client.query(
      `insert into invoice select (jsonb_populate_record(i, jsonb_build_object('id', $1::int, 'seq', $1::int, 'series', 'N', 'year', 1999, 'number', $3::text, 'kind', $5::text,
         'corrects_id', $4::bigint, 'edition', $2::int, 'place_of_supply', null, 'lines', $6::jsonb, 'net_minor', $7::int, 'tax_minor', $8::int, 'total_minor', $7::int + $8::int))).*
       from invoice i where i.id = $9`, [seq, form, number, corrects, kind, lines, net, of, fee.id],
    ) // prettier-ignore
    try {
      await client.query('begin')
      // An invoice of so much of each tax, which nobody issued.
      await client.query(
        'insert into invoice_fact select (jsonb_populate_record(f, \'{"id": 900000, "key": "made up"}\')).* from invoice_fact f limit 1',
      )
      await client.query('set local session_replication_role = replica')
      await client.query(`insert into invoice select (jsonb_populate_record(i, jsonb_build_object('id', 900001, 'seq', 1, 'series', 'F', 'year', 1999, 'number', 'MADE-UP', 'fact_id', 900000,
        'lines', $1::jsonb, 'net_minor', 5, 'tax_minor', $2::int, 'total_minor', 5 + $2::int))).* from invoice i where i.id = $3`, [told([['cgst', had], ['sgst', had]], 5, 2 * had), 2 * had, fee.id]) // prettier-ignore
      await client.query('set local session_replication_role = origin')
      await expect(insert(1, edition, 'MADE-UP-N', '900001', 'fee_credit', told(taxes, 1, tax), 1, tax)).rejects.toThrow(why)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

test('a document from before taxes were divided keeps verifying, and prints as it did', () => {
  const party = (name: string) => ({ name, address_lines: ['1 Hill Road'], country: 'IN', tax_id: null, email: null })
  const old = {
    id: 1n, number: 'IM-F-2026-000001', issuer: 'IM', series: 'F', year: 2026, seq: 1, kind: 'fee' as const, corrects_id: null, corrects_number: null, fact_id: 7n, order_id: 8n,
    brand_id: 9n, creator_id: null, issued_by: party('Us'), issued_to: party('You'), lines: [{ text: 'Platform fee', net_minor: '50000', tax_minor: '9000' }], net_minor: 50_000n,
    tax_minor: 9_000n, total_minor: 59_000n, currency: 'INR', issued_at: new Date('2026-11-25T00:00:00Z'), supplied_at: new Date('2026-11-24T00:00:00Z'), timezone: 'Asia/Kolkata',
    year_starts_month: 4, edition: 1, place_of_supply: null, credited_minor: 0n, hash: Buffer.alloc(32),
  } // prettier-ignore
  // As the first edition wrote it.
  expect(hashOf(old).toString('hex')).toBe('6e4ffad29e71eebf028541925de844be9c50deb81857cbf14799443d8eadf90a')
  expect(hashOf({ ...old, edition: 2 }).equals(hashOf(old))).toBe(false)
  expect(hashOf({ ...old, edition: 2, place_of_supply: '29-Karnataka' }).equals(hashOf({ ...old, edition: 2 }))).toBe(false)
  expect(present(old)).toMatchObject({ edition: 1, place_of_supply: null, issued_to: { state: null }, lines: [{ code: null, rate: null, taxes: [], tax: '90.00' }] }) // prettier-ignore
  const { columns, sums, remarks } = wordsOf(old)
  expect([columns.map(({ head }) => head), sums.map(([name]) => name), remarks]).toEqual([['Net', 'Tax', 'Total'], ['Net', 'Tax', 'Total'], ['Settled through the platform. No payment is due.']]) // prettier-ignore
})

test('a document of today is told by its hash if a tax, a code or the place is changed', async () => {
  const fee = await one(await completedAndSettled(), 'fee')
  for (const change of [`lines = jsonb_set(lines, '{0,taxes,0,amount_minor}', '"1"')`, `lines = jsonb_set(lines, '{0,code}', '"998361"')`, `lines = jsonb_set(lines, '{0,rate}', '"5"')`, `place_of_supply = 'US'`]) {
    const copy = await world.database.pool.connect()
    try {
      await copy.query('begin')
      await copy.query('set local session_replication_role = replica')
      await copy.query(`update invoice set ${change} where id = $1`, [fee.id])
      const { rows } = await copy.query('select * from invoice where id = $1', [fee.id])
      expect(hashOf(rows[0]).toString('hex')).not.toBe(fee.hash)
    } finally {
      await copy.query('rollback')
      copy.release()
    }
  } // prettier-ignore
})

async function completedAndSettled(): Promise<Deal> {
  const made = await completedOrder(world)
  await world.settle()
  return made
}
