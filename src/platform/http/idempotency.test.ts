import { describe, expect, test } from 'vitest'
import { serveNotebook } from '#test/notebook/open.ts'
import { placedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { day_ms, hour_ms } from '../clock.ts'

type Asking = { key?: string; path?: string; token?: string }

/** A brand, a package to order and the request for it as it is, without the SDK's own care for keys. */
async function openShop(world: World) {
  const { brand, creator, package_id } = await placedOrder(world)
  const other = await world.join('brand')
  const tokenOf = (person: typeof brand) => person.sdk.tokens()?.access_token ?? ''
  const body = JSON.stringify({ package_id, requirements: 'Show the cup' })
  const before = await world.database.db.order.count()
  return {
    brand,
    creator,
    other,
    tokenOf,
    body,
    package_id,
    async order(sent: string, { key, path = '/api/v1/orders/create', token = tokenOf(brand) }: Asking = {}) {
      const headers = { 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }) }
      const answer = await world.request('POST', path, { body: sent, token, headers })
      const text = await answer.text()
      const { code, order } = JSON.parse(text) as { code?: string; order?: { id: string } }
      return { status: answer.status, replayed: answer.headers.get('idempotency-replayed'), text, code, order_id: order?.id }
    },
    placed: async () => (await world.database.db.order.count()) - before,
    keys: () => world.database.db.idempotencyKey.findMany({ where: { endpoint: 'orders.create', key: { startsWith: 'key' } } }),
  }
}

describe('the same key with the same body', () => {
  test('is answered byte for byte as the first time, and one order is placed', async () => {
    await using world = await openWorld()
    const shop = await openShop(world)
    const first = await shop.order(shop.body, { key: 'key-1' })
    world.clock.advance(60_000)
    const second = await shop.order(shop.body, { key: 'key-1' })
    expect(first).toMatchObject({ status: 201, replayed: null })
    expect(second).toEqual({ ...first, replayed: 'true' })
    expect(await shop.placed()).toBe(1)
  })

  test('is answered as the first time even when the thing has moved on', async () => {
    await using world = await openWorld()
    const shop = await openShop(world)
    const first = await shop.order(shop.body, { key: 'key-1' })
    await shop.brand.sdk.orders.cancel_unpaid({ order_id: first.order_id ?? '' })
    expect((await shop.order(shop.body, { key: 'key-1' })).text).toBe(first.text)
  })

  test('many times at once places one order; who comes too early is told to ask again', async () => {
    await using world = await openWorld()
    const shop = await openShop(world)
    const answers = await Promise.all(Array.from({ length: 8 }, () => shop.order(shop.body, { key: 'key-1' })))
    const placed = answers.filter(({ status }) => status === 201)
    expect(placed.filter(({ replayed }) => replayed === null)).toHaveLength(1)
    expect(new Set(placed.map(({ text }) => text)).size).toBe(1)
    for (const { status, code } of answers) if (status !== 201) expect([status, code]).toEqual([409, 'idempotency.in_progress'])
    expect(await shop.placed()).toBe(1)
    expect((await shop.order(shop.body, { key: 'key-1' })).text).toBe(placed[0]?.text)
  })

  test('is told to ask again while the first is still at work', async () => {
    await using notebook = await serveNotebook()
    const write = () =>
      fetch(`${notebook.url}/api/v1/notes/home/add`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key-1' },
        body: '{"text":"Milk"}',
      })
    let finish = () => {}
    const started = new Promise<void>((resolve) => {
      const gate = new Promise<void>((open) => (finish = open))
      notebook.state.whileAdding = () => (resolve(), gate)
    })
    const first = write()
    await started
    const second = await write()
    expect(second.status).toBe(409)
    expect(await second.json()).toMatchObject({ code: 'idempotency.in_progress' })
    finish()
    expect(await (await first).json()).toMatchObject({ number: 1 })
    expect((await write()).headers.get('idempotency-replayed')).toBe('true')
    expect(notebook.state.added).toBe(1)
  })
})

describe('a key', () => {
  test('that was used for another body is refused, and the first answer stays', async () => {
    await using world = await openWorld()
    const shop = await openShop(world)
    const first = await shop.order(shop.body, { key: 'key-1' })
    for (const body of [JSON.stringify({ package_id: shop.package_id }), `${shop.body} `])
      expect(await shop.order(body, { key: 'key-1' })).toMatchObject({ status: 422, code: 'idempotency.key_reused', replayed: null })
    expect((await shop.order(shop.body, { key: 'key-1' })).text).toBe(first.text)
    expect(await shop.placed()).toBe(1)
  })

  test('belongs to who sent it: another may use the same', async () => {
    await using world = await openWorld()
    const shop = await openShop(world)
    const mine = await shop.order(shop.body, { key: 'key-1' })
    const theirs = await shop.order(shop.body, { key: 'key-1', token: shop.tokenOf(shop.other) })
    expect(theirs).toMatchObject({ status: 201, replayed: null })
    expect(theirs.order_id).not.toBe(mine.order_id)
  })

  test('belongs to the address it was sent to, and to the thing in it', async () => {
    await using world = await openWorld()
    const shop = await openShop(world)
    const ids = [await shop.order(shop.body, { key: 'key-1' }), await shop.order(shop.body, { key: 'key-2' })].map(
      ({ order_id }) => order_id,
    )
    const cancel = (id: string | undefined) => shop.order('{}', { key: 'key-1', path: `/api/v1/orders/${id}/moves/cancel_unpaid` })
    expect(await cancel(ids[0])).toMatchObject({ status: 200, replayed: null })
    expect(await cancel(ids[0])).toMatchObject({ status: 200, replayed: 'true' })
    expect(await cancel(ids[1])).toMatchObject({ status: 422, code: 'idempotency.key_reused' })
  })

  test('is required where money moves', async () => {
    await using world = await openWorld()
    const shop = await openShop(world)
    expect(await shop.order(shop.body)).toMatchObject({ status: 400, code: 'idempotency.key_required' })
    expect(await shop.placed()).toBe(0)
  })

  test.each([
    ['empty', ''],
    ['a space', ' '],
    ['two words', 'with space'],
    ['a tab', 'tab\there'],
    ['beyond ASCII', 'ümlaut'],
    ['longer than 255 characters', 'k'.repeat(256)],
    ['sent twice', 'one, two'],
  ])('is not %s', async (_, key) => {
    await using world = await openWorld()
    const shop = await openShop(world)
    expect(await shop.order(shop.body, { key })).toMatchObject({ status: 400, code: 'idempotency.key_invalid' })
    expect(await shop.placed()).toBe(0)
  })

  test('may be any visible characters, up to 255', async () => {
    await using world = await openWorld()
    const shop = await openShop(world)
    for (const key of ['k', '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', 'k'.repeat(255)]) {
      expect(await shop.order(shop.body, { key })).toMatchObject({ status: 201, replayed: null })
      expect(await shop.order(shop.body, { key })).toMatchObject({ status: 201, replayed: 'true' })
    }
  })
})

test('a refused request leaves no key behind: corrected, it may use the same', async () => {
  await using world = await openWorld()
  const shop = await openShop(world)
  const refused = [
    await shop.order(JSON.stringify({ package_id: '999999' }), { key: 'key-1' }),
    await shop.order(JSON.stringify({ package_id: 'none' }), { key: 'key-1' }),
    await shop.order(shop.body, { key: 'key-1', token: shop.tokenOf(shop.creator) }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([404, 400, 403])
  expect(await shop.keys()).toEqual([])
  expect(await shop.order(shop.body, { key: 'key-1' })).toMatchObject({ status: 201, replayed: null })
})

test('a dry run uses up no key', async () => {
  await using world = await openWorld()
  const shop = await openShop(world)
  expect((await shop.order(shop.body, { key: 'key-1', path: '/api/v1/orders/create?dry_run=true' })).status).toBe(201)
  expect([await shop.placed(), await shop.keys()]).toEqual([0, []])
  expect(await shop.order(shop.body, { key: 'key-1' })).toMatchObject({ status: 201, replayed: null })
})

test('keys are kept for seven days', async () => {
  await using world = await openWorld()
  const shop = await openShop(world)
  const first = await shop.order(shop.body, { key: 'key-1' })
  const later = async () => {
    await world.settle()
    await shop.brand.sdk.auth.me({})
    return shop.order(shop.body, { key: 'key-1' })
  }
  world.clock.advance(7 * day_ms - hour_ms)
  expect(await later()).toMatchObject({ text: first.text, replayed: 'true' })
  world.clock.advance(hour_ms + 1000)
  expect(await later()).toMatchObject({ status: 201, replayed: null })
  expect(await shop.keys()).toHaveLength(1)
})
