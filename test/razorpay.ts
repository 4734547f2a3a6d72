import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openRazorpayStandIn, razorpayGateway, type RazorpayOptions } from '#integrations/razorpay/index.ts'
import { movableClock } from '#platform/clock.ts'

export type Taken = { body: string; headers: Record<string, string> }

/** A shop with its stand-in for Razorpay and the adapter in front of it; takes webhooks and remembers them. */
export async function openRazorpayShop(wishes: { file?: string } = {}) {
  const clock = movableClock()
  const taken: Taken[] = []
  const shop = { open: true }
  const address = { url: '' }
  const webhook_secret = 'a secret of the webhook'
  const standIn = openRazorpayStandIn({
    base_url: () => address.url,
    webhook_url: () => `${address.url}/shop`,
    webhook_secret,
    clock,
    ...wishes,
  })
  const server = createServer((req, res) => {
    if (req.url?.startsWith('/razorpay')) {
      req.url = req.url.slice('/razorpay'.length)
      return void standIn.mount.handle(req, res)
    }
    let body = ''
    req
      .on('data', (chunk) => (body += String(chunk)))
      .on('end', () => {
        const headers = Object.entries(req.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
        if (shop.open) taken.push({ body, headers: Object.fromEntries(headers) as Record<string, string> })
        res.writeHead(shop.open ? 200 : 503).end()
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { key_id, key_secret, account_id } = standIn
  const base_url = () => `${address.url}/razorpay`
  const gatewayWith = (over: Partial<RazorpayOptions> = {}) =>
    razorpayGateway({ key_id, key_secret, account_id, webhook_secrets: [webhook_secret], base_url, clock, timeout_ms: 2_000, ...over })
  return {
    clock, taken, shop, standIn, webhook_secret, gatewayWith, gateway: gatewayWith(), url: address.url, base_url,
    [Symbol.asyncDispose]: async () => {
      await standIn.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  } // prettier-ignore
}
export type RazorpayShop = Awaited<ReturnType<typeof openRazorpayShop>>

/** What a payer presses at the hosted page. */
export const press = (page: string, action: string) =>
  fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action }) })

let intents = 0
/** An intent nobody had before, of ₹1,050 unless said otherwise, to be paid within the hour. */
export const wishAt = (shop: RazorpayShop, over: object = {}) => ({
  intent_id: `checkout:${++intents}:${'x'.repeat(43)}`, amount_minor: 105_000n, currency: 'INR', description: 'One <b>reel</b>',
  return_url: 'https://shop.example/done', expires_at: new Date(shop.clock.now().getTime() + 3_600_000), ...over,
}) // prettier-ignore

/** Something was paid by card; answers the id of the payment. */
export async function paidAt(shop: RazorpayShop): Promise<string> {
  const { session_id, url } = await shop.gateway.openSession(wishAt(shop))
  await press(url, 'card')
  return (await shop.gateway.fetchPayment(session_id)).payment_id ?? ''
}

/** A refund nobody had before, in rupees. */
export const refundOf = (payment_id: string, amount_minor: bigint) => ({
  intent_id: `refund:${++intents}:${payment_id}`,
  payment_id,
  amount_minor,
  currency: 'INR',
})

/** How the port says that one comes back later. */
export const unavailable = { status: 503, code: 'gateway.unavailable', extra: { headers: { 'retry-after': '5' } } }
