import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Stripe } from 'stripe'
import { openStripeStandIn, stripeGateway, type StripeOptions } from '#integrations/stripe/index.ts'
import { movableClock } from '#platform/clock.ts'
import { readText } from '#platform/stand-ins/body.ts'

export const secret_key = 'sk_test_of_this_shop'
export const webhook_secret = 'whsec_of_this_shop'

export type StripeShop = Awaited<ReturnType<typeof openStripeShop>>
export type Taken = { body: string; signature: string }

/** Stripe's stand-in on a port of its own, a shop that takes its webhooks, the official client and our adapter pointed at it. */
export async function openStripeShop({ file }: { file?: string } = {}) {
  const clock = movableClock()
  const taken: Taken[] = []
  const shop = { open: true }
  const address = { url: '' }
  const base_url = () => address.url
  const webhook_url = () => `${address.url}/shop`
  const standIn = openStripeStandIn({ base_url, webhook_url, webhook_secret, secret_key, clock, ...(file && { file }) })
  const asked: string[] = []
  async function take(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = (await readText(req)) ?? ''
    if (shop.open) taken.push({ body, signature: String(req.headers['stripe-signature']) })
    res.writeHead(shop.open ? 200 : 503).end()
  }
  const server = createServer((req, res) => {
    if (req.url?.startsWith('/stripe')) {
      req.url = req.url.slice('/stripe'.length)
      asked.push(`${req.method} ${req.url.split('?')[0]}`)
      return void standIn.mount.handle(req, res)
    }
    void take(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const at = (key: string) => {
    const rewritten = (url: string | URL | Request, init?: RequestInit) =>
      fetch(String(url).replace('https://api.stripe.com', `${address.url}/stripe`), init)
    return new Stripe(key, { httpClient: Stripe.createFetchHttpClient(rewritten), telemetry: false, maxNetworkRetries: 0 })
  }
  const gateway = (wishes: Partial<StripeOptions> = {}) =>
    stripeGateway({ secret_key, webhook_secrets: [webhook_secret], base_url: () => `${address.url}/stripe`, clock, ...wishes })
  return {
    clock,
    taken,
    shop,
    standIn,
    asked,
    /** The official client. */
    stripe: at(secret_key),
    clientWith: at,
    gateway: gateway(),
    gatewayWith: gateway,
    url: address.url,
    [Symbol.asyncDispose]: async () => {
      await standIn.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What a browser sends when a button of the hosted page is pressed. */
export const press = (page: string, action: string) =>
  fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action }) })

/** A checkout of ₹1,050.00 that may be paid for the next ten minutes. */
export const wish = (shop: StripeShop, over: object = {}) => ({
  intent_id: 'checkout:1', amount_minor: 105_000n, currency: 'INR', description: 'One <b>reel</b>', return_url: 'https://shop.example/done',
  expires_at: new Date(shop.clock.now().getTime() + 600_000), ...over,
}) // prettier-ignore

/** The id of a payment that has been captured, and of its session. */
export async function paid(shop: StripeShop, over: object = {}): Promise<{ session_id: string; payment_id: string }> {
  const { session_id, url } = await shop.gateway.openSession(wish(shop, over))
  await press(url, 'card')
  const { payment_id } = await shop.gateway.fetchPayment(session_id)
  if (payment_id === null) throw new Error('nothing was captured')
  return { session_id, payment_id }
}
