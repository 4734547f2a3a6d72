import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { logOptions } from '#platform/log.ts'
import { pair, working, type Pair } from '#test/work.ts'
import { confirmedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

const lines: string[] = []
let world: World
let two: Pair
beforeAll(async () => {
  world = await openWorld({ log: pino(logOptions('trace'), { write: (line: string) => void lines.push(line) }) })
  two = await pair(world)
})
afterAll(() => world[Symbol.asyncDispose]())

const street = '14 Turner Road nobody else may know of'
const address = {
  recipient: 'Asha Rao', lines: [street, 'Bandra West'], city: 'Mumbai', state: 'Maharashtra', postal_code: '400050', country: 'india',
  phone: '098200 12345', note: 'Ring twice',
} // prettier-ignore
const kept = { ...address, country: 'IN', phone: '+919820012345' }
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * day_ms).toISOString()
const parcel = (days = 2) => ({ carrier: 'India Post', tracking_number: 'EM 123456789 IN', tracking_url: 'https://track.example.com/?id=EM1', expected_at: inDays(days) }) // prettier-ignore
const share = ({ creator, order_id }: Deal, more: object = {}) => creator.sdk.shipments.share_address({ order_id, ...address, ...more })
const refused = (status: number, code: string) => ({ status, code })
const wrong = refused(400, 'request.invalid')
const allowed = (can: readonly { move: string; allowed: boolean }[]) => can.filter((each) => each.allowed).map(({ move }) => move)

describe('the address', () => {
  test('is shared with the brand of an accepted order, and changed until the product is sent', async () => {
    const deal = await working(two)
    const { brand, creator, order_id } = deal
    await expect(brand.sdk.shipments.get({ order_id })).rejects.toMatchObject(refused(404, 'shipment.not_found'))
    await expect(brand.sdk.shipments.send({ order_id, ...parcel() })).rejects.toMatchObject(refused(409, 'shipment.move_not_allowed'))
    const shared = await share(deal)
    expect(shared).toMatchObject({ state: 'shared', version: 1, clock_stopped: true })
    expect(shared).not.toHaveProperty('address')
    const seen = await brand.sdk.shipments.get({ order_id })
    expect([seen.address, allowed(seen.can)]).toEqual([kept, ['send']])
    await expect(share(deal, { version: 2 })).rejects.toMatchObject(refused(409, 'shipment.version_conflict'))
    expect(await share(deal, { version: 1, lines: ['15 Turner Road'], state: undefined })).toMatchObject({ version: 2 })
    const own = await creator.sdk.shipments.get({ order_id })
    expect([own.address, allowed(own.can)]).toEqual([{ ...kept, lines: ['15 Turner Road'], state: null }, ['share', 'receive']])
    await brand.sdk.shipments.send({ order_id, ...parcel() })
    await expect(share(deal)).rejects.toMatchObject(refused(409, 'shipment.move_not_allowed'))
    await expect(brand.sdk.shipments.share_address({ order_id, ...address })).rejects.toMatchObject(
      refused(409, 'shipment.move_not_allowed'),
    )
  })

  test('is refused before the acceptance and once work is handed in', async () => {
    const confirmed = await confirmedOrder(world)
    await expect(share(confirmed)).rejects.toMatchObject(refused(409, 'shipment.order_not_open'))
    await confirmed.creator.sdk.orders.accept({ order_id: confirmed.order_id })
    await confirmed.creator.sdk.orders.submit({ order_id: confirmed.order_id, links: ['https://example.com/a.mp4'] })
    await expect(share(confirmed)).rejects.toMatchObject(refused(409, 'shipment.order_not_open'))
    await expect(confirmed.brand.sdk.shipments.get({ order_id: confirmed.order_id })).rejects.toMatchObject({ status: 404 })
  })

  test('is not there for another brand, another creator or a stranger, and neither is the shipment', async () => {
    const { order_id } = await working(two).then(async (deal) => ({ ...deal, ...(await share(deal)) }))
    for (const { sdk } of [await world.join('brand'), await world.join('creator')]) {
      const unknown = refused(404, 'order.not_found')
      await expect(sdk.shipments.get({ order_id })).rejects.toMatchObject(unknown)
      await expect(sdk.shipments.share_address({ order_id, ...address })).rejects.toMatchObject(unknown)
      await expect(sdk.shipments.send({ order_id, ...parcel() })).rejects.toMatchObject(unknown)
      await expect(sdk.shipments.correct({ order_id, ...parcel() })).rejects.toMatchObject(unknown)
      await expect(sdk.shipments.receive({ order_id })).rejects.toMatchObject(unknown)
      await expect(sdk.shipments.report({ order_id, problem: 'damaged', note: 'Broken' })).rejects.toMatchObject(unknown)
    }
    await expect(world.stranger.shipments.get({ order_id })).rejects.toMatchObject({ status: 401 })
  })

  test('that cannot be printed on a label is refused, field by field', async () => {
    const deal = await working(two)
    const long = 'x'.repeat(10_000)
    for (const more of [
      { recipient: long },
      { recipient: ' ' },
      { recipient: 'A\u0007sha' },
      { recipient: 'Asha\u202eoaR' },
      { lines: [] },
      { lines: [long] },
      { lines: ['a', 'b', 'c', 'd', 'e'] },
      { lines: ['a\u001b[2J'] },
      { city: long },
      { state: long },
      { postal_code: long },
      { country: long },
      { country: 'Atlantis' },
      { phone: long },
      { phone: '12' },
      { phone: 'call me' },
      { note: long },
      { note: 'a\0b' },
      { note: '\ud800' },
    ])
      // prettier-ignore
      await expect(share(deal, more), JSON.stringify(more).slice(0, 60)).rejects.toMatchObject(wrong)
    await expect(deal.creator.sdk.shipments.get({ order_id: deal.order_id })).rejects.toMatchObject({ status: 404 })
    expect((await deal.creator.sdk.orders.get({ order_id: deal.order_id })).status).toBe('in_progress')
    // Letters of India need joiners; a label may have them.
    await share(deal, { recipient: 'क्\u200dषमा', note: 'Ring twice,\nthen wait' })
    expect((await deal.creator.sdk.shipments.get({ order_id: deal.order_id })).address).toMatchObject({
      recipient: 'क्\u200dषमा',
      note: 'Ring twice,\nthen wait',
    })
  })

  test('stands nowhere as it is: not in a table, a job, a kept answer or a line of the log', async () => {
    const deal = await working(two)
    const { brand, creator, order_id } = deal
    const put = (body: object) =>
      world.request('PUT', `/api/v1/orders/${order_id}/shipment/address`, {
        token: creator.sdk.tokens()?.access_token ?? '',
        headers: { 'idempotency-key': `address-${order_id}` },
        body,
      })
    expect((await put({ ...address, postal_code: 7 })).status).toBe(400)
    const [first, again] = [await put(address), await put(address)]
    expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 200, 'true'])
    await brand.sdk.shipments.get({ order_id })
    await brand.sdk.shipments.send({ order_id, ...parcel() })
    const lists = [await brand.sdk.orders.list({}), await brand.sdk.orders.get({ order_id }), await brand.sdk.orders.timeline({ order_id })]
    expect(JSON.stringify([lists, await first.text()])).not.toContain(street)
    expect(await tablesWith('India Post')).toContain('shipment')
    expect(await tablesWith(street)).toEqual([])
    await world.settle()
    expect(lines.some((line) => line.includes('shipments.share_address'))).toBe(true)
    for (const secret of [street, address.phone, kept.phone]) expect(lines.filter((line) => line.includes(secret))).toEqual([])
  })
})

const listTables = statement<{ name: string }>(
  'test.all_tables',
  `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
   where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
)

/** The tables, those of the queue too, that hold this text, as it is or as bytes. */
async function tablesWith(text: string): Promise<string[]> {
  const found: string[] = []
  for (const { name } of await world.database.query(listTables)) {
    const look = statement<{ hit: boolean }>(
      `test.look_in_${name}`,
      `select exists (select from ${name} t where t::text like $1 or t::text like $2) as hit`,
    )
    const [row] = await world.database.query(look, [`%${text}%`, `%${Buffer.from(text).toString('hex')}%`])
    if (row?.hit) found.push(name.replace('public.', ''))
  }
  return found
}

describe('the product', () => {
  test('of two who say at the same moment that it is sent one wins', async () => {
    const deal = await working(two)
    await share(deal)
    const send = (carrier: string) => deal.brand.sdk.shipments.send({ order_id: deal.order_id, ...parcel(), carrier })
    const results = await Promise.allSettled(['One', 'Two', 'Three', 'Four'].map(send))
    const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.carrier] : []))
    expect(won).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject(refused(409, 'shipment.move_not_allowed'))
    expect(await deal.creator.sdk.shipments.get({ order_id: deal.order_id })).toMatchObject({ state: 'sent', version: 2, carrier: won[0] })
  })

  test('may be described anew until it is received, and then no more', async () => {
    const deal = await working(two)
    const { brand, creator, order_id } = deal
    await share(deal)
    const sent = await brand.sdk.shipments.send({ order_id, ...parcel() })
    const { tracking_number: _, ...without } = parcel(3)
    const corrected = await brand.sdk.shipments.correct({ order_id, ...without, carrier: 'Blue  Dart' }, { if_match: sent.version })
    expect(corrected).toMatchObject({ state: 'sent', version: 3, carrier: 'Blue Dart', tracking_number: null, sent_at: sent.sent_at })
    await expect(brand.sdk.shipments.receive({ order_id })).rejects.toMatchObject(refused(409, 'shipment.move_not_allowed'))
    expect(await creator.sdk.shipments.receive({ order_id })).toMatchObject({ state: 'received', clock_stopped: false, can: [] })
    await expect(brand.sdk.shipments.correct({ order_id, ...parcel() })).rejects.toMatchObject(refused(409, 'shipment.move_not_allowed'))
    await expect(brand.sdk.shipments.send({ order_id, ...parcel() })).rejects.toMatchObject(refused(409, 'shipment.move_not_allowed'))
    await expect(creator.sdk.shipments.receive({ order_id })).rejects.toMatchObject(refused(409, 'shipment.move_not_allowed'))
  })

  test('is followed only at an address on the web that is safe to open', async () => {
    const deal = await working(two)
    await share(deal)
    const long = 'x'.repeat(10_000)
    for (const tracking_url of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      '\u0001javascript:x',
      'http://track.example.com/1',
      '//track.example.com/1',
      'https://',
      'https://localhost/1',
      'https://user:secret@track.example.com/1',
      'https://user@track.example.com/1',
      'https://track.example.com/a b',
      'https://track.example.com/\ta',
      'https://track.example.com\\@evil.example.com/',
      'data:text/html,x',
      `https://track.example.com/${long}`,
    ])
      // prettier-ignore
      await expect(deal.brand.sdk.shipments.send({ order_id: deal.order_id, ...parcel(), tracking_url }), tracking_url).rejects.toMatchObject(wrong)
    for (const more of [
      { carrier: long },
      { carrier: '' },
      { carrier: 'a\u0000' },
      { carrier: 'a\u009b' },
      { tracking_number: long },
      { tracking_number: '\u202e1' },
      { expected_at: inDays(61) },
      { expected_at: inDays(-1) },
      { sent_at: inDays(1) },
      { sent_at: inDays(-1) },
      { expected_at: 'soon' },
    ])
      // prettier-ignore
      await expect(deal.brand.sdk.shipments.send({ order_id: deal.order_id, ...parcel(), ...more }), JSON.stringify(more).slice(0, 60)).rejects.toMatchObject(wrong)
    expect((await deal.brand.sdk.shipments.get({ order_id: deal.order_id })).state).toBe('shared')
  })

  test('that arrived broken is reported and sent once more, to another address if need be', async () => {
    const deal = await working(two)
    const { brand, creator, order_id } = deal
    await share(deal, { pause: false })
    expect((await creator.sdk.orders.get({ order_id })).status).toBe('in_progress')
    await brand.sdk.shipments.send({ order_id, ...parcel() })
    const report = (problem: 'missing' | 'damaged', note = 'The cup is in pieces') =>
      creator.sdk.shipments.report({ order_id, problem, note })
    await expect(report('missing')).rejects.toMatchObject(refused(409, 'shipment.not_due'))
    await expect(report('damaged', 'x'.repeat(10_000))).rejects.toMatchObject(wrong)
    expect(await report('damaged')).toMatchObject({ state: 'damaged', problem_note: 'The cup is in pieces', clock_stopped: false })
    await expect(report('damaged')).rejects.toMatchObject(refused(409, 'shipment.move_not_allowed'))
    expect(await share(deal, { city: 'Pune' })).toMatchObject({ state: 'damaged' })
    expect((await creator.sdk.orders.get({ order_id })).status).toBe('in_progress')
    expect(await brand.sdk.shipments.send({ order_id, ...parcel() })).toMatchObject({ state: 'sent' })
    expect(await creator.sdk.shipments.receive({ order_id })).toMatchObject({ state: 'received' })
  })
})
