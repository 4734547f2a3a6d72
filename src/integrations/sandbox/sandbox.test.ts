import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { movableClock } from '#platform/clock.ts'
import { openSandbox, sandboxGateway } from './index.ts'

/** The stand-in on a port of its own, the adapter pointed at it, and a shop that takes its webhooks. */
async function openShop({ file }: { file?: string } = {}) {
  const clock = movableClock()
  const taken: string[] = []
  const shop = { open: true }
  const address = { url: '' }
  const secret = 'key'
  const sandbox = openSandbox({
    base_url: () => address.url,
    webhook_url: () => `${address.url}/shop`,
    secret,
    clock,
    ...(file && { file }),
  })
  const server = createServer((req, res) => {
    if (req.url?.startsWith('/sandbox')) {
      req.url = req.url.slice('/sandbox'.length)
      return void sandbox.mount.handle(req, res)
    }
    let body = ''
    req
      .on('data', (chunk) => (body += String(chunk)))
      .on('end', () => {
        if (shop.open) taken.push(body)
        res.writeHead(shop.open ? 200 : 503).end()
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const gateway = sandboxGateway({ base_url: () => `${address.url}/sandbox`, secret, timeout_ms: 1_000 })
  return {
    clock, taken, shop, sandbox, gateway, url: address.url,
    [Symbol.asyncDispose]: async () => {
      await sandbox.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  } // prettier-ignore
}
type Shop = Awaited<ReturnType<typeof openShop>>

const wish = (clock: Shop['clock'], over: object = {}) => ({
  intent_id: 'checkout:1', amount_minor: 105_000n, currency: 'INR', description: 'One <b>reel</b>', return_url: 'https://shop.example/done',
  expires_at: new Date(clock.now().getTime() + 60_000), ...over,
}) // prettier-ignore
const press = (page: string, action: string) => fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action }) })

test('a payer pays at the hosted page, and the shop is told with a signature that counts', async () => {
  await using shop = await openShop()
  const { session_id, url } = await shop.gateway.openSession(wish(shop.clock))
  expect(await (await fetch(url)).text()).toContain('One &#60;b&#62;reel&#60;/b&#62;')
  const paid = await press(url, 'card')
  expect([paid.status, paid.headers.get('location')]).toEqual([303, 'https://shop.example/done'])
  await shop.sandbox.delivered()
  expect(shop.taken).toHaveLength(1)
  expect(await shop.gateway.fetchPayment(session_id)).toMatchObject({
    status: 'captured',
    method: 'card',
    amount_minor: 105_000n,
    currency: 'INR',
  })
})

test('the same intent opens one session, and with another amount none', async () => {
  await using shop = await openShop()
  const first = await shop.gateway.openSession(wish(shop.clock, { expires_at: new Date('2100-01-01') }))
  expect(await shop.gateway.openSession(wish(shop.clock, { expires_at: new Date('2100-01-01') }))).toEqual(first)
  await expect(shop.gateway.openSession(wish(shop.clock, { amount_minor: 1n }))).rejects.toThrow('409')
})

test('a declined payment can be tried again, a paid one is not taken twice', async () => {
  await using shop = await openShop()
  const { session_id, url } = await shop.gateway.openSession(wish(shop.clock))
  await press(url, 'decline')
  expect((await shop.gateway.fetchPayment(session_id)).status).toBe('failed')
  expect(await (await fetch(url)).text()).toContain('declined')
  await press(url, 'upi')
  const paid = await shop.gateway.fetchPayment(session_id)
  await press(url, 'card')
  expect(await shop.gateway.fetchPayment(session_id)).toEqual(paid)
  expect(paid.method).toBe('upi')
})

test('nobody pays after the time is over', async () => {
  await using shop = await openShop()
  const { session_id, url } = await shop.gateway.openSession(wish(shop.clock))
  shop.clock.advance(61_000)
  await press(url, 'card')
  expect((await shop.gateway.fetchPayment(session_id)).status).toBe('expired')
})

test('refunds, whole or in parts, never exceed what was paid, and each intent moves money once', async () => {
  await using shop = await openShop()
  const { session_id, url } = await shop.gateway.openSession(wish(shop.clock))
  await press(url, 'card')
  const payment_id = (await shop.gateway.fetchPayment(session_id)).payment_id ?? ''
  const refund = (intent_id: string, amount_minor: bigint) => shop.gateway.refund({ intent_id, payment_id, amount_minor, currency: 'INR' })
  const first = await refund('refund:1', 100_000n)
  expect(first.status).toBe('succeeded')
  expect(await refund('refund:1', 100_000n)).toEqual(first)
  expect((await refund('refund:2', 5_001n)).status).toBe('failed')
  expect((await refund('refund:3', 5_000n)).status).toBe('succeeded')
  expect(await shop.gateway.fetchRefund(first.refund_id ?? '')).toEqual(first)
  expect(shop.sandbox.book.refunds).toHaveLength(2)
})

test('when the reply is lost after the money moved, asking again moves none', async () => {
  await using shop = await openShop()
  const { session_id, url } = await shop.gateway.openSession(wish(shop.clock))
  await press(url, 'card')
  const payment_id = (await shop.gateway.fetchPayment(session_id)).payment_id ?? ''
  const refund = () => shop.gateway.refund({ intent_id: 'refund:1', payment_id, amount_minor: 105_000n, currency: 'INR' })
  shop.sandbox.knobs.lose_reply = 'refund'
  await expect(refund()).rejects.toMatchObject({ status: 503, code: 'gateway.unavailable' })
  expect((await refund()).status).toBe('succeeded')
  expect(shop.sandbox.book.refunds).toHaveLength(1)
})

test('a shop that is down is told again until it takes the webhook', async () => {
  await using shop = await openShop()
  const { url } = await shop.gateway.openSession(wish(shop.clock))
  shop.shop.open = false
  await press(url, 'card')
  await shop.sandbox.delivered()
  expect(shop.taken).toEqual([])
  shop.shop.open = true
  await expect.poll(() => shop.taken.length, { timeout: 5_000 }).toBe(1)
})

test('the book outlives a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const file = join(folder, 'book.json')
  let session_id = ''
  {
    await using before = await openShop({ file })
    const opened = await before.gateway.openSession(wish(before.clock))
    session_id = opened.session_id
    await press(opened.url, 'card')
  }
  await using after = await openShop({ file })
  expect((await after.gateway.fetchPayment(session_id)).status).toBe('captured')
  rmSync(folder, { recursive: true })
})

test('strangers and nonsense are refused', async () => {
  await using shop = await openShop()
  const thief = sandboxGateway({ base_url: () => `${shop.url}/sandbox`, secret: 'guess' })
  await expect(thief.fetchPayment('cs_1')).rejects.toThrow('401')
  await expect(shop.gateway.fetchPayment('cs_unknown')).rejects.toThrow('404')
  await expect(shop.gateway.openSession(wish(shop.clock, { amount_minor: -5n }))).rejects.toThrow('400')
  await expect(shop.gateway.openSession(wish(shop.clock, { return_url: 'javascript:alert(1)' }))).rejects.toThrow('400')
  expect((await fetch(`${shop.url}/sandbox/checkout/cs_unknown`)).status).toBe(404)
  const raw = '{"id":"evt","type":"payment.captured","subject":"cs"}'
  expect(() =>
    shop.gateway.verifyWebhook({ raw: Buffer.from(raw), headers: { 'sandbox-signature': 't=1,v1=00' }, now: shop.clock.now() }),
  ).toThrow()
})

test('a developer decides at the page how the shop is told, and what happens after the payment', async () => {
  await using shop = await openShop()
  const { session_id, url } = await shop.gateway.openSession(wish(shop.clock))
  const send = (form: Record<string, string>) => fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) })
  const typesTold = () => shop.taken.map((body) => (JSON.parse(body) as { type: string }).type)
  const page = async () => (await fetch(url)).text()

  expect(await page()).toContain('in the wrong order')
  await send({ action: 'decline', tell: 'never' })
  await send({ action: 'card', tell: 'disorder' })
  await shop.sandbox.delivered()
  expect(typesTold().toSorted()).toEqual(['payment.captured', 'payment.failed', 'payment.processing'])
  expect((await shop.gateway.fetchPayment(session_id)).status).toBe('captured')
  expect(await (await fetch(new URL('/sandbox', url))).text()).toContain(session_id)

  expect((await send({ action: 'chargeback', tell: 'many' })).headers.get('location')).toBe(url)
  await shop.sandbox.delivered()
  expect(typesTold().filter((type) => type === 'chargeback.opened')).toHaveLength(5)
  const id = /name="subject" value="(cb_[\w-]+)"/.exec(await page())?.[1] ?? ''
  await send({ action: 'lost', subject: 'cb_of_somebody_else' })
  expect((await shop.gateway.fetchChargeback(id)).status).toBe('open')
  await send({ action: 'won', subject: id })
  expect((await shop.gateway.fetchChargeback(id)).status).toBe('won')

  await send({ action: 'slow_next' })
  const payment_id = (await shop.gateway.fetchPayment(session_id)).payment_id ?? ''
  const refund = await shop.gateway.refund({ intent_id: 'slow', payment_id, amount_minor: 100n, currency: 'INR' })
  expect(refund.status).toBe('processing')
  await send({ action: 'refund_refused', subject: refund.refund_id ?? '' })
  expect((await shop.gateway.fetchRefund(refund.refund_id ?? '')).status).toBe('failed')
})
